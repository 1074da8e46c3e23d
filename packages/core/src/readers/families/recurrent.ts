import type { Architecture, Layer } from '../../architecture/architecture.ts';
import { headsOf, headsTensors, latentTensors } from '../../architecture/attention.ts';
import {
  type Block,
  experts,
  gatedFeedForward,
  noFeedForward,
  plainFeedForward,
} from '../../architecture/feed-forward.ts';
import { deltaNet, kimiDelta, type Mixer, mamba, mamba2, shortConvolution } from '../../architecture/recurrent.ts';
import { assemble, type DecoderRules, MAX, NAMES, readHeads } from '../decoder.ts';
import type { Fields } from '../fields.ts';
import { hiddenNorms, layer, layerGroups } from '../layers.ts';
import { predicting } from '../predictors.ts';
import { afterDense, mixture, routed, routedAndShared } from './experts.ts';
import { attentionBias, type Families, family } from './family.ts';
import { latentOptions } from './latent.ts';

/** What layer `index` is: the name of its mixer and of its feed-forward block, and how to build it. */
interface LayerPlan {
  readonly kind: string;
  readonly build: () => Layer;
}

/** Reads a decoder whose layers differ in how they mix tokens. */
export function readHybrid(
  fields: Fields,
  rules: Pick<DecoderRules, 'tied'>,
  count: number,
  planOf: (index: number, hiddenSize: number) => LayerPlan,
): Architecture {
  const hiddenSize = fields.integer(NAMES.hidden, undefined, MAX.width);
  const plans = Array.from({ length: count }, (_, index) => planOf(index, hiddenSize));
  const layers = layerGroups(
    count,
    (index) => plans[index]!.kind,
    (index) => plans[index]!.build(),
  );
  return assemble(fields, rules, { hiddenSize, layers });
}

const layerCount = (fields: Fields) => fields.integer(NAMES.layers, undefined, MAX.layers);

/** A layer of full attention. */
function attentionLayer(fields: Fields, rules: DecoderRules, hiddenSize: number, block: Block, norms: number): Layer {
  const heads = readHeads(fields, rules, hiddenSize);
  return layer({ kind: 'full', ...headsOf(heads) }, headsTensors(heads), block, [hiddenNorms(hiddenSize, norms)]);
}

/** A layer whose mixer keeps a state. */
function mixerLayer({ attention, tensors }: Mixer, hiddenSize: number, block: Block, norms: number): Layer {
  return layer(attention, tensors, block, [hiddenNorms(hiddenSize, norms)]);
}

/** Mamba 1 in every layer, and nothing else. */
function readMamba(fields: Fields, tied: boolean): Architecture {
  return readHybrid(fields, { tied }, layerCount(fields), (_, hiddenSize) => ({
    kind: 'mamba',
    build: () => {
      const rank = fields.value('time_step_rank');
      const shape = {
        hiddenSize,
        innerSize: fields.integer('intermediate_size', fields.integer('expand', 2) * hiddenSize, MAX.width),
        stateSize: fields.integer('state_size', 16, MAX.width),
        timeStepRank:
          rank === 'auto' || rank === undefined ? Math.ceil(hiddenSize / 16) : fields.integer('time_step_rank'),
        convKernel: fields.integer('conv_kernel', 4),
        convBias: fields.boolean('use_conv_bias', true),
        projBias: fields.boolean('use_bias', false),
        innerNorms: false,
      };
      return mixerLayer(mamba(shape), hiddenSize, noFeedForward, 1);
    },
  }));
}

/** Mamba 2 in every layer, and nothing else. */
function readMamba2(fields: Fields): Architecture {
  return readHybrid(fields, { tied: false }, layerCount(fields), (_, hiddenSize) => ({
    kind: 'mamba2',
    build: () => {
      const shape = {
        hiddenSize,
        numHeads: fields.integer('num_heads', 128, MAX.heads),
        headDim: fields.integer('head_dim', 64, MAX.width),
        stateSize: fields.integer('state_size', 128, MAX.width),
        nGroups: fields.integer('n_groups', 8),
        convKernel: fields.integer('conv_kernel', 4),
        convBias: fields.boolean('use_conv_bias', true),
        projBias: fields.boolean('use_bias', false),
      };
      return mixerLayer(mamba2(shape), hiddenSize, noFeedForward, 1);
    },
  }));
}

