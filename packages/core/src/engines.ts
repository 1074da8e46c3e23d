import { layerStepBytes, logitsBytes, runtimeBytes } from './formula/reserve.ts';
import type { EquationId, Inputs, Term } from './memory/terms.ts';
import type { Bytes } from './units.ts';

/**
 * Fraction of a device's total that an engine plans with unless told otherwise: vLLM's
 * `gpu_memory_utilization`, 0.90 for years (0.92 in releases from 2026 on).
 */
export const DEFAULT_UTILIZATION = 0.9;

/** What a paged engine warms up for; decides the peak of the activations. */
interface StepProfile {
  readonly tokensPerStep: number;
  readonly maxRunningRequests: number;
  readonly bytesPerLogit: number;
}

/**
 * Three real settings, from the thriftiest default to the hungriest. Tokens per step and requests are vLLM's
 * defaults by size of card (`vllm/engine/arg_utils.py`): 2,048 and 256 below 70 GiB and on A100, 8,192 and
 * 1,024 on larger cards, 16,384 when used offline. Bytes per logit are what the sampler's warm-up was measured
 * to take, per request and vocabulary entry: 38.4–39.6 in vLLM 0.11–0.16, 14.8–16 in 0.17–0.19 (copies of 16 and
 * 32 bit, sorted values and indices).
 */
const PROFILES = {
  low: { tokensPerStep: 2_048, maxRunningRequests: 256, bytesPerLogit: 39 },
  likely: { tokensPerStep: 8_192, maxRunningRequests: 1_024, bytesPerLogit: 15 },
  high: { tokensPerStep: 16_384, maxRunningRequests: 1_024, bytesPerLogit: 40 },
} as const satisfies Readonly<Record<string, StepProfile>>;

const ACTIVATIONS_SOURCE =
  'https://github.com/llm-d-incubation/llm-d-planner/blob/e50305af90f0812e77e1827f3bc740fe75b76370/docs/empirical-vllm-memory-results.md';

/** The shapes that the activations of one rank depend on. */
export interface StepShape {
  readonly hiddenSize: number;
  /** The widest feed-forward block of the rank's layers. */
  readonly intermediateSize: number;
  readonly vocabSize: number;
  /** Ranks that share each layer. */
  readonly tensorParallel: number;
  /** Whether the rank computes logits; in a pipeline only the last stage does. */
  readonly hasHead: boolean;
}

/** Peak of the activations on one rank: the larger of a layer's step and the sampler's logits, which do not coincide. */
export function activationsTerm(shape: StepShape): Term {
  const peaks = {
    low: peak(shape, PROFILES.low),
    likely: peak(shape, PROFILES.likely),
    high: peak(shape, PROFILES.high),
  };
  return {
    id: 'activations',
    ...peaks.likely,
    low: peaks.low.bytes,
    high: peaks.high.bytes,
    basis: 'estimate',
    note: 'Set by what the engine warms up for, not by the size of the model.',
    source: ACTIVATIONS_SOURCE,
  };
}

function peak(shape: StepShape, profile: StepProfile): { bytes: Bytes; equation: EquationId; inputs: Inputs } {
  const { hiddenSize, intermediateSize, tensorParallel, vocabSize } = shape;
  const step = {
    tokensPerStep: profile.tokensPerStep,
    hiddenSize,
    intermediateSize,
    tensorParallel,
    bytesPerElement: 2,
  };
  const layer = { bytes: layerStepBytes(step), equation: 'layerStepBytes', inputs: step } as const;
  const warmUp = { maxRunningRequests: profile.maxRunningRequests, vocabSize, bytesPerLogit: profile.bytesPerLogit };
  const logits = { bytes: logitsBytes(warmUp), equation: 'logitsBytes', inputs: warmUp } as const;
  return shape.hasHead && logits.bytes > layer.bytes ? logits : layer;
}

/**
 * What a device's software keeps, in MiB.
 * - `driverReserved`: part of the driver's total that no program gets. RTX 4080 SUPER 434, H100 479, B200 726
 *   (nvidia-smi -q captures of https://github.com/utkuozdemir/nvidia_gpu_exporter at e656cd81).
 * - `nonTorch`: what vLLM calls non-torch memory on one device: 0.13–0.14 GiB on an H100, 0.16 in an older
 *   release, 0.20 on an RTX 3090 (https://github.com/vllm-project/vllm/pull/12126, /14447, and the table below).
 * - `communicator`: what more than one device adds: 342 at 2 and 392 at 8 (NVIDIA's aiconfigurator,
 *   `nccl_mem` of h100_sxm.yaml), 0.41 GiB measured at 2 (llm-d-planner's table).
 */
const RUNTIME = {
  low: { driverReserved: 434, nonTorch: 133, communicator: 342 },
  likely: { driverReserved: 479, nonTorch: 143, communicator: 392 },
  high: { driverReserved: 726, nonTorch: 205, communicator: 420 },
} as const;

/** What driver, context, libraries and communicator keep on one of `devices`. CUDA graphs live outside the budget. */
export function runtimeTerm(devices: number): Term {
  const of = (part: (typeof RUNTIME)[keyof typeof RUNTIME]) => ({
    ...part,
    communicator: devices > 1 ? part.communicator : 0,
  });
  const inputs = of(RUNTIME.likely);
  return {
    id: 'runtime',
    bytes: runtimeBytes(inputs),
    low: runtimeBytes(of(RUNTIME.low)),
    high: runtimeBytes(of(RUNTIME.high)),
    basis: 'estimate',
    equation: 'runtimeBytes',
    inputs,
    note: 'Measured on NVIDIA cards under Linux. CUDA graphs come out of what the engine leaves free.',
    source: ACTIVATIONS_SOURCE,
  };
}
