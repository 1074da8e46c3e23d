import { useEffect, useState } from 'preact/hooks';
import { Inputs } from './inputs/inputs.tsx';
import { Results } from './results/results.tsx';
import { connectHistory } from './state/history.ts';
import { createStore } from './state/store.ts';

/**
 * The instrument. Renders the default state complete without a browser; once it runs in one, the address decides
 * and follows.
 */
export function Playground() {
  const [store] = useState(createStore);
  useEffect(() => connectHistory(store), [store]);
  return (
    <div class="pg not-content">
      <div class="pg-columns">
        <Inputs store={store} />
        <Results store={store} />
      </div>
    </div>
  );
}
