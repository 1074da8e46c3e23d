import { tensors } from '../architecture/tensors.ts';
import { activationsTerm, runtimeTerm } from '../engines.ts';
import { kvCacheTerms } from '../memory/kv-cache.ts';
import { breakdown, type MemoryBreakdown } from '../memory/terms.ts';
import { storedWeightsTerm, weightsTerm } from '../memory/weights.ts';
import { widestFeedForward } from '../parallelism.ts';
import { checkWorkload, type Workload } from './deployment.ts';

/**
 * The memory a workload takes on one device large enough for all of it: weights, KV cache, activations, runtime.
 * The first two are counted; the last two are an engine's reserve, estimated as a range.
 * @throws EstimateInputError when a number cannot be meant.
 */
export function estimate(workload: Workload): MemoryBreakdown {
  const { model, weights, stored, ...use } = checkWorkload(workload, 0);
  const intermediateSize = widestFeedForward(model.layers);
  return breakdown([
    (stored ? storedWeightsTerm : weightsTerm)(tensors(model), weights),
    ...kvCacheTerms(model.layers, use),
    activationsTerm({ ...model, intermediateSize, tensorParallel: 1, hasHead: true }),
    runtimeTerm(1),
  ]);
}
