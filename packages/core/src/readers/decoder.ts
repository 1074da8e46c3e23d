import type { Architecture, Attention, Layer } from '../architecture/architecture.ts';
import { type HeadsOptions, headsTensors, windowed } from '../architecture/attention.ts';
import { type Block, gatedFeedForward, plainFeedForward } from '../architecture/feed-forward.ts';
import { copied, one, type Tensor } from '../architecture/tensors.ts';
import type { Fields } from './fields.ts';
import { hiddenNorms, layer, layerGroups } from './layers.ts';

/** Ceilings of the shapes, each far above any model: beyond them a file is broken or hostile. */
export const MAX = { width: 1e6, layers: 2e3, heads: 1e5, vocabulary: 1e8, context: 1e9, experts: 1e5 } as const;

/** Names by which files call one thing; the first is the one of most families. */
export const NAMES = {
  hidden: ['hidden_size', 'n_embd', 'd_model', 'n_embed'],
  layers: ['num_hidden_layers', 'n_layer', 'n_layers', 'num_layers'],
  heads: ['num_attention_heads', 'n_head', 'n_heads', 'num_heads'],
  vocabulary: ['padded_vocab_size', 'vocab_size'],
  context: ['max_position_embeddings', 'n_positions', 'max_seq_len', 'seq_length', 'model_max_length', 'n_ctx'],
} as const;

/** Whether a class has something always, never, or as a field says. */
export type Option = boolean | { readonly field: string; readonly otherwise: boolean };

/** What a family's class in transformers fixes, or assumes where the file is silent. */
export interface DecoderRules {
  /** `tie_word_embeddings` where absent. */
  readonly tied: boolean;
  /** `num_key_value_heads` where absent; undefined means as many as query heads. */
  readonly numKeyValueHeads?: number;
  /** `head_dim` where absent; undefined means `hidden_size / num_attention_heads`. */
  readonly headDim?: number;
  readonly qkvBias?: Option;
  readonly outputBias?: Option;
  readonly qkNorm?: 'head' | 'width';
  /** Norms over the hidden state in a layer; 2 unless told otherwise. */
  readonly norms?: number | ((fields: Fields) => number);
  /** Norms have a bias beside their weight. */
  readonly normBias?: boolean;
  /** A norm after the last layer; true unless told otherwise. */
  readonly lastNorm?: boolean;
  /** No gate: two feed-forward matrices. */
  readonly plain?: boolean;
  readonly mlpBias?: Option;
  /** The window of layer `index`; undefined for full attention. Without this, a window in the file is refused. */
  readonly window?: (fields: Fields, index: number) => number | undefined;
  /** What the window is: the last tokens, unless told otherwise, or those of a token's own chunk. */
  readonly windowKind?: 'slidingWindow' | 'chunked';
  /** The feed-forward block of layer `index`, where it is not the same everywhere; `kind` tells layers apart. */
  readonly block?: (fields: Fields, index: number) => { readonly kind: string; readonly block: () => Block };
  /** Further options of the heads of layer `index`; layers that differ in them differ in their window or block too. */
  readonly heads?: (fields: Fields, index: number) => Partial<HeadsOptions>;
  /** Further tensors before and after the layers. */
  readonly before?: (fields: Fields, hiddenSize: number) => readonly Tensor[];
  readonly after?: (fields: Fields, hiddenSize: number) => readonly Tensor[];
}

/** Reads a decoder whose layers are attention with key-value heads and a feed-forward block. */
export function readDecoder(fields: Fields, rules: DecoderRules): Architecture {
  refuseUnread(fields, rules);
  const hiddenSize = fields.integer(NAMES.hidden, undefined, MAX.width);
  const count = fields.integer(NAMES.layers, undefined, MAX.layers);
  const { norms: ruled = 2 } = rules;
  const norms = [hiddenNorms(hiddenSize, typeof ruled === 'number' ? ruled : ruled(fields), rules.normBias)];
  const windowOf = (index: number) => rules.window?.(fields, index);
  const block = rules.block ?? (() => ({ kind: '', block: () => denseBlock(fields, rules, hiddenSize) }));
  const build = (index: number): Layer => {
    const heads = readHeads(fields, rules, hiddenSize, index);
    const attention: Attention = windowed(heads, windowOf(index), rules.windowKind);
    return layer(attention, headsTensors(heads), block(fields, index).block(), norms);
  };
  const kindOf = (index: number) => `${windowOf(index) ?? 'full'} ${block(fields, index).kind}`;
  return assemble(fields, rules, { hiddenSize, layers: layerGroups(count, kindOf, build) });
}

