import { gatedFeedForward, plainFeedForward } from '../../architecture/feed-forward.ts';
import { copied, one } from '../../architecture/tensors.ts';
import { type DecoderRules, MAX, NAMES, readDecoder } from '../decoder.ts';
import type { Fields } from '../fields.ts';
import { windowField } from '../windows.ts';
import { attentionBias, decoder, type Families, family, mlpBias } from './family.ts';

/** A plain feed-forward block four times as wide as the model, unless one of `names` says otherwise. */
const fourfold =
  (names: readonly string[], bias: (fields: Fields) => boolean): NonNullable<DecoderRules['block']> =>
  (fields) => {
    const hiddenSize = fields.integer(NAMES.hidden, undefined, MAX.width);
    const size = () => fields.integer(names, 4 * hiddenSize, 4 * MAX.width);
    return { kind: '', block: () => plainFeedForward(hiddenSize, size(), bias(fields)) };
  };

const always = () => true;
const never = () => false;

/** A learned vector for each position, `extra` more than the file says. */
const positions =
  (extra = 0): NonNullable<DecoderRules['before']> =>
  (fields, hiddenSize) => [
    one('positions', 'embedding', (fields.integer(NAMES.context, undefined, MAX.context) + extra) * hiddenSize),
  ];

const headBias = (fields: Fields) => [
  one('output head bias', 'head', fields.integer(NAMES.vocabulary, undefined, MAX.vocabulary)),
];

/** GPT-2's class, on which others build: biases and learned positions everywhere. */
const gpt2: DecoderRules = {
  tied: true,
  qkvBias: true,
  outputBias: true,
  normBias: true,
  block: fourfold(['n_inner'], always),
  before: positions(),
};

/** Phi's class: a feed-forward block beside the attention, biases everywhere. */
const phi: DecoderRules = { tied: false, norms: 1, normBias: true, qkvBias: true, outputBias: true, after: headBias };

/** The same under the names of its first files. */
const oldPhi: DecoderRules = {
  ...phi,
  block: fourfold(['n_inner'], always),
  heads: (fields) => {
    fields.refuse('n_head_kv', 'null (as many as query heads)');
    return {};
  },
};

/** GPT-Neo's rule: `attention_types` lists how often a pattern of global and local layers repeats. */
const globalAndLocal: NonNullable<DecoderRules['window']> = (fields, index) => {
  const types = fields.list('attention_types') ?? [];
  let end = 0;
  for (const entry of types) {
    const [pattern, repeats] = Array.isArray(entry) ? entry : [];
    if (!Array.isArray(pattern) || !Number.isInteger(repeats) || repeats < 1) break;
    const start = end;
    end += pattern.length * repeats;
    if (index >= end) continue;
    const type = pattern[(index - start) % pattern.length];
    if (type === 'global') return undefined;
    if (type === 'local') return fields.integer('window_size', 256, MAX.context);
    break;
  }
  throw fields.error('attention_types', 'patterns of "global" and "local" for every layer', types);
};

/** ChatGLM's first class: biases everywhere, a plain feed-forward block. */
const chatGlm1: DecoderRules = {
  tied: true,
  normBias: true,
  qkvBias: true,
  outputBias: true,
  block: fourfold(['inner_hidden_size'], always),
};

/** ChatGLM from its second version on, and GLM-4 before it came to transformers. */
const chatGlm: DecoderRules = {
  tied: false,
  qkvBias: { field: 'add_qkv_bias', otherwise: false },
  heads: (fields) => ({
    headDim: fields.integer('kv_channels', 128, MAX.width),
    ...(fields.boolean('multi_query_attention', false) && {
      numKeyValueHeads: fields.integer('multi_query_group_num', 1, MAX.heads),
    }),
  }),
  block: (fields) => {
    for (const name of ['rmsnorm', 'post_layer_norm']) fields.refuseUnless(name, true);
    fields.refuseUnless('add_bias_linear', false);
    const hiddenSize = fields.integer(NAMES.hidden, undefined, MAX.width);
    const size = () => fields.integer('ffn_hidden_size', 13_696, MAX.width);
    return { kind: '', block: () => gatedFeedForward(hiddenSize, size()) };
  },
};

/** Qwen's first class: the file gives twice the width of the feed-forward block. */
const qwen1: DecoderRules = {
  tied: false,
  qkvBias: true,
  heads: (fields) => ({ headDim: fields.integer('kv_channels', 128, MAX.width) }),
  block: (fields) => {
    fields.refuseUnless('no_bias', true);
    fields.refuse('visual', 'no tower');
    const hiddenSize = fields.integer(NAMES.hidden, undefined, MAX.width);
    const size = () => fields.integer(['intermediate_size', 'ffn_hidden_size'], undefined, MAX.width);
    return { kind: '', block: () => gatedFeedForward(hiddenSize, Math.floor(size() / 2)) };
  },
};

