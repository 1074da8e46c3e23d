import type { Attention, FullAttention, LatentAttention } from './architecture.ts';
import { byKvHead, copied, linear, linearByKvHead, linearCopied, one, type Tensor } from './tensors.ts';

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
    linear('query', 'attention', 'self_attn.q_proj', [hiddenSize, query]),
    ...keyValueTensors(options),
    linear('attention output', 'attention', 'self_attn.o_proj', [numAttentionHeads * valueHeadDim, hiddenSize]),
  ];
  if (options.qkvBias) {
    list.push(one('query bias', 'attention', query), byKvHead('key and value bias', keyValue, numKeyValueHeads));
  }
  if (options.outputBias) list.push(copied('attention output bias', 'attention', hiddenSize));
  if (options.qkNorm === 'head') list.push(copied('query and key norms', 'norm', 2 * headDim));
  if (options.qkNorm === 'width') {
    list.push(copied('query and key norms', 'norm', (numAttentionHeads + numKeyValueHeads) * headDim));
  }
  if (options.sinks) list.push(one('sinks', 'attention', numAttentionHeads));
  return list;
}

/** Key and value projections: together where they are equally wide, apart where not, the key alone where it is both. */
function keyValueTensors({
  hiddenSize,
  numKeyValueHeads,
  headDim,
  valueHeadDim = headDim,
  valueIsKey,
}: HeadsOptions): Tensor[] {
  const project = (name: string, modules: string, width: number) =>
    linearByKvHead(name, modules, [hiddenSize, numKeyValueHeads * width], numKeyValueHeads);
  if (valueIsKey) return [project('key', 'self_attn.k_proj', headDim)];
  if (valueHeadDim === headDim) return [project('key and value', 'self_attn.k_proj self_attn.v_proj', headDim)];
  return [project('key', 'self_attn.k_proj', headDim), project('value', 'self_attn.v_proj', valueHeadDim)];
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
      ? [linear('query', 'attention', 'self_attn.q_proj', [hiddenSize, query])]
      : [
          linearCopied('query down', 'self_attn.q_a_proj', [hiddenSize, qLoraRank]),
          copied('query norm', 'norm', qLoraRank),
          linear('query up', 'attention', 'self_attn.q_b_proj', [qLoraRank, query]),
        ];
  return [
    ...queryTensors,
    linearCopied('key and value down', 'self_attn.kv_a_proj_with_mqa', [hiddenSize, kvLoraRank + qkRopeHeadDim]),
    copied('key and value norm', 'norm', kvLoraRank),
    linear('key and value up', 'attention', 'self_attn.kv_b_proj', [
      kvLoraRank,
      numAttentionHeads * (qkNopeHeadDim + vHeadDim),
    ]),
    linear('attention output', 'attention', 'self_attn.o_proj', [numAttentionHeads * vHeadDim, hiddenSize]),
    ...indexerTensors(options),
  ];
}

function indexerTensors({ hiddenSize, qLoraRank, indexHeadDim, indexNHeads }: LatentOptions): Tensor[] {
  if (indexNHeads === 0) return [];
  return [
    linearCopied('indexer query', 'self_attn.indexer.wq_b', [qLoraRank ?? hiddenSize, indexNHeads * indexHeadDim]),
    linearCopied('indexer key', 'self_attn.indexer.wk', [hiddenSize, indexHeadDim]),
    copied('indexer key norm', 'norm', 2 * indexHeadDim),
    copied('indexer weights', 'attention', hiddenSize * indexNHeads),
  ];
}

/** The attention of a layer that sees a window of `window` tokens, or everything where there is none. */
export function windowed(
  options: HeadsOptions,
  window: number | undefined,
  kind: 'slidingWindow' | 'chunked' = 'slidingWindow',
): Attention {
  const heads = headsOf(options);
  return window === undefined ? { kind: 'full', ...heads } : { kind, window, ...heads };
}
