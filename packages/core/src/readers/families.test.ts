import { describe, expect, test } from 'vitest';
import { countParameters } from '../architecture/tensors.ts';
import { kvPerToken, statePerSequence } from '../memory/kv-cache.ts';
import { readHfConfig } from './hf-config.ts';

/** Counts of transformers' own classes, or of the authors' code where transformers has none; KV bytes at 16 bit. */
// biome-ignore format: one field per line would make a page of every row
const published = [
  {
    name: 'Qwen 1.8B, whose file gives twice the width',
    config: {
      model_type: 'qwen', architectures: ['QWenLMHeadModel'], hidden_size: 2048, intermediate_size: 11_008,
      num_hidden_layers: 24, num_attention_heads: 16, kv_channels: 128, no_bias: true, vocab_size: 151_936,
      tie_word_embeddings: false,
    },
    parameters: 1_836_828_672,
    kv: 2 * 24 * 2048 * 2,
  },
  {
    name: 'ChatGLM 6B',
    config: {
      model_type: 'chatglm', architectures: ['ChatGLMModel'], hidden_size: 4096, inner_hidden_size: 16_384,
      num_attention_heads: 32, num_layers: 28, vocab_size: 130_528,
    },
    parameters: 6_173_286_400,
    kv: 2 * 28 * 4096 * 2,
  },
  {
    name: 'ChatGLM2 6B',
    config: {
      model_type: 'chatglm', architectures: ['ChatGLMModel'], add_bias_linear: false, add_qkv_bias: true,
      ffn_hidden_size: 13_696, hidden_size: 4096, kv_channels: 128, multi_query_attention: true,
      multi_query_group_num: 2, num_attention_heads: 32, num_layers: 28, padded_vocab_size: 65_024,
      post_layer_norm: true, rmsnorm: true, tie_word_embeddings: false,
    },
    parameters: 6_243_584_000,
    kv: 2 * 28 * 2 * 128 * 2,
  },
  {
    name: 'GPT-Neo 1.3B',
    config: {
      model_type: 'gpt_neo', architectures: ['GPTNeoForCausalLM'], vocab_size: 50_257, hidden_size: 2048,
      max_position_embeddings: 2048, num_layers: 24, num_heads: 16, intermediate_size: null, window_size: 256,
      attention_types: [[['global', 'local'], 12]], tie_word_embeddings: true,
    },
    parameters: 1_315_575_808,
    kv: 2 * 24 * 2048 * 2,
  },
  {
    name: 'DBRX',
    config: {
      model_type: 'dbrx', architectures: ['DbrxForCausalLM'], attn_config: { kv_n_heads: 8 }, d_model: 6144,
      ffn_config: { ffn_hidden_size: 10_752, moe_num_experts: 16, moe_top_k: 4 }, max_seq_len: 32_768,
      n_heads: 48, n_layers: 40, tie_word_embeddings: false, vocab_size: 100_352,
    },
    parameters: 131_596_523_520,
    kv: 2 * 40 * 8 * 128 * 2,
  },
  {
    name: 'Phi-1.5 under its first names',
    config: {
      model_type: 'phi-msft', architectures: ['PhiForCausalLM'], n_embd: 2048, n_head: 32, n_head_kv: null,
      n_inner: null, n_layer: 24, n_positions: 2048, tie_word_embeddings: false, vocab_size: 51_200,
    },
    parameters: 1_418_270_720,
    kv: 2 * 24 * 2048 * 2,
  },
  {
    name: 'Falcon 40B under its first names',
    config: {
      model_type: 'RefinedWeb', architectures: ['RWForCausalLM'], bias: false, hidden_size: 8192, n_head: 128,
      n_head_kv: 8, n_layer: 60, parallel_attn: true, vocab_size: 65_024,
    },
    parameters: 41_303_293_952,
    kv: 2 * 60 * 8 * 64 * 2,
  },
  {
    name: 'MiMo V2 Flash, whose values are narrower than its keys',
    config: {
      model_type: 'mimo_v2_flash', architectures: ['MiMoV2FlashForCausalLM'], num_hidden_layers: 48,
      hidden_size: 4096, num_attention_heads: 64, num_key_value_heads: 4, head_dim: 192, v_head_dim: 128,
      intermediate_size: 16_384, vocab_size: 152_576, sliding_window: 128, swa_num_attention_heads: 64,
      swa_num_key_value_heads: 8, swa_head_dim: 192, swa_v_head_dim: 128, n_routed_experts: 256,
      hybrid_layer_pattern: Array.from({ length: 48 }, (_, i) => (i === 0 || i % 6 === 5 ? 0 : 1)),
      moe_layer_freq: Array.from({ length: 48 }, (_, i) => (i === 0 ? 0 : 1)), n_shared_experts: null,
      moe_intermediate_size: 2048, num_experts_per_tok: 8, add_swa_attention_sink_bias: true,
      add_full_attention_sink_bias: false, tie_word_embeddings: false,
    },
    parameters: 308_778_768_832,
    kv: (9 * 4 + 39 * 8) * (192 + 128) * 2,
  },
  {
    name: 'Nemotron 3 Super, whose experts are narrower than the model',
    config: {
      model_type: 'nemotron_h', architectures: ['NemotronHForCausalLM'], hidden_size: 4096, head_dim: 128,
      hybrid_override_pattern:
        'MEMEMEM*EMEMEMEM*EMEMEMEM*EMEMEMEMEM*EMEMEMEMEM*EMEMEMEMEM*EMEMEMEMEM*EMEMEMEM*EMEMEMEME',
      intermediate_size: 2688, mamba_head_dim: 64, mamba_num_heads: 128, moe_intermediate_size: 2688,
      moe_latent_size: 1024, moe_shared_expert_intermediate_size: 5376, n_groups: 8, n_routed_experts: 512,
      n_shared_experts: 1, num_attention_heads: 32, num_experts_per_tok: 22, num_hidden_layers: 88,
      num_key_value_heads: 2, ssm_state_size: 128, tie_word_embeddings: false, vocab_size: 131_072,
    },
    parameters: 120_668_687_360,
    kv: 2 * 8 * 2 * 128 * 2,
  },
  {
    name: 'Kimi Linear, whose file counts layers from 1',
    config: {
      model_type: 'kimi_linear', architectures: ['KimiLinearForCausalLM'], vocab_size: 163_840, hidden_size: 2304,
      intermediate_size: 9216, moe_intermediate_size: 1024, num_hidden_layers: 27, num_attention_heads: 32,
      num_shared_experts: 1, kv_lora_rank: 512, q_lora_rank: null, qk_rope_head_dim: 64, v_head_dim: 128,
      qk_nope_head_dim: 128, num_experts: 256, num_experts_per_token: 8, first_k_dense_replace: 1,
      tie_word_embeddings: false, model_max_length: 1_048_576,
      linear_attn_config: {
        full_attn_layers: [5, 9, 13, 17, 21, 25], head_dim: 128, num_heads: 32, short_conv_kernel_size: 4,
      },
    },
    parameters: 49_133_074_464,
    kv: 6 * (512 + 64) * 2,
  },
];