/** Falcon's class: norms with biases, a plain feed-forward block beside the attention. */
const falcon: DecoderRules = {
  tied: true,
  normBias: true,
  qkvBias: { field: 'bias', otherwise: false },
  outputBias: { field: 'bias', otherwise: false },
  block: fourfold(['ffn_hidden_size'], (fields) => fields.boolean('bias', false)),
};

const falconHeads = (fields: Fields) => {
  const heads = fields.integer(NAMES.heads, undefined, MAX.heads);
  if (fields.boolean('new_decoder_architecture', false))
    return fields.integer(['num_kv_heads', 'n_head_kv'], heads, MAX.heads);
  return fields.boolean('multi_query', true) ? 1 : heads;
};

/** Decoders before Llama's shape: norms with biases, plain feed-forward blocks, learned positions. */
export const classic: Families = {
  gpt2: decoder('GPT2LMHeadModel', gpt2),
  gpt_bigcode: decoder('GPTBigCodeForCausalLM', {
    ...gpt2,
    heads: (fields) => (fields.boolean('multi_query', true) ? { numKeyValueHeads: 1 } : {}),
  }),
  gpt_neox: decoder(['GPTNeoXForCausalLM'], {
    tied: false,
    qkvBias: { field: 'attention_bias', otherwise: true },
    outputBias: { field: 'attention_bias', otherwise: true },
    normBias: true,
    plain: true,
    mlpBias: true,
  }),
  gptj: decoder('GPTJForCausalLM', {
    tied: false,
    norms: 1,
    normBias: true,
    block: fourfold(['n_inner'], always),
    after: headBias,
  }),
  opt: decoder('OPTForCausalLM', {
    tied: true,
    qkvBias: { field: 'enable_bias', otherwise: true },
    outputBias: { field: 'enable_bias', otherwise: true },
    normBias: true,
    block: fourfold(['ffn_dim'], always),
    before: positions(2),
  }),
  bloom: decoder('BloomForCausalLM', {
    tied: true,
    qkvBias: true,
    outputBias: true,
    normBias: true,
    block: fourfold([], always),
    before: (_, hiddenSize) => [copied('embedding norm', 'norm', 2 * hiddenSize)],
  }),
  mpt: decoder(['MPTForCausalLM', 'MptForCausalLM'], { tied: true, block: fourfold([], never) }),
  falcon: decoder(['FalconForCausalLM', 'RWForCausalLM'], {
    ...falcon,
    norms: (fields) =>
      fields.boolean('new_decoder_architecture', false) || !fields.boolean('parallel_attn', true) ? 2 : 1,
    heads: (fields) => ({ numKeyValueHeads: falconHeads(fields) }),
  }),
  RefinedWeb: decoder('RWForCausalLM', {
    ...falcon,
    heads: (fields) => ({ numKeyValueHeads: fields.integer('n_head_kv', undefined, MAX.heads) }),
  }),
  RefinedWebModel: decoder('RWForCausalLM', {
    ...falcon,
    norms: (fields) => (fields.boolean('parallel_attn', true) ? 1 : 2),
    heads: (fields) => ({ numKeyValueHeads: falconHeads(fields) }),
  }),
  phi: decoder('PhiForCausalLM', { ...phi, plain: true, mlpBias: true }),
  'phi-msft': decoder('PhiForCausalLM', oldPhi),
  'mixformer-sequential': decoder('MixFormerSequentialForCausalLM', oldPhi),
  stablelm: decoder('StableLmForCausalLM', {
    tied: false,
    numKeyValueHeads: 32,
    normBias: true,
    norms: (fields) => (fields.boolean('use_parallel_residual', false) ? 1 : 2),
    qkvBias: { field: 'use_qkv_bias', otherwise: false },
  }),
  starcoder2: decoder('Starcoder2ForCausalLM', {
    tied: true,
    numKeyValueHeads: 2,
    normBias: true,
    qkvBias: { field: 'use_bias', otherwise: true },
    outputBias: { field: 'use_bias', otherwise: true },
    plain: true,
    mlpBias: { field: 'use_bias', otherwise: true },
    window: windowField(),
  }),
  nemotron: decoder('NemotronForCausalLM', {
    tied: false,
    normBias: true,
    qkvBias: attentionBias,
    outputBias: attentionBias,
    plain: true,
    mlpBias,
  }),
  gpt_neo: decoder('GPTNeoForCausalLM', {
    tied: true,
    outputBias: true,
    normBias: true,
    block: fourfold(['intermediate_size'], always),
    before: positions(),
    window: globalAndLocal,
  }),
  qwen: decoder('QWenLMHeadModel', qwen1),
  chatglm: family(['ChatGLMModel', 'ChatGLMForConditionalGeneration', 'ChatGLMForCausalLM'], (fields) =>
    readDecoder(fields, fields.has('inner_hidden_size') ? chatGlm1 : chatGlm),
  ),
  orion: decoder('OrionForCausalLM', { tied: false, normBias: true }),
};