/** Bamba: Mamba 2 or attention, and a gated feed-forward block, in every layer. */
function readBamba(fields: Fields): Architecture {
  const attends = fields.list('attn_layer_indices') ?? [];
  return readHybrid(fields, { tied: false }, layerCount(fields), (index, hiddenSize) => {
    const block = () => gatedFeedForward(hiddenSize, fields.integer('intermediate_size', undefined, MAX.width));
    if (attends.includes(index)) {
      return {
        kind: 'attention',
        build: () => attentionLayer(fields, { tied: false, numKeyValueHeads: 8 }, hiddenSize, block(), 2),
      };
    }
    const inner = fields.integer('mamba_expand', 2) * hiddenSize;
    const numHeads = fields.integer('mamba_n_heads', 128, MAX.heads);
    const headDim =
      fields.value('mamba_d_head') === 'auto'
        ? inner / numHeads
        : fields.integer('mamba_d_head', inner / numHeads, MAX.width);
    const shape = {
      hiddenSize,
      numHeads,
      headDim,
      stateSize: fields.integer('mamba_d_state', 256, MAX.width),
      nGroups: fields.integer('mamba_n_groups', 1),
      convKernel: fields.integer('mamba_d_conv', 4),
      convBias: fields.boolean('mamba_conv_bias', true),
      projBias: fields.boolean('mamba_proj_bias', false),
    };
    return { kind: 'mamba2', build: () => mixerLayer(mamba2(shape), hiddenSize, block(), 2) };
  });
}

/** Jamba: attention in one layer of a period, Mamba 1 in the others; experts in one of another period. */
function readJamba(fields: Fields): Architecture {
  const isAt = (index: number, name: string, period: number, offset: number) =>
    index % fields.integer(`${name}_period`, period) === fields.count(`${name}_offset`, offset);
  return readHybrid(fields, { tied: false }, layerCount(fields), (index, hiddenSize) => {
    const intermediateSize = fields.integer('intermediate_size', undefined, MAX.width);
    const isSparse = isAt(index, 'expert_layer', 2, 1) && fields.integer('num_experts', 16, MAX.experts) > 1;
    const block = () =>
      isSparse
        ? experts({ hiddenSize, ...routed(fields, 'intermediate_size') })
        : gatedFeedForward(hiddenSize, intermediateSize);
    if (isAt(index, 'attn_layer', 8, 4)) {
      const rules = { tied: false, numKeyValueHeads: 8 };
      return { kind: `attention ${isSparse}`, build: () => attentionLayer(fields, rules, hiddenSize, block(), 2) };
    }
    const shape = {
      hiddenSize,
      innerSize: fields.integer('mamba_expand', 2) * hiddenSize,
      stateSize: fields.integer('mamba_d_state', 16, MAX.width),
      timeStepRank:
        fields.value('mamba_dt_rank') === 'auto'
          ? Math.ceil(hiddenSize / 16)
          : fields.integer('mamba_dt_rank', Math.ceil(hiddenSize / 16)),
      convKernel: fields.integer('mamba_d_conv', 4),
      convBias: fields.boolean('mamba_conv_bias', true),
      projBias: fields.boolean('mamba_proj_bias', false),
      innerNorms: true,
    };
    return { kind: `mamba ${isSparse}`, build: () => mixerLayer(mamba(shape), hiddenSize, block(), 2) };
  });
}

/** Qwen3-Next and Qwen3.5: a gated delta net in most layers, attention with an output gate in every fourth. */
function readDeltaNet(fields: Fields, isMixture: boolean): Architecture {
  const rules: DecoderRules = {
    tied: false,
    numKeyValueHeads: 2,
    headDim: 256,
    qkvBias: attentionBias,
    outputBias: attentionBias,
    qkNorm: 'head',
    heads: (own) => ({ outputGate: own.boolean('attn_output_gate', true) }),
  };
  const sparse = mixture(
    (own) => ({
      ...routed(own, 'moe_intermediate_size'),
      sharedIntermediateSize: own.integer('shared_expert_intermediate_size', 512, MAX.width),
      sharedGate: true,
    }),
    (own, index) => !(own.list('mlp_only_layers') ?? []).includes(index),
  );
  const attends = (index: number) => {
    const type = fields.entry('layer_types', index, ['full_attention', 'linear_attention']);
    if (type) return type === 'full_attention';
    return (index + 1) % fields.integer('full_attention_interval', 4) === 0;
  };
  return readHybrid(fields, rules, layerCount(fields), (index, hiddenSize) => {
    const plan = isMixture
      ? sparse(fields, index)
      : {
          kind: 'dense',
          block: () => gatedFeedForward(hiddenSize, fields.integer('intermediate_size', undefined, MAX.width)),
        };
    if (attends(index)) {
      return {
        kind: `attention ${plan.kind}`,
        build: () => attentionLayer(fields, rules, hiddenSize, plan.block(), 2),
      };
    }
    const shape = {
      hiddenSize,
      linearNumKeyHeads: fields.integer('linear_num_key_heads', 16, MAX.heads),
      linearKeyHeadDim: fields.integer('linear_key_head_dim', 128, MAX.width),
      linearNumValueHeads: fields.integer('linear_num_value_heads', 32, MAX.heads),
      linearValueHeadDim: fields.integer('linear_value_head_dim', 128, MAX.width),
      linearConvKernelDim: fields.integer('linear_conv_kernel_dim', 4),
    };
    return { kind: `delta net ${plan.kind}`, build: () => mixerLayer(deltaNet(shape), hiddenSize, plan.block(), 2) };
  });
}

