/**
 * What a model type's class in transformers (5.18) fixes or assumes where the file is silent. All are decoders of
 * Llama's shape: full attention, gated feed-forward, two norms a layer, one at the end.
 */
export interface Family {
  /** Names that `architectures` may begin with. */
  readonly architectures: readonly string[];
  /** `num_key_value_heads` where absent; undefined means as many as query heads. */
  readonly numKeyValueHeads?: number;
  /** `head_dim` where absent; undefined means `hidden_size / num_attention_heads`. */
  readonly headDim?: number;
  /** `tie_word_embeddings` where absent. */
  readonly tieWordEmbeddings: boolean;
  /** The class has query, key and value biases that no field announces. */
  readonly qkvBias: boolean;
  /** Whether the class heeds `attention_bias` and `mlp_bias`. */
  readonly heedsAttentionBias: boolean;
  readonly heedsMlpBias: boolean;
  /** The class has a norm on queries and one on keys. */
  readonly qkNorm: boolean;
  /** `sliding_window` where absent. */
  readonly slidingWindowDefault?: number;
  /** `sliding_window` means nothing unless `use_sliding_window` is true. */
  readonly slidingWindowSwitch: boolean;
}

/** A class without options for biases. */
const noBiasFields = { heedsAttentionBias: false, heedsMlpBias: false } as const;

const llama: Family = {
  architectures: ['LlamaForCausalLM', 'LLaMAForCausalLM'],
  tieWordEmbeddings: false,
  qkvBias: false,
  heedsAttentionBias: true,
  heedsMlpBias: true,
  qkNorm: false,
  slidingWindowSwitch: false,
};

/** Model types that can be read, by `model_type`. */
export const families: Readonly<Record<string, Family>> = {
  llama,
  mistral: {
    ...llama,
    ...noBiasFields,
    architectures: ['MistralForCausalLM'],
    numKeyValueHeads: 8,
    slidingWindowDefault: 4096,
  },
  qwen2: {
    ...llama,
    ...noBiasFields,
    architectures: ['Qwen2ForCausalLM'],
    numKeyValueHeads: 32,
    qkvBias: true,
    slidingWindowSwitch: true,
  },
  qwen3: {
    ...llama,
    heedsMlpBias: false,
    architectures: ['Qwen3ForCausalLM'],
    numKeyValueHeads: 32,
    headDim: 128,
    qkNorm: true,
    slidingWindowSwitch: true,
  },
  phi3: { ...llama, ...noBiasFields, architectures: ['Phi3ForCausalLM'] },
  granite: { ...llama, architectures: ['GraniteForCausalLM'] },
  smollm3: {
    ...llama,
    architectures: ['SmolLM3ForCausalLM'],
    numKeyValueHeads: 4,
    tieWordEmbeddings: true,
    slidingWindowSwitch: true,
  },
};
