import { describe, expect, test } from 'vitest';
import { countParameters, countTowerParameters } from '../architecture/tensors.ts';
import { findModel } from '../catalog/index.ts';
import { ModelReadError } from '../errors.ts';
import { estimate } from '../fit/estimate.ts';
import { kvPerToken } from '../memory/kv-cache.ts';
import { type Rank, ranks } from '../parallelism.ts';
import { readHfConfig } from './hf-config.ts';

type Config = Readonly<Record<string, unknown>> & { readonly text_config: object; readonly vision_config: object };
const configOf = (name: string) => findModel(name)!.config as unknown as Config;

describe('a model that reads pictures', () => {
  // Counts of transformers' own classes for the towers of these files, projectors included where the class has them.
  test.each([
    ['qwen2.5-vl-3b', 668_684_288],
    ['qwen3-vl-4b', 415_347_712],
    ['qwen3-vl-235b-a22b', 576_388_336],
    ['qwen3.5-0.8b', 100_592_896],
    ['gemma-3-27b', 423_060_336],
    ['ministral-3-3b', 420_083_712],
    ['glm-4.1v-9b', 892_498_432],
    ['llama-4-scout', 871_932_416],
  ])('%s has a tower of %d parameters', (name, expected) => {
    expect(countTowerParameters(readHfConfig(configOf(name)))).toBe(expected);
  });

  test('has as many again of text as the same text model alone', () => {
    const config = configOf('gemma-3-27b');
    const alone = { ...config.text_config, model_type: 'gemma3_text', architectures: ['Gemma3ForCausalLM'] };
    const model = readHfConfig(config);
    expect(countParameters(model) - countTowerParameters(model)).toBe(countParameters(readHfConfig(alone)));
    expect(kvPerToken(model.layers, 2)).toBe(kvPerToken(readHfConfig(alone).layers, 2));
  });

  test('takes what stands beside text_config before what stands in it', () => {
    const { text_config, ...rest } = configOf('qwen3-vl-4b');
    const tied = (top: object, inner: object) =>
      readHfConfig({ ...rest, tie_word_embeddings: undefined, ...top, text_config: { ...text_config, ...inner } })
        .tieWordEmbeddings;
    expect(tied({ tie_word_embeddings: true }, { tie_word_embeddings: false })).toBe(true);
    expect(tied({ tie_word_embeddings: null }, { tie_word_embeddings: true })).toBe(true);
    expect(tied({ tie_word_embeddings: null }, { tie_word_embeddings: undefined })).toBe(false);
  });

  test('keeps its tower on the first stage, and no cache for it', () => {
    const model = readHfConfig(configOf('qwen3-vl-4b'));
    const [first, last] = ranks(model, { tensorParallel: 1, pipelineParallel: 2 });
    const held = ({ tensors }: Rank) => tensors.reduce((sum, { parameters, count }) => sum + parameters * count, 0);
    // Both stages hold as many layers and the tied table; the last one holds the last norm too.
    expect(held(first!) - held(last!)).toBe(countTowerParameters(model) - model.hiddenSize);
    const weights = estimate({ model }).terms.find(({ id }) => id === 'weights')!;
    expect(weights.bytes).toBe(2 * 4_437_815_808);
  });

  test('may name its quantisation beside or in text_config', () => {
    const config = configOf('kimi-k2.6');
    const quantization = {
      quant_method: 'compressed-tensors',
      format: 'pack-quantized',
      ignore: [
        're:.*self_attn.*',
        're:.*shared_experts.*',
        're:.*mlp\\.(gate|up|gate_up|down)_proj.*',
        're:.*lm_head.*',
      ],
      config_groups: { group_0: { weights: { num_bits: 4, group_size: 32, type: 'int', strategy: 'group' } } },
    };
    const inside = { ...config, text_config: { ...config.text_config, quantization_config: quantization } };
    const bytes = (own: object) => estimate({ model: readHfConfig(own) }).terms[0]!.bytes;
    expect(bytes(inside)).toBe(bytes({ ...config, quantization_config: quantization }));
    // `metadata.total_size` of the checkpoint's index: 645,120 bytes more, which shapes of packed matrices take.
    expect(bytes(inside) / 595_148_192_736).toBeCloseTo(1, 5);
  });

  test.each([
    [{ vision_config: undefined }, 'missing-field', 'vision_config'],
    [{ vision_config: 7 }, 'bad-field', 'vision_config'],
    [{ vision_config: { depth: -1 } }, 'bad-field', 'vision_config.depth'],
    [{ text_config: 'x' }, 'bad-field', 'text_config'],
    [{ text_config: { hidden_size: 0 } }, 'bad-field', 'text_config.hidden_size'],
    [{ quantization: { bits: 4, group_size: 64 } }, 'unsupported-feature', 'quantization_config'],
    [
      { quantization_config: { quant_method: 'bitsandbytes', load_in_4bit: true } },
      'unsupported-feature',
      'quantization_config',
    ],
  ])('is refused with %o', (changes, code, path) => {
    const read = () => readHfConfig({ ...configOf('qwen3-vl-4b'), ...changes });
    expect(read).toThrow(ModelReadError);
    expect(read).toThrow(expect.objectContaining({ code, path }));
  });

  test('is refused where its text model is of no known kind', () => {
    const config = configOf('ministral-3-3b');
    const read = () => readHfConfig({ ...config, text_config: { ...config.text_config, model_type: 'foo' } });
    expect(read).toThrow(expect.objectContaining({ code: 'unsupported-architecture', path: 'text_config.model_type' }));
  });
});

test.each([[[2]], [['2', 2]], [[0, 2]], [[-1, -2]], [[1.5, 2]]])(
  'Kimi K2.5 that merges %o patches is refused',
  (kernel) => {
    const config = configOf('kimi-k2.6');
    const read = () =>
      readHfConfig({ ...config, vision_config: { ...config.vision_config, merge_kernel_size: kernel } });
    expect(read).toThrow(expect.objectContaining({ code: 'bad-field', path: 'vision_config.merge_kernel_size' }));
  },
);

test('Llama 4 attends in chunks but in every fourth layer', () => {
  const { layers } = readHfConfig(configOf('llama-4-scout'));
  expect(layers.slice(0, 2).map(({ attention, count }) => [attention.kind, count])).toEqual([
    ['chunked', 3],
    ['full', 1],
  ]);
  expect(layers.reduce((sum, { attention, count }) => sum + (attention.kind === 'full' ? count : 0), 0)).toBe(12);
});
