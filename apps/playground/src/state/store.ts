import { EstimateInputError, formatNumber, ModelReadError } from '@llm-vram/core';
import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { type View, view } from '../view/view.ts';
import { initialState, type Name, parameters, type State } from './parameters.ts';

/** What stands in a field, apart from the last good value. */
export interface Draft {
  readonly text: string;
  /** Why it cannot be used, in one line. */
  readonly problem?: string;
}

export type Drafts = Readonly<Partial<Record<Name, Draft>>>;

/** Typing is on its way somewhere; a commit is a place to come back to. */
export type Change = 'typing' | 'commit';

export interface Store {
  readonly state: ReadonlySignal<State>;
  readonly view: ReadonlySignal<View>;
  readonly drafts: ReadonlySignal<Drafts>;
  /** Takes text typed into a field: used if it is good; if not, the last good result stays and the field says why. */
  type(name: Name, text: string): void;
  /** Says what is wrong with a field whose text is kept elsewhere. */
  refuse(name: Name, problem: string | undefined): void;
  /** Takes chosen values, and forgets what was typed in their fields. */
  choose(changes: Partial<State>): void;
  /** Ends typing. */
  commit(): void;
  /** Takes a state from the address. */
  restore(state: State): void;
  /** Calls back on every change that belongs in the address; returns how to stop. */
  listen(heard: (change: Change) => void): () => void;
}

export function createStore(): Store {
  const state = signal(initialState);
  const shown = signal(view(initialState));
  const drafts = signal<Drafts>({});
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const heard of listeners) heard(change);
  };
  /** Shows a state, or says why not and leaves everything as it is. */
  const show = (next: () => State) =>
    problemOf(() => {
      const wanted = next();
      const result = view(wanted);
      batch(() => {
        state.value = wanted;
        shown.value = result;
      });
    });
  const take = (name: Name, text: string) => show(() => ({ ...state.value, [name]: parameters[name].read(text) }));
  /** What was refused before may be fine beside other values. */
  const retry = () => {
    for (const [name, { text, problem }] of entriesOf(drafts.value)) {
      if (problem === undefined || name === 'config') continue;
      drafts.value = { ...drafts.value, [name]: draft(text, take(name, text)) };
    }
  };
  const type = (name: Name, text: string) => {
    const problem = take(name, text);
    drafts.value = { ...drafts.value, [name]: draft(text, problem) };
    if (problem !== undefined) return;
    retry();
    tell('typing');
  };
  const choose = (changes: Partial<State>) => {
    const problem = show(() => ({ ...state.value, ...changes }));
    const [first] = Object.keys(changes) as Name[];
    if (problem !== undefined) {
      drafts.value = { ...drafts.value, [first!]: draft(textOf(state.value, drafts.value, first!), problem) };
      return;
    }
    drafts.value = Object.fromEntries(entriesOf(drafts.value).filter(([name]) => !(name in changes)));
    retry();
    tell('commit');
  };
  return {
    state,
    view: shown,
    drafts,
    type: (name, text) => batch(() => type(name, text)),
    choose: (changes) => batch(() => choose(changes)),
    refuse(name, problem) {
      drafts.value = { ...drafts.value, [name]: draft('', problem) };
    },
    commit: () => tell('commit'),
    restore(next) {
      const problem = show(() => next);
      drafts.value = problem === undefined ? {} : { tokens: draft(textOf(next, {}, 'tokens'), problem) };
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
  };
}

function draft(text: string, problem: string | undefined): Draft {
  return problem === undefined ? { text } : { text, problem };
}

function entriesOf(drafts: Drafts): [Name, Draft][] {
  return Object.entries(drafts) as [Name, Draft][];
}

/** The text of a field: what was typed, or else the value as people write it. */
export function fieldText({ state, drafts }: Store, name: Name): string {
  return textOf(state.value, drafts.value, name);
}

function textOf(state: State, drafts: Drafts, name: Name): string {
  const value = state[name];
  return drafts[name]?.text ?? (typeof value === 'number' ? formatNumber(value, 20) : value);
}

/** The line of the core's error, where `change` meets one. */
function problemOf(change: () => void): string | undefined {
  try {
    change();
    return undefined;
  } catch (error) {
    if (error instanceof EstimateInputError || error instanceof ModelReadError) return error.message;
    throw error;
  }
}
