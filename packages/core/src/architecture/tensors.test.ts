import { expect, test } from 'vitest';
import { type HfConfigFacts, models } from '../catalog/index.ts';
import {
  attentionParameters,
  decoderParameters,
  embeddingParameters,
  feedForwardParameters,
} from '../formula/weights.ts';
import { readHfConfig } from '../readers/hf-config.ts';
import { countParameters, tensors } from './tensors.ts';

/** The catalogue's models that equation 3.1 describes whole: no biases, no query and key norms. */
const plain = models.filter(({ config }) => {
  const { model_type: type, attention_bias: bias, mlp_bias: mlpBias }: HfConfigFacts = config;
  return type !== 'qwen2' && type !== 'qwen3' && !bias && !mlpBias;
});

const shapes = plain.map((row) => {
  const model = readHfConfig(row.config);
  const [{ count: numHiddenLayers, attention, feedForward }] = model.layers as [(typeof model.layers)[number]];
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
