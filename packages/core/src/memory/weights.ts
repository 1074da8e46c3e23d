import type { Tensor } from '../architecture/tensors.ts';
import { bytesPerElement, type Dtype } from '../dtypes.ts';
import { quantizedWeightBytes, storedWeightBytes, weightBytes } from '../formula/weights.ts';
import { exactTerm, type Term } from './terms.ts';

const LINEAR_ONLY_NOTE = 'Linear layers take the format; the rest stays at 16 bit.';

/** What the size of a weight depends on. */
export type WeightTensor = Pick<Tensor, 'parameters' | 'count' | 'linear' | 'storedBytes'>;

/** The weights of `tensors` as a quantised checkpoint stores them, what it does not quantise as `dtype`. */
export function storedWeightsTerm(tensors: readonly WeightTensor[], dtype: Dtype): Term {
  let [stored, keptWeights] = [0, 0];
  for (const { storedBytes, parameters, count } of tensors) {
    if (storedBytes === undefined) keptWeights += parameters * count;
    else stored += storedBytes * count;
  }
  const inputs = { storedBytes: Math.ceil(stored), keptWeights, bytesPerWeight: bytesPerElement(dtype) };
  const term = exactTerm('weights', 'storedWeightBytes', storedWeightBytes(inputs), inputs);
  return { ...term, basis: 'engine-policy', note: 'As stored; engines repack some formats.' };
}

/** The weights of `tensors` stored as `dtype`. */
export function weightsTerm(tensors: readonly WeightTensor[], dtype: Dtype): Term {
  const total = (list: typeof tensors) => list.reduce((sum, { parameters, count }) => sum + parameters * count, 0);
  const parameters = total(tensors);
  if (dtype.elementsPerBlock === 1 && !dtype.linearOnly) {
    const inputs = { parameters, bytesPerWeight: bytesPerElement(dtype) };
    return exactTerm('weights', 'weightBytes', weightBytes(inputs), inputs);
  }
  const quantizedWeights = dtype.linearOnly ? total(tensors.filter(({ linear }) => linear)) : parameters;
  const { elementsPerBlock, bytesPerBlock } = dtype;
  const inputs = { quantizedWeights, elementsPerBlock, bytesPerBlock, keptWeights: parameters - quantizedWeights };
  const term = exactTerm('weights', 'quantizedWeightBytes', quantizedWeightBytes(inputs), inputs);
  const note = dtype.linearOnly ? LINEAR_ONLY_NOTE : 'Every tensor takes the format; real files mix several.';
  return { ...term, basis: 'engine-policy', note };
}
