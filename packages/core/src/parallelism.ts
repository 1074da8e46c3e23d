import type { Architecture, Attention, FeedForward, LayerGroup } from './architecture/architecture.ts';
import type { Tensor } from './architecture/tensors.ts';

/** How a model lies on devices: `tensorParallel` ranks share each layer, `pipelineParallel` stages follow each other. */
export interface Layout {
  readonly tensorParallel: number;
  readonly pipelineParallel: number;
}

/** What one rank of a pipeline stage holds. Ranks of one stage hold equal amounts. */
export interface Rank {
  /** Stage, counted from 0. */
  readonly stage: number;
  /** The stage's layers, with the attention heads of one rank. */
  readonly layers: readonly LayerGroup[];
  /** The rank's share of every tensor of the stage. */
  readonly tensors: readonly Pick<Tensor, 'parameters' | 'count' | 'linear' | 'storedBytes'>[];
  readonly hasHead: boolean;
}

/**
 * The layout of `devices` devices that engines would be given: as many ranks as divide the model's heads share
 * each layer, at most one node's worth; the rest becomes pipeline stages. `undefined` when there are more stages
 * than layers, or no way to divide.
 */
export function layoutFor(architecture: Architecture, devices: number, devicesPerNode: number): Layout | undefined {
  for (let tensorParallel = Math.min(devices, devicesPerNode); tensorParallel >= 1; tensorParallel--) {
    const pipelineParallel = devices / tensorParallel;
    if (!Number.isInteger(pipelineParallel) || pipelineParallel > countLayers(architecture)) continue;
    if (architecture.layers.every((group) => canShare(group, tensorParallel)))
      return { tensorParallel, pipelineParallel };
  }
  return undefined;
}

/** What each stage's ranks hold under `layout`. Vocabulary padding is not counted. */
export function ranks(architecture: Architecture, { tensorParallel, pipelineParallel }: Layout): Rank[] {
  const counts = stageLayerCounts(countLayers(architecture), pipelineParallel);
  let first = 0;
  return counts.map((count, stage) => {
    const groups = sliceLayers(architecture.layers, first, count);
    first += count;
    const hasHead = stage === pipelineParallel - 1;
    return {
      stage,
      layers: groups.map((group) => rankLayers(group, tensorParallel)),
      tensors: stageTensors(architecture, groups, stage === 0, hasHead).map((tensor) =>
        rankTensor(tensor, tensorParallel),
      ),
      hasHead,
    };
  });
}

/** Widest feed-forward block that a token passes in one of `layers`. */
export function widestFeedForward(layers: readonly LayerGroup[]): number {
  return Math.max(0, ...layers.map(({ feedForward }) => passedWidth(feedForward)));
}

function passedWidth(feedForward: FeedForward): number {
  switch (feedForward.kind) {
    case 'dense':
      return feedForward.intermediateSize;
    case 'experts':
      return feedForward.numExpertsPerToken * feedForward.moeIntermediateSize + feedForward.sharedIntermediateSize;
    case 'none':
      return 0;
    default:
      return feedForward satisfies never;
  }
}

/**
 * Layers of each of `stages` stages: even, with the remainder one each on the stages before the last, which has
 * the head to carry. vLLM's `get_pp_indices` in `vllm/distributed/utils.py`.
 */
export function stageLayerCounts(layers: number, stages: number): number[] {
  const counts = new Array<number>(stages).fill(Math.floor(layers / stages));
  const remainder = layers % stages;
  for (let stage = stages - 1 - remainder; stage < stages - 1; stage++) counts[stage]! += 1;
  return counts;
}

/** KV heads on one rank: engines give a rank at least one, and copy heads when there are fewer than ranks. */
function kvHeadsPerRank(numKeyValueHeads: number, tensorParallel: number): number {
  return Math.max(1, numKeyValueHeads / tensorParallel);
}

function canShare({ attention, feedForward }: LayerGroup, ranks: number): boolean {
  return headsDivide(attention, ranks) && blockDivides(feedForward, ranks);
}

function headsDivide(attention: Attention, ranks: number): boolean {
  if (!('numAttentionHeads' in attention)) return true;
  if (attention.numAttentionHeads % ranks !== 0) return false;
  if (!('numKeyValueHeads' in attention)) return true;
  return attention.numKeyValueHeads % ranks === 0 || ranks % attention.numKeyValueHeads === 0;
}

function blockDivides(feedForward: FeedForward, ranks: number): boolean {
  switch (feedForward.kind) {
    case 'dense':
      return feedForward.intermediateSize % ranks === 0;
    case 'experts':
      return feedForward.moeIntermediateSize % ranks === 0 && feedForward.sharedIntermediateSize % ranks === 0;
    case 'none':
      return true;
    default:
      return feedForward satisfies never;
  }
}

function countLayers({ layers }: Architecture): number {
  return layers.reduce((sum, { count }) => sum + count, 0);
}

/** The `count` layers from `first` on; equal ones as one group, as what a stage holds does not depend on their order. */
function sliceLayers(groups: readonly LayerGroup[], first: number, count: number): LayerGroup[] {
  const slice: LayerGroup[] = [];
  let start = 0;
  for (const group of groups) {
    const overlap = Math.min(start + group.count, first + count) - Math.max(start, first);
    start += group.count;
    if (overlap <= 0) continue;
    const index = slice.findIndex(
      ({ tensors, attention }) => tensors === group.tensors && attention === group.attention,
    );
    const equal = slice[index];
    if (equal) slice[index] = { ...equal, count: equal.count + overlap };
    else slice.push({ ...group, count: overlap });
  }
  return slice;
}

function stageTensors(model: Architecture, groups: readonly LayerGroup[], isFirst: boolean, isLast: boolean): Tensor[] {
  const layers = groups.flatMap(({ count, tensors }) =>
    tensors.map((tensor) => ({ ...tensor, count: tensor.count * count })),
  );
  // A last stage apart from the first keeps its own copy of a tied embedding.
  const tied = isLast && !isFirst && model.tieWordEmbeddings ? model.before.slice(0, 1) : [];
  return [
    ...(isFirst ? [...(model.towers ?? []), ...model.before] : []),
    ...layers,
    ...(isLast ? model.after : []),
    ...tied,
  ];
}

/** A rank's part of the layers: of key-value heads and states its share, of compressed vectors all. */
function rankLayers(group: LayerGroup, tensorParallel: number): LayerGroup {
  const { attention } = group;
  if ('numKeyValueHeads' in attention) {
    const numKeyValueHeads = kvHeadsPerRank(attention.numKeyValueHeads, tensorParallel);
    return { ...group, attention: { ...attention, numKeyValueHeads } };
  }
  if (attention.kind !== 'recurrent') return group;
  const { stateElements, convElements } = attention;
  const share = { stateElements: stateElements / tensorParallel, convElements: convElements / tensorParallel };
  return { ...group, attention: { ...attention, ...share } };
}

function rankTensor(tensor: Tensor, tensorParallel: number): Tensor {
  switch (tensor.split) {
    case 'copied':
      return tensor;
    case 'shared':
      return share(tensor, 1 / tensorParallel);
    case 'by KV head': {
      const kvHeads = tensor.kvHeads!;
      return share(tensor, kvHeadsPerRank(kvHeads, tensorParallel) / kvHeads);
    }
    default:
      return tensor.split satisfies never;
  }
}

/** A tensor of which a rank holds a part. */
function share(tensor: Tensor, part: number): Tensor {
  const { parameters, storedBytes } = tensor;
  return { ...tensor, parameters: parameters * part, ...(storedBytes && { storedBytes: storedBytes * part }) };
}
