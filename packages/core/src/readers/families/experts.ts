import { experts as expertBlock, gatedFeedForward } from '../../architecture/feed-forward.ts';
import { one } from '../../architecture/tensors.ts';
import { type DecoderRules, MAX, NAMES } from '../decoder.ts';
import type { Fields } from '../fields.ts';
import { predicting } from '../predictors.ts';
import { alternating, chunks, switchedWindow, windowField } from '../windows.ts';
import { qwen3Rules } from './dense.ts';
import { attentionBias, decoder, type Families } from './family.ts';

type ExpertShapes = Omit<Parameters<typeof expertBlock>[0], 'hiddenSize'>;

/** Router, experts and shared experts in the layers that `isSparse` names, a dense block in the others. */
export function mixture(
  read: (fields: Fields) => ExpertShapes,
  isSparse: (fields: Fields, index: number) => boolean = () => true,
  denseSize = 'intermediate_size',
): NonNullable<DecoderRules['block']> {
  return (fields, index) => {
    const hiddenSize = fields.integer(NAMES.hidden, undefined, MAX.width);
    if (isSparse(fields, index)) return { kind: 'sparse', block: () => expertBlock({ hiddenSize, ...read(fields) }) };
    const dense = () => gatedFeedForward(hiddenSize, fields.integer(denseSize, undefined, MAX.width));
    return { kind: 'dense', block: dense };
  };
}

/** Names of the numbers of experts, over all families. */
const TOTAL = ['n_routed_experts', 'num_experts', 'num_local_experts', 'moe_num_experts'];
const PER_TOKEN = ['num_experts_per_tok', 'num_experts_per_token', 'moe_k', 'experts_per_token'];

/** Routed experts, whose width stands in `size`. */
export function routed(fields: Fields, size: string): ExpertShapes {
  return {
    numRoutedExperts: fields.integer(TOTAL, undefined, MAX.experts),
    numExpertsPerToken: fields.integer(PER_TOKEN, undefined, MAX.experts),
    moeIntermediateSize: fields.integer(size, undefined, MAX.width),
  };
}

/** Routed experts of `moe_intermediate_size`, and as many shared ones of that width as a field says. */
export function routedAndShared(fields: Fields, otherwise = 0): ExpertShapes {
  const shapes = routed(fields, 'moe_intermediate_size');
  const shared = fields.count(
    ['n_shared_experts', 'num_shared_experts', 'moe_num_shared_experts'],
    otherwise,
    MAX.experts,
  );
  return { ...shapes, sharedIntermediateSize: shared * shapes.moeIntermediateSize };
}

/** Qwen's rule: every `decoder_sparse_step`-th layer is sparse, but for those listed as `mlp_only_layers`. */
function qwenSparse(fields: Fields, index: number): boolean {
  const step = fields.integer('decoder_sparse_step', 1);
  return !(fields.list('mlp_only_layers') ?? []).includes(index) && (index + 1) % step === 0;
}

/** The first layers are dense, as many as `first_k_dense_replace` says; or as `mlp_layer_types` lists. */
export function afterDense(otherwise: number): (fields: Fields, index: number) => boolean {
  return (fields, index) => {
    const type = fields.entry('mlp_layer_types', index, ['dense', 'sparse']);
    if (type) return type === 'sparse';
    return index >= fields.count('first_k_dense_replace', otherwise);
  };
}

/** ERNIE's rule: layers from `moe_layer_start_index` to `moe_layer_end_index`, each `moe_layer_interval`-th. */
function ernieSparse(fields: Fields, index: number): boolean {
  const end =
    fields.value('moe_layer_end_index') === -1
      ? Number.POSITIVE_INFINITY
      : fields.count('moe_layer_end_index', MAX.layers);
  const interval = fields.integer('moe_layer_interval', 1);
  return index >= fields.count('moe_layer_start_index', 1) && index <= end && (index + 1) % interval === 0;
}

/** Llama 4's rule: `moe_layers`, or every `interleave_moe_layer_step`-th layer. */
function llama4Sparse(fields: Fields, index: number): boolean {
  const listed = fields.list('moe_layers');
  return listed ? listed.includes(index) : (index + 1) % fields.integer('interleave_moe_layer_step', 1) === 0;
}

const mimoSlides = (fields: Fields, index: number) => fields.entry('hybrid_layer_pattern', index, [0, 1]) === 1;

/** MiMo V2's heads: values narrower than keys, and layers with a window have heads of their own and sinks. */
function mimoHeads(fields: Fields, index: number) {
  const slides = mimoSlides(fields, index);
  const own = (name: string) => fields.integer(slides ? `swa_${name}` : name, undefined, MAX.width);
  return {
    numAttentionHeads: own('num_attention_heads'),
    numKeyValueHeads: own('num_key_value_heads'),
    headDim: own('head_dim'),
    valueHeadDim: own('v_head_dim'),
    sinks: fields.boolean(slides ? 'add_swa_attention_sink_bias' : 'add_full_attention_sink_bias', false),
  };
}

