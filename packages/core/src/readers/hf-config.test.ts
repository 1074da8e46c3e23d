import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FullAttention } from '../architecture/architecture.ts';
import { countParameters } from '../architecture/tensors.ts';
import { findModel, models } from '../catalog/index.ts';
import { ModelReadError } from '../errors.ts';
import { kvPerToken } from '../memory/kv-cache.ts';
import { parseHfConfig, readHfConfig } from './hf-config.ts';

const llama: Readonly<Record<string, unknown>> = { ...findModel('llama-3.1-8b')!.config };
const read = (changes: Readonly<Record<string, unknown>>) => readHfConfig({ ...llama, ...changes });

describe('readHfConfig', () => {
  test.each([
    ['llama-2-7b', 6_738_415_616, 524_288],
    ['llama-2-13b', 13_015_864_320, 819_200],
    ['llama-2-70b', 68_976_648_192, 327_680],
    ['llama-3.1-8b', 8_030_261_248, 131_072],
    ['llama-3.1-70b', 70_553_706_496, 327_680],
    ['llama-3.1-405b', 405_853_388_800, 516_096],
    ['qwen3-0.6b', 596_049_920, 114_688],
    ['qwen3-8b', 8_190_735_360, 147_456],
    ['qwen3-32b', 32_762_123_264, 262_144],
  ])('counts %s: %d parameters, %d KV bytes a token at 16 bit', (id, parameters, kvBytes) => {
    const model = readHfConfig(findModel(id)!.config);
    expect(countParameters(model)).toBe(parameters);
    expect(kvPerToken(model.layers, 2)).toBe(kvBytes);
  });

  test.each(models)('counts $id as published', ({ config, parameters }) => {
    expect(countParameters(readHfConfig(config))).toBe(parameters);
  });

  test('takes head_dim as written, not hidden_size / heads', () => {
    expect(kvPerToken(read({ head_dim: 64 }).layers, 2)).toBe(65_536);
    expect(kvPerToken(read({ head_dim: null }).layers, 2)).toBe(131_072);
  });

  test.each([
    ['attention_bias', 32 * ((32 + 8 + 8) * 128 + 4096)],
    ['mlp_bias', 32 * (2 * 14_336 + 4096)],
  ])('%s adds its biases', (field, added) => {
    expect(countParameters(read({ [field]: true })) - countParameters(read({}))).toBe(added);
  });

  test('a null num_key_value_heads means one for every query head, also where the class has another default', () => {
    const { config } = findModel('qwen3-32b')!;
    const heads = (changes: object) => {
      const attention = readHfConfig({ ...config, ...changes }).layers[0]!.attention as FullAttention;
      return [attention.numAttentionHeads, attention.numKeyValueHeads];
    };
    expect(heads({ num_key_value_heads: null })).toEqual([64, 64]);
    expect(heads({})).toEqual([64, 8]);
  });

  test.each([
    ['mistral-7b-v0.3', 'attention_bias'],
    ['qwen2.5-7b', 'attention_bias'],
    ['qwen3-8b', 'mlp_bias'],
  ])('%s has no parameters from %s, which its class does not heed', (id, field) => {
    const { config, parameters } = findModel(id)!;
    expect(countParameters(readHfConfig({ ...config, [field]: true }))).toBe(parameters);
  });

  test.each([
    ['mistral', {}, 4096],
    ['mistral', { sliding_window: null }, undefined],
    ['mistral', { sliding_window: 1024 }, 1024],
    ['qwen2', { use_sliding_window: true, max_window_layers: 0, sliding_window: 2048 }, 2048],
    ['qwen2', { use_sliding_window: false, sliding_window: 2048 }, undefined],
  ])('%s with %o keeps a window of %s', (modelType, changes, window) => {
    const { attention } = read({ model_type: modelType, architectures: undefined, ...changes }).layers[0]!;
    expect('window' in attention ? attention.window : undefined).toBe(window);
  });

  test('stores a tied embedding once', () => {
    expect(countParameters(read({})) - countParameters(read({ tie_word_embeddings: true }))).toBe(128_256 * 4096);
  });
});

