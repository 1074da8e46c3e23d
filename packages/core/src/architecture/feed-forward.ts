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
    linear('gate and up', 'feed-forward', 'mlp.gate_proj mlp.up_proj', [hiddenSize, intermediateSize]),
    linear('down', 'feed-forward', 'mlp.down_proj', [intermediateSize, hiddenSize]),
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
    linear('up', 'feed-forward', 'mlp.up_proj', [hiddenSize, intermediateSize]),
    linear('down', 'feed-forward', 'mlp.down_proj', [intermediateSize, hiddenSize]),
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
  /** Width that the routed experts read and write, where the router sends them a narrower vector (Nemotron 3). */
  readonly latentSize?: number | undefined;
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
  const { latentSize = hiddenSize, sharedIntermediateSize = 0, gated = true, bias = false } = options;
  const activeShare = numExpertsPerToken / numRoutedExperts;
  const routed = (name: string, modules: string, shape: readonly [number, number]): Tensor => ({
    ...linear(name, 'experts', modules, shape, numRoutedExperts),
    activeShare,
  });
  const into = (of: string) => (gated ? `${of}.gate_proj ${of}.up_proj` : `${of}.up_proj`);
  const tensors: Tensor[] = [
    copied('router', 'feed-forward', hiddenSize * numRoutedExperts),
    routed('experts, in', into('mlp.experts.0'), [latentSize, moeIntermediateSize]),
    routed('experts, out', 'mlp.experts.0.down_proj', [moeIntermediateSize, latentSize]),
  ];
  if (options.latentSize) {
    tensors.push(linear('latent, in', 'feed-forward', 'mlp.fc1_latent_proj', [hiddenSize, latentSize]));
    tensors.push(linear('latent, out', 'feed-forward', 'mlp.fc2_latent_proj', [latentSize, hiddenSize]));
  }
  if (bias) {
    tensors.push(copied('router bias', 'feed-forward', numRoutedExperts));
    const biases = (gated ? 2 : 1) * moeIntermediateSize + hiddenSize;
    tensors.push({ ...one('expert biases', 'experts', biases * numRoutedExperts), activeShare });
  }
  if (options.routerCorrection) tensors.push(copied('router correction', 'feed-forward', numRoutedExperts));
  if (sharedIntermediateSize > 0) {
    const shared = options.sharedGate ? 'mlp.shared_expert' : 'mlp.shared_experts';
    tensors.push(linear('shared experts, in', 'feed-forward', into(shared), [hiddenSize, sharedIntermediateSize]));
    tensors.push(
      linear('shared experts, out', 'feed-forward', `${shared}.down_proj`, [sharedIntermediateSize, hiddenSize]),
    );
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
