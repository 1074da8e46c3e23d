import { type Bytes, bytes } from '../units.ts';

/** Weights that all take the same, whole number of bytes. */
export interface PlainWeights {
  readonly parameters: number;
  readonly bytesPerWeight: number;
}

/** Weights of which some are stored in blocks. */
export interface QuantizedWeights {
  readonly quantizedWeights: number;
  readonly elementsPerBlock: number;
  readonly bytesPerBlock: number;
  readonly keptWeights: number;
}

export interface DecoderShape {
  readonly hiddenSize: number;
  readonly vocabSize: number;
  readonly numHiddenLayers: number;
  readonly numAttentionHeads: number;
  readonly numKeyValueHeads: number;
  readonly headDim: number;
  readonly intermediateSize: number;
  /** Tables of V × h: 1 if input and output embeddings are tied, else 2. */
  readonly embeddingTables: number;
}

/**
 * Parameters of a plain Llama-shaped decoder: `t` vocabulary tables; in each of `L` layers the query and output
 * projections, the key and value projections, three feed-forward matrices and two norms; one last norm.
 * Equation 3.1. Biases and query/key norms come on top where a model has them: `countParameters` adds them.
 */
export function decoderParameters({
  hiddenSize: h,
  vocabSize: V,
  numHiddenLayers: L,
  numAttentionHeads: n_q,
  numKeyValueHeads: n_kv,
  headDim: d,
  intermediateSize: f,
  embeddingTables: t,
}: DecoderShape): number {
  return t * V * h + L * (2 * h * n_q * d + 2 * h * n_kv * d + 3 * h * f + 2 * h) + h;
}

/** Parameters of the `t` tables of `V` rows that turn tokens into vectors and back. First part of equation 3.1. */
export function embeddingParameters({
  hiddenSize: h,
  vocabSize: V,
  embeddingTables: t,
}: Pick<DecoderShape, 'hiddenSize' | 'vocabSize' | 'embeddingTables'>): number {
  return t * V * h;
}

/** Parameters of the query, output, key and value projections of `L` layers. Second part of equation 3.1. */
export function attentionParameters({
  hiddenSize: h,
  numHiddenLayers: L,
  numAttentionHeads: n_q,
  numKeyValueHeads: n_kv,
  headDim: d,
}: Omit<DecoderShape, 'vocabSize' | 'intermediateSize' | 'embeddingTables'>): number {
  return L * 2 * h * d * (n_q + n_kv);
}

/** Parameters of the gate, up and down projections of `L` layers. Third part of equation 3.1. */
export function feedForwardParameters({
  hiddenSize: h,
  numHiddenLayers: L,
  intermediateSize: f,
}: Pick<DecoderShape, 'hiddenSize' | 'numHiddenLayers' | 'intermediateSize'>): number {
  return L * 3 * h * f;
}

/** Bytes of `P` weights stored at `b_w` bytes each. Equation 3.2. */
export function weightBytes({ parameters: P, bytesPerWeight: b_w }: PlainWeights): Bytes {
  return bytes(P * b_w);
}

/**
 * Bytes of a quantised checkpoint: `P_q` weights in blocks of `e` elements that take `B` bytes with their scales,
 * and `P_16` weights (embeddings, norms) kept at 2 bytes. Equation 3.3. A last block is stored whole, hence the
 * ceiling.
 */
export function quantizedWeightBytes({
  quantizedWeights: P_q,
  elementsPerBlock: e,
  bytesPerBlock: B,
  keptWeights: P_16,
}: QuantizedWeights): Bytes {
  return bytes(Math.ceil(P_q / e) * B + 2 * P_16);
}

/** Weights of which some are stored by a scheme of their checkpoint; `storedBytes` is the sum over their matrices. */
export interface StoredWeights {
  readonly storedBytes: number;
  readonly keptWeights: number;
  readonly bytesPerWeight: number;
}

/** Bytes of a quantised checkpoint: `W_q` for its quantised matrices, and `P_16` weights kept at `b_w` bytes. Equation 3.4. */
export function storedWeightBytes({ storedBytes: W_q, keptWeights: P_16, bytesPerWeight: b_w }: StoredWeights): Bytes {
  return bytes(W_q + P_16 * b_w);
}
