import type { Tensor } from './tensors.ts';

/** Widths of a vision transformer. */
interface VisionBlocks {
  /** Width of the tower's residual stream. */
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  /** Number of equal blocks. */
  readonly depth: number;
  /** A gate beside the two feed-forward matrices. */
  readonly gated?: boolean;
  /** Linear layers have a bias; true unless told otherwise. */
  readonly bias?: boolean;
  /** Norms have a bias beside their weight; true unless told otherwise. */
  readonly normBias?: boolean;
}

/** A tensor of a tower. Engines keep towers in the format that the model computes in. */
export function towerTensor(name: string, parameters: number, count = 1): Tensor {
  return { name, part: 'tower', parameters, count, linear: false, split: 'shared' };
}

/** Parameters of a linear layer: `in × out`, and `out` more for a bias. */
export function affine(inFeatures: number, outFeatures: number, bias = true): number {
  return inFeatures * outFeatures + (bias ? outFeatures : 0);
}

/** Equal blocks: attention whose four matrices are all square, a feed-forward block, two norms. */
export function visionBlocks(shape: VisionBlocks): Tensor[] {
  const { hiddenSize: h, intermediateSize: f, depth, gated = false, bias = true, normBias = true } = shape;
  return [
    towerTensor('vision attention', 4 * affine(h, h, bias), depth),
    towerTensor('vision feed-forward', (gated ? 2 : 1) * affine(h, f, bias) + affine(f, h, bias), depth),
    towerTensor('vision norms', 2 * h * (normBias ? 2 : 1), depth),
  ];
}
