import type { Tensor } from './tensors.ts';

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
  /** Layers from first to last, equal neighbours as one group. */
  readonly layers: readonly LayerGroup[];
  /** Vision and audio encoders with their projectors, which turn pictures and sound into tokens; absent without. */
  readonly towers?: readonly Tensor[];
  /** What stands before the layers: embedding tables and what belongs to them. */
  readonly before: readonly Tensor[];
  /** What stands after the layers: the last norm, and the output head unless it is tied. */
  readonly after: readonly Tensor[];
  /**
   * Layers that predict further tokens (multi-token prediction); absent without. They lie in the checkpoint, but
   * engines load them only to speculate: no count and no estimate includes them.
   */
  readonly predictors?: readonly Tensor[];
  /** How the file says that the weights are stored (`torch_dtype`, `dtype`); absent if it does not, or in no plain format. */
  readonly torchDtype?: 'fp32' | 'bf16' | 'fp16';
  /** What the checkpoint's quantisation is called, where it has one; its tensors then say how they are stored. */
  readonly quantization?: string;
  /** Longest context the model was made for (`max_position_embeddings`), in tokens; absent if the file has none. */
  readonly maxPositionEmbeddings?: number;
}

/** One layer: how it attends, what it feeds forward, and every tensor that it has. */
export interface Layer {
  readonly attention: Attention;
  readonly feedForward: FeedForward;
  readonly tensors: readonly Tensor[];
}

/** `count` equal layers. */
export interface LayerGroup extends Layer {
  readonly count: number;
}

/** How a layer attends, and so what it caches. */
export type Attention = FullAttention | WindowAttention | LatentAttention | RecurrentState | NoAttention;

/** Heads that keep a key and a value. */
interface KeyValueHeads {
  readonly numAttentionHeads: number;
  readonly numKeyValueHeads: number;
  /** Width of a head's key; not always `hiddenSize / numAttentionHeads` (Qwen3, Mistral Nemo, Gemma). */
  readonly headDim: number;
  /** Width of a head's value; nearly always that of its key (not in MiMo V2). */
  readonly valueHeadDim: number;
}

/**
 * Every token attends to all before it and keeps its own key and value. Multi-head, grouped-query and
 * multi-query attention are one kind that differ in `numKeyValueHeads` only.
 */
export interface FullAttention extends KeyValueHeads {
  readonly kind: 'full';
}

/** A token attends to the last `window` tokens (sliding) or to those of its own chunk of `window` tokens. */
export interface WindowAttention extends KeyValueHeads {
  readonly kind: 'slidingWindow' | 'chunked';
  readonly window: number;
}

/**
 * Multi-head latent attention (DeepSeek): a token keeps one compressed vector for all heads and a rotary key beside
 * it; with sparse attention, an indexer keeps a key of its own.
 */
export interface LatentAttention {
  readonly kind: 'mla';
  readonly numAttentionHeads: number;
  readonly kvLoraRank: number;
  readonly qkRopeHeadDim: number;
  /** Width of the indexer's key; 0 without one. */
  readonly indexHeadDim: number;
}

/** Linear attention or a state-space model: a state of fixed size per sequence, whatever its length. */
export interface RecurrentState {
  readonly kind: 'recurrent';
  /** Elements of the recurrent state. */
  readonly stateElements: number;
  /** Elements that the short convolution remembers. */
  readonly convElements: number;
}

/** A layer that caches nothing of its own: no attention, or one that reads an earlier layer's cache. */
export interface NoAttention {
  readonly kind: 'none' | 'shared';
}

/** The feed-forward block of a layer. */
export type FeedForward = DenseFeedForward | ExpertFeedForward | NoFeedForward;

/** One block that every token passes. */
export interface DenseFeedForward {
  readonly kind: 'dense';
  readonly intermediateSize: number;
}

/** Experts of which each token passes a few, beside shared ones that all pass. */
export interface ExpertFeedForward {
  readonly kind: 'experts';
  readonly numRoutedExperts: number;
  readonly numExpertsPerToken: number;
  /** Width of one routed expert. */
  readonly moeIntermediateSize: number;
  /** Width of the shared experts together; 0 without. */
  readonly sharedIntermediateSize: number;
}

/** A layer without one, as in Nemotron-H, whose layers are either a mixer or a feed-forward block. */
export interface NoFeedForward {
  readonly kind: 'none';
}
