import { EstimateInputError, ModelReadError } from '@llm-vram/core';

/** The line of the core's error, where `change` meets one. */
export function problemOf(change: () => void): string | undefined {
  try {
    change();
    return undefined;
  } catch (error) {
    if (error instanceof EstimateInputError || error instanceof ModelReadError) return error.message;
    throw error;
  }
}
