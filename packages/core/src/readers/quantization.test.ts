import { describe, expect, test } from 'vitest';
import { findModel } from '../catalog/index.ts';
import { estimate } from '../fit/estimate.ts';
import { readHfConfig } from './hf-config.ts';
import { ModuleNames } from './modules.ts';

/** Bytes of a model's weights as a checkpoint with `quantization` stores them. */
function stored(name: string, quantization: object, changes: object = {}): number {
  const model = readHfConfig({ ...findModel(name)!.config, ...changes, quantization_config: quantization });
  return estimate({ model }).terms[0]!.bytes;
}

const gptOss = {
  quant_method: 'mxfp4',
  modules_to_not_convert: ['model.layers.*.self_attn', 'model.layers.*.mlp.router', 'model.embed_tokens', 'lm_head'],
};

describe('a quantised checkpoint', () => {
  // Sizes as `metadata.total_size` of the checkpoints' own index files gives them.
  test.each([
    ['gpt-oss 20B', gptOss, {}, 13_761_264_768],
    ['Qwen3 14B', { bits: 4, group_size: 64 }, {}, 8_307_783_680],
    ['Llama 3.1 8B', { quant_method: 'bitsandbytes', load_in_8bit: true }, { torch_dtype: 'float32' }, 11_188_584_672],
    ['Qwen2.5 14B', { bits: 3, group_size: 64 }, {}, 6_463_203_328],
  ])('%s with %o takes what its index says', (name, quantization, changes, expected) => {
    expect(stored(name, quantization, changes)).toBe(expected);
  });

  test('keeps what it lists in 16 bit, layer by layer', () => {
    const fp8 = { quant_method: 'fp8', weight_block_size: [128, 128] };
    const all = stored('Qwen3 8B', fp8);
    const first = stored('Qwen3 8B', { ...fp8, modules_to_not_convert: ['model.layers.0.mlp.down_proj'] });
    const matrix = 4096 * 12_288;
    expect(first - all).toBe(2 * matrix - (matrix + (4096 / 128) * (12_288 / 128) * 4));
    const none = stored('Qwen3 8B', { ...fp8, modules_to_not_convert: ['re:.*layers.*'] });
    expect(none).toBe(estimate({ model: readHfConfig(findModel('Qwen3 8B')!.config) }).terms[0]!.bytes);
  });

  test('splits over ranks like any other, and its format can be overruled', () => {
    const model = readHfConfig({ ...findModel('gpt-oss 20B')!.config, quantization_config: gptOss });
    expect(model.quantization).toBe('MXFP4');
    expect(estimate({ model, weights: 'bf16' }).terms[0]!.bytes).toBe(2 * 20_914_757_184);
  });
});

describe('the names of modules that stay as they are', () => {
  const names = new ModuleNames([
    'lm_head',
    'model.layers.0.self_attn',
    'gate',
    'model.layers.*.mlp.router',
    're:.*shared_experts.*',
  ]);
  test.each([
    ['lm_head', true],
    ['layers.0.self_attn.q_proj', true],
    ['layers.10.self_attn.q_proj', false],
    ['layers.3.mlp.gate', true],
    ['layers.3.mlp.gate_proj', false],
    ['model.language_model.layers.3.mlp.router', true],
    ['layers.3.mlp.shared_experts.up_proj', true],
  ])('%s: %s', (name, expected) => {
    expect(names.has(name)).toBe(expected);
  });
});