/** Kimi Linear: Kimi delta attention in most layers, latent attention in every fourth; experts after the first. */
function readKimiLinear(fields: Fields): Architecture {
  const linearConfig = fields.object('linear_attn_config');
  const block = mixture((own) => routedAndShared(own, 1), afterDense(1));
  return readHybrid(fields, { tied: false }, layerCount(fields), (index, hiddenSize) => {
    const { kind, block: make } = block(fields, index);
    if (kimiAttends(fields, linearConfig, index)) {
      const options = latentOptions(fields, hiddenSize);
      const { numAttentionHeads, kvLoraRank, qkRopeHeadDim, indexHeadDim } = options;
      const attention = { kind: 'mla', numAttentionHeads, kvLoraRank, qkRopeHeadDim, indexHeadDim } as const;
      const norms = [hiddenNorms(hiddenSize, 2)];
      return { kind: `attention ${kind}`, build: () => layer(attention, latentTensors(options), make(), norms) };
    }
    const own = linearConfig ?? fields;
    const shape = {
      hiddenSize,
      numHeads: own.integer(['num_heads', 'linear_num_heads'], 32, MAX.heads),
      headDim: own.integer(linearConfig ? 'head_dim' : 'linear_head_dim', 128, MAX.width),
      convKernel: own.integer(['short_conv_kernel_size', 'linear_conv_kernel_dim'], 4),
    };
    return { kind: `delta ${kind}`, build: () => mixerLayer(kimiDelta(shape), hiddenSize, make(), 2) };
  });
}

/** Whether layer `index` has latent attention: as `layer_types` says, or a list that counts layers from 1. */
function kimiAttends(fields: Fields, linearConfig: Fields | undefined, index: number): boolean {
  const type = fields.entry('layer_types', index, ['full_attention', 'linear_attention']);
  if (type) return type === 'full_attention';
  const listed = linearConfig?.list('full_attn_layers');
  if (!listed) throw fields.error('layer_types', 'a list, or linear_attn_config.full_attn_layers', undefined);
  return listed.includes(index + 1);
}

/** LFM2: a gated short convolution in most layers, attention in some, a gated feed-forward block in all. */
function readLfm2(fields: Fields): Architecture {
  const attentionIndices = fields.list('full_attn_idxs');
  const attends = (index: number) => {
    const type = fields.entry('layer_types', index, ['full_attention', 'conv']);
    return type ? type === 'full_attention' : (attentionIndices ?? []).includes(index);
  };
  return readHybrid(
    fields,
    { tied: fields.boolean('tie_embedding', true) },
    layerCount(fields),
    (index, hiddenSize) => {
      const block = () => gatedFeedForward(hiddenSize, lfm2Width(fields));
      if (attends(index)) {
        const rules: DecoderRules = { tied: true, numKeyValueHeads: 8, qkNorm: 'head' };
        return { kind: 'attention', build: () => attentionLayer(fields, rules, hiddenSize, block(), 2) };
      }
      const mixer = () =>
        shortConvolution(hiddenSize, fields.integer(['conv_L_cache'], 3), fields.boolean('conv_bias', false));
      return { kind: 'convolution', build: () => mixerLayer(mixer(), hiddenSize, block(), 2) };
    },
  );
}

/** LFM2's width: two thirds of what the file says, rounded up to a multiple, unless it says not to adjust. */
function lfm2Width(fields: Fields): number {
  const width = fields.integer(['intermediate_size', 'block_ff_dim'], undefined, MAX.width);
  if (!fields.boolean('block_auto_adjust_ff_dim', true)) return width;
  const multiple = fields.integer('block_multiple_of', 256);
  return multiple * Math.ceil(Math.floor((2 * width) / 3) / multiple);
}