/** Refuses fields that would change what is counted and that the family's class, as it is read here, does not have. */
function refuseUnread(fields: Fields, rules: DecoderRules): void {
  if (!rules.block) {
    for (const name of ['num_local_experts', 'num_experts', 'n_routed_experts']) {
      fields.refuse(name, 'no such field in a model without experts');
    }
  }
  if (rules.window) return;
  fields.refuse('sliding_window', 'null (full attention in every layer)');
  if (fields.list('layer_types')?.some((type) => type !== 'full_attention')) {
    fields.refuse('layer_types', '"full_attention" in every layer');
  }
}

/** The parts around the layers, which nearly all decoders share. */
export function assemble(
  fields: Fields,
  rules: Pick<DecoderRules, 'tied' | 'normBias' | 'lastNorm' | 'before' | 'after'>,
  { hiddenSize, layers }: Pick<Architecture, 'hiddenSize' | 'layers'>,
): Architecture {
  const vocabSize = fields.integer(NAMES.vocabulary, undefined, MAX.vocabulary);
  const tieWordEmbeddings = fields.boolean('tie_word_embeddings', rules.tied);
  const head = tieWordEmbeddings ? [] : [one('output head', 'head', vocabSize * hiddenSize)];
  const norm = copied('last norm', 'norm', hiddenSize * (rules.normBias ? 2 : 1));
  const context = NAMES.context.find((name) => fields.has(name));
  return {
    hiddenSize,
    vocabSize,
    tieWordEmbeddings,
    layers,
    before: [one('embedding', 'embedding', vocabSize * hiddenSize), ...(rules.before?.(fields, hiddenSize) ?? [])],
    after: [...(rules.lastNorm === false ? [] : [norm]), ...head, ...(rules.after?.(fields, hiddenSize) ?? [])],
    ...readDtype(fields),
    ...(context && { maxPositionEmbeddings: fields.integer(context, undefined, MAX.context) }),
  };
}

const DTYPES: Readonly<Record<string, NonNullable<Architecture['torchDtype']>>> = {
  float32: 'fp32',
  bfloat16: 'bf16',
  float16: 'fp16',
};

/** The format of the weights, where the file names a plain one. */
function readDtype(fields: Fields): Pick<Architecture, 'torchDtype'> {
  const name = fields.value('torch_dtype') ?? fields.value('dtype');
  const torchDtype = typeof name === 'string' && Object.hasOwn(DTYPES, name) ? DTYPES[name] : undefined;
  return torchDtype ? { torchDtype } : {};
}

/** The heads of a family's attention in layer `index`. */
export function readHeads(fields: Fields, rules: DecoderRules, hiddenSize: number, index = 0): HeadsOptions {
  const numAttentionHeads = fields.integer(NAMES.heads, undefined, MAX.heads);
  // Null means as many as query heads everywhere; only an absent field falls back to the class's default.
  const classDefault = fields.names('num_key_value_heads') ? undefined : rules.numKeyValueHeads;
  const numKeyValueHeads = fields.integer('num_key_value_heads', classDefault ?? numAttentionHeads, MAX.heads);
  if (numAttentionHeads % numKeyValueHeads !== 0) {
    throw fields.error(
      'num_key_value_heads',
      `a divisor of num_attention_heads (${numAttentionHeads})`,
      numKeyValueHeads,
    );
  }
  return {
    hiddenSize,
    numAttentionHeads,
    numKeyValueHeads,
    headDim: readHeadDim(fields, rules, hiddenSize, numAttentionHeads),
    qkvBias: decide(fields, rules.qkvBias),
    outputBias: decide(fields, rules.outputBias),
    qkNorm: rules.qkNorm,
    ...rules.heads?.(fields, index),
  };
}

function readHeadDim(fields: Fields, rules: DecoderRules, hiddenSize: number, heads: number): number {
  // A null head_dim means hidden_size / heads everywhere; only an absent one falls back to the class's default.
  const classDefault = fields.names('head_dim') ? undefined : rules.headDim;
  if (!fields.has('head_dim') && classDefault === undefined && hiddenSize % heads !== 0) {
    throw fields.error(
      'num_attention_heads',
      `a divisor of hidden_size (${hiddenSize}) where head_dim is absent`,
      heads,
    );
  }
  return fields.integer('head_dim', classDefault ?? hiddenSize / heads, MAX.width);
}

/** The feed-forward block that is the same in every layer. */
export function denseBlock(fields: Fields, rules: DecoderRules, hiddenSize: number): Block {
  const intermediateSize = fields.integer('intermediate_size', undefined, MAX.width);
  const bias = decide(fields, rules.mlpBias);
  return rules.plain
    ? plainFeedForward(hiddenSize, intermediateSize, bias)
    : gatedFeedForward(hiddenSize, intermediateSize, bias);
}

/** Whether a class has something, here. */
export function decide(fields: Fields, option: Option | undefined): boolean {
  if (typeof option !== 'object') return option ?? false;
  return fields.boolean(option.field, option.otherwise);
}
