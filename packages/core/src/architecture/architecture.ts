/**
 * What a model is, as far as memory is concerned: its shapes, under the names of its `config.json` in
 * camelCase. Nothing here knows bytes or devices.
 */
export interface Architecture {
  /** Width of the residual stream (`hidden_size`). */
  readonly hiddenSize: number;
  /** Rows of the embedding table (`vocab_size`). */
  readonly vocabSize: number;
  /** The output projection is the embedding table itself (`tie_word_embeddings`): stored once. */
  readonly tieWordEmbeddings: boolean;
  readonly layers: readonly LayerGroup[];
  /** Longest context the model was made for (`max_position_embeddings`), in tokens; absent if the file has none. */
  readonly maxPositionEmbeddings?: number;
}

/** `count` equal layers. */
export interface LayerGroup {
  readonly count: number;
  readonly attention: Attention;
  readonly feedForward: FeedForward;
  /** Norms over the whole hidden state, in each layer: 2 in Llama. */
  readonly hiddenNorms: number;
}

/** How a layer attends, and so what it caches. One kind today; the union grows by architecture. */
export type Attention = FullAttention;

/**
 * Every token attends to all before it and keeps its own key and value. Multi-head, grouped-query and
 * multi-query attention are one kind that differ in `numKeyValueHeads` only.
 */
export interface FullAttention {
  readonly kind: 'full';
  readonly numAttentionHeads: number;
  readonly numKeyValueHeads: number;
  /** Width of one head; not always `hiddenSize / numAttentionHeads` (Qwen3, Mistral Nemo, Gemma). */
  readonly headDim: number;
  /** Biases on the query, key and value projections (Qwen2; `attention_bias`). */
  readonly qkvBias: boolean;
  /** A bias on the output projection (`attention_bias` of Llama). */
  readonly outputBias: boolean;
  /** A norm of `headDim` on queries and another on keys (Qwen3). */
  readonly qkNorm: boolean;
}

/** The feed-forward block of a layer. One kind today; the union grows by architecture. */
export type FeedForward = GatedFeedForward;

/** Gate and up projections multiplied, then a down projection (SwiGLU): three matrices. */
export interface GatedFeedForward {
  readonly kind: 'gated';
  readonly intermediateSize: number;
  /** Biases on all three projections (`mlp_bias`). */
  readonly bias: boolean;
}
