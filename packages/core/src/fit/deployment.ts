import type { Architecture } from '../architecture/architecture.ts';
import { bytesPerElement, type Dtype, type DtypeName, findDtype, type KvDtypeName, kvDtypeNames } from '../dtypes.ts';
import { EstimateInputError } from '../errors.ts';
import { wholeNumber } from '../units.ts';

/** A model and what is asked of it. */
export interface Workload {
  readonly model: Architecture;
  /** Storage format of the weights; `bf16` unless told otherwise. */
  readonly weights?: DtypeName;
  /** Storage format of the KV cache; `bf16` unless told otherwise. Independent of the weights' format. */
  readonly kvCache?: KvDtypeName;
  /** Requests held at once; 1 unless told otherwise. */
  readonly requests?: number;
  /** Tokens of each request, prompt and answer together; 4,096 unless told otherwise. */
  readonly tokens?: number;
}

/** A workload with every default filled in and every number checked. */
export interface CheckedWorkload {
  readonly model: Architecture;
  readonly weights: Dtype;
  readonly requests: number;
  readonly tokens: number;
  readonly bytesPerElement: number;
}

/**
 * Fills in defaults and checks every number.
 * @throws EstimateInputError naming the input.
 */
export function checkWorkload({
  model,
  weights = 'bf16',
  kvCache = 'bf16',
  requests = 1,
  tokens = 4_096,
}: Workload): CheckedWorkload {
  if (!kvDtypeNames.includes(kvCache)) {
    throw new EstimateInputError('unknown-choice', 'kvCache', `one of ${kvDtypeNames.join(', ')}`, kvCache);
  }
  return {
    model,
    weights: findDtype('weights', weights),
    requests: wholeNumber('requests', requests, 0, 1e6),
    tokens: wholeNumber('tokens', tokens, 0, 1e9),
    bytesPerElement: bytesPerElement(findDtype('kvCache', kvCache)),
  };
}
