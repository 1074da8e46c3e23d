/**
 * The facts of a `config.json` that decide memory, under the file's own names; a name the file omits is omitted. A
 * `null` is kept where it means something else than a missing field.
 */
export interface HfConfigFacts {
  readonly model_type: string;
  readonly [field: string]: unknown;
}

/** A published model. */
export interface CatalogModel {
  /** Stable identifier, such as `llama-3.1-70b`. */
  readonly id: string;
  readonly name: string;
  /** Hub identifier of the weights, such as `meta-llama/Llama-3.1-70B`. */
  readonly repo: string;
  /** Other names of this model and of fine-tunes with its shape, that differ in more than case and punctuation. */
  readonly aliases: readonly string[];
  /** Exact count before quantisation, tied tensors once; a check on any count made from `config`. */
  readonly parameters: number;
  readonly config: HfConfigFacts;
}

/** By family, then by generation and size. */
// biome-ignore format: one field per line would make a page of every row
export const models = [
  // Llama
  {
    id: 'llama-2-7b', name: 'Llama 2 7B', repo: 'meta-llama/Llama-2-7b-hf',
    aliases: ['Llama-2-7b-hf', 'meta-llama/Llama-2-7b-chat-hf', 'Llama-2-7b-chat-hf', 'Llama 2 7B Chat'],
    parameters: 6_738_415_616,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 4096, intermediate_size: 11_008,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 32, vocab_size: 32_000,
      tie_word_embeddings: false, max_position_embeddings: 4096, torch_dtype: 'float16',
    },
  },
  {
    id: 'llama-2-13b', name: 'Llama 2 13B', repo: 'meta-llama/Llama-2-13b-hf',
    aliases: ['Llama-2-13b-hf', 'meta-llama/Llama-2-13b-chat-hf', 'Llama-2-13b-chat-hf', 'Llama 2 13B Chat'],
    parameters: 13_015_864_320,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 5120, intermediate_size: 13_824,
      num_hidden_layers: 40, num_attention_heads: 40, num_key_value_heads: 40, vocab_size: 32_000,
      tie_word_embeddings: false, max_position_embeddings: 4096, torch_dtype: 'float16',
    },
  },
  {
    id: 'llama-2-70b', name: 'Llama 2 70B', repo: 'meta-llama/Llama-2-70b-hf',
    aliases: ['Llama-2-70b-hf', 'meta-llama/Llama-2-70b-chat-hf', 'Llama-2-70b-chat-hf', 'Llama 2 70B Chat'],
    parameters: 68_976_648_192,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 8192, intermediate_size: 28_672,
      num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 32_000,
      tie_word_embeddings: false, max_position_embeddings: 4096, torch_dtype: 'float16',
    },
  },
  {
    id: 'llama-3-8b', name: 'Llama 3 8B', repo: 'meta-llama/Meta-Llama-3-8B',
    aliases: [
      'Meta-Llama-3-8B', 'meta-llama/Meta-Llama-3-8B-Instruct', 'Meta-Llama-3-8B-Instruct', 'Llama 3 8B Instruct',
    ],
    parameters: 8_030_261_248,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 4096, intermediate_size: 14_336,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 128_256,
      tie_word_embeddings: false, attention_bias: false, max_position_embeddings: 8192, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'llama-3-70b', name: 'Llama 3 70B', repo: 'meta-llama/Meta-Llama-3-70B',
    aliases: [
      'Meta-Llama-3-70B', 'meta-llama/Meta-Llama-3-70B-Instruct', 'Meta-Llama-3-70B-Instruct', 'Llama 3 70B Instruct',
    ],
    parameters: 70_553_706_496,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 8192, intermediate_size: 28_672,
      num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 128_256,
      tie_word_embeddings: false, attention_bias: false, max_position_embeddings: 8192, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'llama-3.1-8b', name: 'Llama 3.1 8B', repo: 'meta-llama/Llama-3.1-8B',
    aliases: [
      'meta-llama/Meta-Llama-3.1-8B', 'Meta-Llama-3.1-8B', 'meta-llama/Llama-3.1-8B-Instruct', 'Llama-3.1-8B-Instruct',
      'meta-llama/Meta-Llama-3.1-8B-Instruct', 'Meta-Llama-3.1-8B-Instruct',
    ],
    parameters: 8_030_261_248,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 4096, intermediate_size: 14_336,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 128_256,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'llama-3.1-70b', name: 'Llama 3.1 70B', repo: 'meta-llama/Llama-3.1-70B',
    aliases: [
      'meta-llama/Meta-Llama-3.1-70B', 'Meta-Llama-3.1-70B', 'meta-llama/Llama-3.1-70B-Instruct',
      'Llama-3.1-70B-Instruct', 'meta-llama/Meta-Llama-3.1-70B-Instruct', 'Meta-Llama-3.1-70B-Instruct',
      'nvidia/Llama-3.1-Nemotron-70B-Instruct-HF', 'Llama-3.1-Nemotron-70B-Instruct-HF',
    ],
    parameters: 70_553_706_496,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 8192, intermediate_size: 28_672,
      num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 128_256,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'llama-3.1-405b', name: 'Llama 3.1 405B', repo: 'meta-llama/Llama-3.1-405B',
    aliases: [
      'meta-llama/Meta-Llama-3.1-405B', 'Meta-Llama-3.1-405B', 'meta-llama/Llama-3.1-405B-Instruct',
      'Llama-3.1-405B-Instruct', 'meta-llama/Meta-Llama-3.1-405B-Instruct', 'Meta-Llama-3.1-405B-Instruct',
    ],
    parameters: 405_853_388_800,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 16_384, intermediate_size: 53_248,
      num_hidden_layers: 126, num_attention_heads: 128, num_key_value_heads: 8, vocab_size: 128_256,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'llama-3.2-1b', name: 'Llama 3.2 1B', repo: 'meta-llama/Llama-3.2-1B',
    aliases: ['meta-llama/Llama-3.2-1B-Instruct', 'Llama-3.2-1B-Instruct'],
    parameters: 1_235_814_400,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 2048, intermediate_size: 8192,
      num_hidden_layers: 16, num_attention_heads: 32, num_key_value_heads: 8, head_dim: 64, vocab_size: 128_256,
      tie_word_embeddings: true, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'llama-3.2-3b', name: 'Llama 3.2 3B', repo: 'meta-llama/Llama-3.2-3B',
    aliases: ['meta-llama/Llama-3.2-3B-Instruct', 'Llama-3.2-3B-Instruct'],
    parameters: 3_212_749_824,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 3072, intermediate_size: 8192,
      num_hidden_layers: 28, num_attention_heads: 24, num_key_value_heads: 8, head_dim: 128, vocab_size: 128_256,
      tie_word_embeddings: true, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'llama-3.3-70b', name: 'Llama 3.3 70B', repo: 'meta-llama/Llama-3.3-70B-Instruct',
    aliases: ['Llama-3.3-70B-Instruct'],
    parameters: 70_553_706_496,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 8192, intermediate_size: 28_672,
      num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 128_256,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  // Code Llama
  {
    id: 'codellama-7b', name: 'Code Llama 7B', repo: 'codellama/CodeLlama-7b-hf',
    aliases: [
      'CodeLlama-7b-hf', 'codellama/CodeLlama-7b-Instruct-hf', 'CodeLlama-7b-Instruct-hf', 'Code Llama 7B Instruct',
    ],
    parameters: 6_738_546_688,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 4096, intermediate_size: 11_008,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 32, vocab_size: 32_016,
      tie_word_embeddings: false, max_position_embeddings: 16_384, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'codellama-13b', name: 'Code Llama 13B', repo: 'codellama/CodeLlama-13b-hf',
    aliases: [
      'CodeLlama-13b-hf', 'codellama/CodeLlama-13b-Instruct-hf', 'CodeLlama-13b-Instruct-hf', 'Code Llama 13B Instruct',
    ],
    parameters: 13_016_028_160,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 5120, intermediate_size: 13_824,
      num_hidden_layers: 40, num_attention_heads: 40, num_key_value_heads: 40, vocab_size: 32_016,
      tie_word_embeddings: false, max_position_embeddings: 16_384, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'codellama-34b', name: 'Code Llama 34B', repo: 'codellama/CodeLlama-34b-hf',
    aliases: [
      'CodeLlama-34b-hf', 'codellama/CodeLlama-34b-Instruct-hf', 'CodeLlama-34b-Instruct-hf', 'Code Llama 34B Instruct',
    ],
    parameters: 33_743_970_304,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 8192, intermediate_size: 22_016,
      num_hidden_layers: 48, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 32_000,
      tie_word_embeddings: false, max_position_embeddings: 16_384, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'codellama-70b', name: 'Code Llama 70B', repo: 'codellama/CodeLlama-70b-hf',
    aliases: [
      'CodeLlama-70b-hf', 'codellama/CodeLlama-70b-Instruct-hf', 'CodeLlama-70b-Instruct-hf', 'Code Llama 70B Instruct',
    ],
    parameters: 68_976_910_336,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 8192, intermediate_size: 28_672,
      num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 32_016,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 16_384,
      torch_dtype: 'bfloat16',
    },
  },
  // TinyLlama
  {
    id: 'tinyllama-1.1b', name: 'TinyLlama 1.1B', repo: 'TinyLlama/TinyLlama-1.1B-Chat-v1.0',
    aliases: ['TinyLlama-1.1B-Chat-v1.0', 'TinyLlama'],
    parameters: 1_100_048_384,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 2048, intermediate_size: 5632,
      num_hidden_layers: 22, num_attention_heads: 32, num_key_value_heads: 4, vocab_size: 32_000,
      tie_word_embeddings: false, attention_bias: false, max_position_embeddings: 2048, torch_dtype: 'bfloat16',
    },
  },
  // SmolLM2
  {
    id: 'smollm2-135m', name: 'SmolLM2 135M', repo: 'HuggingFaceTB/SmolLM2-135M',
    aliases: ['HuggingFaceTB/SmolLM2-135M-Instruct', 'SmolLM2-135M-Instruct'],
    parameters: 134_515_008,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 576, intermediate_size: 1536,
      num_hidden_layers: 30, num_attention_heads: 9, num_key_value_heads: 3, vocab_size: 49_152,
      tie_word_embeddings: true, attention_bias: false, mlp_bias: false, max_position_embeddings: 8192,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'smollm2-360m', name: 'SmolLM2 360M', repo: 'HuggingFaceTB/SmolLM2-360M',
    aliases: ['HuggingFaceTB/SmolLM2-360M-Instruct', 'SmolLM2-360M-Instruct'],
    parameters: 361_821_120,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 960, intermediate_size: 2560,
      num_hidden_layers: 32, num_attention_heads: 15, num_key_value_heads: 5, vocab_size: 49_152,
      tie_word_embeddings: true, attention_bias: false, mlp_bias: false, max_position_embeddings: 8192,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'smollm2-1.7b', name: 'SmolLM2 1.7B', repo: 'HuggingFaceTB/SmolLM2-1.7B',
    aliases: ['HuggingFaceTB/SmolLM2-1.7B-Instruct', 'SmolLM2-1.7B-Instruct'],
    parameters: 1_711_376_384,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 2048, intermediate_size: 8192,
      num_hidden_layers: 24, num_attention_heads: 32, num_key_value_heads: 32, vocab_size: 49_152,
      tie_word_embeddings: true, attention_bias: false, mlp_bias: false, max_position_embeddings: 8192,
      torch_dtype: 'bfloat16',
    },
  },
  // Mistral
  {
    id: 'mistral-7b-v0.3', name: 'Mistral 7B v0.3', repo: 'mistralai/Mistral-7B-v0.3',
    aliases: ['Mistral 7B', 'mistralai/Mistral-7B-Instruct-v0.3', 'Mistral-7B-Instruct-v0.3'],
    parameters: 7_248_023_552,
    config: {
      model_type: 'mistral', architectures: ['MistralForCausalLM'], hidden_size: 4096, intermediate_size: 14_336,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 8, head_dim: 128, vocab_size: 32_768,
      tie_word_embeddings: false, sliding_window: null, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'mistral-nemo-12b', name: 'Mistral Nemo 12B', repo: 'mistralai/Mistral-Nemo-Instruct-2407',
    aliases: [
      'Mistral-Nemo-Instruct-2407', 'Mistral Nemo', 'mistralai/Mistral-Nemo-Base-2407', 'Mistral-Nemo-Base-2407',
    ],
    parameters: 12_247_782_400,
    config: {
      model_type: 'mistral', architectures: ['MistralForCausalLM'], hidden_size: 5120, intermediate_size: 14_336,
      num_hidden_layers: 40, num_attention_heads: 32, num_key_value_heads: 8, head_dim: 128, vocab_size: 131_072,
      tie_word_embeddings: false, sliding_window: null, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'mistral-small-24b', name: 'Mistral Small 24B', repo: 'mistralai/Mistral-Small-24B-Base-2501',
    aliases: [
      'Mistral-Small-24B-Base-2501', 'Mistral Small 3', 'mistralai/Mistral-Small-24B-Instruct-2501',
      'Mistral-Small-24B-Instruct-2501', 'Mistral Small 3 24B',
    ],
    parameters: 23_572_403_200,
    config: {
      model_type: 'mistral', architectures: ['MistralForCausalLM'], hidden_size: 5120, intermediate_size: 32_768,
      num_hidden_layers: 40, num_attention_heads: 32, num_key_value_heads: 8, head_dim: 128, vocab_size: 131_072,
      tie_word_embeddings: false, sliding_window: null, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'devstral-small-24b', name: 'Devstral Small 24B', repo: 'mistralai/Devstral-Small-2507',
    aliases: ['Devstral-Small-2507', 'Devstral Small', 'Devstral 24B'],
    parameters: 23_572_403_200,
    config: {
      model_type: 'mistral', architectures: ['MistralForCausalLM'], hidden_size: 5120, intermediate_size: 32_768,
      num_hidden_layers: 40, num_attention_heads: 32, num_key_value_heads: 8, head_dim: 128, vocab_size: 131_072,
      tie_word_embeddings: false, sliding_window: null, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'mistral-large-123b', name: 'Mistral Large 123B', repo: 'mistralai/Mistral-Large-Instruct-2407',
    aliases: [
      'Mistral-Large-Instruct-2407', 'Mistral Large', 'Mistral Large 2', 'mistralai/Mistral-Large-Instruct-2411',
      'Mistral-Large-Instruct-2411',
    ],
    parameters: 122_610_069_504,
    config: {
      model_type: 'mistral', architectures: ['MistralForCausalLM'], hidden_size: 12_288, intermediate_size: 28_672,
      num_hidden_layers: 88, num_attention_heads: 96, num_key_value_heads: 8, head_dim: 128, vocab_size: 32_768,
      tie_word_embeddings: false, sliding_window: null, torch_dtype: 'bfloat16',
    },
  },
  // Qwen
  {
    id: 'qwen1.5-7b', name: 'Qwen1.5 7B', repo: 'Qwen/Qwen1.5-7B',
    aliases: ['Qwen/Qwen1.5-7B-Chat', 'Qwen1.5-7B-Chat'],
    parameters: 7_721_324_544,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 4096, intermediate_size: 11_008,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 32, vocab_size: 151_936,
      tie_word_embeddings: false, use_sliding_window: false, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen1.5-72b', name: 'Qwen1.5 72B', repo: 'Qwen/Qwen1.5-72B',
    aliases: ['Qwen/Qwen1.5-72B-Chat', 'Qwen1.5-72B-Chat'],
    parameters: 72_287_920_128,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 8192, intermediate_size: 24_576,
      num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 64, vocab_size: 152_064,
      tie_word_embeddings: false, use_sliding_window: false, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2-0.5b', name: 'Qwen2 0.5B', repo: 'Qwen/Qwen2-0.5B',
    aliases: ['Qwen/Qwen2-0.5B-Instruct', 'Qwen2-0.5B-Instruct'],
    parameters: 494_032_768,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 896, intermediate_size: 4864,
      num_hidden_layers: 24, num_attention_heads: 14, num_key_value_heads: 2, vocab_size: 151_936,
      tie_word_embeddings: true, use_sliding_window: false, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2-1.5b', name: 'Qwen2 1.5B', repo: 'Qwen/Qwen2-1.5B',
    aliases: ['Qwen/Qwen2-1.5B-Instruct', 'Qwen2-1.5B-Instruct'],
    parameters: 1_543_714_304,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 1536, intermediate_size: 8960,
      num_hidden_layers: 28, num_attention_heads: 12, num_key_value_heads: 2, vocab_size: 151_936,
      tie_word_embeddings: true, use_sliding_window: false, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2-7b', name: 'Qwen2 7B', repo: 'Qwen/Qwen2-7B',
    aliases: ['Qwen/Qwen2-7B-Instruct', 'Qwen2-7B-Instruct'],
    parameters: 7_615_616_512,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 3584, intermediate_size: 18_944,
      num_hidden_layers: 28, num_attention_heads: 28, num_key_value_heads: 4, vocab_size: 152_064,
      tie_word_embeddings: false, use_sliding_window: false, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2-72b', name: 'Qwen2 72B', repo: 'Qwen/Qwen2-72B',
    aliases: ['Qwen/Qwen2-72B-Instruct', 'Qwen2-72B-Instruct'],
    parameters: 72_706_203_648,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 8192, intermediate_size: 29_568,
      num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 152_064,
      tie_word_embeddings: false, use_sliding_window: false, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2.5-0.5b', name: 'Qwen2.5 0.5B', repo: 'Qwen/Qwen2.5-0.5B',
    aliases: ['Qwen/Qwen2.5-0.5B-Instruct', 'Qwen2.5-0.5B-Instruct'],
    parameters: 494_032_768,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 896, intermediate_size: 4864,
      num_hidden_layers: 24, num_attention_heads: 14, num_key_value_heads: 2, vocab_size: 151_936,
      tie_word_embeddings: true, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2.5-1.5b', name: 'Qwen2.5 1.5B', repo: 'Qwen/Qwen2.5-1.5B',
    aliases: ['Qwen/Qwen2.5-1.5B-Instruct', 'Qwen2.5-1.5B-Instruct'],
    parameters: 1_543_714_304,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 1536, intermediate_size: 8960,
      num_hidden_layers: 28, num_attention_heads: 12, num_key_value_heads: 2, vocab_size: 151_936,
      tie_word_embeddings: true, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2.5-3b', name: 'Qwen2.5 3B', repo: 'Qwen/Qwen2.5-3B',
    aliases: ['Qwen/Qwen2.5-3B-Instruct', 'Qwen2.5-3B-Instruct'],
    parameters: 3_085_938_688,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 2048, intermediate_size: 11_008,
      num_hidden_layers: 36, num_attention_heads: 16, num_key_value_heads: 2, vocab_size: 151_936,
      tie_word_embeddings: true, use_sliding_window: false, max_position_embeddings: 32_768, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2.5-7b', name: 'Qwen2.5 7B', repo: 'Qwen/Qwen2.5-7B',
    aliases: ['Qwen/Qwen2.5-7B-Instruct', 'Qwen2.5-7B-Instruct'],
    parameters: 7_615_616_512,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 3584, intermediate_size: 18_944,
      num_hidden_layers: 28, num_attention_heads: 28, num_key_value_heads: 4, vocab_size: 152_064,
      tie_word_embeddings: false, use_sliding_window: false, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2.5-14b', name: 'Qwen2.5 14B', repo: 'Qwen/Qwen2.5-14B',
    aliases: ['Qwen/Qwen2.5-14B-Instruct', 'Qwen2.5-14B-Instruct'],
    parameters: 14_770_033_664,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 5120, intermediate_size: 13_824,
      num_hidden_layers: 48, num_attention_heads: 40, num_key_value_heads: 8, vocab_size: 152_064,
      tie_word_embeddings: false, use_sliding_window: false, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2.5-32b', name: 'Qwen2.5 32B', repo: 'Qwen/Qwen2.5-32B',
    aliases: [
      'Qwen/Qwen2.5-32B-Instruct', 'Qwen2.5-32B-Instruct', 'Qwen/Qwen2.5-Coder-32B', 'Qwen2.5-Coder-32B',
      'Qwen/Qwen2.5-Coder-32B-Instruct', 'Qwen2.5-Coder-32B-Instruct',
    ],
    parameters: 32_763_876_352,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 5120, intermediate_size: 27_648,
      num_hidden_layers: 64, num_attention_heads: 40, num_key_value_heads: 8, vocab_size: 152_064,
      tie_word_embeddings: false, use_sliding_window: false, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen2.5-72b', name: 'Qwen2.5 72B', repo: 'Qwen/Qwen2.5-72B',
    aliases: ['Qwen/Qwen2.5-72B-Instruct', 'Qwen2.5-72B-Instruct'],
    parameters: 72_706_203_648,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 8192, intermediate_size: 29_568,
      num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 152_064,
      tie_word_embeddings: false, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwq-32b', name: 'QwQ 32B', repo: 'Qwen/QwQ-32B',
    aliases: ['QwQ'],
    parameters: 32_763_876_352,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 5120, intermediate_size: 27_648,
      num_hidden_layers: 64, num_attention_heads: 40, num_key_value_heads: 8, vocab_size: 152_064,
      tie_word_embeddings: false, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen3-0.6b', name: 'Qwen3 0.6B', repo: 'Qwen/Qwen3-0.6B',
    aliases: ['Qwen/Qwen3-0.6B-Base', 'Qwen3-0.6B-Base'],
    parameters: 596_049_920,
    config: {
      model_type: 'qwen3', architectures: ['Qwen3ForCausalLM'], hidden_size: 1024, intermediate_size: 3072,
      num_hidden_layers: 28, num_attention_heads: 16, num_key_value_heads: 8, head_dim: 128, vocab_size: 151_936,
      tie_word_embeddings: true, attention_bias: false, use_sliding_window: false, max_position_embeddings: 40_960,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen3-1.7b', name: 'Qwen3 1.7B', repo: 'Qwen/Qwen3-1.7B',
    aliases: ['Qwen/Qwen3-1.7B-Base', 'Qwen3-1.7B-Base'],
    parameters: 1_720_574_976,
    config: {
      model_type: 'qwen3', architectures: ['Qwen3ForCausalLM'], hidden_size: 2048, intermediate_size: 6144,
      num_hidden_layers: 28, num_attention_heads: 16, num_key_value_heads: 8, head_dim: 128, vocab_size: 151_936,
      tie_word_embeddings: true, attention_bias: false, use_sliding_window: false, max_position_embeddings: 40_960,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen3-4b', name: 'Qwen3 4B', repo: 'Qwen/Qwen3-4B',
    aliases: ['Qwen/Qwen3-4B-Base', 'Qwen3-4B-Base'],
    parameters: 4_022_468_096,
    config: {
      model_type: 'qwen3', architectures: ['Qwen3ForCausalLM'], hidden_size: 2560, intermediate_size: 9728,
      num_hidden_layers: 36, num_attention_heads: 32, num_key_value_heads: 8, head_dim: 128, vocab_size: 151_936,
      tie_word_embeddings: true, attention_bias: false, use_sliding_window: false, max_position_embeddings: 40_960,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen3-8b', name: 'Qwen3 8B', repo: 'Qwen/Qwen3-8B',
    aliases: ['Qwen/Qwen3-8B-Base', 'Qwen3-8B-Base'],
    parameters: 8_190_735_360,
    config: {
      model_type: 'qwen3', architectures: ['Qwen3ForCausalLM'], hidden_size: 4096, intermediate_size: 12_288,
      num_hidden_layers: 36, num_attention_heads: 32, num_key_value_heads: 8, head_dim: 128, vocab_size: 151_936,
      tie_word_embeddings: false, attention_bias: false, use_sliding_window: false, max_position_embeddings: 40_960,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen3-14b', name: 'Qwen3 14B', repo: 'Qwen/Qwen3-14B',
    aliases: ['Qwen/Qwen3-14B-Base', 'Qwen3-14B-Base'],
    parameters: 14_768_307_200,
    config: {
      model_type: 'qwen3', architectures: ['Qwen3ForCausalLM'], hidden_size: 5120, intermediate_size: 17_408,
      num_hidden_layers: 40, num_attention_heads: 40, num_key_value_heads: 8, head_dim: 128, vocab_size: 151_936,
      tie_word_embeddings: false, attention_bias: false, use_sliding_window: false, max_position_embeddings: 40_960,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'qwen3-32b', name: 'Qwen3 32B', repo: 'Qwen/Qwen3-32B',
    aliases: [],
    parameters: 32_762_123_264,
    config: {
      model_type: 'qwen3', architectures: ['Qwen3ForCausalLM'], hidden_size: 5120, intermediate_size: 25_600,
      num_hidden_layers: 64, num_attention_heads: 64, num_key_value_heads: 8, head_dim: 128, vocab_size: 151_936,
      tie_word_embeddings: false, attention_bias: false, use_sliding_window: false, max_position_embeddings: 40_960,
      torch_dtype: 'bfloat16',
    },
  },
  // Yi
  {
    id: 'yi-6b', name: 'Yi 6B', repo: '01-ai/Yi-6B',
    aliases: ['01-ai/Yi-6B-Chat', 'Yi-6B-Chat'],
    parameters: 6_061_035_520,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 4096, intermediate_size: 11_008,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 4, vocab_size: 64_000,
      tie_word_embeddings: false, attention_bias: false, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'yi-1.5-6b', name: 'Yi 1.5 6B', repo: '01-ai/Yi-1.5-6B',
    aliases: ['01-ai/Yi-1.5-6B-Chat', 'Yi-1.5-6B-Chat'],
    parameters: 6_061_035_520,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 4096, intermediate_size: 11_008,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 4, vocab_size: 64_000,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 4096,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'yi-1.5-9b', name: 'Yi 1.5 9B', repo: '01-ai/Yi-1.5-9B',
    aliases: ['01-ai/Yi-1.5-9B-Chat', 'Yi-1.5-9B-Chat'],
    parameters: 8_829_407_232,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 4096, intermediate_size: 11_008,
      num_hidden_layers: 48, num_attention_heads: 32, num_key_value_heads: 4, vocab_size: 64_000,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 4096,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'yi-34b', name: 'Yi 34B', repo: '01-ai/Yi-34B',
    aliases: [
      '01-ai/Yi-34B-Chat', 'Yi-34B-Chat', '01-ai/Yi-1.5-34B', 'Yi-1.5-34B', '01-ai/Yi-1.5-34B-Chat', 'Yi-1.5-34B-Chat',
    ],
    parameters: 34_388_917_248,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 7168, intermediate_size: 20_480,
      num_hidden_layers: 60, num_attention_heads: 56, num_key_value_heads: 8, vocab_size: 64_000,
      tie_word_embeddings: false, max_position_embeddings: 4096, torch_dtype: 'bfloat16',
    },
  },
  // Phi
  {
    id: 'phi-4', name: 'Phi-4', repo: 'microsoft/phi-4',
    aliases: ['Phi-4 14B'],
    parameters: 14_659_507_200,
    config: {
      model_type: 'phi3', architectures: ['Phi3ForCausalLM'], hidden_size: 5120, intermediate_size: 17_920,
      num_hidden_layers: 40, num_attention_heads: 40, num_key_value_heads: 10, vocab_size: 100_352,
      tie_word_embeddings: false, attention_bias: false, sliding_window: null, max_position_embeddings: 16_384,
      torch_dtype: 'bfloat16',
    },
  },
  // Falcon
  {
    id: 'falcon3-1b', name: 'Falcon3 1B', repo: 'tiiuae/Falcon3-1B-Base',
    aliases: ['Falcon3-1B-Base', 'tiiuae/Falcon3-1B-Instruct', 'Falcon3-1B-Instruct'],
    parameters: 1_669_408_768,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 2048, intermediate_size: 8192,
      num_hidden_layers: 18, num_attention_heads: 8, num_key_value_heads: 4, vocab_size: 131_072,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 4096,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'falcon3-3b', name: 'Falcon3 3B', repo: 'tiiuae/Falcon3-3B-Base',
    aliases: ['Falcon3-3B-Base', 'tiiuae/Falcon3-3B-Instruct', 'Falcon3-3B-Instruct'],
    parameters: 3_227_655_168,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 3072, intermediate_size: 9216,
      num_hidden_layers: 22, num_attention_heads: 12, num_key_value_heads: 4, vocab_size: 131_072,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 32_768,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'falcon3-7b', name: 'Falcon3 7B', repo: 'tiiuae/Falcon3-7B-Base',
    aliases: ['Falcon3-7B-Base', 'tiiuae/Falcon3-7B-Instruct', 'Falcon3-7B-Instruct'],
    parameters: 7_455_550_464,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 3072, intermediate_size: 23_040,
      num_hidden_layers: 28, num_attention_heads: 12, num_key_value_heads: 4, vocab_size: 131_072,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 32_768,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'falcon3-10b', name: 'Falcon3 10B', repo: 'tiiuae/Falcon3-10B-Base',
    aliases: ['Falcon3-10B-Base', 'tiiuae/Falcon3-10B-Instruct', 'Falcon3-10B-Instruct'],
    parameters: 10_305_653_760,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 3072, intermediate_size: 23_040,
      num_hidden_layers: 40, num_attention_heads: 12, num_key_value_heads: 4, vocab_size: 131_072,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 32_768,
      torch_dtype: 'bfloat16',
    },
  },
  // Granite
  {
    id: 'granite-3b-code', name: 'Granite 3B Code', repo: 'ibm-granite/granite-3b-code-instruct-128k',
    aliases: ['granite-3b-code-instruct-128k'],
    parameters: 3_482_503_680,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 2560, intermediate_size: 10_240,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 32, vocab_size: 49_152,
      tie_word_embeddings: true, attention_bias: true, mlp_bias: true, max_position_embeddings: 128_000,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'granite-3.1-2b', name: 'Granite 3.1 2B', repo: 'ibm-granite/granite-3.1-2b-instruct',
    aliases: ['granite-3.1-2b-instruct', 'ibm-granite/granite-3.1-2b-base', 'granite-3.1-2b-base'],
    parameters: 2_533_531_648,
    config: {
      model_type: 'granite', architectures: ['GraniteForCausalLM'], hidden_size: 2048, intermediate_size: 8192,
      num_hidden_layers: 40, num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 49_155,
      tie_word_embeddings: true, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'granite-3.1-8b', name: 'Granite 3.1 8B', repo: 'ibm-granite/granite-3.1-8b-instruct',
    aliases: ['granite-3.1-8b-instruct', 'ibm-granite/granite-3.1-8b-base', 'granite-3.1-8b-base'],
    parameters: 8_170_848_256,
    config: {
      model_type: 'granite', architectures: ['GraniteForCausalLM'], hidden_size: 4096, intermediate_size: 12_800,
      num_hidden_layers: 40, num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 49_155,
      tie_word_embeddings: true, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  // DeepSeek R1 distilled
  {
    id: 'deepseek-r1-distill-qwen-1.5b', name: 'DeepSeek R1 Distill Qwen 1.5B',
    repo: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-1.5B',
    aliases: ['DeepSeek R1 1.5B'],
    parameters: 1_777_088_000,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 1536, intermediate_size: 8960,
      num_hidden_layers: 28, num_attention_heads: 12, num_key_value_heads: 2, vocab_size: 151_936,
      tie_word_embeddings: false, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'deepseek-r1-distill-qwen-7b', name: 'DeepSeek R1 Distill Qwen 7B',
    repo: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-7B',
    aliases: ['DeepSeek R1 7B'],
    parameters: 7_615_616_512,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 3584, intermediate_size: 18_944,
      num_hidden_layers: 28, num_attention_heads: 28, num_key_value_heads: 4, vocab_size: 152_064,
      tie_word_embeddings: false, use_sliding_window: false, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'deepseek-r1-distill-llama-8b', name: 'DeepSeek R1 Distill Llama 8B',
    repo: 'deepseek-ai/DeepSeek-R1-Distill-Llama-8B',
    aliases: [],
    parameters: 8_030_261_248,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 4096, intermediate_size: 14_336,
      num_hidden_layers: 32, num_attention_heads: 32, num_key_value_heads: 8, vocab_size: 128_256,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'deepseek-r1-distill-qwen-14b', name: 'DeepSeek R1 Distill Qwen 14B',
    repo: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-14B',
    aliases: ['DeepSeek R1 14B'],
    parameters: 14_770_033_664,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 5120, intermediate_size: 13_824,
      num_hidden_layers: 48, num_attention_heads: 40, num_key_value_heads: 8, vocab_size: 152_064,
      tie_word_embeddings: false, use_sliding_window: false, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'deepseek-r1-distill-qwen-32b', name: 'DeepSeek R1 Distill Qwen 32B',
    repo: 'deepseek-ai/DeepSeek-R1-Distill-Qwen-32B',
    aliases: ['DeepSeek R1 32B'],
    parameters: 32_763_876_352,
    config: {
      model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], hidden_size: 5120, intermediate_size: 27_648,
      num_hidden_layers: 64, num_attention_heads: 40, num_key_value_heads: 8, vocab_size: 152_064,
      tie_word_embeddings: false, use_sliding_window: false, max_position_embeddings: 131_072, torch_dtype: 'bfloat16',
    },
  },
  {
    id: 'deepseek-r1-distill-llama-70b', name: 'DeepSeek R1 Distill Llama 70B',
    repo: 'deepseek-ai/DeepSeek-R1-Distill-Llama-70B',
    aliases: ['DeepSeek R1 70B'],
    parameters: 70_553_706_496,
    config: {
      model_type: 'llama', architectures: ['LlamaForCausalLM'], hidden_size: 8192, intermediate_size: 28_672,
      num_hidden_layers: 80, num_attention_heads: 64, num_key_value_heads: 8, vocab_size: 128_256,
      tie_word_embeddings: false, attention_bias: false, mlp_bias: false, max_position_embeddings: 131_072,
      torch_dtype: 'bfloat16',
    },
  },
  // Beyond Llama's shape: windows, experts, latent attention, states, and older designs.
  {
    id: 'gemma-2b', name: 'Gemma 2B', repo: 'google/gemma-2b',
    aliases: [],
    parameters: 2_506_172_416,
    config: {
      architectures: ['GemmaForCausalLM'], head_dim: 256, hidden_size: 2048, intermediate_size: 16_384,
      max_position_embeddings: 8192, model_type: 'gemma', num_attention_heads: 8, num_hidden_layers: 18,
      num_key_value_heads: 1, vocab_size: 256_000,
    },
  },
  {
    id: 'gemma-7b', name: 'Gemma 7B', repo: 'google/gemma-7b',
    aliases: [],
    parameters: 8_537_680_896,
    config: {
      architectures: ['GemmaForCausalLM'], model_type: 'gemma', hidden_size: 3072, num_hidden_layers: 28,
      num_attention_heads: 16, vocab_size: 256_000, max_position_embeddings: 4096, intermediate_size: 24_576,
      num_key_value_heads: 16, head_dim: 256,
    },
  },
  {
    id: 'gemma-2-2b', name: 'Gemma 2 2B', repo: 'google/gemma-2-2b',
    aliases: ['google/gemma-2-2b-it'],
    parameters: 2_614_341_888,
    config: {
      architectures: ['Gemma2ForCausalLM'], head_dim: 256, hidden_size: 2304, intermediate_size: 9216,
      max_position_embeddings: 8192, model_type: 'gemma2', num_attention_heads: 8, num_hidden_layers: 26,
      num_key_value_heads: 4, sliding_window: 4096, vocab_size: 256_000,
    },
  },
  {
    id: 'gemma-2-9b', name: 'Gemma 2 9B', repo: 'google/gemma-2-9b',
    aliases: ['google/gemma-2-9b-it'],
    parameters: 9_241_705_984,
    config: {
      architectures: ['Gemma2ForCausalLM'], head_dim: 256, hidden_size: 3584, intermediate_size: 14_336,
      max_position_embeddings: 8192, model_type: 'gemma2', num_attention_heads: 16, num_hidden_layers: 42,
      num_key_value_heads: 8, sliding_window: 4096, vocab_size: 256_000,
    },
  },
  {
    id: 'gemma-2-27b', name: 'Gemma 2 27B', repo: 'google/gemma-2-27b',
    aliases: ['google/gemma-2-27b-it'],
    parameters: 27_227_128_320,
    config: {
      architectures: ['Gemma2ForCausalLM'], head_dim: 128, hidden_size: 4608, intermediate_size: 36_864,
      max_position_embeddings: 8192, model_type: 'gemma2', num_attention_heads: 32, num_hidden_layers: 46,
      num_key_value_heads: 16, sliding_window: 4096, vocab_size: 256_000,
    },
  },
  {
    id: 'mixtral-8x22b', name: 'Mixtral 8x22B', repo: 'mistralai/Mixtral-8x22B-v0.1',
    aliases: ['WizardLM-2-8x22B'],
    parameters: 140_620_634_112,
    config: {
      architectures: ['MixtralForCausalLM'], hidden_size: 6144, intermediate_size: 16_384,
      max_position_embeddings: 65_536, model_type: 'mixtral', num_attention_heads: 48, num_experts_per_tok: 2,
      num_hidden_layers: 56, num_key_value_heads: 8, num_local_experts: 8, sliding_window: null,
      tie_word_embeddings: false, vocab_size: 32_000,
    },
  },
  {
    id: 'mixtral-8x7b', name: 'Mixtral 8x7B', repo: 'mistralai/Mixtral-8x7B-v0.1',
    aliases: ['mistralai/Mixtral-8x7B-Instruct-v0.1'],
    parameters: 46_702_809_088,
    config: {
      architectures: ['MixtralForCausalLM'], hidden_size: 4096, intermediate_size: 14_336,
      max_position_embeddings: 32_768, model_type: 'mixtral', num_attention_heads: 32, num_experts_per_tok: 2,
      num_hidden_layers: 32, num_key_value_heads: 8, num_local_experts: 8, sliding_window: null,
      tie_word_embeddings: false, vocab_size: 32_002,
    },
  },
  {
    id: 'gpt-oss-20b', name: 'gpt-oss 20B', repo: 'openai/gpt-oss-20b',
    aliases: [],
    parameters: 20_914_757_184,
    config: {
      architectures: ['GptOssForCausalLM'], attention_bias: true, head_dim: 64, hidden_size: 2880,
      intermediate_size: 2880,
      layer_types: ['sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention'],
      max_position_embeddings: 131_072, model_type: 'gpt_oss', num_attention_heads: 64, num_experts_per_tok: 4,
      num_hidden_layers: 24, num_key_value_heads: 8, num_local_experts: 32, sliding_window: 128,
      tie_word_embeddings: false, vocab_size: 201_088,
    },
  },
  {
    id: 'gpt-oss-120b', name: 'gpt-oss 120B', repo: 'openai/gpt-oss-120b',
    aliases: [],
    parameters: 116_829_156_672,
    config: {
      architectures: ['GptOssForCausalLM'], attention_bias: true, head_dim: 64, hidden_size: 2880,
      intermediate_size: 2880,
      layer_types: ['sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention', 'sliding_attention', 'full_attention'],
      max_position_embeddings: 131_072, model_type: 'gpt_oss', num_attention_heads: 64, num_experts_per_tok: 4,
      num_hidden_layers: 36, num_key_value_heads: 8, num_local_experts: 128, sliding_window: 128,
      tie_word_embeddings: false, vocab_size: 201_088,
    },
  },
  {
    id: 'qwen1.5-moe-a2.7b', name: 'Qwen1.5 MoE A2.7B', repo: 'Qwen/Qwen1.5-MoE-A2.7B',
    aliases: [],
    parameters: 14_315_784_192,
    config: {
      architectures: ['Qwen2MoeForCausalLM'], hidden_size: 2048, max_position_embeddings: 32_768,
      model_type: 'qwen2_moe', num_attention_heads: 16, num_hidden_layers: 24, num_key_value_heads: 16,
      tie_word_embeddings: false, use_sliding_window: false, vocab_size: 151_936, decoder_sparse_step: 1,
      moe_intermediate_size: 1408, shared_expert_intermediate_size: 5632, num_experts_per_tok: 4,
      num_experts: 60,
    },
  },
  {
    id: 'qwen3-30b-a3b', name: 'Qwen3 30B A3B', repo: 'Qwen/Qwen3-30B-A3B',
    aliases: ['qwen3:30b', 'Qwen3-30B-A3B-Instruct-2507'],
    parameters: 30_532_122_624,
    config: {
      architectures: ['Qwen3MoeForCausalLM'], attention_bias: false, decoder_sparse_step: 1, head_dim: 128,
      hidden_size: 2048, max_position_embeddings: 40_960, mlp_only_layers: [], model_type: 'qwen3_moe',
      moe_intermediate_size: 768, num_attention_heads: 32, num_experts: 128, num_experts_per_tok: 8,
      num_hidden_layers: 48, num_key_value_heads: 4, tie_word_embeddings: false, use_sliding_window: false,
      vocab_size: 151_936,
    },
  },
  {
    id: 'qwen3-235b-a22b', name: 'Qwen3 235B A22B', repo: 'Qwen/Qwen3-235B-A22B',
    aliases: ['qwen3:235b'],
    parameters: 235_093_634_560,
    config: {
      architectures: ['Qwen3MoeForCausalLM'], attention_bias: false, decoder_sparse_step: 1, head_dim: 128,
      hidden_size: 4096, max_position_embeddings: 40_960, mlp_only_layers: [], model_type: 'qwen3_moe',
      moe_intermediate_size: 1536, num_attention_heads: 64, num_experts: 128, num_experts_per_tok: 8,
      num_hidden_layers: 94, num_key_value_heads: 4, tie_word_embeddings: false, use_sliding_window: false,
      vocab_size: 151_936,
    },
  },
  {
    id: 'qwen3-coder-480b-a35b', name: 'Qwen3 Coder 480B A35B', repo: 'Qwen/Qwen3-Coder-480B-A35B-Instruct',
    aliases: ['qwen3-coder:480b'],
    parameters: 480_154_875_392,
    config: {
      architectures: ['Qwen3MoeForCausalLM'], decoder_sparse_step: 1, head_dim: 128, hidden_size: 6144,
      max_position_embeddings: 262_144, mlp_only_layers: [], model_type: 'qwen3_moe',
      moe_intermediate_size: 2560, num_attention_heads: 96, num_experts: 160, num_experts_per_tok: 8,
      num_hidden_layers: 62, num_key_value_heads: 8, tie_word_embeddings: false, use_sliding_window: false,
      vocab_size: 151_936,
    },
  },
  {
    id: 'qwen3-next-80b-a3b', name: 'Qwen3 Next 80B A3B', repo: 'Qwen/Qwen3-Next-80B-A3B-Instruct',
    aliases: [],
    parameters: 79_674_391_296,
    config: {
      architectures: ['Qwen3NextForCausalLM'], full_attention_interval: 4, head_dim: 256, hidden_size: 2048,
      linear_conv_kernel_dim: 4, linear_key_head_dim: 128, linear_num_key_heads: 16, linear_num_value_heads: 32,
      linear_value_head_dim: 128, max_position_embeddings: 262_144, mlp_only_layers: [],
      model_type: 'qwen3_next', moe_intermediate_size: 512, num_attention_heads: 16, num_experts: 512,
      num_experts_per_tok: 10, num_hidden_layers: 48, num_key_value_heads: 2,
      shared_expert_intermediate_size: 512, tie_word_embeddings: false, vocab_size: 151_936,
    },
  },
  {
    id: 'deepseek-v2-lite', name: 'DeepSeek V2 Lite', repo: 'deepseek-ai/DeepSeek-V2-Lite',
    aliases: [],
    parameters: 15_706_484_224,
    config: {
      architectures: ['DeepseekV2ForCausalLM'], first_k_dense_replace: 1, hidden_size: 2048,
      intermediate_size: 10_944, kv_lora_rank: 512, max_position_embeddings: 163_840, model_type: 'deepseek_v2',
      moe_intermediate_size: 1408, n_routed_experts: 64, n_shared_experts: 2, num_attention_heads: 16,
      num_experts_per_tok: 6, num_hidden_layers: 27, q_lora_rank: null, qk_nope_head_dim: 128,
      qk_rope_head_dim: 64, tie_word_embeddings: false, v_head_dim: 128, vocab_size: 102_400,
    },
  },
  {
    id: 'deepseek-v2', name: 'DeepSeek V2', repo: 'deepseek-ai/DeepSeek-V2',
    aliases: [],
    parameters: 235_741_434_880,
    config: {
      architectures: ['DeepseekV2ForCausalLM'], model_type: 'deepseek_v2', vocab_size: 102_400,
      hidden_size: 5120, intermediate_size: 12_288, moe_intermediate_size: 1536, num_hidden_layers: 60,
      first_k_dense_replace: 1, num_attention_heads: 128, n_routed_experts: 160, n_shared_experts: 2,
      num_experts_per_tok: 6, q_lora_rank: 1536, kv_lora_rank: 512, qk_nope_head_dim: 128, qk_rope_head_dim: 64,
      v_head_dim: 128, tie_word_embeddings: false, max_position_embeddings: 163_840,
    },
  },
  {
    id: 'deepseek-v3', name: 'DeepSeek V3', repo: 'deepseek-ai/DeepSeek-V3',
    aliases: ['deepseek-v3:671b', 'DeepSeek-V3.1'],
    parameters: 671_026_404_352,
    config: {
      architectures: ['DeepseekV3ForCausalLM'], first_k_dense_replace: 3, hidden_size: 7168,
      intermediate_size: 18_432, kv_lora_rank: 512, max_position_embeddings: 163_840, model_type: 'deepseek_v3',
      moe_intermediate_size: 2048, n_routed_experts: 256, n_shared_experts: 1, num_attention_heads: 128,
      num_experts_per_tok: 8, num_hidden_layers: 61, q_lora_rank: 1536, qk_nope_head_dim: 128,
      qk_rope_head_dim: 64, tie_word_embeddings: false, v_head_dim: 128, vocab_size: 129_280,
    },
  },
  {
    id: 'deepseek-r1', name: 'DeepSeek R1', repo: 'deepseek-ai/DeepSeek-R1',
    aliases: ['deepseek-r1:671b'],
    parameters: 671_026_404_352,
    config: {
      architectures: ['DeepseekV3ForCausalLM'], first_k_dense_replace: 3, hidden_size: 7168,
      intermediate_size: 18_432, kv_lora_rank: 512, max_position_embeddings: 163_840, model_type: 'deepseek_v3',
      moe_intermediate_size: 2048, n_routed_experts: 256, n_shared_experts: 1, num_attention_heads: 128,
      num_experts_per_tok: 8, num_hidden_layers: 61, q_lora_rank: 1536, qk_nope_head_dim: 128,
      qk_rope_head_dim: 64, tie_word_embeddings: false, v_head_dim: 128, vocab_size: 129_280,
    },
  },
  {
    id: 'deepseek-v3.2', name: 'DeepSeek V3.2', repo: 'deepseek-ai/DeepSeek-V3.2',
    aliases: ['DeepSeek-V3.2-Exp'],
    parameters: 671_877_929_216,
    config: {
      architectures: ['DeepseekV32ForCausalLM'], first_k_dense_replace: 3, hidden_size: 7168,
      index_head_dim: 128, index_n_heads: 64, intermediate_size: 18_432, kv_lora_rank: 512,
      max_position_embeddings: 163_840, model_type: 'deepseek_v32', moe_intermediate_size: 2048,
      n_routed_experts: 256, n_shared_experts: 1, num_attention_heads: 128, num_experts_per_tok: 8,
      num_hidden_layers: 61, q_lora_rank: 1536, qk_nope_head_dim: 128, qk_rope_head_dim: 64,
      tie_word_embeddings: false, v_head_dim: 128, vocab_size: 129_280,
    },
  },
  {
    id: 'glm-4.5', name: 'GLM-4.5', repo: 'zai-org/GLM-4.5',
    aliases: [],
    parameters: 352_797_814_784,
    config: {
      architectures: ['Glm4MoeForCausalLM'], attention_bias: true, head_dim: 128, hidden_size: 5120,
      intermediate_size: 12_288, max_position_embeddings: 131_072, model_type: 'glm4_moe',
      moe_intermediate_size: 1536, num_attention_heads: 96, n_routed_experts: 160, n_shared_experts: 1,
      num_experts_per_tok: 8, first_k_dense_replace: 3, num_hidden_layers: 92, num_key_value_heads: 8,
      tie_word_embeddings: false, use_qk_norm: true, vocab_size: 151_552,
    },
  },
  {
    id: 'glm-4.7-flash', name: 'GLM-4.7 Flash', repo: 'zai-org/GLM-4.7-Flash',
    aliases: [],
    parameters: 29_943_390_976,
    config: {
      architectures: ['Glm4MoeLiteForCausalLM'], model_type: 'glm4_moe_lite', num_hidden_layers: 47,
      hidden_size: 2048, num_attention_heads: 20, intermediate_size: 10_240, vocab_size: 154_880,
      max_position_embeddings: 202_752, n_routed_experts: 64, n_shared_experts: 1, num_experts_per_tok: 4,
      moe_intermediate_size: 1536, first_k_dense_replace: 1, kv_lora_rank: 512, q_lora_rank: 768,
      qk_nope_head_dim: 192, qk_rope_head_dim: 64, v_head_dim: 256, tie_word_embeddings: false,
    },
  },
  {
    id: 'minimax-m2.5', name: 'MiniMax M2.5', repo: 'MiniMaxAI/MiniMax-M2.5',
    aliases: ['MiniMax-M2'],
    parameters: 228_689_748_992,
    config: {
      architectures: ['MiniMaxM2ForCausalLM'], model_type: 'minimax_m2', num_hidden_layers: 62,
      hidden_size: 3072, num_attention_heads: 48, num_key_value_heads: 8, head_dim: 128,
      intermediate_size: 1536, vocab_size: 200_064, num_experts_per_tok: 8, num_local_experts: 256,
      max_position_embeddings: 196_608, tie_word_embeddings: false,
    },
  },
  {
    id: 'dots.llm1', name: 'dots.llm1', repo: 'rednote-hilab/dots.llm1.inst',
    aliases: [],
    parameters: 142_774_373_888,
    config: {
      architectures: ['Dots1ForCausalLM'], model_type: 'dots1', vocab_size: 152_064, hidden_size: 4096,
      intermediate_size: 10_944, moe_intermediate_size: 1408, num_hidden_layers: 62, num_attention_heads: 32,
      num_key_value_heads: 32, n_shared_experts: 2, n_routed_experts: 128, num_experts_per_tok: 6,
      first_k_dense_replace: 1, tie_word_embeddings: false,
    },
  },
  {
    id: 'ernie-4.5-21b-a3b', name: 'ERNIE 4.5 21B A3B', repo: 'baidu/ERNIE-4.5-21B-A3B-PT',
    aliases: [],
    parameters: 21_825_437_888,
    config: {
      architectures: ['Ernie4_5_MoeForCausalLM'], vocab_size: 103_424, hidden_size: 2560,
      intermediate_size: 12_288, num_hidden_layers: 28, num_attention_heads: 20, num_key_value_heads: 4,
      max_position_embeddings: 131_072, tie_word_embeddings: true, moe_intermediate_size: 1536, moe_k: 6,
      moe_num_experts: 64, moe_num_shared_experts: 2, moe_layer_start_index: 1, moe_layer_end_index: 27,
      moe_layer_interval: 1, model_type: 'ernie4_5_moe',
    },
  },
  {
    id: 'ernie-4.5-300b-a47b', name: 'ERNIE 4.5 300B A47B', repo: 'baidu/ERNIE-4.5-300B-A47B-PT',
    aliases: [],
    parameters: 299_484_163_264,
    config: {
      architectures: ['Ernie4_5_MoeForCausalLM'], model_type: 'ernie4_5_moe', vocab_size: 103_424,
      hidden_size: 8192, intermediate_size: 28_672, num_hidden_layers: 54, num_attention_heads: 64,
      num_key_value_heads: 8, moe_intermediate_size: 3584, moe_num_experts: 64, moe_k: 8,
      moe_layer_start_index: 3, moe_layer_end_index: 53, moe_num_shared_experts: 0, tie_word_embeddings: false,
    },
  },
  {
    id: 'ernie-4.5-0.3b', name: 'ERNIE 4.5 0.3B', repo: 'baidu/ERNIE-4.5-0.3B-PT',
    aliases: [],
    parameters: 360_748_032,
    config: {
      architectures: ['Ernie4_5ForCausalLM'], vocab_size: 103_424, hidden_size: 1024, intermediate_size: 3072,
      num_hidden_layers: 18, num_attention_heads: 16, num_key_value_heads: 2, max_position_embeddings: 131_072,
      tie_word_embeddings: true, head_dim: 128, model_type: 'ernie4_5',
    },
  },
  {
    id: 'solar-open-100b', name: 'Solar Open 100B', repo: 'upstage/Solar-Open-100B',
    aliases: [],
    parameters: 102_651_793_408,
    config: {
      architectures: ['SolarOpenForCausalLM'], vocab_size: 196_608, hidden_size: 4096, num_hidden_layers: 48,
      num_attention_heads: 64, num_key_value_heads: 8, max_position_embeddings: 131_072,
      tie_word_embeddings: false, attention_bias: false, moe_intermediate_size: 1280, num_experts_per_tok: 8,
      n_shared_experts: 1, n_routed_experts: 128, head_dim: 128, model_type: 'solar_open',
    },
  },
  {
    id: 'nemotron-3-nano-30b-a3b', name: 'Nemotron 3 Nano 30B A3B', repo: 'nvidia/NVIDIA-Nemotron-3-Nano-30B-A3B-BF16',
    aliases: ['Nemotron-3-Nano'],
    parameters: 31_577_937_344,
    config: {
      architectures: ['NemotronHForCausalLM'], attention_bias: false, conv_kernel: 4, head_dim: 128,
      hidden_size: 2688, hybrid_override_pattern: 'MEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEM*EMEMEMEM*EMEMEMEME',
      mamba_head_dim: 64, mamba_num_heads: 64, mamba_proj_bias: false, max_position_embeddings: 262_144,
      mlp_bias: false, model_type: 'nemotron_h', moe_intermediate_size: 1856,
      moe_shared_expert_intermediate_size: 3712, n_groups: 8, n_routed_experts: 128, n_shared_experts: 1,
      num_attention_heads: 32, num_experts_per_tok: 6, num_key_value_heads: 2, ssm_state_size: 128,
      tie_word_embeddings: false, use_conv_bias: true, vocab_size: 131_072,
    },
  },
  {
    id: 'jamba-1.5-large', name: 'Jamba 1.5 Large', repo: 'ai21labs/AI21-Jamba-1.5-Large',
    aliases: [],
    parameters: 398_555_145_696,
    config: {
      architectures: ['JambaForCausalLM'], model_type: 'jamba', attn_layer_offset: 4, attn_layer_period: 8,
      expert_layer_offset: 1, expert_layer_period: 2, hidden_size: 8192, intermediate_size: 24_576,
      mamba_d_conv: 4, mamba_d_state: 16, mamba_dt_rank: 512, mamba_expand: 2, num_attention_heads: 64,
      num_key_value_heads: 8, num_experts: 16, num_experts_per_tok: 2, num_hidden_layers: 72,
      max_position_embeddings: 262_144, vocab_size: 65_536, tie_word_embeddings: false,
    },
  },
  {
    id: 'bamba-9b-v2', name: 'Bamba 9B v2', repo: 'ibm-ai-platform/Bamba-9B-v2',
    aliases: [],
    parameters: 9_780_235_392,
    config: {
      architectures: ['BambaForCausalLM'], model_type: 'bamba', vocab_size: 128_256, tie_word_embeddings: false,
      hidden_size: 4096, intermediate_size: 14_336, num_hidden_layers: 32, num_attention_heads: 32,
      num_key_value_heads: 8, attn_layer_indices: [9, 18, 27], mamba_n_heads: 128, mamba_d_head: 64,
      mamba_n_groups: 1, mamba_d_state: 128, mamba_d_conv: 4, mamba_expand: 2, mamba_conv_bias: true,
      mamba_proj_bias: false,
    },
  },
  {
    id: 'mamba-2.8b', name: 'Mamba 2.8B', repo: 'state-spaces/mamba-2.8b-hf',
    aliases: [],
    parameters: 2_768_345_600,
    config: {
      architectures: ['MambaForCausalLM'], model_type: 'mamba', hidden_size: 2560, num_hidden_layers: 64,
      state_size: 16, expand: 2, conv_kernel: 4, use_conv_bias: true, use_bias: false, intermediate_size: 5120,
      time_step_rank: 160, vocab_size: 50_280, tie_word_embeddings: true,
    },
  },
  {
    id: 'mamba2-1.3b', name: 'Mamba 2 1.3B', repo: 'state-spaces/mamba2-1.3b',
    aliases: [],
    parameters: 1_343_757_312,
    config: {
      architectures: ['Mamba2ForCausalLM'], model_type: 'mamba2', num_hidden_layers: 48, hidden_size: 2048,
      state_size: 128, head_dim: 64, num_heads: 64, n_groups: 1, conv_kernel: 4, use_conv_bias: true,
      use_bias: false, vocab_size: 50_288, tie_word_embeddings: true,
    },
  },
  {
    id: 'falcon-mamba-7b', name: 'Falcon Mamba 7B', repo: 'tiiuae/falcon-mamba-7b',
    aliases: [],
    parameters: 7_272_665_088,
    config: {
      architectures: ['FalconMambaForCausalLM'], model_type: 'falcon_mamba', hidden_size: 4096,
      num_hidden_layers: 64, state_size: 16, expand: 2, conv_kernel: 4, use_conv_bias: true, use_bias: false,
      intermediate_size: 8192, time_step_rank: 256, vocab_size: 65_024, tie_word_embeddings: false,
    },
  },
  {
    id: 'falcon-40b', name: 'Falcon 40B', repo: 'tiiuae/falcon-40b',
    aliases: [],
    parameters: 41_303_293_952,
    config: {
      architectures: ['FalconForCausalLM'], bias: false, hidden_size: 8192, model_type: 'falcon',
      new_decoder_architecture: true, num_attention_heads: 128, num_hidden_layers: 60, num_kv_heads: 8,
      vocab_size: 65_024,
    },
  },
  {
    id: 'olmo-2-7b', name: 'OLMo 2 7B', repo: 'allenai/OLMo-2-1124-7B',
    aliases: [],
    parameters: 7_298_617_344,
    config: {
      architectures: ['Olmo2ForCausalLM'], hidden_size: 4096, intermediate_size: 11_008,
      max_position_embeddings: 4096, model_type: 'olmo2', num_attention_heads: 32, num_hidden_layers: 32,
      num_key_value_heads: 32, tie_word_embeddings: false, vocab_size: 100_352,
    },
  },
  {
    id: 'olmo-2-13b', name: 'OLMo 2 13B', repo: 'allenai/OLMo-2-1124-13B',
    aliases: [],
    parameters: 13_716_198_400,
    config: {
      architectures: ['Olmo2ForCausalLM'], hidden_size: 5120, intermediate_size: 13_824,
      max_position_embeddings: 4096, model_type: 'olmo2', num_attention_heads: 40, num_hidden_layers: 40,
      num_key_value_heads: 40, tie_word_embeddings: false, vocab_size: 100_352,
    },
  },
  {
    id: 'olmo-2-32b', name: 'OLMo 2 32B', repo: 'allenai/OLMo-2-0325-32B',
    aliases: [],
    parameters: 32_234_279_936,
    config: {
      architectures: ['Olmo2ForCausalLM'], hidden_size: 5120, intermediate_size: 27_648,
      max_position_embeddings: 4096, model_type: 'olmo2', num_attention_heads: 40, num_hidden_layers: 64,
      num_key_value_heads: 8, tie_word_embeddings: false, vocab_size: 100_352,
    },
  },
  {
    id: 'olmo-3-7b', name: 'OLMo 3 7B', repo: 'allenai/Olmo-3-1025-7B',
    aliases: [],
    parameters: 7_298_011_136,
    config: {
      architectures: ['Olmo3ForCausalLM'], model_type: 'olmo3', hidden_size: 4096, num_hidden_layers: 32,
      num_attention_heads: 32, num_key_value_heads: 32, intermediate_size: 11_008, vocab_size: 100_278,
      max_position_embeddings: 8192, sliding_window: 4096, tie_word_embeddings: false, attention_bias: false,
    },
  },
  {
    id: 'olmo-3-32b', name: 'OLMo 3 32B', repo: 'allenai/Olmo-3-1125-32B',
    aliases: [],
    parameters: 32_233_522_176,
    config: {
      architectures: ['Olmo3ForCausalLM'], model_type: 'olmo3', hidden_size: 5120, num_hidden_layers: 64,
      num_attention_heads: 40, num_key_value_heads: 8, intermediate_size: 27_648, vocab_size: 100_278,
      max_position_embeddings: 8192, sliding_window: 4096, tie_word_embeddings: false, attention_bias: false,
    },
  },
  {
    id: 'olmoe-1b-7b', name: 'OLMoE 1B 7B', repo: 'allenai/OLMoE-1B-7B-0924',
    aliases: [],
    parameters: 6_919_161_856,
    config: {
      architectures: ['OlmoeForCausalLM'], model_type: 'olmoe', vocab_size: 50_304, hidden_size: 2048,
      intermediate_size: 1024, num_hidden_layers: 16, num_attention_heads: 16, num_key_value_heads: 16,
      num_experts: 64, num_experts_per_tok: 8, tie_word_embeddings: false, max_position_embeddings: 4096,
    },
  },
  {
    id: 'starcoder2-3b', name: 'StarCoder2 3B', repo: 'bigcode/starcoder2-3b',
    aliases: [],
    parameters: 3_030_371_328,
    config: {
      architectures: ['Starcoder2ForCausalLM'], model_type: 'starcoder2', num_hidden_layers: 30,
      hidden_size: 3072, intermediate_size: 12_288, num_attention_heads: 24, num_key_value_heads: 2,
      vocab_size: 49_152, max_position_embeddings: 16_384, use_bias: true, tie_word_embeddings: true,
    },
  },
  {
    id: 'starcoder2-7b', name: 'StarCoder2 7B', repo: 'bigcode/starcoder2-7b',
    aliases: [],
    parameters: 7_173_923_840,
    config: {
      architectures: ['Starcoder2ForCausalLM'], hidden_size: 4608, intermediate_size: 18_432,
      max_position_embeddings: 16_384, model_type: 'starcoder2', num_attention_heads: 36, num_hidden_layers: 32,
      num_key_value_heads: 4, sliding_window: 4096, use_bias: true, vocab_size: 49_152,
    },
  },
  {
    id: 'phi-2', name: 'Phi-2 2.7B', repo: 'microsoft/phi-2',
    aliases: [],
    parameters: 2_779_683_840,
    config: {
      architectures: ['PhiForCausalLM'], hidden_size: 2560, intermediate_size: 10_240,
      max_position_embeddings: 2048, model_type: 'phi', num_attention_heads: 32, num_hidden_layers: 32,
      num_key_value_heads: 32, tie_word_embeddings: false, vocab_size: 51_200,
    },
  },
  {
    id: 'phi-3-mini-4k', name: 'Phi-3 Mini 4k 3.8B', repo: 'microsoft/Phi-3-mini-4k-instruct',
    aliases: [],
    parameters: 3_821_079_552,
    config: {
      architectures: ['Phi3ForCausalLM'], hidden_size: 3072, intermediate_size: 8192,
      max_position_embeddings: 4096, model_type: 'phi3', num_attention_heads: 32, num_hidden_layers: 32,
      num_key_value_heads: 32, sliding_window: 2047, tie_word_embeddings: false, vocab_size: 32_064,
    },
  },
  {
    id: 'phi-3-mini-128k', name: 'Phi-3 Mini 128k 3.8B', repo: 'microsoft/Phi-3-mini-128k-instruct',
    aliases: [],
    parameters: 3_821_079_552,
    config: {
      architectures: ['Phi3ForCausalLM'], hidden_size: 3072, intermediate_size: 8192,
      max_position_embeddings: 131_072, model_type: 'phi3', num_attention_heads: 32, num_hidden_layers: 32,
      num_key_value_heads: 32, sliding_window: 262_144, tie_word_embeddings: false, vocab_size: 32_064,
    },
  },
  {
    id: 'phi-4-mini', name: 'Phi-4 Mini 3.8B', repo: 'microsoft/Phi-4-mini-instruct',
    aliases: [],
    parameters: 3_836_021_760,
    config: {
      architectures: ['Phi3ForCausalLM'], hidden_size: 3072, intermediate_size: 8192,
      max_position_embeddings: 131_072, model_type: 'phi3', num_attention_heads: 24, num_hidden_layers: 32,
      num_key_value_heads: 8, sliding_window: 262_144, tie_word_embeddings: true, vocab_size: 200_064,
    },
  },
  {
    id: 'phi-tiny-moe', name: 'Phi Tiny MoE', repo: 'microsoft/Phi-tiny-MoE-instruct',
    aliases: [],
    parameters: 3_755_220_288,
    config: {
      architectures: ['PhiMoEForCausalLM'], attention_bias: true, head_dim: 128, hidden_size: 4096,
      intermediate_size: 448, lm_head_bias: true, max_position_embeddings: 4096, model_type: 'phimoe',
      num_attention_heads: 16, num_experts_per_tok: 2, num_hidden_layers: 32, num_key_value_heads: 4,
      num_local_experts: 16, sliding_window: 2047, tie_word_embeddings: false, vocab_size: 32_064,
    },
  },
  {
    id: 'stablelm-2-1.6b', name: 'StableLM 2 1.6B', repo: 'stabilityai/stablelm-2-1_6b',
    aliases: [],
    parameters: 1_644_515_328,
    config: {
      architectures: ['StableLmForCausalLM'], hidden_size: 2048, intermediate_size: 5632,
      max_position_embeddings: 4096, model_type: 'stablelm', num_attention_heads: 32, num_hidden_layers: 24,
      num_key_value_heads: 32, tie_word_embeddings: false, use_qkv_bias: true, vocab_size: 100_352,
    },
  },
  {
    id: 'stablelm-3b-4e1t', name: 'StableLM 3B 4E1T', repo: 'stabilityai/stablelm-3b-4e1t',
    aliases: [],
    parameters: 2_795_443_200,
    config: {
      architectures: ['StableLmForCausalLM'], hidden_size: 2560, intermediate_size: 6912,
      max_position_embeddings: 4096, model_type: 'stablelm', num_attention_heads: 32, num_hidden_layers: 32,
      num_key_value_heads: 32, tie_word_embeddings: false, use_qkv_bias: false, vocab_size: 50_304,
    },
  },
  {
    id: 'opt-13b', name: 'OPT 13B', repo: 'facebook/opt-13b',
    aliases: [],
    parameters: 12_853_473_280,
    config: {
      architectures: ['OPTForCausalLM'], model_type: 'opt', num_hidden_layers: 40, hidden_size: 5120,
      ffn_dim: 20_480, num_attention_heads: 40, vocab_size: 50_272, max_position_embeddings: 2048,
    },
  },
  {
    id: 'opt-66b', name: 'OPT 66B', repo: 'facebook/opt-66b',
    aliases: [],
    parameters: 65_719_701_504,
    config: {
      architectures: ['OPTForCausalLM'], model_type: 'opt', num_hidden_layers: 64, hidden_size: 9216,
      ffn_dim: 36_864, num_attention_heads: 72, vocab_size: 50_272, max_position_embeddings: 2048,
    },
  },
  {
    id: 'opt-175b', name: 'OPT 175B', repo: 'facebook/opt-175b',
    aliases: [],
    parameters: 174_604_468_224,
    config: {
      architectures: ['OPTForCausalLM'], model_type: 'opt', num_hidden_layers: 96, hidden_size: 12_288,
      ffn_dim: 49_152, num_attention_heads: 96, vocab_size: 50_272, max_position_embeddings: 2048,
    },
  },
  {
    id: 'smollm3-3b', name: 'SmolLM3 3B', repo: 'HuggingFaceTB/SmolLM3-3B',
    aliases: [],
    parameters: 3_075_098_624,
    config: {
      architectures: ['SmolLM3ForCausalLM'], attention_bias: false, hidden_size: 2048,
      intermediate_size: 11_008, max_position_embeddings: 65_536, mlp_bias: false, model_type: 'smollm3',
      num_attention_heads: 16, num_hidden_layers: 36, num_key_value_heads: 4, use_sliding_window: false,
      vocab_size: 128_256,
    },
  },
  {
    id: 'exaone-4.0-1.2b', name: 'EXAONE 4.0 1.2B', repo: 'LGAI-EXAONE/EXAONE-4.0-1.2B',
    aliases: [],
    parameters: 1_279_391_488,
    config: {
      architectures: ['Exaone4ForCausalLM'], head_dim: 64, hidden_size: 2048, intermediate_size: 4096,
      max_position_embeddings: 65_536, model_type: 'exaone4', num_attention_heads: 32, num_hidden_layers: 30,
      num_key_value_heads: 8, sliding_window: null, tie_word_embeddings: true, vocab_size: 102_400,
    },
  },
  {
    id: 'internlm2-7b', name: 'InternLM2 7B', repo: 'internlm/internlm2-7b',
    aliases: ['internlm2.5-7b-chat'],
    parameters: 7_737_708_544,
    config: {
      architectures: ['InternLM2ForCausalLM'], hidden_size: 4096, intermediate_size: 14_336,
      max_position_embeddings: 32_768, model_type: 'internlm2', num_attention_heads: 32, num_hidden_layers: 32,
      num_key_value_heads: 8, tie_word_embeddings: false, vocab_size: 92_544,
    },
  },
  {
    id: 'baichuan2-7b', name: 'Baichuan2 7B', repo: 'baichuan-inc/Baichuan2-7B-Base',
    aliases: [],
    parameters: 7_505_973_248,
    config: {
      architectures: ['BaichuanForCausalLM'], hidden_size: 4096, intermediate_size: 11_008,
      max_position_embeddings: 4096, model_type: 'baichuan', num_attention_heads: 32, num_hidden_layers: 32,
      tie_word_embeddings: false, vocab_size: 125_696,
    },
  },
  {
    id: 'glm-4-9b', name: 'GLM-4 9B', repo: 'THUDM/glm-4-9b-chat-hf',
    aliases: [],
    parameters: 9_399_951_360,
    config: {
      architectures: ['GlmForCausalLM'], vocab_size: 151_552, hidden_size: 4096, intermediate_size: 13_696,
      num_hidden_layers: 40, num_attention_heads: 32, num_key_value_heads: 2, head_dim: 128,
      max_position_embeddings: 131_072, tie_word_embeddings: false, attention_bias: true, model_type: 'glm',
    },
  },
  {
    id: 'gpt-j-6b', name: 'GPT-J 6B', repo: 'EleutherAI/gpt-j-6b',
    aliases: [],
    parameters: 6_050_882_784,
    config: {
      architectures: ['GPTJForCausalLM'], model_type: 'gptj', n_embd: 4096, n_head: 16, n_layer: 28,
      n_positions: 2048, tie_word_embeddings: false, vocab_size: 50_400,
    },
  },
  {
    id: 'granite-3.1-1b-a400m', name: 'Granite 3.1 1B A400M', repo: 'ibm-granite/granite-3.1-1b-a400m-instruct',
    aliases: [],
    parameters: 1_334_628_352,
    config: {
      architectures: ['GraniteMoeForCausalLM'], attention_bias: false, hidden_size: 1024,
      intermediate_size: 512, max_position_embeddings: 131_072, model_type: 'granitemoe',
      num_attention_heads: 16, num_experts_per_tok: 8, num_hidden_layers: 24, num_key_value_heads: 8,
      num_local_experts: 32, tie_word_embeddings: true, vocab_size: 49_155,
    },
  },
  {
    id: 'minitron-4b', name: 'Minitron 4B', repo: 'nvidia/Minitron-4B-Base',
    aliases: [],
    parameters: 4_190_509_056,
    config: {
      architectures: ['NemotronForCausalLM'], model_type: 'nemotron', num_hidden_layers: 32, hidden_size: 3072,
      intermediate_size: 9216, num_attention_heads: 24, num_key_value_heads: 8, vocab_size: 256_000,
      max_position_embeddings: 4096, tie_word_embeddings: false, attention_bias: false, mlp_bias: false,
      head_dim: 128,
    },
  },
  // Models that read pictures, by family; `parameters` includes their towers
  {
    id: 'qwen2.5-vl-3b', name: 'Qwen2.5-VL 3B', repo: 'Qwen/Qwen2.5-VL-3B-Instruct',
    aliases: [],
    parameters: 3_754_622_976,
    config: {
      architectures: ['Qwen2_5_VLForConditionalGeneration'], hidden_size: 2048, intermediate_size: 11_008,
      max_window_layers: 70, model_type: 'qwen2_5_vl', num_attention_heads: 16, num_hidden_layers: 36,
      num_key_value_heads: 2, sliding_window: 32_768, tie_word_embeddings: true, torch_dtype: 'bfloat16',
      use_sliding_window: false, vocab_size: 151_936,
      vision_config: {
        depth: 32, hidden_size: 1280, intermediate_size: 3420, in_chans: 3, out_hidden_size: 2048, patch_size: 14,
        spatial_merge_size: 2, temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3-vl-2b', name: 'Qwen3-VL 2B', repo: 'Qwen/Qwen3-VL-2B-Instruct',
    aliases: [],
    parameters: 2_127_532_032,
    config: {
      architectures: ['Qwen3VLForConditionalGeneration'], model_type: 'qwen3_vl', tie_word_embeddings: true,
      text_config: {
        attention_bias: false, dtype: 'bfloat16', head_dim: 128, hidden_size: 2048, intermediate_size: 6144,
        max_position_embeddings: 262_144, model_type: 'qwen3_vl_text', num_attention_heads: 16, num_hidden_layers: 28,
        num_key_value_heads: 8, tie_word_embeddings: true, vocab_size: 151_936,
      },
      vision_config: {
        deepstack_visual_indexes: [5, 11, 17], depth: 24, hidden_size: 1024, in_channels: 3, intermediate_size: 4096,
        num_position_embeddings: 2304, out_hidden_size: 2048, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3-vl-4b', name: 'Qwen3-VL 4B', repo: 'Qwen/Qwen3-VL-4B-Instruct',
    aliases: [],
    parameters: 4_437_815_808,
    config: {
      architectures: ['Qwen3VLForConditionalGeneration'], model_type: 'qwen3_vl', tie_word_embeddings: true,
      text_config: {
        attention_bias: false, dtype: 'bfloat16', head_dim: 128, hidden_size: 2560, intermediate_size: 9728,
        max_position_embeddings: 262_144, model_type: 'qwen3_vl_text', num_attention_heads: 32, num_hidden_layers: 36,
        num_key_value_heads: 8, tie_word_embeddings: true, vocab_size: 151_936,
      },
      vision_config: {
        deepstack_visual_indexes: [5, 11, 17], depth: 24, hidden_size: 1024, in_channels: 3, intermediate_size: 4096,
        num_position_embeddings: 2304, out_hidden_size: 2560, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3-vl-8b', name: 'Qwen3-VL 8B', repo: 'Qwen/Qwen3-VL-8B-Instruct',
    aliases: [],
    parameters: 8_767_123_696,
    config: {
      architectures: ['Qwen3VLForConditionalGeneration'], model_type: 'qwen3_vl', tie_word_embeddings: false,
      text_config: {
        attention_bias: false, dtype: 'bfloat16', head_dim: 128, hidden_size: 4096, intermediate_size: 12_288,
        max_position_embeddings: 262_144, model_type: 'qwen3_vl_text', num_attention_heads: 32, num_hidden_layers: 36,
        num_key_value_heads: 8, vocab_size: 151_936,
      },
      vision_config: {
        deepstack_visual_indexes: [8, 16, 24], depth: 27, hidden_size: 1152, in_channels: 3, intermediate_size: 4304,
        num_position_embeddings: 2304, out_hidden_size: 4096, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3-vl-30b-a3b', name: 'Qwen3-VL 30B-A3B', repo: 'Qwen/Qwen3-VL-30B-A3B-Instruct',
    aliases: [],
    parameters: 31_070_754_032,
    config: {
      architectures: ['Qwen3VLMoeForConditionalGeneration'], model_type: 'qwen3_vl_moe', tie_word_embeddings: false,
      text_config: {
        attention_bias: false, decoder_sparse_step: 1, dtype: 'bfloat16', head_dim: 128, hidden_size: 2048,
        intermediate_size: 6144, max_position_embeddings: 262_144, model_type: 'qwen3_vl_moe_text',
        moe_intermediate_size: 768, num_attention_heads: 32, num_experts: 128, num_experts_per_tok: 8,
        num_hidden_layers: 48, num_key_value_heads: 4, vocab_size: 151_936,
      },
      vision_config: {
        deepstack_visual_indexes: [8, 16, 24], depth: 27, hidden_size: 1152, in_channels: 3, intermediate_size: 4304,
        num_position_embeddings: 2304, out_hidden_size: 2048, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3-vl-32b', name: 'Qwen3-VL 32B', repo: 'Qwen/Qwen3-VL-32B-Instruct',
    aliases: [],
    parameters: 33_357_390_064,
    config: {
      architectures: ['Qwen3VLForConditionalGeneration'], model_type: 'qwen3_vl', tie_word_embeddings: false,
      text_config: {
        attention_bias: false, dtype: 'bfloat16', head_dim: 128, hidden_size: 5120, intermediate_size: 25_600,
        max_position_embeddings: 262_144, model_type: 'qwen3_vl_text', num_attention_heads: 64, num_hidden_layers: 64,
        num_key_value_heads: 8, vocab_size: 151_936,
      },
      vision_config: {
        deepstack_visual_indexes: [8, 16, 24], depth: 27, hidden_size: 1152, in_channels: 3, intermediate_size: 4304,
        num_position_embeddings: 2304, out_hidden_size: 5120, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3-vl-235b-a22b', name: 'Qwen3-VL 235B-A22B', repo: 'Qwen/Qwen3-VL-235B-A22B-Instruct',
    aliases: [],
    parameters: 235_670_022_896,
    config: {
      architectures: ['Qwen3VLMoeForConditionalGeneration'], model_type: 'qwen3_vl_moe', tie_word_embeddings: false,
      text_config: {
        attention_bias: false, decoder_sparse_step: 1, dtype: 'bfloat16', head_dim: 128, hidden_size: 4096,
        intermediate_size: 12_288, max_position_embeddings: 262_144, model_type: 'qwen3_vl_moe_text',
        moe_intermediate_size: 1536, num_attention_heads: 64, num_experts: 128, num_experts_per_tok: 8,
        num_hidden_layers: 94, num_key_value_heads: 4, vocab_size: 151_936,
      },
      vision_config: {
        deepstack_visual_indexes: [8, 16, 24], depth: 27, hidden_size: 1152, in_channels: 3, intermediate_size: 4304,
        num_position_embeddings: 2304, out_hidden_size: 4096, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3.5-0.8b', name: 'Qwen3.5 0.8B', repo: 'Qwen/Qwen3.5-0.8B',
    aliases: [],
    parameters: 852_985_920,
    config: {
      architectures: ['Qwen3_5ForConditionalGeneration'], model_type: 'qwen3_5', tie_word_embeddings: true,
      text_config: {
        attention_bias: false, attn_output_gate: true, dtype: 'bfloat16', full_attention_interval: 4, head_dim: 256,
        hidden_size: 1024, intermediate_size: 3584, linear_conv_kernel_dim: 4, linear_key_head_dim: 128,
        linear_num_key_heads: 16, linear_num_value_heads: 16, linear_value_head_dim: 128, model_type: 'qwen3_5_text',
        num_attention_heads: 8, num_hidden_layers: 24, num_key_value_heads: 2, tie_word_embeddings: true,
        vocab_size: 248_320,
      },
      vision_config: {
        deepstack_visual_indexes: [], depth: 12, hidden_size: 768, in_channels: 3, intermediate_size: 3072,
        num_position_embeddings: 2304, out_hidden_size: 1024, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3.5-9b', name: 'Qwen3.5 9B', repo: 'Qwen/Qwen3.5-9B',
    aliases: [],
    parameters: 9_409_813_744,
    config: {
      architectures: ['Qwen3_5ForConditionalGeneration'], model_type: 'qwen3_5', tie_word_embeddings: false,
      text_config: {
        attention_bias: false, attn_output_gate: true, dtype: 'bfloat16', full_attention_interval: 4, head_dim: 256,
        hidden_size: 4096, intermediate_size: 12_288, linear_conv_kernel_dim: 4, linear_key_head_dim: 128,
        linear_num_key_heads: 16, linear_num_value_heads: 32, linear_value_head_dim: 128,
        max_position_embeddings: 262_144, model_type: 'qwen3_5_text', num_attention_heads: 16, num_hidden_layers: 32,
        num_key_value_heads: 4, vocab_size: 248_320,
      },
      vision_config: {
        deepstack_visual_indexes: [], depth: 27, hidden_size: 1152, in_channels: 3, intermediate_size: 4304,
        num_position_embeddings: 2304, out_hidden_size: 4096, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3.5-27b', name: 'Qwen3.5 27B', repo: 'Qwen/Qwen3.5-27B',
    aliases: [],
    parameters: 27_356_728_560,
    config: {
      architectures: ['Qwen3_5ForConditionalGeneration'], model_type: 'qwen3_5', tie_word_embeddings: false,
      text_config: {
        attention_bias: false, attn_output_gate: true, dtype: 'bfloat16', full_attention_interval: 4, head_dim: 256,
        hidden_size: 5120, intermediate_size: 17_408, linear_conv_kernel_dim: 4, linear_key_head_dim: 128,
        linear_num_key_heads: 16, linear_num_value_heads: 48, linear_value_head_dim: 128,
        max_position_embeddings: 262_144, model_type: 'qwen3_5_text', num_attention_heads: 24, num_hidden_layers: 64,
        num_key_value_heads: 4, vocab_size: 248_320,
      },
      vision_config: {
        deepstack_visual_indexes: [], depth: 27, hidden_size: 1152, in_channels: 3, intermediate_size: 4304,
        num_position_embeddings: 2304, out_hidden_size: 5120, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3.5-35b-a3b', name: 'Qwen3.5 35B-A3B', repo: 'Qwen/Qwen3.5-35B-A3B',
    aliases: [],
    parameters: 35_107_181_936,
    config: {
      architectures: ['Qwen3_5MoeForConditionalGeneration'], model_type: 'qwen3_5_moe', tie_word_embeddings: false,
      text_config: {
        attention_bias: false, attn_output_gate: true, dtype: 'bfloat16', full_attention_interval: 4, head_dim: 256,
        hidden_size: 2048, linear_conv_kernel_dim: 4, linear_key_head_dim: 128, linear_num_key_heads: 16,
        linear_num_value_heads: 32, linear_value_head_dim: 128, max_position_embeddings: 262_144,
        model_type: 'qwen3_5_moe_text', moe_intermediate_size: 512, num_attention_heads: 16, num_experts: 256,
        num_experts_per_tok: 8, num_hidden_layers: 40, num_key_value_heads: 2, shared_expert_intermediate_size: 512,
        vocab_size: 248_320,
      },
      vision_config: {
        deepstack_visual_indexes: [], depth: 27, hidden_size: 1152, in_channels: 3, intermediate_size: 4304,
        num_position_embeddings: 2304, out_hidden_size: 2048, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3.5-122b-a10b', name: 'Qwen3.5 122B-A10B', repo: 'Qwen/Qwen3.5-122B-A10B',
    aliases: [],
    parameters: 122_562_817_776,
    config: {
      architectures: ['Qwen3_5MoeForConditionalGeneration'], model_type: 'qwen3_5_moe', tie_word_embeddings: false,
      text_config: {
        attention_bias: false, attn_output_gate: true, dtype: 'bfloat16', full_attention_interval: 4, head_dim: 256,
        hidden_size: 3072, linear_conv_kernel_dim: 4, linear_key_head_dim: 128, linear_num_key_heads: 16,
        linear_num_value_heads: 64, linear_value_head_dim: 128, max_position_embeddings: 262_144,
        model_type: 'qwen3_5_moe_text', moe_intermediate_size: 1024, num_attention_heads: 32, num_experts: 256,
        num_experts_per_tok: 8, num_hidden_layers: 48, num_key_value_heads: 2, shared_expert_intermediate_size: 1024,
        vocab_size: 248_320,
      },
      vision_config: {
        deepstack_visual_indexes: [], depth: 27, hidden_size: 1152, in_channels: 3, intermediate_size: 4304,
        num_position_embeddings: 2304, out_hidden_size: 3072, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'qwen3.5-397b-a17b', name: 'Qwen3.5 397B-A17B', repo: 'Qwen/Qwen3.5-397B-A17B',
    aliases: [],
    parameters: 396_802_360_816,
    config: {
      architectures: ['Qwen3_5MoeForConditionalGeneration'], model_type: 'qwen3_5_moe', tie_word_embeddings: false,
      text_config: {
        attention_bias: false, attn_output_gate: true, dtype: 'bfloat16', full_attention_interval: 4, head_dim: 256,
        hidden_size: 4096, linear_conv_kernel_dim: 4, linear_key_head_dim: 128, linear_num_key_heads: 16,
        linear_num_value_heads: 64, linear_value_head_dim: 128, max_position_embeddings: 262_144,
        model_type: 'qwen3_5_moe_text', moe_intermediate_size: 1024, num_attention_heads: 32, num_experts: 512,
        num_experts_per_tok: 10, num_hidden_layers: 60, num_key_value_heads: 2, shared_expert_intermediate_size: 1024,
        vocab_size: 248_320,
      },
      vision_config: {
        deepstack_visual_indexes: [], depth: 27, hidden_size: 1152, in_channels: 3, intermediate_size: 4304,
        num_position_embeddings: 2304, out_hidden_size: 4096, patch_size: 16, spatial_merge_size: 2,
        temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'gemma-3-4b', name: 'Gemma 3 4B', repo: 'google/gemma-3-4b-it',
    aliases: [],
    parameters: 4_300_079_472,
    config: {
      architectures: ['Gemma3ForConditionalGeneration'], model_type: 'gemma3', torch_dtype: 'bfloat16',
      text_config: {
        hidden_size: 2560, intermediate_size: 10_240, model_type: 'gemma3_text', num_hidden_layers: 34,
        sliding_window: 1024,
      },
      vision_config: {
        hidden_size: 1152, image_size: 896, intermediate_size: 4304, num_hidden_layers: 27, patch_size: 14,
      },
    },
  },
  {
    id: 'gemma-3-12b', name: 'Gemma 3 12B', repo: 'google/gemma-3-12b-it',
    aliases: [],
    parameters: 12_187_079_280,
    config: {
      architectures: ['Gemma3ForConditionalGeneration'], model_type: 'gemma3', torch_dtype: 'bfloat16',
      text_config: {
        attention_bias: false, head_dim: 256, hidden_size: 3840, intermediate_size: 15_360,
        max_position_embeddings: 163_840, model_type: 'gemma3_text', num_attention_heads: 16, num_hidden_layers: 48,
        num_key_value_heads: 8, sliding_window: 1024, sliding_window_pattern: 6, vocab_size: 262_144,
      },
      vision_config: {
        hidden_size: 1152, image_size: 896, intermediate_size: 4304, num_channels: 3, num_hidden_layers: 27,
        patch_size: 14,
      },
    },
  },
  {
    id: 'gemma-3-27b', name: 'Gemma 3 27B', repo: 'google/gemma-3-27b-it',
    aliases: [],
    parameters: 27_432_406_640,
    config: {
      architectures: ['Gemma3ForConditionalGeneration'], dtype: 'bfloat16', model_type: 'gemma3',
      text_config: {
        attention_bias: false, head_dim: 128, hidden_size: 5376, intermediate_size: 21_504,
        max_position_embeddings: 131_072, model_type: 'gemma3_text', num_attention_heads: 32, num_hidden_layers: 62,
        num_key_value_heads: 16, sliding_window: 1024, vocab_size: 262_208,
      },
      vision_config: {
        hidden_size: 1152, image_size: 896, intermediate_size: 4304, num_channels: 3, num_hidden_layers: 27,
        patch_size: 14,
      },
    },
  },
  {
    id: 'ministral-3-3b', name: 'Ministral 3 3B', repo: 'mistralai/Ministral-3-3B-Instruct-2512',
    aliases: [],
    parameters: 3_849_090_048,
    config: {
      architectures: ['Mistral3ForConditionalGeneration'], dtype: 'bfloat16', model_type: 'mistral3',
      multimodal_projector_bias: false, spatial_merge_size: 2,
      text_config: {
        head_dim: 128, hidden_size: 3072, intermediate_size: 9216, max_position_embeddings: 262_144,
        model_type: 'ministral3', num_attention_heads: 32, num_hidden_layers: 26, num_key_value_heads: 8,
        sliding_window: null, tie_word_embeddings: true, vocab_size: 131_072,
      },
      vision_config: {
        hidden_size: 1024, image_size: 1540, intermediate_size: 4096, num_channels: 3, num_hidden_layers: 24,
        patch_size: 14,
      },
    },
  },
  {
    id: 'devstral-small-2-24b', name: 'Devstral Small 2 24B', repo: 'mistralai/Devstral-Small-2-24B-Instruct-2512',
    aliases: [],
    parameters: 24_011_361_280,
    config: {
      architectures: ['Mistral3ForConditionalGeneration'], dtype: 'bfloat16', model_type: 'mistral3',
      multimodal_projector_bias: false, tie_word_embeddings: false, spatial_merge_size: 2,
      text_config: {
        head_dim: 128, hidden_size: 5120, intermediate_size: 32_768, max_position_embeddings: 393_216,
        model_type: 'ministral3', num_attention_heads: 32, num_hidden_layers: 40, num_key_value_heads: 8,
        sliding_window: null, vocab_size: 131_072,
      },
      vision_config: {
        hidden_size: 1024, image_size: 1540, intermediate_size: 4096, num_channels: 3, num_hidden_layers: 24,
        patch_size: 14,
      },
    },
  },
  {
    id: 'kimi-k2.6', name: 'Kimi K2.6', repo: 'moonshotai/Kimi-K2.6',
    aliases: [],
    parameters: 1_026_879_353_328,
    config: {
      architectures: ['KimiK25ForConditionalGeneration'], dtype: 'bfloat16', model_type: 'kimi_k25',
      tie_word_embeddings: false,
      text_config: {
        attention_bias: false, dtype: 'bfloat16', first_k_dense_replace: 1, hidden_size: 7168,
        intermediate_size: 18_432, kv_lora_rank: 512, max_position_embeddings: 262_144, model_type: 'kimi_k2',
        moe_intermediate_size: 2048, n_routed_experts: 384, n_shared_experts: 1, num_attention_heads: 64,
        num_experts_per_tok: 8, num_hidden_layers: 61, num_key_value_heads: 64, q_lora_rank: 1536,
        qk_nope_head_dim: 128, qk_rope_head_dim: 64, tie_word_embeddings: false, v_head_dim: 128, vocab_size: 163_840,
      },
      vision_config: {
        init_pos_emb_height: 64, init_pos_emb_width: 64, merge_kernel_size: [2, 2], patch_size: 14,
        vt_hidden_size: 1152, vt_intermediate_size: 4304, vt_num_hidden_layers: 27,
      },
    },
  },
  {
    id: 'glm-4.1v-9b', name: 'GLM-4.1V 9B', repo: 'zai-org/GLM-4.1V-9B-Thinking',
    aliases: [],
    parameters: 10_292_777_472,
    config: {
      architectures: ['Glm4vForConditionalGeneration'], model_type: 'glm4v', attention_bias: true, hidden_size: 4096,
      intermediate_size: 13_696, num_attention_heads: 32, num_hidden_layers: 40, num_key_value_heads: 2,
      tie_word_embeddings: false, torch_dtype: 'bfloat16', vocab_size: 151_552,
      vision_config: {
        hidden_size: 1536, depth: 24, attention_bias: false, intermediate_size: 13_696, image_size: 336,
        patch_size: 14, out_hidden_size: 4096, spatial_merge_size: 2, temporal_patch_size: 2,
      },
    },
  },
  {
    id: 'llava-1.5-7b', name: 'LLaVA 1.5 7B', repo: 'llava-hf/llava-1.5-7b-hf',
    aliases: [],
    parameters: 7_063_427_072,
    config: {
      architectures: ['LlavaForConditionalGeneration'], model_type: 'llava', tie_word_embeddings: false,
      torch_dtype: 'float16',
      text_config: {
        max_position_embeddings: 4096, model_type: 'llama', torch_dtype: 'float16', vocab_size: 32_064,
      },
      vision_config: {
        hidden_size: 1024, image_size: 336, intermediate_size: 4096, num_hidden_layers: 24, patch_size: 14,
      },
    },
  },
  {
    id: 'llama-4-scout', name: 'Llama 4 Scout 109B-A17B', repo: 'meta-llama/Llama-4-Scout-17B-16E-Instruct',
    aliases: [],
    parameters: 108_641_793_536,
    config: {
      architectures: ['Llama4ForConditionalGeneration'], model_type: 'llama4', torch_dtype: 'bfloat16',
      text_config: {
        attention_bias: false, attention_chunk_size: 8192, head_dim: 128, hidden_size: 5120,
        interleave_moe_layer_step: 1, intermediate_size: 8192, intermediate_size_mlp: 16_384,
        max_position_embeddings: 10_485_760, model_type: 'llama4_text', num_attention_heads: 40,
        num_experts_per_tok: 1, num_hidden_layers: 48, num_key_value_heads: 8, num_local_experts: 16,
        torch_dtype: 'bfloat16', vocab_size: 202_048,
      },
      vision_config: {
        hidden_size: 1408, image_size: 336, intermediate_size: 5632, num_channels: 3, num_hidden_layers: 34,
        patch_size: 14, projector_input_dim: 4096, projector_output_dim: 4096, vision_output_dim: 4096,
      },
    },
  },
  {
    id: 'granite-docling-258m', name: 'Granite Docling 258M', repo: 'ibm-granite/granite-docling-258M',
    aliases: [],
    parameters: 257_517_120,
    config: {
      architectures: ['Idefics3ForConditionalGeneration'], dtype: 'bfloat16', model_type: 'idefics3', scale_factor: 4,
      tie_word_embeddings: true,
      text_config: {
        attention_bias: false, dtype: 'bfloat16', head_dim: 64, hidden_size: 576, intermediate_size: 1536,
        max_position_embeddings: 8192, mlp_bias: false, model_type: 'llama', num_attention_heads: 9,
        num_hidden_layers: 30, num_key_value_heads: 3, tie_word_embeddings: true, vocab_size: 100_352,
      },
      vision_config: {
        hidden_size: 768, image_size: 512, intermediate_size: 3072, num_channels: 3, num_hidden_layers: 12,
        patch_size: 16,
      },
    },
  },
] as const satisfies readonly CatalogModel[];

/** Identifier of a model of the catalogue. */
export type ModelId = (typeof models)[number]['id'];
