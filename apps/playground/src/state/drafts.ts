import { formatNumber } from '@llm-vram/core';
import type { Name, State } from './parameters.ts';

/** What stands in a field, apart from the last good value. */
export interface Draft {
  readonly text: string;
  /** Why it cannot be used, in one line. */
  readonly problem?: string;
}

export type Drafts = Readonly<Partial<Record<Name, Draft>>>;

export function draft(text: string, problem: string | undefined): Draft {
  return problem === undefined ? { text } : { text, problem };
}

export function entriesOf(drafts: Drafts): [Name, Draft][] {
  return Object.entries(drafts) as [Name, Draft][];
}

/** The drafts without those of some fields. */
export function without(drafts: Drafts, names: Partial<State>): Drafts {
  return Object.fromEntries(entriesOf(drafts).filter(([name]) => !(name in names)));
}

/** The text of a field: what was typed, or else the value as people write it. */
export function textOf(state: State, drafts: Drafts, name: Name): string {
  const value = state[name];
  return drafts[name]?.text ?? (typeof value === 'number' ? formatNumber(value, 20) : value);
}
