import { addressFrom, searchFrom } from './search.ts';
import type { Store } from './store.ts';

/** Pause after the last key before the address follows, in milliseconds: browsers limit how often it may change. */
const PAUSE = 300;

/**
 * Ties a store to the address of the page: takes the state from it now and on back and forward, and writes it
 * there. Returns how to untie.
 */
export function connectHistory(store: Store): () => void {
  const bar = new AddressBar(store);
  const stop = store.listen((change) => (change === 'commit' ? bar.commit() : bar.follow()));
  const read = () => bar.read();
  read();
  addEventListener('popstate', read);
  return () => {
    stop();
    bar.rest();
    removeEventListener('popstate', read);
  };
}

/**
 * Typing rewrites the current entry of the history; a commit restores that entry to where typing began and adds a
 * new one, so that going back leads to the last commit.
 */
class AddressBar {
  readonly #store: Store;
  #committed = location.search;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  read(): void {
    this.rest();
    if (location.search !== this.#wanted()) this.#store.restore(addressFrom(location.search));
    this.#committed = location.search;
  }

  commit(): void {
    this.rest();
    const search = this.#wanted();
    if (location.search !== this.#committed) this.#write('replaceState', this.#committed);
    if (search !== this.#committed) this.#write('pushState', search);
    this.#committed = search;
  }

  follow(): void {
    this.rest();
    this.#timer = setTimeout(() => {
      const search = this.#wanted();
      if (location.search !== search) this.#write('replaceState', search);
    }, PAUSE);
  }

  rest(): void {
    clearTimeout(this.#timer);
  }

  #wanted(): string {
    return searchFrom(this.#store.state.value, location.search);
  }

  #write(method: 'pushState' | 'replaceState', search: string): void {
    history[method](history.state, '', `${location.pathname}${search}${location.hash}`);
  }
}
