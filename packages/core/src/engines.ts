import { layerStepBytes, logitsBytes, runtimeBytes } from './formula/reserve.ts';
import type { Device } from './hardware/device.ts';
import type { EquationId, Inputs, Term } from './memory/terms.ts';
import { type Bytes, GIB, MIB } from './units.ts';

/**
 * Fraction of a device's total that an engine plans with unless told otherwise: vLLM's
 * `gpu_memory_utilization`, 0.90 for years (0.92 in releases from 2026 on).
 */
export const DEFAULT_UTILIZATION = 0.9;

/** Measurements of vLLM 0.19 on one to four H100: `accuracy/results/v0.19.0/results_raw.csv` at 3c876c8a. */
const SOURCE = 'https://github.com/llm-d-incubation/llm-d-planner/pull/205';

/** What a paged engine warms up for; decides the peak of the activations. */
interface StepProfile {
  readonly tokensPerStep: number;
  readonly maxRunningRequests: number;
  readonly bytesPerLogit: number;
}

/**
 * Real settings, from the thriftiest to the hungriest. Tokens per step and requests are vLLM's defaults by size of
 * card (`vllm/engine/arg_utils.py`): 2,048 and 256 below 70 GiB and on A100, 8,192 and 1,024 on larger cards,
 * 16,384 when used offline. Bytes per logit are what the sampler's warm-up was measured to take per request and
 * vocabulary entry, copies of 16 and 32 bit with sorted values and indices: 14.8 to 16 in vLLM 0.17–0.19, 38.4 to
 * 39.6 in 0.11–0.16.
 */
const PROFILES = {
  low: { tokensPerStep: 2_048, maxRunningRequests: 256, bytesPerLogit: 15 },
  largeCard: { tokensPerStep: 8_192, maxRunningRequests: 1_024, bytesPerLogit: 15 },
  high: { tokensPerStep: 16_384, maxRunningRequests: 1_024, bytesPerLogit: 40 },
} as const satisfies Readonly<Record<string, StepProfile>>;

/** The likely profile on a device; without one, that of a large card. vLLM goes by size and by the name A100. */
function likelyProfile(device: Device | undefined): StepProfile {
  const isLarge = !device || (device.totalMiB * MIB >= 70 * GIB && !/a100/i.test(device.name));
  return isLarge ? PROFILES.largeCard : PROFILES.low;
}

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
export function activationsTerm(shape: StepShape, device?: Device): Term {
  return {
    id: 'activations',
    ...peak(shape, likelyProfile(device)),
    low: peak(shape, PROFILES.low).bytes,
    high: peak(shape, PROFILES.high).bytes,
    basis: 'estimate',
    note: 'Set by what the engine warms up for, not by the size of the model.',
    source: SOURCE,
  };
}

function peak(shape: StepShape, profile: StepProfile): { bytes: Bytes; equation: EquationId; inputs: Inputs } {
  const { hiddenSize, intermediateSize, tensorParallel, vocabSize } = shape;
  const { tokensPerStep, maxRunningRequests, bytesPerLogit } = profile;
  const step = { tokensPerStep, hiddenSize, intermediateSize, tensorParallel, bytesPerElement: 2 };
  const layer = { bytes: layerStepBytes(step), equation: 'layerStepBytes', inputs: step } as const;
  const warmUp = { maxRunningRequests, vocabSize, bytesPerLogit };
  const logits = { bytes: logitsBytes(warmUp), equation: 'logitsBytes', inputs: warmUp } as const;
  return shape.hasHead && logits.bytes > layer.bytes ? logits : layer;
}

/**
 * What a device's software keeps, in MiB.
 * - `driverReserved`: part of an NVIDIA driver's total that no program gets. RTX 4080 SUPER 434, H100 479, B200 726
 *   (nvidia-smi -q captures of https://github.com/utkuozdemir/nvidia_gpu_exporter at e656cd81).
 * - `nonTorch`: what vLLM's profiling finds outside PyTorch on one device, the CUDA context not counted: 0.13 GiB in
 *   0.11–0.17, 0.25 in 0.19 on H100; 0.35 on an RTX 3090.
 * - `communicator`: what more than one device adds to that: 0.12 GiB on two RTX 4090, 0.41 on two H100 in 0.11,
 *   1.84 to 1.96 on two to four H100 in 0.19.
 * - `cudaGraphs`: charged to the budget since vLLM 0.21 and not before; 0.36 GiB estimated with 16 sizes
 *   (https://github.com/gpustack/runner/pull/251), up to 1.03 measured.
 */
const RUNTIME = {
  low: { driverReserved: 434, nonTorch: 133, communicator: 120, cudaGraphs: 0 },
  likely: { driverReserved: 479, nonTorch: 256, communicator: 1_880, cudaGraphs: 370 },
  high: { driverReserved: 726, nonTorch: 358, communicator: 2_010, cudaGraphs: 1_055 },
} as const;

/**
 * What driver, libraries, communicator and CUDA graphs keep on one of `devices`. Only an NVIDIA driver's total
 * holds memory that no program gets: on unified memory and with AMD the catalogue's total is what programs see.
 */
export function runtimeTerm(devices: number, device?: Device): Term {
  const reserves = !device || (device.vendor === 'NVIDIA' && device.segment !== 'unified');
  const of = (part: (typeof RUNTIME)[keyof typeof RUNTIME]) => ({
    ...part,
    driverReserved: reserves ? part.driverReserved : 0,
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
    note: 'Measured with vLLM on NVIDIA cards. The CUDA context, 0.3 to 0.6 GiB, lies outside the budget.',
    source: SOURCE,
  };
}
