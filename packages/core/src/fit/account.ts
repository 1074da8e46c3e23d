import { activationsTerm, runtimeTerm } from '../engines.ts';
import { poolTokens } from '../formula/pool.ts';
import type { Device } from '../hardware/device.ts';
import { kvCacheTerms, kvPerToken } from '../memory/kv-cache.ts';
import { breakdown, type MemoryBreakdown } from '../memory/terms.ts';
import { weightsTerm } from '../memory/weights.ts';
import { type Layout, type Rank, widestFeedForward } from '../parallelism.ts';
import { type Bytes, bytes } from '../units.ts';
import type { CheckedWorkload } from './deployment.ts';
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
  const weights = weightsTerm(rank.tensors, use.weights);
  const cache = kvCacheTerms(rank.layers, { requests, tokens, bytesPerElement });
  const reserve = reserveOf(rank, use, place);
  const memory = breakdown([weights, ...cache, ...reserve.terms]);
  const against = (kind: Against, need: Bytes) => verdict(kind, need, place.capacity[kind]);
  const kvBytesPerToken = kvPerToken(rank.layers, bytesPerElement);
  const { budget } = place.capacity;
  const pool = (reserveBytes: Bytes) =>
    Math.max(0, poolTokens({ budget, weightBytes: weights.bytes, reserve: reserveBytes, kvBytesPerToken }));
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
    kvBytesPerToken,
    poolTokens: { low: pool(reserve.high), likely: pool(reserve.total), high: pool(reserve.low) },
  };
}

/** What the engine keeps for itself on each device of a rank. */
function reserveOf(rank: Rank, { model }: CheckedWorkload, { layout, device }: Place): MemoryBreakdown {
  const { tensorParallel, pipelineParallel } = layout;
  const { hiddenSize, vocabSize } = model;
  const intermediateSize = widestFeedForward(rank.layers);
  const step = { hiddenSize, vocabSize, intermediateSize, tensorParallel, hasHead: rank.hasHead };
  return breakdown([activationsTerm(step, device), runtimeTerm(tensorParallel * pipelineParallel, device)]);
}
