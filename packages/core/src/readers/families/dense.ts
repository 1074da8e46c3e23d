import type { DecoderRules } from '../decoder.ts';
import { predicting } from '../predictors.ts';
import { alternating, switchedWindow, typedWindow, windowField } from '../windows.ts';
import { attentionBias, decoder, type Families, mlpBias } from './family.ts';

const llama: DecoderRules = { tied: false, qkvBias: attentionBias, outputBias: attentionBias, mlpBias };

/** Qwen3's class; its mixtures of experts build on it. */
export const qwen3Rules: DecoderRules = {
  tied: false,
  numKeyValueHeads: 32,
  headDim: 128,
  qkvBias: attentionBias,
  outputBias: attentionBias,
  qkNorm: 'head',
  window: switchedWindow,
};

/** Llama's shape: gated feed-forward, norms without bias, one at the end. Defaults are those of transformers 5.18. */
export const dense: Families = {
  llama: decoder(['LlamaForCausalLM', 'LLaMAForCausalLM'], llama),
  mistral: decoder('MistralForCausalLM', { tied: false, numKeyValueHeads: 8, window: windowField(4096) }),
  ministral3: decoder('Ministral3ForCausalLM', {
    tied: false,
    numKeyValueHeads: 8,
    headDim: 128,
    window: windowField(),
  }),
  qwen2: decoder('Qwen2ForCausalLM', { tied: false, numKeyValueHeads: 32, qkvBias: true, window: switchedWindow }),
  qwen3: decoder('Qwen3ForCausalLM', qwen3Rules),
  phi3: decoder('Phi3ForCausalLM', { tied: false, window: windowField() }),
  granite: decoder('GraniteForCausalLM', llama),
  smollm3: decoder('SmolLM3ForCausalLM', { ...llama, tied: true, numKeyValueHeads: 4, window: switchedWindow }),
  internlm2: decoder('InternLM2ForCausalLM', { tied: false }),
  internlm: decoder('InternLMForCausalLM', {
    tied: false,
    qkvBias: { field: 'bias', otherwise: true },
    outputBias: { field: 'bias', otherwise: true },
  }),
  baichuan: decoder(['BaiChuanForCausalLM', 'BaichuanForCausalLM'], { tied: false }),
  ernie4_5: decoder('Ernie4_5ForCausalLM', { tied: true, numKeyValueHeads: 2, headDim: 128 }),
  minicpm: decoder('MiniCPMForCausalLM', { tied: true }),
  gemma: decoder('GemmaForCausalLM', { tied: true, headDim: 256 }),
  gemma2: decoder('Gemma2ForCausalLM', {
    tied: true,
    numKeyValueHeads: 4,
    headDim: 256,
    norms: 4,
    window: alternating(4096, 2),
  }),
  gemma3_text: decoder('Gemma3ForCausalLM', {
    tied: true,
    numKeyValueHeads: 4,
    headDim: 256,
    norms: 4,
    qkNorm: 'head',
    window: alternating(4096, 6),
  }),
  olmo2: decoder('Olmo2ForCausalLM', {
    tied: false,
    qkvBias: attentionBias,
    outputBias: attentionBias,
    qkNorm: 'width',
  }),
  olmo3: decoder('Olmo3ForCausalLM', {
    tied: false,
    qkvBias: attentionBias,
    outputBias: attentionBias,
    qkNorm: 'width',
    window: typedWindow(4096),
  }),
  exaone4: decoder('Exaone4ForCausalLM', { tied: false, qkNorm: 'head', window: typedWindow(4096) }),
  glm: decoder('GlmForCausalLM', {
    tied: false,
    numKeyValueHeads: 2,
    headDim: 128,
    qkvBias: { field: 'attention_bias', otherwise: true },
  }),
  glm4: decoder('Glm4ForCausalLM', {
    tied: false,
    numKeyValueHeads: 2,
    headDim: 128,
    norms: 4,
    qkvBias: attentionBias,
  }),
  cohere: decoder('CohereForCausalLM', { tied: true, norms: 1, qkvBias: attentionBias, outputBias: attentionBias }),
  cohere2: decoder('Cohere2ForCausalLM', {
    tied: true,
    norms: 1,
    qkvBias: attentionBias,
    outputBias: attentionBias,
    window: alternating(4096, 4),
  }),
  mimo: predicting(
    decoder('MiMoForCausalLM', { tied: false, numKeyValueHeads: 32, qkvBias: true, window: switchedWindow }),
    'num_nextn_predict_layers',
  ),
  seed_oss: decoder('SeedOssForCausalLM', {
    tied: false,
    headDim: 128,
    qkvBias: { field: 'attention_bias', otherwise: true },
    outputBias: { field: 'attention_out_bias', otherwise: false },
    mlpBias,
  }),
  arcee: decoder('ArceeForCausalLM', { ...llama, plain: true }),
  olmo: decoder('OlmoForCausalLM', { ...llama, mlpBias: false, norms: 0, lastNorm: false }),
  PanguEmbedded: decoder('PanguEmbeddedForCausalLM', {
    tied: false,
    qkvBias: { field: 'bias', otherwise: true },
    outputBias: { field: 'bias', otherwise: true },
  }),
};
