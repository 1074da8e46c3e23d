import { initialState, type Name, names, parameters, type State } from './parameters.ts';

/** The state that an address means. What it does not say, or says badly, is as in the default; never throws. */
export function stateFrom(search: string): State {
  const given = new URLSearchParams(search);
  const parts = names.map((name) => [name, readOr(name, given.get(name))]);
  return Object.fromEntries(parts) as unknown as State;
}

/** The search part of a state's address, with its question mark; empty for the default. Parameters of others stay. */
export function searchFrom(state: Partial<State>, others = ''): string {
  const search = new URLSearchParams(others);
  for (const name of names) {
    search.delete(name);
    const value = state[name];
    if (value !== undefined && value !== initialState[name]) search.set(name, String(value));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
}

function readOr(name: Name, text: string | null): State[Name] {
  try {
    return text === null ? initialState[name] : parameters[name].read(text);
  } catch {
    return initialState[name];
  }
}
