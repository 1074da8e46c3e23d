import type { Term, TermId } from '@llm-vram/core';

/** A coloured length: a part of memory. */
export interface Part {
  /** Decides colour and pattern; the same everywhere. */
  readonly term: TermId | 'capacity';
  readonly label: string;
  readonly bytes: number;
  /** Names of the glossary that light up with this part, separated by spaces. */
  readonly syms?: string;
}

/** What each kind of term is called wherever it is drawn or listed. */
export const termLabels: Readonly<Record<TermId, string>> = {
  weights: 'Weights',
  kvCache: 'KV cache',
  state: 'State',
  activations: 'Activations',
  runtime: 'Runtime',
  ruleOfThumb: 'Rule of thumb',
};

/** What a term is called where it is listed: a cache that forgets says so, as a model can have both kinds. */
export function termLabel({ id, inputs }: Pick<Term, 'id' | 'inputs'>): string {
  return inputs.window === undefined ? termLabels[id] : `${termLabels[id]}, window`;
}

/** Text safe inside SVG and HTML. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
