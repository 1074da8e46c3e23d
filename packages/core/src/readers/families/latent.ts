import type { Architecture, Layer } from '../../architecture/architecture.ts';
import { type LatentOptions, latentTensors } from '../../architecture/attention.ts';
import { assemble, MAX, NAMES } from '../decoder.ts';
import type { Fields } from '../fields.ts';
import { hiddenNorms, layer, layerGroups } from '../layers.ts';
import { predicting } from '../predictors.ts';
import { afterDense, mixture, routedAndShared } from './experts.ts';
import { type Families, family } from './family.ts';

/** What sets one family with latent attention apart from DeepSeek V3. */
interface LatentRules {
  /** Norms over the hidden state in a layer with experts; 2 unless told otherwise. */
  readonly sparseNorms?: number;
  /** Sparse attention: every layer has an indexer, but those that `indexer_types` calls shared. */
  readonly indexed?: boolean;
}

/** The shapes of latent attention. */
export function latentOptions(fields: Fields, hiddenSize: number): LatentOptions {
  // Null means a plain query projection; only an absent field falls back to the class's rank.
  const qLoraRank =
    fields.names('q_lora_rank') && !fields.has('q_lora_rank')
      ? undefined
      : fields.integer('q_lora_rank', 1536, MAX.width);
  return {
    hiddenSize,
    qLoraRank,
    numAttentionHeads: fields.integer(NAMES.heads, undefined, MAX.heads),
    kvLoraRank: fields.integer('kv_lora_rank', 512, MAX.width),
    qkRopeHeadDim: fields.integer('qk_rope_head_dim', 64, MAX.width),
    qkNopeHeadDim: fields.integer('qk_nope_head_dim', 128, MAX.width),
    vHeadDim: fields.integer('v_head_dim', 128, MAX.width),
    indexHeadDim: 0,
    indexNHeads: 0,
  };
}

/** Reads a decoder with multi-head latent attention and a mixture of experts. */
function readLatent(fields: Fields, { sparseNorms = 2, indexed = false }: LatentRules): Architecture {
  const hiddenSize = fields.integer(NAMES.hidden, undefined, MAX.width);
  const options = latentOptions(fields, hiddenSize);
  const indexer = indexed && {
    indexHeadDim: fields.integer('index_head_dim', 128, MAX.width),
    indexNHeads: fields.integer('index_n_heads', 64, MAX.heads),
  };
  const hasIndexer = (index: number) =>
    indexed && fields.entry('indexer_types', index, ['full', 'shared']) !== 'shared';
  const block = mixture((own) => routedAndShared(own, 1), afterDense(3));
  const build = (index: number): Layer => {
    const shapes = { ...options, ...(hasIndexer(index) && indexer) };
    const { numAttentionHeads, kvLoraRank, qkRopeHeadDim, indexHeadDim } = shapes;
    const attention = { kind: 'mla', numAttentionHeads, kvLoraRank, qkRopeHeadDim, indexHeadDim } as const;
    const { kind, block: make } = block(fields, index);
    return layer(attention, latentTensors(shapes), make(), [
      hiddenNorms(hiddenSize, kind === 'sparse' ? sparseNorms : 2),
    ]);
  };
  const kindOf = (index: number) => `${hasIndexer(index)} ${block(fields, index).kind}`;
  const layers = layerGroups(fields.integer(NAMES.layers, undefined, MAX.layers), kindOf, build);
  return assemble(fields, { tied: false }, { hiddenSize, layers });
}

/** Decoders with multi-head latent attention. Defaults are those of transformers 5.18. */
export const latent: Families = {
  deepseek_v2: family('DeepseekV2ForCausalLM', (fields) => readLatent(fields, {})),
  deepseek_v3: predicting(
    family('DeepseekV3ForCausalLM', (fields) => readLatent(fields, {})),
    'num_nextn_predict_layers',
  ),
  deepseek_v32: predicting(
    family(['DeepseekV32ForCausalLM', 'DeepseekV3ForCausalLM'], (fields) => readLatent(fields, { indexed: true })),
    'num_nextn_predict_layers',
  ),
  kimi_k2: predicting(
    family(['KimiK2ForCausalLM', 'DeepseekV3ForCausalLM'], (fields) => readLatent(fields, {})),
    'num_nextn_predict_layers',
  ),
  glm_moe_dsa: predicting(
    family('GlmMoeDsaForCausalLM', (fields) => readLatent(fields, { indexed: true })),
    'num_nextn_predict_layers',
  ),
  glm4_moe_lite: predicting(
    family('Glm4MoeLiteForCausalLM', (fields) => readLatent(fields, {})),
    'num_nextn_predict_layers',
  ),
  mistral4: family('Mistral4ForCausalLM', (fields) => readLatent(fields, {})),
  axk1: family('AXK1ForCausalLM', (fields) => readLatent(fields, { sparseNorms: 3 })),
};
