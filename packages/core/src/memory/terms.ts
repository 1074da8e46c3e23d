import type { SymbolName } from '../symbols.ts';
import { type Bytes, bytes } from '../units.ts';

/** What a term is for; every view names and colours it by this. */
export type TermId = 'weights' | 'kvCache' | 'state' | 'activations' | 'runtime' | 'ruleOfThumb';

/** The equations of the course, by the name of the function that is their body. */
export type EquationId =
  | 'ruleOfThumbBytes'
  | 'ruleOfThumbParameters'
  | 'ruleOfThumbBits'
  | 'driverBytes'
  | 'budgetBytes'
  | 'decoderParameters'
  | 'embeddingParameters'
  | 'attentionParameters'
  | 'feedForwardParameters'
  | 'weightBytes'
  | 'quantizedWeightBytes'
  | 'storedWeightBytes'
  | 'kvBytesPerToken'
  | 'kvCacheBytes'
  | 'crossoverRequests'
  | 'windowCacheBytes'
  | 'latentCacheBytes'
  | 'stateBytes'
  | 'layerStepBytes'
  | 'logitsBytes'
  | 'runtimeBytes'
  | 'poolTokens';

/** How sure a term is: counted from shapes, following an engine's or a format's habit, or estimated from measurements. */
export type Basis = 'exact' | 'engine-policy' | 'estimate';

/** The numbers that an equation was given, by the glossary's names. */
export type Inputs = Readonly<Partial<Record<SymbolName, number>>>;

/** One named part of a memory account. */
export interface Term {
  readonly id: TermId;
  /** The likely size. For an exact term, `low` and `high` equal it. */
  readonly bytes: Bytes;
  readonly low: Bytes;
  readonly high: Bytes;
  readonly basis: Basis;
  readonly equation: EquationId;
  readonly inputs: Inputs;
  /** What was assumed, in a sentence. */
  readonly note?: string;
  /** Where a constant of the term comes from. */
  readonly source?: string;
}

/** An ordered account of memory. Totals are sums of the terms, never numbers of their own. */
export interface MemoryBreakdown {
  readonly terms: readonly Term[];
  readonly total: Bytes;
  readonly low: Bytes;
  readonly high: Bytes;
}

/** The account made of `terms`, in their order. */
export function breakdown(terms: readonly Term[]): MemoryBreakdown {
  const sum = (key: 'bytes' | 'low' | 'high') => bytes(terms.reduce((total, term) => total + term[key], 0));
  return { terms, total: sum('bytes'), low: sum('low'), high: sum('high') };
}

/** A term whose size is decidable. */
export function exactTerm(id: TermId, equation: EquationId, size: Bytes, inputs: Inputs): Term {
  return { id, bytes: size, low: size, high: size, basis: 'exact', equation, inputs };
}