/** Decoders with a mixture of experts. Defaults are those of transformers 5.18. */
export const experts: Families = {
  mixtral: decoder('MixtralForCausalLM', {
    tied: false,
    numKeyValueHeads: 8,
    window: windowField(),
    block: mixture((fields) => routed(fields, 'intermediate_size')),
  }),
  qwen2_moe: decoder('Qwen2MoeForCausalLM', {
    tied: false,
    qkvBias: { field: 'qkv_bias', otherwise: true },
    window: switchedWindow,
    block: mixture(
      (fields) => ({
        ...routed(fields, 'moe_intermediate_size'),
        sharedIntermediateSize: fields.integer('shared_expert_intermediate_size', 5632, MAX.width),
        sharedGate: true,
      }),
      qwenSparse,
    ),
  }),
  qwen3_moe: decoder('Qwen3MoeForCausalLM', {
    ...qwen3Rules,
    numKeyValueHeads: 4,
    block: mixture((fields) => routed(fields, 'moe_intermediate_size'), qwenSparse),
  }),
  olmoe: decoder('OlmoeForCausalLM', {
    tied: false,
    qkNorm: 'width',
    qkvBias: attentionBias,
    outputBias: attentionBias,
    block: mixture((fields) => routed(fields, 'intermediate_size')),
  }),
  granitemoe: decoder('GraniteMoeForCausalLM', {
    tied: false,
    qkvBias: attentionBias,
    outputBias: attentionBias,
    block: mixture((fields) => routed(fields, 'intermediate_size')),
  }),
  gpt_oss: decoder('GptOssForCausalLM', {
    tied: false,
    numKeyValueHeads: 8,
    headDim: 64,
    qkvBias: { field: 'attention_bias', otherwise: true },
    outputBias: { field: 'attention_bias', otherwise: true },
    heads: () => ({ sinks: true }),
    window: alternating(128, 2),
    block: mixture((fields) => ({ ...routed(fields, 'intermediate_size'), bias: true })),
  }),
  glm4_moe: predicting(
    decoder('Glm4MoeForCausalLM', {
      tied: false,
      headDim: 128,
      qkvBias: attentionBias,
      heads: (fields) => ({ qkNorm: fields.boolean('use_qk_norm', false) ? 'head' : undefined }),
      block: mixture((fields) => routedAndShared(fields, 1), afterDense(1)),
    }),
    'num_nextn_predict_layers',
  ),
  dots1: decoder('Dots1ForCausalLM', {
    tied: false,
    qkNorm: 'head',
    block: mixture(routedAndShared, afterDense(0)),
  }),
  hy_v3: decoder('HYV3ForCausalLM', {
    tied: false,
    headDim: 128,
    qkvBias: attentionBias,
    outputBias: attentionBias,
    qkNorm: 'head',
    block: mixture(routedAndShared, afterDense(1)),
  }),
  solar_open: decoder('SolarOpenForCausalLM', {
    tied: false,
    headDim: 128,
    qkvBias: attentionBias,
    block: mixture((fields) => routedAndShared(fields, 1), afterDense(0)),
  }),
  deepseek: decoder('DeepseekForCausalLM', {
    tied: false,
    qkvBias: attentionBias,
    outputBias: attentionBias,
    block: mixture(routedAndShared, afterDense(0)),
  }),
  ernie4_5_moe: decoder('Ernie4_5_MoeForCausalLM', {
    tied: true,
    numKeyValueHeads: 4,
    block: mixture((fields) => ({ ...routedAndShared(fields, 2), routerCorrection: true }), ernieSparse),
  }),
  phimoe: decoder(['PhiMoEForCausalLM', 'PhimoeForCausalLM'], {
    tied: false,
    numKeyValueHeads: 8,
    qkvBias: { field: 'attention_bias', otherwise: false },
    outputBias: { field: 'attention_bias', otherwise: false },
    normBias: true,
    window: windowField(),
    block: mixture((fields) => routed(fields, 'intermediate_size')),
    after: (fields) =>
      fields.boolean('lm_head_bias', false) ? [one('output head bias', 'head', fields.integer('vocab_size'))] : [],
  }),
  llama4_text: decoder('Llama4ForCausalLM', {
    tied: false,
    headDim: 128,
    numKeyValueHeads: 8,
    qkvBias: attentionBias,
    outputBias: attentionBias,
    window: chunks,
    windowKind: 'chunked',
    block: mixture(
      (fields) => ({
        ...routed(fields, 'intermediate_size'),
        sharedIntermediateSize: fields.integer('intermediate_size', undefined, MAX.width),
      }),
      llama4Sparse,
      'intermediate_size_mlp',
    ),
  }),
  dbrx: decoder('DbrxForCausalLM', {
    tied: false,
    heads: (fields) => ({ numKeyValueHeads: fields.object('attn_config')?.integer('kv_n_heads', 1, MAX.heads) ?? 1 }),
    block: mixture((fields) => {
      const own = fields.object('ffn_config');
      if (!own) throw fields.error('ffn_config', 'an object', undefined);
      return {
        numRoutedExperts: own.integer('moe_num_experts', 4, MAX.experts),
        numExpertsPerToken: own.integer('moe_top_k', 1, MAX.experts),
        moeIntermediateSize: own.integer('ffn_hidden_size', 3584, MAX.width),
      };
    }),
  }),
  mimo_v2_flash: decoder('MiMoV2FlashForCausalLM', {
    tied: false,
    heads: mimoHeads,
    window: (fields, index) => (mimoSlides(fields, index) ? fields.integer('sliding_window') : undefined),
    block: mixture(
      (fields) => routedAndShared(fields),
      (fields, index) => fields.entry('moe_layer_freq', index, [0, 1]) === 1,
    ),
  }),
  minimax_m2: decoder('MiniMaxM2ForCausalLM', {
    tied: false,
    numKeyValueHeads: 8,
    headDim: 128,
    qkNorm: 'width',
    block: mixture((fields) => routed(fields, 'intermediate_size')),
  }),
};
