import type { Architecture } from './architecture.ts';

/** How tensor parallelism treats a tensor: an even share each, a share by KV head, or a copy each. */
export type Split = 'shared' | 'by KV head' | 'copied';

/** Equal tensors of a model: `count` of `parameters` each. */
export interface Tensor {
  readonly name: string;
  readonly part: 'embedding' | 'attention' | 'feed-forward' | 'experts' | 'norm' | 'head' | 'tower';
  readonly parameters: number;
  readonly count: number;
  /** A weight of a linear layer inside a block, the kind that quantised checkpoints quantise. */
  readonly linear: boolean;
  readonly split: Split;
  /** KV heads of the tensor, where `split` is `by KV head`. */
  readonly kvHeads?: number;
  /** The equal matrices that a linear tensor is made of, under the names of their modules in the checkpoint. */
  readonly matrices?: Matrices;
  /** Bytes of one such tensor as the checkpoint stores it, where that is no plain format. */
  readonly storedBytes?: number;
  /** The share of the tensor that one token uses, for routed experts: experts per token / experts. */
  readonly activeShare?: number;
}

/** Equal matrices of linear layers. */
export interface Matrices {
  readonly inFeatures: number;
  readonly outFeatures: number;
  readonly count: number;
  /** Modules of the layer, such as `self_attn.q_proj`, without the layer's own name. */
  readonly modules: readonly string[];
}

/** Every tensor of the model; tied tensors once. */
export function tensors({ towers = [], before, layers, after }: Architecture): Tensor[] {
  const inLayers = layers.flatMap(({ count, tensors }) =>
    tensors.map((tensor) => ({ ...tensor, count: tensor.count * count })),
  );
  return [...towers, ...before, ...inLayers, ...after];
}

/** Parameters of the model, each tied tensor once. */
export function countParameters(architecture: Architecture): number {
  return total(tensors(architecture));
}

/** Parameters of the vision and audio towers and of their projectors; part of {@link countParameters}. */
export function countTowerParameters({ towers = [] }: Architecture): number {
  return total(towers);
}

/** Parameters of the layers that predict further tokens; no part of {@link countParameters}. */
export function countPredictorParameters({ predictors = [] }: Architecture): number {
  return total(predictors);
}

function total(list: readonly Tensor[]): number {
  return list.reduce((sum, { parameters, count }) => sum + parameters * count, 0);
}

/**
 * Parameters that one token passes: of routed experts only those it is sent to, everything else whole. The input
 * embedding and the towers are counted whole, as published counts do.
 */
export function countActiveParameters(architecture: Architecture): number {
  const active = ({ parameters, count, activeShare = 1 }: Tensor) => parameters * count * activeShare;
  return Math.round(tensors(architecture).reduce((sum, tensor) => sum + active(tensor), 0));
}

/** A matrix or vector that ranks share evenly. */
export function one(name: string, part: Tensor['part'], parameters: number): Tensor {
  return { name, part, parameters, count: 1, linear: false, split: 'shared' };
}

/**
 * Weights of linear layers of one shape, one for each of `modules` (names separated by spaces), that ranks share
 * evenly; `copies` of each.
 */
export function linear(
  name: string,
  part: Tensor['part'],
  modules: string,
  [inFeatures, outFeatures]: readonly [inFeatures: number, outFeatures: number],
  copies = 1,
): Tensor {
  const names = modules.split(' ');
  const matrices = { inFeatures, outFeatures, count: names.length * copies, modules: names };
  return { ...one(name, part, inFeatures * outFeatures * matrices.count), linear: true, matrices };
}

/** As {@link linear}, but ranks share it by KV head. */
export function linearByKvHead(
  name: string,
  modules: string,
  shape: readonly [number, number],
  kvHeads: number,
): Tensor {
  return { ...linear(name, 'attention', modules, shape), split: 'by KV head', kvHeads };
}

/** As {@link linear}, but every rank has a copy. */
export function linearCopied(name: string, modules: string, shape: readonly [number, number]): Tensor {
  return { ...linear(name, 'attention', modules, shape), split: 'copied' };
}

/** A tensor that ranks share by KV head. */
export function byKvHead(name: string, parameters: number, kvHeads: number): Tensor {
  return { ...one(name, 'attention', parameters), split: 'by KV head', kvHeads };
}

/** A tensor of which every rank has a copy. */
export function copied(name: string, part: Tensor['part'], parameters: number): Tensor {
  return { ...one(name, part, parameters), split: 'copied' };
}
