import type { Attention, FullAttention, LatentAttention } from './architecture.ts';
import { byKvHead, copied, linear, one, type Tensor } from './tensors.ts';

/** Shapes and options of attention with key-value heads. */
export interface HeadsOptions {
  readonly hiddenSize: number;
  readonly numAttentionHeads: number;
  readonly numKeyValueHeads: number;
  readonly headDim: number;
  readonly valueHeadDim?: number;
  /** Biases on the query, key and value projections (Qwen2; `attention_bias`). */
  readonly qkvBias?: boolean;
  /** A bias on the output projection (`attention_bias` of Llama). */
  readonly outputBias?: boolean;
  /** A norm on queries and one on keys, over a head (Qwen3) or over all heads (OLMo 2). */
  readonly qkNorm?: 'head' | 'width' | undefined;
  /** The query projection is twice as wide: it brings a gate for the output (Qwen3-Next). */
  readonly outputGate?: boolean;
  /** A learned sink for each head (gpt-oss). */
  readonly sinks?: boolean;
  /** Values are the keys: no projection of their own, though both are cached (Gemma 4). */
  readonly valueIsKey?: boolean;
}

/** What attention with key-value heads is, for the cache. */
export function headsOf(options: HeadsOptions): Omit<FullAttention, 'kind'> {
  const { numAttentionHeads, numKeyValueHeads, headDim, valueHeadDim = headDim } = options;
  return { numAttentionHeads, numKeyValueHeads, headDim, valueHeadDim };
}

/** The tensors of attention with key-value heads. */
export function headsTensors(options: HeadsOptions): Tensor[] {
  const { hiddenSize, numAttentionHeads, numKeyValueHeads, headDim, valueHeadDim = headDim } = options;
  const query = numAttentionHeads * headDim * (options.outputGate ? 2 : 1);
  const keyValue = numKeyValueHeads * (headDim + (options.valueIsKey ? 0 : valueHeadDim));
  const list: Tensor[] = [
    linear('query', 'attention', hiddenSize * query),
    byKvHead('key and value', hiddenSize * keyValue, numKeyValueHeads, true),
    linear('attention output', 'attention', numAttentionHeads * valueHeadDim * hiddenSize),
  ];
  if (options.qkvBias) {
    list.push(one('query bias', 'attention', query), byKvHead('key and value bias', keyValue, numKeyValueHeads, false));
  }
  if (options.outputBias) list.push(copied('attention output bias', 'attention', hiddenSize));
  if (options.qkNorm === 'head') list.push(copied('query and key norms', 'norm', 2 * headDim));
  if (options.qkNorm === 'width') {
    list.push(copied('query and key norms', 'norm', (numAttentionHeads + numKeyValueHeads) * headDim));
  }
  if (options.sinks) list.push(one('sinks', 'attention', numAttentionHeads));
  return list;
}

/** Shapes of multi-head latent attention, under DeepSeek's names. */
export interface LatentOptions extends Omit<LatentAttention, 'kind'> {
  readonly hiddenSize: number;
  /** Rank of the compressed query; undefined for a plain query projection. */
  readonly qLoraRank: number | undefined;
  readonly qkNopeHeadDim: number;
  readonly vHeadDim: number;
  /** Heads of the indexer; 0 without one. */
  readonly indexNHeads: number;
}

/** The tensors of multi-head latent attention, with its indexer where it has one. */
export function latentTensors(options: LatentOptions): Tensor[] {
  const { hiddenSize, numAttentionHeads, kvLoraRank, qLoraRank, qkRopeHeadDim, qkNopeHeadDim, vHeadDim } = options;
  const query = numAttentionHeads * (qkNopeHeadDim + qkRopeHeadDim);
  const queryTensors =
    qLoraRank === undefined
      ? [linear('query', 'attention', hiddenSize * query)]
      : [
          copied('query down', 'attention', hiddenSize * qLoraRank),
          copied('query norm', 'norm', qLoraRank),
          linear('query up', 'attention', qLoraRank * query),
        ];
  return [
    ...queryTensors,
    copied('key and value down', 'attention', hiddenSize * (kvLoraRank + qkRopeHeadDim)),
    copied('key and value norm', 'norm', kvLoraRank),
    linear('key and value up', 'attention', kvLoraRank * numAttentionHeads * (qkNopeHeadDim + vHeadDim)),
    linear('attention output', 'attention', numAttentionHeads * vHeadDim * hiddenSize),
    ...indexerTensors(options),
  ];
}

function indexerTensors({ hiddenSize, qLoraRank, indexHeadDim, indexNHeads }: LatentOptions): Tensor[] {
  if (indexNHeads === 0) return [];
  return [
    copied('indexer query', 'attention', (qLoraRank ?? hiddenSize) * indexNHeads * indexHeadDim),
    copied('indexer key', 'attention', hiddenSize * indexHeadDim),
    copied('indexer key norm', 'norm', 2 * indexHeadDim),
    copied('indexer weights', 'attention', hiddenSize * indexNHeads),
  ];
}

/** The attention of a layer that sees a window of `window` tokens, or everything where there is none. */
export function windowed(options: HeadsOptions, window: number | undefined): Attention {
  const heads = headsOf(options);
  return window === undefined ? { kind: 'full', ...heads } : { kind: 'slidingWindow', window, ...heads };
}