/** Nemotron-H: one mixer or one feed-forward block in a layer, as a pattern of letters says. */
function readNemotronH(fields: Fields): Architecture {
  const kinds = nemotronKinds(fields);
  return readHybrid(fields, { tied: false }, kinds.length, (index, hiddenSize) => ({
    kind: kinds[index]!,
    build: () => nemotronLayer(fields, kinds[index]!, hiddenSize),
  }));
}

const NEMOTRON: Readonly<Record<string, string>> = { M: 'mamba', '*': 'attention', '-': 'mlp', E: 'moe' };

function nemotronKinds(fields: Fields): string[] {
  const kinds =
    fields.list('layers_block_type') ??
    [...(fields.text('hybrid_override_pattern') ?? '')].map((letter) => NEMOTRON[letter]);
  const stranger = kinds.find((kind) => !Object.values(NEMOTRON).includes(kind as string));
  if (kinds.length === 0 || kinds.length > MAX.layers)
    throw fields.error('hybrid_override_pattern', 'a letter for each layer', undefined);
  if (stranger !== undefined || kinds.includes(undefined))
    throw fields.error(
      'hybrid_override_pattern',
      'letters M, *, - and E',
      stranger ?? fields.value('hybrid_override_pattern'),
    );
  return kinds as string[];
}

function nemotronLayer(fields: Fields, kind: string, hiddenSize: number): Layer {
  const bias = fields.boolean('mlp_bias', false);
  switch (kind) {
    case 'attention': {
      const rules: DecoderRules = {
        tied: false,
        numKeyValueHeads: 8,
        headDim: 128,
        qkvBias: attentionBias,
        outputBias: attentionBias,
      };
      return attentionLayer(fields, rules, hiddenSize, noFeedForward, 1);
    }
    case 'mlp':
      return blockLayer(
        hiddenSize,
        plainFeedForward(hiddenSize, fields.integer('intermediate_size', undefined, MAX.width), bias),
      );
    case 'moe': {
      const shared =
        fields.count('n_shared_experts', 1) *
        fields.integer('moe_shared_expert_intermediate_size', undefined, MAX.width);
      const latentSize = fields.has('moe_latent_size')
        ? fields.integer('moe_latent_size', undefined, MAX.width)
        : undefined;
      const shapes = { ...routedAndShared(fields, 1), latentSize, sharedIntermediateSize: shared, gated: false };
      return blockLayer(hiddenSize, experts({ hiddenSize, ...shapes }));
    }
    default:
      return mixerLayer(mamba2(nemotronMamba(fields, hiddenSize)), hiddenSize, noFeedForward, 1);
  }
}

function nemotronMamba(fields: Fields, hiddenSize: number) {
  return {
    hiddenSize,
    numHeads: fields.integer('mamba_num_heads', 128, MAX.heads),
    headDim: fields.integer('mamba_head_dim', 64, MAX.width),
    stateSize: fields.integer('ssm_state_size', 128, MAX.width),
    nGroups: fields.integer('n_groups', 8),
    convKernel: fields.integer('conv_kernel', 4),
    convBias: fields.boolean('use_conv_bias', true),
    projBias: fields.boolean('mamba_proj_bias', false),
  };
}

/** A layer that is a feed-forward block and nothing else. */
function blockLayer(hiddenSize: number, block: Block): Layer {
  return layer({ kind: 'none' }, [], block, [hiddenNorms(hiddenSize, 1)]);
}

/** Decoders with a state that does not grow with the tokens. Defaults are those of transformers 5.18. */
export const recurrent: Families = {
  mamba: family('MambaForCausalLM', (fields) => readMamba(fields, true)),
  falcon_mamba: family('FalconMambaForCausalLM', (fields) => readMamba(fields, true)),
  mamba2: family('Mamba2ForCausalLM', readMamba2),
  bamba: family('BambaForCausalLM', readBamba),
  jamba: family('JambaForCausalLM', readJamba),
  qwen3_next: family('Qwen3NextForCausalLM', (fields) => readDeltaNet(fields, true)),
  qwen3_5_text: predicting(
    family('Qwen3_5ForCausalLM', (fields) => readDeltaNet(fields, false)),
    'mtp_num_hidden_layers',
  ),
  qwen3_5_moe_text: predicting(
    family(['Qwen3_5MoeForCausalLM', 'Qwen3_5MoeForConditionalGeneration'], (fields) => readDeltaNet(fields, true)),
    'mtp_num_hidden_layers',
  ),
  kimi_linear: family('KimiLinearForCausalLM', readKimiLinear),
  lfm2: family('Lfm2ForCausalLM', readLfm2),
  nemotron_h: family('NemotronHForCausalLM', readNemotronH),
};
