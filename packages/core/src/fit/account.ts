import { activationsTerm, runtimeTerm } from '../engines.ts';
import { poolTokens } from '../formula/pool.ts';
import type { Device } from '../hardware/device.ts';
import { hasWindows, kvCacheTerms, kvPerToken, statePerSequence } from '../memory/kv-cache.ts';
import { breakdown, type MemoryBreakdown } from '../memory/terms.ts';
import { storedWeightsTerm, weightsTerm } from '../memory/weights.ts';
import { type Layout, type Rank, widestFeedForward } from '../parallelism.ts';
import { type Bytes, bytes } from '../units.ts';
import { type CheckedWorkload, limits } from './deployment.ts';
import { type Against, type Verdict, verdict } from './verdict.ts';

/** A count with its range: `low` if the engine's reserve is as large as it gets, `high` if as small. */
export interface Range {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/** What one pipeline stage puts on each of its devices. */
export interface DeviceAccount {
  /** Stage, counted from 0. */
  readonly stage: number;
  /** Devices that hold this much each. */
  readonly devices: number;
  readonly memory: MemoryBreakdown;
  readonly verdicts: Readonly<Record<Against, Verdict>>;
  /** Whether the budget holds the weights and the likely reserve, before any token is cached. */
  readonly loads: Verdict;
  /** Bytes that one cached token takes on each of the stage's devices. */
  readonly kvBytesPerToken: Bytes;
  /** Requests of the asked tokens that fit beside weights and reserve in the budget. */
  readonly maxRequests: Range;
  /** Tokens that fit beside weights and reserve in the budget; 0 if those do not fit themselves. */
  readonly poolTokens: Range;
}

/** Where an account is made: the layout it is part of, the device, and the device's three capacities. */
export interface Place {
  readonly layout: Layout;
  readonly device: Device;
  readonly capacity: Readonly<Record<Against, Bytes>>;
}

/** The account of each device that holds `rank`. */
export function account(rank: Rank, use: CheckedWorkload, place: Place): DeviceAccount {
  const { requests, tokens, bytesPerElement } = use;
  const { tensorParallel } = place.layout;
  const weights = (use.stored ? storedWeightsTerm : weightsTerm)(rank.tensors, use.weights);
  const cache = kvCacheTerms(rank.layers, { requests, tokens, bytesPerElement });
  const reserve = reserveOf(rank, use, place);
  const memory = breakdown([weights, ...cache, ...reserve.terms]);
  const against = (kind: Against, need: Bytes) => verdict(kind, need, place.capacity[kind]);
  const pool = (reserveBytes: Bytes) => tokensBeside(bytes(weights.bytes + reserveBytes), rank, use, place);
  const perRequest = breakdown(kvCacheTerms(rank.layers, { requests: 1, tokens, bytesPerElement })).total;
  const most = (reserveBytes: Bytes) =>
    Math.max(0, Math.floor((place.capacity.budget - weights.bytes - reserveBytes) / perRequest));
  return {
    stage: rank.stage,
    devices: tensorParallel,
    memory,
    verdicts: {
      label: against('label', memory.total),
      driver: against('driver', memory.total),
      budget: against('budget', memory.total),
    },
    loads: against('budget', bytes(weights.bytes + reserve.total)),
    kvBytesPerToken: kvPerToken(rank.layers, bytesPerElement),
    maxRequests: { low: most(reserve.high), likely: most(reserve.total), high: most(reserve.low) },
    poolTokens: { low: pool(reserve.high), likely: pool(reserve.total), high: pool(reserve.low) },
  };
}

/**
 * Tokens, over all requests, that a rank holds beside `taken` bytes. Where layers keep a window, a token costs less
 * once the window is full: the longest equal requests are then found by halving.
 */
function tokensBeside(taken: Bytes, rank: Rank, use: CheckedWorkload, { capacity: { budget } }: Place): number {
  const { requests, bytesPerElement } = use;
  const states = statePerSequence(rank.layers) * requests;
  const kvBytesPerToken = kvPerToken(rank.layers, bytesPerElement);
  if (taken + states > budget) return 0;
  if (kvBytesPerToken === 0) return requests * limits.tokens;
  if (!hasWindows(rank.layers)) {
    return poolTokens({ budget, weightBytes: taken, reserve: states, kvBytesPerToken });
  }
  const fits = (tokens: number) =>
    taken + breakdown(kvCacheTerms(rank.layers, { requests, tokens, bytesPerElement })).total <= budget;
  // Beyond this many tokens the layers without a window alone would fill the budget.
  const unbounded =
    kvPerToken(
      rank.layers.filter((group) => !hasWindows([group])),
      bytesPerElement,
    ) * requests;
  const most = unbounded === 0 ? limits.tokens : Math.min(limits.tokens, Math.ceil(budget / unbounded));
  return requests * lastThat(fits, most);
}

/** The largest number from 0 to `max` that holds; all smaller ones hold too. */
function lastThat(holds: (value: number) => boolean, max: number): number {
  let [low, high] = [0, max + 1];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** What the engine keeps for itself on each device of a rank. */
function reserveOf(rank: Rank, { model }: CheckedWorkload, { layout, device }: Place): MemoryBreakdown {
  const { tensorParallel, pipelineParallel } = layout;
  const { hiddenSize, vocabSize } = model;
  const intermediateSize = widestFeedForward(rank.layers);
  const step = { hiddenSize, vocabSize, intermediateSize, tensorParallel, hasHead: rank.hasHead };
  return breakdown([activationsTerm(step, device), runtimeTerm(tensorParallel * pipelineParallel, device)]);
}
