import { useEffect, useState } from 'preact/hooks';
import { Inputs } from './inputs/inputs.tsx';
import { Results } from './results/results.tsx';
import { connectHistory } from './state/history.ts';
import { Store } from './state/store.ts';

/**
 * The instrument. Renders the default state complete without a browser; once it runs in one, the address decides
 * and follows.
 */
export function Playground() {
  const [store] = useState(() => new Store());
  useEffect(() => connectHistory(store), [store]);
  return (
    <div class="pg not-content">
      <noscript>The fields need JavaScript. What is shown here, for the state as it stands, does not.</noscript>
      <Ignored store={store} />
      <div class="pg-columns">
        <Inputs store={store} />
        <Results store={store} />
      </div>
    </div>
  );
}

/** What the address asked for and could not get. */
function Ignored({ store: { ignored } }: { readonly store: Store }) {
  return (
    <p class="pg-ignored" role="status" hidden={ignored.value.length === 0}>
      Ignored in the address: {ignored.value.join('; ')}
    </p>
  );
}
