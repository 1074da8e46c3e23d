/** One quantity of the course: its letter in code and in print, and its names in the files people open. */
export interface SymbolDef {
  /** The letter inside the formulas' code, as in `n_kv`. */
  readonly letter: string;
  /** The letter in print. */
  readonly tex: string;
  /** What it is, in a few words. */
  readonly label: string;
  /** The field of a Hugging Face `config.json`. */
  readonly hf?: string;
  /** The key in a GGUF file, after the architecture's name. */
  readonly gguf?: string;
}

/**
 * The glossary: every quantity that an equation names, under the name that inputs and terms use for it.
 * The course's TeX macros, its controls and the working shown beside a result are all made from this table.
 */
export const symbols = {
  parameters: { letter: 'P', tex: 'P', label: 'parameters' },
  bitsPerWeight: { letter: 'Q', tex: 'Q', label: 'bits per weight' },
  overhead: { letter: 'k', tex: 'k', label: 'overhead factor' },
  memory: { letter: 'M', tex: 'M', label: 'memory in bytes' },
  bytesPerWeight: { letter: 'b_w', tex: 'b_w', label: 'bytes per weight' },
  quantizedWeights: { letter: 'P_q', tex: 'P_{\\mathrm{q}}', label: 'quantised weights' },
  storedBytes: { letter: 'W_q', tex: 'W_{\\mathrm{q}}', label: 'bytes of quantised matrices' },
  keptWeights: { letter: 'P_16', tex: 'P_{16}', label: 'weights kept at 16 bit' },
  elementsPerBlock: { letter: 'e', tex: 'e', label: 'elements per block' },
  bytesPerBlock: { letter: 'B', tex: 'B', label: 'bytes per block' },
  totalMiB: { letter: 'C', tex: 'C', label: 'driver total in MiB' },
  devices: { letter: 'n', tex: 'n', label: 'devices' },
  utilization: { letter: 'U', tex: 'U', label: 'utilisation' },
  hiddenSize: { letter: 'h', tex: 'h', label: 'hidden size', hf: 'hidden_size', gguf: 'embedding_length' },
  numHiddenLayers: { letter: 'L', tex: 'L', label: 'layers', hf: 'num_hidden_layers', gguf: 'block_count' },
  numAttentionHeads: {
    letter: 'n_q',
    tex: 'n_{\\mathrm{q}}',
    label: 'query heads',
    hf: 'num_attention_heads',
    gguf: 'attention.head_count',
  },
  numKeyValueHeads: {
    letter: 'n_kv',
    tex: 'n_{\\mathrm{kv}}',
    label: 'KV heads',
    hf: 'num_key_value_heads',
    gguf: 'attention.head_count_kv',
  },
  headDim: { letter: 'd', tex: 'd', label: 'head dimension', hf: 'head_dim', gguf: 'attention.key_length' },
  intermediateSize: {
    letter: 'f',
    tex: 'f',
    label: 'feed-forward width',
    hf: 'intermediate_size',
    gguf: 'feed_forward_length',
  },
  vocabSize: { letter: 'V', tex: 'V', label: 'vocabulary', hf: 'vocab_size', gguf: 'vocab_size' },
  embeddingTables: { letter: 't', tex: 't', label: 'vocabulary tables (1 if tied, else 2)' },
  tokens: { letter: 'T', tex: 'T', label: 'tokens per request' },
  requests: { letter: 'R', tex: 'R', label: 'requests at once' },
  window: { letter: 'w', tex: 'w', label: 'window in tokens', hf: 'sliding_window', gguf: 'attention.sliding_window' },
  kvLoraRank: {
    letter: 'r',
    tex: 'r',
    label: 'rank of the compressed key and value',
    hf: 'kv_lora_rank',
    gguf: 'attention.kv_lora_rank',
  },
  qkRopeHeadDim: { letter: 'd_rope', tex: 'd_{\\mathrm{rope}}', label: 'rotary key dimension', hf: 'qk_rope_head_dim' },
  indexHeadDim: { letter: 'd_idx', tex: 'd_{\\mathrm{idx}}', label: 'indexer key dimension', hf: 'index_head_dim' },
  stateElements: { letter: 's_rec', tex: 's_{\\mathrm{rec}}', label: 'elements of the recurrent state' },
  stateBytesPerElement: { letter: 'b_rec', tex: 'b_{\\mathrm{rec}}', label: 'bytes per element of the state' },
  convElements: { letter: 's_conv', tex: 's_{\\mathrm{conv}}', label: 'elements of the convolution state' },
  bytesPerElement: { letter: 'b', tex: 'b', label: 'bytes per element' },
  kvBytesPerToken: { letter: 'k_tok', tex: 'k_{\\mathrm{tok}}', label: 'KV bytes per token' },
  weightBytes: { letter: 'W', tex: 'W', label: 'weight bytes' },
  tokensPerStep: { letter: 'N', tex: 'N', label: 'tokens per step' },
  tensorParallel: { letter: 's', tex: 's', label: 'ranks that share a layer' },
  maxRunningRequests: { letter: 'S', tex: 'S', label: 'requests the sampler is warmed up for' },
  bytesPerLogit: { letter: 'c', tex: 'c', label: 'sampler bytes per logit' },
  driverReserved: { letter: 'r_drv', tex: 'r_{\\mathrm{drv}}', label: 'kept by the driver, in MiB' },
  nonTorch: { letter: 'r_lib', tex: 'r_{\\mathrm{lib}}', label: 'libraries, in MiB' },
  communicator: { letter: 'r_com', tex: 'r_{\\mathrm{com}}', label: 'communicator buffers, in MiB' },
  cudaGraphs: { letter: 'r_gra', tex: 'r_{\\mathrm{gra}}', label: 'CUDA graphs, in MiB' },
  budget: { letter: 'C_U', tex: 'C_U', label: 'budget of one device in bytes' },
  reserve: { letter: 'A', tex: 'A', label: 'activations and runtime in bytes' },
} as const satisfies Readonly<Record<string, SymbolDef>>;

/** A name in the glossary. */
export type SymbolName = keyof typeof symbols;
