import type { Architecture } from '../architecture/architecture.ts';
import { bytesPerElement, type Dtype, type DtypeName, findDtype, type KvDtypeName, kvDtypeNames } from '../dtypes.ts';
import { DEFAULT_UTILIZATION } from '../engines.ts';
import { EstimateInputError } from '../errors.ts';
import type { Device } from '../hardware/device.ts';
import { positive, wholeNumber } from '../units.ts';

/** A model and what is asked of it. */
export interface Workload {
  readonly model: Architecture;
  /**
   * Storage format of the weights; BF16 unless told otherwise. `stored`: as the checkpoint stores them, which is what
   * is taken of a quantised one unless told otherwise.
   */
  readonly weights?: DtypeName | 'stored';
  /** Storage format of the KV cache; BF16 unless told otherwise. Independent of the weights' format. */
  readonly kvCache?: KvDtypeName;
  /** Requests held at once; 1 unless told otherwise. */
  readonly requests?: number;
  /** Tokens of each request, prompt and answer together; 4,096 unless told otherwise. */
  readonly tokens?: number;
}

/** A workload on devices of one kind. */
export interface Deployment extends Workload {
  readonly device: Device;
  /** How many of them; 1 unless told otherwise. */
  readonly devices?: number;
  /** Fraction of a device that the engine may use, in (0, 1]; 0.9 unless told otherwise. */
  readonly utilization?: number;
}

/** What is taken where nothing is said. */
export const defaults = {
  weights: 'bf16',
  kvCache: 'bf16',
  requests: 1,
  tokens: 4_096,
  devices: 1,
  utilization: DEFAULT_UTILIZATION,
} as const;

/** The largest counts that are taken as meant: far above any deployment, and low enough that sizes stay exact. */
export const limits = { requests: 1e6, tokens: 1e9, devices: 1e5 } as const;

/** A workload with every default filled in and every number checked. */
export interface CheckedWorkload {
  readonly model: Architecture;
  /** Format of the weights, or of those that a quantised checkpoint does not quantise. */
  readonly weights: Dtype;
  /** Whether quantised matrices count as the checkpoint stores them. */
  readonly stored: boolean;
  readonly requests: number;
  readonly tokens: number;
  readonly bytesPerElement: number;
}

/**
 * Fills in defaults and checks every number; `least` is the smallest count of requests and tokens that makes sense.
 * @throws EstimateInputError naming the input.
 */
export function checkWorkload(workload: Workload, least: 0 | 1): CheckedWorkload {
  const { model, kvCache, requests, tokens } = { ...defaults, ...workload };
  const plain = model.torchDtype ?? defaults.weights;
  const weights = workload.weights ?? (model.quantization === undefined ? defaults.weights : 'stored');
  const stored = weights === 'stored';
  if (!kvDtypeNames.includes(kvCache)) {
    throw new EstimateInputError('unknown-choice', 'kvCache', `one of ${kvDtypeNames.join(', ')}`, kvCache);
  }
  return {
    model: checkModel(model),
    weights: findDtype('weights', stored ? plain : weights),
    stored: stored && model.quantization !== undefined,
    requests: wholeNumber('requests', requests, least, limits.requests),
    tokens: wholeNumber('tokens', tokens, least, limits.tokens),
    bytesPerElement: bytesPerElement(findDtype('kvCache', kvCache)),
  };
}

/** Passes a model on whose shapes are whole numbers: one made by hand may not be. */
function checkModel(model: Architecture): Architecture {
  wholeNumber('model.hiddenSize', model.hiddenSize);
  wholeNumber('model.vocabSize', model.vocabSize);
  for (const { count } of model.layers) wholeNumber('model.layers.count', count);
  // Equal layers share their parts, so that each part is looked at once.
  for (const name of ['attention', 'feedForward'] as const) {
    for (const part of new Set(model.layers.map((layer) => layer[name]))) checkShapes(`model.layers.${name}`, part);
  }
  return model;
}

/** Checks every number that `part` itself holds. */
function checkShapes(path: string, part: object): void {
  for (const [name, value] of Object.entries(part)) {
    if (typeof value === 'number') wholeNumber(`${path}.${name}`, value, 0);
  }
}

/** Passes a device on whose sizes are positive: one made by hand may not be. */
export function checkDevice(device: Device): Device {
  positive('device.totalMiB', device.totalMiB);
  positive('device.labelGB', device.labelGB);
  wholeNumber('device.devicesPerNode', device.devicesPerNode);
  return device;
}
