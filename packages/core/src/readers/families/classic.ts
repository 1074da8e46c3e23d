import { plainFeedForward } from '../../architecture/feed-forward.ts';
import { copied, one } from '../../architecture/tensors.ts';
import { type DecoderRules, MAX, NAMES } from '../decoder.ts';
import type { Fields } from '../fields.ts';
import { windowField } from '../windows.ts';
import { attentionBias, decoder, type Families, mlpBias } from './family.ts';

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
  one('output head bias', 'head', fields.integer('vocab_size', undefined, MAX.vocabulary)),
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
  mpt: decoder('MPTForCausalLM', { tied: true, block: fourfold([], never) }),
  falcon: decoder(['FalconForCausalLM', 'RWForCausalLM'], {
    tied: true,
    normBias: true,
    norms: (fields) =>
      fields.boolean('new_decoder_architecture', false) || !fields.boolean('parallel_attn', true) ? 2 : 1,
    qkvBias: { field: 'bias', otherwise: false },
    outputBias: { field: 'bias', otherwise: false },
    heads: (fields) => ({ numKeyValueHeads: falconHeads(fields) }),
    block: fourfold(['ffn_hidden_size'], (fields) => fields.boolean('bias', false)),
  }),
  phi: decoder('PhiForCausalLM', {
    tied: false,
    norms: 1,
    normBias: true,
    qkvBias: true,
    outputBias: true,
    plain: true,
    mlpBias: true,
    after: headBias,
  }),
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
  orion: decoder('OrionForCausalLM', { tied: false, normBias: true }),
};
