import { expect, test } from 'vitest';
import { type CatalogModel, models } from '../catalog/index.ts';
import {
  attentionParameters,
  decoderParameters,
  embeddingParameters,
  feedForwardParameters,
} from '../formula/weights.ts';
import { readHfConfig } from '../readers/hf-config.ts';
import type { DenseFeedForward, FullAttention } from './architecture.ts';
import { countParameters, tensors } from './tensors.ts';

/** The catalogue's models that equation 3.1 describes whole: Llama's shape, without biases. */
const plain = models.filter(({ config }: CatalogModel) => {
  const { model_type: type, attention_bias: bias, mlp_bias: mlpBias } = config;
  return ['llama', 'mistral', 'phi3', 'granite'].includes(type) && !bias && !mlpBias;
});

const shapes = plain.map((row) => {
  const model = readHfConfig(row.config);
  const [group] = model.layers;
  const { count: numHiddenLayers } = group!;
  const attention = group!.attention as FullAttention;
  const feedForward = group!.feedForward as DenseFeedForward;
  const embeddingTables = model.tieWordEmbeddings ? 1 : 2;
  return { id: row.id, model, shape: { ...model, ...attention, ...feedForward, numHiddenLayers, embeddingTables } };
});

test.each(shapes)('equation 3.1 counts $id as its list of tensors does', ({ model, shape }) => {
  expect(decoderParameters(shape)).toBe(countParameters(model));
});

test.each(shapes)('the parts of equation 3.1 leave only the norms of $id', ({ model, shape }) => {
  const parts = embeddingParameters(shape) + attentionParameters(shape) + feedForwardParameters(shape);
  const norms = tensors(model).filter(({ part }) => part === 'norm');
  expect(countParameters(model) - parts).toBe(
    norms.reduce((sum, { parameters, count }) => sum + parameters * count, 0),
  );
});
