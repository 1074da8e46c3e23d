import type { RecurrentState } from './architecture.ts';
import { copied, linear, linearCopied, one, type Tensor } from './tensors.ts';

/** A mixer that keeps a state: what it caches, and its tensors. */
export interface Mixer {
  readonly attention: RecurrentState;
  readonly tensors: readonly Tensor[];
}

/** Shapes of gated delta-net linear attention (Qwen3-Next, Qwen3.5), under the names of its config. */
export interface DeltaNetShape {
  readonly hiddenSize: number;
  readonly linearNumKeyHeads: number;
  readonly linearKeyHeadDim: number;
  readonly linearNumValueHeads: number;
  readonly linearValueHeadDim: number;
  readonly linearConvKernelDim: number;
}

/** Gated delta net: a matrix of key × value per value head, and a short convolution over queries, keys and values. */
export function deltaNet(shape: DeltaNetShape): Mixer {
  const { hiddenSize } = shape;
  const keys = shape.linearNumKeyHeads * shape.linearKeyHeadDim;
  const values = shape.linearNumValueHeads * shape.linearValueHeadDim;
  const convWidth = 2 * keys + values;
  return {
    attention: {
      kind: 'recurrent',
      stateElements: shape.linearNumValueHeads * shape.linearKeyHeadDim * shape.linearValueHeadDim,
      convElements: convWidth * (shape.linearConvKernelDim - 1),
    },
    tensors: [
      linear('queries, keys, values and gate', 'attention', 'linear_attn.in_proj_qkvz', [
        hiddenSize,
        2 * keys + 2 * values,
      ]),
      linear('beta and alpha', 'attention', 'linear_attn.in_proj_ba', [hiddenSize, 2 * shape.linearNumValueHeads]),
      one('convolution', 'attention', convWidth * shape.linearConvKernelDim),
      one('decay and time step', 'attention', 2 * shape.linearNumValueHeads),
      copied('norm of the output', 'norm', shape.linearValueHeadDim),
      linear('output', 'attention', 'linear_attn.out_proj', [values, hiddenSize]),
    ],
  };
}

/** Shapes of Kimi delta attention. */
export interface KimiDeltaShape {
  readonly hiddenSize: number;
  readonly numHeads: number;
  readonly headDim: number;
  readonly convKernel: number;
}

/**
 * Kimi delta attention: a square matrix per head that forgets by channel, a short convolution over queries, keys and
 * values, and gates of the rank of a head (Kimi Linear technical report, section 4).
 */
export function kimiDelta({ hiddenSize, numHeads, headDim, convKernel }: KimiDeltaShape): Mixer {
  const width = numHeads * headDim;
  const gates = 'self_attn.f_a_proj self_attn.g_a_proj';
  return {
    attention: {
      kind: 'recurrent',
      stateElements: width * headDim,
      convElements: 3 * width * (convKernel - 1),
    },
    tensors: [
      linear('queries, keys and values', 'attention', 'self_attn.q_proj self_attn.k_proj self_attn.v_proj', [
        hiddenSize,
        width,
      ]),
      one('convolution', 'attention', 3 * width * convKernel),
      linearCopied('gates, down', gates, [hiddenSize, headDim]),
      linear('gates, up', 'attention', 'self_attn.f_b_proj self_attn.g_b_proj', [headDim, width]),
      linear('beta', 'attention', 'self_attn.b_proj', [hiddenSize, numHeads]),
      one('decay and time step', 'attention', numHeads + width),
      copied('norm of the output', 'norm', headDim),
      linear('output', 'attention', 'self_attn.o_proj', [width, hiddenSize]),
    ],
  };
}

/** Shapes of Mamba 2. */
export interface Mamba2Shape {
  readonly hiddenSize: number;
  readonly numHeads: number;
  readonly headDim: number;
  readonly stateSize: number;
  readonly nGroups: number;
  readonly convKernel: number;
  readonly convBias: boolean;
  readonly projBias: boolean;
}

/** Mamba 2: a matrix of head × state per head, and a short convolution over inputs and both state projections. */
export function mamba2(shape: Mamba2Shape): Mixer {
  const { hiddenSize, numHeads, headDim, stateSize, nGroups, convKernel } = shape;
  const inner = numHeads * headDim;
  const convWidth = inner + 2 * nGroups * stateSize;
  const input = inner + convWidth + numHeads;
  const biases = shape.projBias ? [one('projection biases', 'attention', input + hiddenSize)] : [];
  return {
    attention: {
      kind: 'recurrent',
      stateElements: inner * stateSize,
      convElements: convWidth * (convKernel - 1),
    },
    tensors: [
      linear('input', 'attention', 'mixer.in_proj', [hiddenSize, input]),
      one('convolution', 'attention', convWidth * (convKernel + (shape.convBias ? 1 : 0))),
      one('decay, skip and time step', 'attention', 3 * numHeads),
      one('norm of the output', 'norm', inner),
      linear('output', 'attention', 'mixer.out_proj', [inner, hiddenSize]),
      ...biases,
    ],
  };
}

/** Shapes of Mamba 1. */
export interface MambaShape {
  readonly hiddenSize: number;
  readonly innerSize: number;
  readonly stateSize: number;
  readonly timeStepRank: number;
  readonly convKernel: number;
  readonly convBias: boolean;
  readonly projBias: boolean;
  /** Norms on time step and both state projections, with weights (Jamba). */
  readonly innerNorms: boolean;
}

/** Mamba 1: a vector of `stateSize` per inner channel, and a short convolution over the channels. */
export function mamba(shape: MambaShape): Mixer {
  const { hiddenSize, innerSize, stateSize, timeStepRank, convKernel } = shape;
  const list: Tensor[] = [
    linear('input', 'attention', 'mixer.in_proj', [hiddenSize, 2 * innerSize]),
    one('convolution', 'attention', innerSize * (convKernel + (shape.convBias ? 1 : 0))),
    linear('time step and state projections', 'attention', 'mixer.x_proj', [innerSize, timeStepRank + 2 * stateSize]),
    linear('time step', 'attention', 'mixer.dt_proj', [timeStepRank, innerSize]),
    one('time step bias', 'attention', innerSize),
    one('decay and skip', 'attention', innerSize * (stateSize + 1)),
    linear('output', 'attention', 'mixer.out_proj', [innerSize, hiddenSize]),
  ];
  if (shape.projBias) list.push(one('projection biases', 'attention', 2 * innerSize + hiddenSize));
  if (shape.innerNorms) list.push(copied('inner norms', 'norm', timeStepRank + 2 * stateSize));
  return {
    attention: {
      kind: 'recurrent',
      stateElements: innerSize * stateSize,
      convElements: innerSize * convKernel,
    },
    tensors: list,
  };
}

/** The gated short convolution of LFM2: three projections in, a convolution of `kernel`, one out. */
export function shortConvolution(hiddenSize: number, kernel: number, bias: boolean): Mixer {
  const biases = bias ? [one('biases', 'attention', 3 * hiddenSize + hiddenSize + hiddenSize)] : [];
  return {
    attention: { kind: 'recurrent', stateElements: 0, convElements: hiddenSize * kernel },
    tensors: [
      linear('input', 'attention', 'conv.in_proj', [hiddenSize, 3 * hiddenSize]),
      one('convolution', 'attention', hiddenSize * kernel),
      linear('output', 'attention', 'conv.out_proj', [hiddenSize, hiddenSize]),
      ...biases,
    ],
  };
}
