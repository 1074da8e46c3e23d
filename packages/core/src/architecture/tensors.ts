import type { Architecture, Attention, FeedForward, LayerGroup } from './architecture.ts';

/** How tensor parallelism treats a tensor: an even share each, a share by KV head, or a copy each. */
export type Split = 'shared' | 'by KV head' | 'copied';

/** Equal tensors of a model: `count` of `parameters` each. */
export interface Tensor {
  readonly name: string;
  readonly part: 'embedding' | 'attention' | 'feed-forward' | 'norm' | 'head';
  readonly parameters: number;
  readonly count: number;
  /** A weight of a linear layer inside a block, the kind that quantised checkpoints quantise. */
  readonly linear: boolean;
  readonly split: Split;
  /** KV heads of the tensor, where `split` is `by KV head`. */
  readonly kvHeads?: number;
}

/** Tensors of one layer of `group`, each with `count` 1. */
export function layerTensors({ attention, feedForward, hiddenNorms }: LayerGroup, hiddenSize: number): Tensor[] {
  const norms = copied('norms', 'norm', hiddenNorms * hiddenSize);
  return [...attentionTensors(attention, hiddenSize), ...feedForwardTensors(feedForward, hiddenSize), norms];
}

/** Tensors that stand before the layers. */
export function embeddingTensors({ vocabSize, hiddenSize }: Architecture): Tensor[] {
  return [one('embedding', 'embedding', vocabSize * hiddenSize)];
}

/** Tensors that stand after the layers: the last norm, and the output head where it is not the embedding itself. */
export function headTensors({ vocabSize, hiddenSize, tieWordEmbeddings }: Architecture): Tensor[] {
  const norm = copied('last norm', 'norm', hiddenSize);
  return tieWordEmbeddings ? [norm] : [norm, one('output head', 'head', vocabSize * hiddenSize)];
}

/** Every tensor of the model; tied tensors once. */
export function tensors(architecture: Architecture): Tensor[] {
  const layers = architecture.layers.flatMap((group) =>
    layerTensors(group, architecture.hiddenSize).map((tensor) => ({ ...tensor, count: group.count })),
  );
  return [...embeddingTensors(architecture), ...layers, ...headTensors(architecture)];
}

/** Parameters of the model, each tied tensor once. */
export function countParameters(architecture: Architecture): number {
  return tensors(architecture).reduce((sum, { parameters, count }) => sum + parameters * count, 0);
}

function attentionTensors(attention: Attention, h: number): Tensor[] {
  switch (attention.kind) {
    case 'full': {
      const { numAttentionHeads: n_q, numKeyValueHeads: n_kv, headDim: d } = attention;
      const list: Tensor[] = [
        linear('query', 'attention', h * n_q * d),
        byKvHead('key and value', 2 * h * n_kv * d, n_kv, true),
        linear('attention output', 'attention', n_q * d * h),
      ];
      if (attention.qkvBias) {
        list.push(one('query bias', 'attention', n_q * d), byKvHead('key and value bias', 2 * n_kv * d, n_kv, false));
      }
      if (attention.outputBias) list.push(copied('attention output bias', 'attention', h));
      if (attention.qkNorm) list.push(copied('query and key norms', 'norm', 2 * d));
      return list;
    }
    default:
      return attention.kind satisfies never;
  }
}

function feedForwardTensors(feedForward: FeedForward, h: number): Tensor[] {
  switch (feedForward.kind) {
    case 'gated': {
      const { intermediateSize: f } = feedForward;
      const list = [linear('gate and up', 'feed-forward', 2 * h * f), linear('down', 'feed-forward', f * h)];
      if (feedForward.bias)
        list.push(one('gate and up bias', 'feed-forward', 2 * f), copied('down bias', 'feed-forward', h));
      return list;
    }
    default:
      return feedForward.kind satisfies never;
  }
}

function one(name: string, part: Tensor['part'], parameters: number): Tensor {
  return { name, part, parameters, count: 1, linear: false, split: 'shared' };
}

function linear(name: string, part: Tensor['part'], parameters: number): Tensor {
  return { ...one(name, part, parameters), linear: true };
}

function byKvHead(name: string, parameters: number, kvHeads: number, isLinear: boolean): Tensor {
  return { ...one(name, 'attention', parameters), linear: isLinear, split: 'by KV head', kvHeads };
}

function copied(name: string, part: Tensor['part'], parameters: number): Tensor {
  return { ...one(name, part, parameters), split: 'copied' };
}
