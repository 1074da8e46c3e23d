import { ModelReadError } from '@llm-vram/core';
import { compactConfig } from '../state/config-facts.ts';

/** What became of a pasted text: its facts, or why there are none. */
export interface Pasted {
  readonly config?: string;
  readonly problem?: string;
  /** The text is longer than any config.json and not worth putting into a field. */
  readonly tooLarge?: boolean;
}

/** The facts of a pasted text, or the core's line on why it cannot be read. No text means no config. */
export function compactOrProblem(text: string): Pasted {
  if (text === '') return { config: '' };
  try {
    return { config: compactConfig(text) };
  } catch (error) {
    if (!(error instanceof ModelReadError)) throw error;
    return { problem: error.message, tooLarge: error.code === 'too-large' };
  }
}
