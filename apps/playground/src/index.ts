export { Playground } from './playground.tsx';
export type { State } from './state/parameters.ts';
export { searchFrom } from './state/search.ts';
