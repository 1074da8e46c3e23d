import { type Bytes, bytes } from '../units.ts';

/** The shapes of one layer on one rank, and the tokens that pass it at once. */
export interface LayerStep {
  readonly tokensPerStep: number;
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly tensorParallel: number;
  readonly bytesPerElement: number;
}

/** The rows and width of the logits, and what each entry takes with all its copies. */
export interface LogitsUse {
  readonly maxRunningRequests: number;
  readonly vocabSize: number;
  readonly bytesPerLogit: number;
}

/** What a device’s software keeps, each in MiB. */
export interface RuntimeParts {
  readonly driverReserved: number;
  readonly nonTorch: number;
  readonly communicator: number;
  readonly cudaGraphs: number;
}

/**
 * Bytes alive inside one layer while `N` tokens pass: the residual stream and the block's output (2 h), and the
 * gate, up and product of the feed-forward block (3 f), the latter shared by `s` ranks. Equation 5.1.
 */
export function layerStepBytes({
  tokensPerStep: N,
  hiddenSize: h,
  intermediateSize: f,
  tensorParallel: s,
  bytesPerElement: b,
}: LayerStep): Bytes {
  return bytes(N * (2 * h + (3 * f) / s) * b);
}

/** Bytes of the logits of `S` requests over a vocabulary of `V`, at `c` bytes per logit with all copies. Equation 5.2. */
export function logitsBytes({ maxRunningRequests: S, vocabSize: V, bytesPerLogit: c }: LogitsUse): Bytes {
  return bytes(S * V * c);
}

/** Bytes that a device's software keeps: driver, libraries, communicator, CUDA graphs; all given in MiB. Equation 5.3. */
export function runtimeBytes({
  driverReserved: r_drv,
  nonTorch: r_lib,
  communicator: r_com,
  cudaGraphs: r_gra,
}: RuntimeParts): Bytes {
  return bytes((r_drv + r_lib + r_com + r_gra) * 2 ** 20);
}
