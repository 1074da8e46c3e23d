import type { FeedForward } from './architecture.ts';
import { copied, linear, one, type Tensor } from './tensors.ts';

/** A feed-forward block: what it is, and its tensors. */
export interface Block {
  readonly feedForward: FeedForward;
  readonly tensors: readonly Tensor[];
}

/** Gate and up projections multiplied, then a down projection (SwiGLU): three matrices. */
export function gatedFeedForward(hiddenSize: number, intermediateSize: number, bias = false): Block {
  const tensors: Tensor[] = [
    linear('gate and up', 'feed-forward', 2 * hiddenSize * intermediateSize),
    linear('down', 'feed-forward', intermediateSize * hiddenSize),
  ];
  if (bias) {
    tensors.push(one('gate and up bias', 'feed-forward', 2 * intermediateSize));
    tensors.push(copied('down bias', 'feed-forward', hiddenSize));
  }
  return { feedForward: { kind: 'dense', intermediateSize }, tensors };
}

/** Up and down projections with an activation between: two matrices. */
export function plainFeedForward(hiddenSize: number, intermediateSize: number, bias = false): Block {
  const tensors: Tensor[] = [
    linear('up', 'feed-forward', hiddenSize * intermediateSize),
    linear('down', 'feed-forward', intermediateSize * hiddenSize),
  ];
  if (bias) {
    tensors.push(one('up bias', 'feed-forward', intermediateSize));
    tensors.push(copied('down bias', 'feed-forward', hiddenSize));
  }
  return { feedForward: { kind: 'dense', intermediateSize }, tensors };
}

/** A layer without a feed-forward block. */
export const noFeedForward: Block = { feedForward: { kind: 'none' }, tensors: [] };

/** Shapes and options of a mixture of experts. */
export interface ExpertsOptions {
  readonly hiddenSize: number;
  readonly numRoutedExperts: number;
  readonly numExpertsPerToken: number;
  readonly moeIntermediateSize: number;
  /** Width of the shared experts together; 0 without. */
  readonly sharedIntermediateSize?: number;
  /** A gate on the shared expert's output (Qwen2-MoE). */
  readonly sharedGate?: boolean;
  /** Experts have a gate projection beside up and down; true unless told otherwise. */
  readonly gated?: boolean;
  /** Biases on router and experts (gpt-oss). */
  readonly bias?: boolean;
  /** A correction per expert that the checkpoint counts as a parameter (ERNIE). */
  readonly routerCorrection?: boolean;
}

/** A router, routed experts of which a token passes a few, and shared experts. */
export function experts(options: ExpertsOptions): Block {
  const { hiddenSize, numRoutedExperts, numExpertsPerToken, moeIntermediateSize } = options;
  const { sharedIntermediateSize = 0, gated = true, bias = false } = options;
  const activeShare = numExpertsPerToken / numRoutedExperts;
  const routed = (name: string, parameters: number, isLinear: boolean): Tensor => ({
    ...(isLinear ? linear : one)(name, 'experts', parameters * numRoutedExperts),
    activeShare,
  });
  const inner = (gated ? 2 : 1) * moeIntermediateSize;
  const tensors: Tensor[] = [
    copied('router', 'feed-forward', hiddenSize * numRoutedExperts),
    routed(gated ? 'experts, gate and up' : 'experts, up', hiddenSize * inner, true),
    routed('experts, down', moeIntermediateSize * hiddenSize, true),
  ];
  if (bias) {
    tensors.push(copied('router bias', 'feed-forward', numRoutedExperts));
    tensors.push(routed('expert biases', inner + hiddenSize, false));
  }
  if (options.routerCorrection) tensors.push(copied('router correction', 'feed-forward', numRoutedExperts));
  if (sharedIntermediateSize > 0) {
    const matrices = (gated ? 3 : 2) * hiddenSize * sharedIntermediateSize;
    tensors.push(linear('shared experts', 'feed-forward', matrices));
    if (options.sharedGate) tensors.push(copied('shared expert gate', 'feed-forward', hiddenSize));
  }
  return {
    feedForward: {
      kind: 'experts',
      numRoutedExperts,
      numExpertsPerToken,
      moeIntermediateSize,
      sharedIntermediateSize,
    },
    tensors,
  };
}
