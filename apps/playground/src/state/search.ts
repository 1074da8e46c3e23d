import { initialState, type Name, names, parameters, type State } from './parameters.ts';
import { problemOf } from './problem.ts';

/** What an address means. */
export interface Address {
  /** What it does not say, or says badly, is as in the default. */
  readonly state: State;
  /** Why parts of it were passed over, a line each. */
  readonly ignored: readonly string[];
}

/** Longest config that an address carries, in characters: servers and chats cut longer ones. */
const MOST_CONFIG = 8_192;

/** Reads an address; never throws. */
export function addressFrom(search: string): Address {
  const given = new URLSearchParams(search);
  const ignored: string[] = [];
  const state: Record<string, unknown> = { ...initialState };
  for (const name of names) {
    const text = given.get(name);
    if (text === null) continue;
    const problem = problemOf(() => {
      state[name] = parameters[name].read(text);
    });
    if (problem !== undefined) ignored.push(problem);
  }
  return { state: state as unknown as State, ignored };
}

/** The search part of a state's address, with its question mark; empty for the default. Parameters of others stay. */
export function searchFrom(state: Partial<State>, others = ''): string {
  const search = new URLSearchParams(others);
  for (const name of names) {
    search.delete(name);
    const value = state[name];
    if (value !== undefined && isCarried(name, value)) search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

function isCarried(name: Name, value: State[Name]): boolean {
  return value !== initialState[name] && !(name === 'config' && isTooLong(String(value)));
}

/** Whether a config is too long for an address; the state keeps it all the same. */
export function isTooLong(config: string): boolean {
  return config.length > MOST_CONFIG;
}
