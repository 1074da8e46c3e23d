import type { Attention, Layer, LayerGroup } from '../architecture/architecture.ts';
import type { Block } from '../architecture/feed-forward.ts';
import { copied, type Tensor } from '../architecture/tensors.ts';

/** A layer out of its parts. */
export function layer(
  attention: Attention,
  attentionTensors: readonly Tensor[],
  block: Block,
  others: readonly Tensor[],
): Layer {
  return { attention, feedForward: block.feedForward, tensors: [...attentionTensors, ...block.tensors, ...others] };
}

/**
 * `count` layers, equal neighbours as one group. `kindOf` names what a layer is, and layers of one kind are built
 * once: a model has hundreds of layers and a handful of kinds.
 */
export function layerGroups(
  count: number,
  kindOf: (index: number) => string,
  build: (index: number) => Layer,
): LayerGroup[] {
  const built = new Map<string, Layer>();
  const groups: LayerGroup[] = [];
  let last = '';
  for (let index = 0; index < count; index++) {
    const kind = kindOf(index);
    if (!built.has(kind)) built.set(kind, build(index));
    const previous = groups.at(-1);
    if (previous && kind === last) groups[groups.length - 1] = { ...previous, count: previous.count + 1 };
    else groups.push({ ...built.get(kind)!, count: 1 });
    last = kind;
  }
  return groups;
}

/** `count` norms over the hidden state: a weight each, and a bias where they have one. */
export function hiddenNorms(hiddenSize: number, count: number, bias = false): Tensor {
  return copied('norms', 'norm', count * hiddenSize * (bias ? 2 : 1));
}
