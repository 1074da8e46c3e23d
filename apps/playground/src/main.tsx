import '@llm-vram/pictures/pictures.css';
import './playground.css';
import { render } from 'preact';
import { Playground } from './playground.tsx';

function Page() {
  return (
    <div class="pg-page">
      <h1>How much GPU memory does it take to serve this model?</h1>
      <Playground />
    </div>
  );
}

render(<Page />, document.getElementById('app')!);
