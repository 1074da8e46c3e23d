import type { Architecture } from '../architecture/architecture.ts';
import { copied, one } from '../architecture/tensors.ts';
import { MAX } from './decoder.ts';
import type { Family } from './families/family.ts';
import type { Fields } from './fields.ts';

/**
 * A family whose files may hold layers that predict further tokens, as many as `field` says: each a layer like the
 * last one, a projection of two hidden states to one, and three norms. They share the embedding and the head
 * (DeepSeek-V3 Technical Report, section 2.2).
 */
export function predicting(family: Family, field: string): Family {
  return { ...family, read: (fields) => withPredictors(family.read(fields), fields, field) };
}

function withPredictors(model: Architecture, fields: Fields, field: string): Architecture {
  const count = fields.count(field, 0, MAX.layers);
  if (count === 0) return model;
  const { hiddenSize, layers } = model;
  const last = layers.at(-1)!.tensors.map((tensor) => ({ ...tensor, count: tensor.count * count }));
  const projection = { ...one('joining projection', 'attention', 2 * hiddenSize ** 2), count };
  return { ...model, predictors: [...last, projection, { ...copied('norms', 'norm', 3 * hiddenSize), count }] };
}