describe('readHfConfig refuses', () => {
  test.each([
    [
      { num_hidden_layers: undefined },
      'missing-field',
      'config.json: num_hidden_layers: expected a positive integer, got undefined',
    ],
    [
      { hidden_size: '4096' },
      'bad-field',
      'config.json: hidden_size: expected a positive integer of at most 1,000,000, got "4096"',
    ],
    [
      { hidden_size: -1 },
      'bad-field',
      'config.json: hidden_size: expected a positive integer of at most 1,000,000, got -1',
    ],
    [
      { vocab_size: 1e30 },
      'bad-field',
      'config.json: vocab_size: expected a positive integer of at most 100,000,000, got 1e+30',
    ],
    [{ num_attention_heads: Number.NaN }, 'bad-field', /num_attention_heads: .* got NaN$/],
    [
      { num_key_value_heads: 5 },
      'bad-field',
      'config.json: num_key_value_heads: expected a divisor of num_attention_heads (32), got 5',
    ],
    [{ hidden_size: 4097 }, 'bad-field', /num_attention_heads: expected a divisor of hidden_size \(4097\)/],
    [{ tie_word_embeddings: 'no' }, 'bad-field', 'config.json: tie_word_embeddings: expected true or false, got "no"'],
    [{ model_type: undefined }, 'missing-field', /^config.json: model_type: expected /],
    [
      { model_type: 'foo' },
      'unsupported-architecture',
      /model_type: expected a known kind of model \(llama, .*\), got unsupported "foo"$/,
    ],
    [{ model_type: 'constructor' }, 'unsupported-architecture', /got unsupported "constructor"$/],
    [
      { architectures: ['FooForCausalLM'] },
      'unsupported-architecture',
      /architectures: .* got unsupported "FooForCausalLM"$/,
    ],
    [{ architectures: 'LlamaForCausalLM' }, 'bad-field', /architectures: expected a list, got "LlamaForCausalLM"/],
    [
      { sliding_window: 4096 },
      'unsupported-feature',
      'config.json: sliding_window: expected null (full attention in every layer), got 4096',
    ],
    [
      { quantization_config: { quant_method: 'gptq' } },
      'missing-field',
      /^config.json: quantization_config.bits: expected /,
    ],
    [
      { quantization_config: { quant_method: 'constructor' } },
      'unsupported-feature',
      /quant_method: expected a known method \(gptq, .*\), got "constructor"$/,
    ],
    [
      { quantization_config: { quant_method: 'foo' } },
      'unsupported-feature',
      /quantization_config.quant_method: expected a known method \(gptq, .*\), got "foo"$/,
    ],
  ])('%o', (changes, code, message) => {
    expect(() => read(changes)).toThrow(expect.objectContaining({ name: 'ModelReadError', code }));
    expect(() => read(changes)).toThrow(message);
  });

  test.each([null, 1, 'x', [], undefined])('%o, which is no object', (value) => {
    expect(() => readHfConfig(value)).toThrow(/^config.json: expected an object, got /);
  });

  test('an object that throws when it is read', () => {
    const config = { ...llama };
    Object.defineProperty(config, 'hidden_size', {
      get: () => Number(1n as never) + (null as never)[0],
      enumerable: true,
    });
    expect(() => readHfConfig(config)).toThrow(expect.objectContaining({ name: 'ModelReadError', code: 'bad-field' }));
  });

  test('fields that only the prototype has', () => {
    expect(() => readHfConfig(Object.create(llama))).toThrow(ModelReadError);
    expect(() => readHfConfig(JSON.parse('{"__proto__": {"model_type": "llama"}}'))).toThrow(/model_type/);
  });

  test('any value in any field: it counts or says why not, and never gives a senseless number', () => {
    const field = fc.constantFrom(...Object.keys(llama), 'head_dim', 'sliding_window', 'attention_bias', 'mlp_bias');
    fc.assert(
      fc.property(field, fc.oneof(fc.anything(), fc.jsonValue()), (name, value) => {
        try {
          const parameters = countParameters(read({ [name]: value }));
          expect(Number.isInteger(parameters) && parameters > 0).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ModelReadError);
          expect((error as Error).message).not.toContain('\n');
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('parseHfConfig', () => {
  test('reads text', () => {
    expect(countParameters(parseHfConfig(JSON.stringify(llama)))).toBe(8_030_261_248);
  });

  test.each(['', '{', '{"hidden_size": 1,}', 'null\n\n\nx'])('refuses broken JSON in one line: %s', (text) => {
    expect(() => parseHfConfig(text)).toThrow(
      expect.objectContaining({ code: 'not-json', message: expect.not.stringContaining('\n') }),
    );
  });

  test('reads the numbers that only Python writes as nothing, and leaves them alone in text', () => {
    const text = JSON.stringify({ ...llama, note: 'NaN, "Infinity' }).replace(
      '{',
      '{"time_step_limit": [0.0, Infinity],',
    );
    expect(parseHfConfig(text)).toEqual(readHfConfig(llama));
    expect(() => parseHfConfig('{"model_type": "NaN"}')).toThrow(/got unsupported "NaN"$/);
    expect(() => parseHfConfig('{"hidden_size": NaN, "model_type": "llama"}')).toThrow(
      /hidden_size: .* got undefined$/,
    );
  });

  test('refuses 50 MB without parsing them', () => {
    expect(() => parseHfConfig(' '.repeat(50e6))).toThrow(
      'config.json: expected at most 4,194,304 characters, got 50,000,000 characters',
    );
  });
});
