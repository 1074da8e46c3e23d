import {
  type EquationId,
  EstimateInputError,
  parseCount,
  positive,
  type SymbolName,
  wholeNumber,
} from '@llm-vram/core';

/** Values of an equation's quantities, by the glossary's names. */
export type Values = Partial<Record<SymbolName, number>>;

/** Quantities that need not be whole: rates, factors, sizes per piece. All others are counts. */
const continuous: readonly string[] = [
  'parameters',
  'bitsPerWeight',
  'overhead',
  'memory',
  'bytesPerWeight',
  'bytesPerElement',
  'bytesPerLogit',
  'weightBytes',
  'kvBytesPerToken',
  'budget',
  'reserve',
] satisfies SymbolName[];

/**
 * The number typed for `name`.
 * @throws EstimateInputError with one line to show at the field.
 */
export function readInput(name: string, text: string): number {
  const value = parseCount(text, name);
  if (name === 'utilization') return positive(name, value, 1);
  if (continuous.includes(name)) return positive(name, value);
  return wholeNumber(name, value, name === 'keptWeights' ? 0 : 1);
}

/** What a thrown error says to a person; anything that is not about their input is not swallowed. */
export function inputMessage(error: unknown): string {
  if (error instanceof EstimateInputError) return error.message;
  throw error;
}

/** A part of a result: another equation over the same inputs. */
export interface FormulaPart {
  readonly of: EquationId;
  readonly label: string;
  /** Names of the glossary that light up with the part. */
  readonly syms: string;
}

/** The same equation with some values changed, drawn beneath for comparison. */
export interface Comparison {
  readonly label: string;
  /** Values to replace, or names of other quantities to take the value from: `{ numKeyValueHeads: 'numAttentionHeads' }`. */
  readonly change: Readonly<Partial<Record<SymbolName, number | SymbolName>>>;
}

/** Everything that a live equation needs besides its inputs; travels from the build to the browser as JSON. */
export interface FormulaSettings {
  readonly id: string;
  readonly of: EquationId;
  /** Quantities that the equation does not name but a comparison takes. */
  readonly extra?: Values;
  /** What the first bar is called beside its comparisons. */
  readonly name?: string;
  readonly parts?: readonly FormulaPart[];
  readonly compare?: readonly Comparison[];
  /** Draws the result on a card: label, driver's total and budget in bytes. */
  readonly card?: { readonly name: string; readonly label: number; readonly driver: number; readonly budget: number };
}
