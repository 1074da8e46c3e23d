import { parseHfConfig } from '@llm-vram/core/readers';
import { batch, computed, type ReadonlySignal, signal } from '@preact/signals';
import { type View, view } from '../view/view.ts';
import { type Drafts, draft, entriesOf, textOf, without } from './drafts.ts';
import { initialState, type Name, parameters, type State } from './parameters.ts';
import { problemOf } from './problem.ts';
import type { Address } from './search.ts';

/** Typing is on its way somewhere; a commit is a place to come back to. */
export type Change = 'typing' | 'commit';

/** The state with everything shown of it, what stands in the fields, and the ways to change them. */
export class Store {
  readonly #state = signal(initialState);
  readonly #view = signal(view(initialState));
  readonly #drafts = signal<Drafts>({});
  readonly #ignored = signal<readonly string[]>([]);
  readonly #listeners = new Set<(change: Change) => void>();

  readonly state: ReadonlySignal<State> = this.#state;
  readonly view: ReadonlySignal<View> = this.#view;
  readonly drafts: ReadonlySignal<Drafts> = this.#drafts;
  /** Why parts of the address were passed over, a line each; until the next change. */
  readonly ignored: ReadonlySignal<readonly string[]> = this.#ignored;
  /** Whether a field holds what cannot be used, so that the results are those of earlier input. */
  readonly isStale = computed(() => entriesOf(this.#drafts.value).some(([, { problem }]) => problem !== undefined));

  /** Takes text typed into a field: used if it is good; if not, the last good result stays and the field says why. */
  type(name: Name, text: string): void {
    batch(() => {
      this.#ignored.value = [];
      const problem = this.#take(name, text);
      this.#write(name, text, problem);
      if (problem !== undefined) return;
      this.#retry();
      this.#tell('typing');
    });
  }

  /** Says what is wrong with a field whose text is kept elsewhere. */
  refuse(name: Name, problem: string | undefined): void {
    batch(() => {
      this.#ignored.value = [];
      this.#write(name, '', problem);
    });
  }

  /** Takes chosen values, and forgets what was typed in their fields. */
  choose(changes: Partial<State>): void {
    batch(() => {
      this.#ignored.value = [];
      const problem = this.#show(() => ({ ...this.#state.value, ...changes }));
      if (problem !== undefined) {
        const [first] = Object.keys(changes) as [Name];
        this.#write(first, textOf(this.#state.value, this.#drafts.value, first), problem);
        return;
      }
      this.#drafts.value = without(this.#drafts.value, changes);
      this.#retry();
      this.#tell('commit');
    });
  }

  /** Ends typing. */
  commit(): void {
    this.#tell('commit');
  }

  /** Takes what an address means. */
  restore({ state, ignored }: Address): void {
    batch(() => {
      const problem = this.#show(() => state);
      this.#ignored.value = ignored;
      this.#drafts.value = problem === undefined ? {} : { tokens: draft(textOf(state, {}, 'tokens'), problem) };
    });
  }

  /** Calls back on every change that belongs in the address; returns how to stop. */
  listen(heard: (change: Change) => void): () => void {
    this.#listeners.add(heard);
    return () => this.#listeners.delete(heard);
  }

  #tell(change: Change): void {
    for (const heard of this.#listeners) heard(change);
  }

  #write(name: Name, text: string, problem: string | undefined): void {
    this.#drafts.value = { ...this.#drafts.value, [name]: draft(text, problem) };
  }

  /** Shows a state, or says why not and leaves everything as it is. */
  #show(next: () => State): string | undefined {
    return problemOf(() => {
      const state = next();
      const shown = view(state);
      this.#state.value = state;
      this.#view.value = shown;
    });
  }

  #take(name: Name, text: string): string | undefined {
    return this.#show(() => {
      const read = { [name]: parameters[name].read(text) };
      return { ...this.#state.value, ...read, ...(name === 'config' && storedWeights(text)) };
    });
  }

  /** What was refused before may be fine beside other values. */
  #retry(): void {
    for (const [name, { text, problem }] of entriesOf(this.#drafts.value)) {
      if (problem === undefined || name === 'config') continue;
      this.#write(name, text, this.#take(name, text));
    }
  }
}

/** The text of a field: what was typed, or else the value as people write it. */
export function fieldText({ state, drafts }: Store, name: Name): string {
  return textOf(state.value, drafts.value, name);
}

/** A pasted checkpoint that is quantised counts as it is stored, until another format is chosen. */
function storedWeights(config: string): Partial<State> {
  return config !== '' && parseHfConfig(config).quantization !== undefined ? { weights: 'stored' } : {};
}
