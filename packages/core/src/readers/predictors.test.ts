import { expect, test } from 'vitest';
import { countParameters, countPredictorParameters } from '../architecture/tensors.ts';
import { findModel } from '../catalog/index.ts';
import { estimate } from '../fit/estimate.ts';
import { readHfConfig } from './hf-config.ts';

const mimo = {
  model_type: 'mimo',
  hidden_size: 4096,
  intermediate_size: 11_008,
  num_hidden_layers: 36,
  num_attention_heads: 32,
  num_key_value_heads: 8,
  vocab_size: 151_680,
  tie_word_embeddings: false,
};

test('a layer that predicts a further token is counted apart', () => {
  const model = readHfConfig({ ...mimo, num_nextn_predict_layers: 1 });
  expect(countParameters(model)).toBe(7_622_619_136);
  // The index of MiMo-7B-Base gives 15,666,819,072 bytes at 16 bit, this layer included.
  expect(2 * (countParameters(model) + countPredictorParameters(model))).toBe(15_666_819_072);
  expect(estimate({ model }).terms[0]!.bytes).toBe(2 * 7_622_619_136);
});

test('none, one or several, as the file says', () => {
  const count = (changes: object) => countPredictorParameters(readHfConfig({ ...mimo, ...changes }));
  expect(count({})).toBe(0);
  expect(count({ num_nextn_predict_layers: 0 })).toBe(0);
  expect(count({ num_nextn_predict_layers: 3 })).toBe(3 * count({ num_nextn_predict_layers: 1 }));
});

test('is a layer with experts where the last layer is one', () => {
  const { config } = findModel('deepseek-v3')!;
  const [hidden, expert] = [7168, 3 * 7168 * 2048];
  const predictor = countPredictorParameters(readHfConfig({ ...config, num_nextn_predict_layers: 1 }));
  expect(predictor).toBeGreaterThan(257 * expert + 2 * hidden ** 2);
  expect(predictor).toBeLessThan(12e9);
});