describe('a kind of model', () => {
  test.each(published)('$name', ({ config, parameters, kv }) => {
    const model = readHfConfig(config);
    expect(countParameters(model)).toBe(parameters);
    expect(kvPerToken(model.layers, 2)).toBe(kv);
  });

  test.each([
    ['gpt_neo', { attention_types: [[['global', 'local'], 3]] }, 'attention_types'],
    ['gpt_neo', { attention_types: [[[], 3]] }, 'attention_types'],
    [
      'gpt_neo',
      {
        attention_types: [
          [['global'], -1],
          [['local'], 25],
        ],
      },
      'attention_types',
    ],
    ['qwen', { visual: { width: 1664 } }, 'visual'],
    ['qwen', { no_bias: false }, 'no_bias'],
    ['chatglm', { add_bias_linear: true, inner_hidden_size: null, ffn_hidden_size: 13_696 }, 'add_bias_linear'],
    ['dbrx', { ffn_config: null }, 'ffn_config'],
    ['phi-msft', { n_head_kv: 8 }, 'n_head_kv'],
    ['mimo_v2_flash', { hybrid_layer_pattern: [0, 1] }, 'hybrid_layer_pattern'],
    ['mimo_v2_flash', { moe_layer_freq: Array(48).fill(2) }, 'moe_layer_freq'],
    ['mimo_v2_flash', { moe_layer_freq: Array(3_000).fill(1) }, 'moe_layer_freq'],
    ['kimi_linear', { linear_attn_config: { num_heads: 32 } }, 'layer_types'],
    ['nemotron_h', { hybrid_override_pattern: 'MXM' }, 'hybrid_override_pattern'],
  ])('%s with %o is refused', (modelType, changes, path) => {
    const { config } = published.find((row) => row.config.model_type === modelType)!;
    expect(() => readHfConfig({ ...config, ...changes })).toThrow(
      expect.objectContaining({ name: 'ModelReadError', path }),
    );
  });

  test('a state does not grow with the tokens', () => {
    const { config } = published.find((row) => row.config.model_type === 'nemotron_h')!;
    expect(statePerSequence(readHfConfig(config).layers)).toBeGreaterThan(0);
  });

  test('a layer of a searched model has what the search left of it', () => {
    const whole = { attention: { n_heads_in_group: 8 }, ffn: { ffn_mult: 2.625 } };
    const searched = (...blocks: object[]) =>
      readHfConfig({
        model_type: 'nemotron-nas',
        hidden_size: 8192,
        num_attention_heads: 64,
        num_key_value_heads: null,
        vocab_size: 128_256,
        block_configs: blocks,
      });
    const count = (block: object) => countParameters(searched(whole, block)) - countParameters(searched(whole));
    const [attention, block] = [2 * 8192 ** 2 + 2 * 8192 * 1024, 3 * 8192 * 14_336];
    expect(count(whole)).toBe(attention + block + 2 * 8192);
    expect(count({ ...whole, attention: { no_op: true } })).toBe(block + 8192);
    expect(count({ ...whole, ffn: { no_op: true } })).toBe(attention + 8192);
    expect(kvPerToken(searched(whole, { ...whole, attention: { no_op: true } }).layers, 2)).toBe(2 * 8 * 128 * 2);
    for (const [broken, path] of [
      [{ attention: { replace_with_linear: true }, ffn: {} }, 'block_configs.0.attention.replace_with_linear'],
      [{ attention: { n_heads_in_group: 8 }, ffn: { ffn_mult: 'x' } }, 'block_configs.0.ffn.ffn_mult'],
      [{ attention: { n_heads_in_group: 7 }, ffn: { ffn_mult: 1 } }, 'num_attention_heads'],
    ] as const) {
      expect(() => searched(broken)).toThrow(expect.objectContaining({ name: 'ModelReadError', path }));
    }
    expect(() => searched()).toThrow(expect.objectContaining({ path: 'block_configs' }));
  });
});
