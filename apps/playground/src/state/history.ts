import { searchFrom, stateFrom } from './search.ts';
import type { Store } from './store.ts';

/** Pause after the last key before the address follows, in milliseconds: browsers limit how often it may change. */
const PAUSE = 300;

/**
 * Ties a store to the address of the page: takes the state from it now and on back and forward, and writes it
 * there. Typing rewrites the current entry; a commit restores that entry to where typing began and adds a new one,
 * so that going back leads to the last commit. Returns how to untie.
 */
export function connectHistory(store: Store): () => void {
  let committed = location.search;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const wanted = () => searchFrom(store.state.value, location.search);
  const write = (method: 'pushState' | 'replaceState', search: string) =>
    history[method](history.state, '', `${location.pathname}${search}${location.hash}`);
  const commit = () => {
    const search = wanted();
    if (location.search !== committed) write('replaceState', committed);
    if (search !== committed) write('pushState', search);
    committed = search;
  };
  const stop = store.listen((change) => {
    clearTimeout(timer);
    if (change === 'commit') commit();
    else timer = setTimeout(() => location.search !== wanted() && write('replaceState', wanted()), PAUSE);
  });
  const read = () => {
    clearTimeout(timer);
    if (location.search !== wanted()) store.restore(stateFrom(location.search));
    committed = location.search;
  };
  read();
  addEventListener('popstate', read);
  return () => {
    stop();
    clearTimeout(timer);
    removeEventListener('popstate', read);
  };
}
