import { activationsTerm, DEFAULT_UTILIZATION, runtimeTerm } from '../engines.ts';
import { poolTokens } from '../formula/pool.ts';
import type { Device } from '../hardware/device.ts';
import { kvCacheTerms, kvPerToken } from '../memory/kv-cache.ts';
import { breakdown, type MemoryBreakdown } from '../memory/terms.ts';
import { weightsTerm } from '../memory/weights.ts';
import { type Layout, layoutFor, type Rank, ranks, widestFeedForward } from '../parallelism.ts';
import { type Bytes, bytes, wholeNumber } from '../units.ts';
import { type CheckedWorkload, checkWorkload, type Workload } from './deployment.ts';
import { type Against, capacities, type Verdict, verdict } from './verdict.ts';

/** A workload on devices of one kind. */
export interface Deployment extends Workload {
  readonly device: Device;
  /** How many of them; 1 unless told otherwise. */
  readonly devices?: number;
  /** Fraction of a device that the engine may use, in (0, 1]; 0.9 unless told otherwise. */
  readonly utilization?: number;
}

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
  /** Bytes that one cached token takes on each of the stage's devices. */
  readonly kvBytesPerToken: Bytes;
  /** Tokens that fit beside weights and reserve in the budget; 0 if those do not fit themselves. */
  readonly poolTokens: Range;
}

/**
 * How sure the answer is: `yes` even with the largest reserve, `likely` with the likely one, `unlikely` only with
 * the smallest, `no` not at all.
 */
export type Certainty = 'yes' | 'likely' | 'unlikely' | 'no';

/** The answer for one deployment. */
export interface Fit {
  /** Whether it fits the engine's budget, by the likely reserve. */
  readonly fits: boolean;
  readonly certainty: Certainty;
  readonly because: string;
  /** What the fullest device lacks in the budget; 0 when it fits. */
  readonly shortBy: Bytes;
  readonly devices: number;
  readonly layout: Layout;
  /** One entry per pipeline stage; with tensor parallelism alone there is one. */
  readonly accounts: readonly DeviceAccount[];
  /** The entry with the least left. */
  readonly fullest: DeviceAccount;
  /** Tokens that the whole deployment can hold, over all requests. */
  readonly poolTokens: Range;
  /** Largest context for the asked number of requests at once. */
  readonly maxTokens: Range;
  /** Most requests at once at the asked number of tokens each. */
  readonly maxRequests: Range;
}

/** No layout: the engine would refuse to start. */
export interface NoLayout {
  readonly fits: false;
  readonly certainty: 'no';
  readonly because: string;
  readonly devices: number;
  readonly layout: undefined;
}

/**
 * Whether a workload fits on `devices` devices, with the account of each.
 * @throws EstimateInputError when a number cannot be meant.
 */
export function fit({
  device,
  devices = 1,
  utilization = DEFAULT_UTILIZATION,
  ...workload
}: Deployment): Fit | NoLayout {
  const checked = checkWorkload(workload);
  wholeNumber('devices', devices, 1, 1e5);
  const layout = layoutFor(checked.model, devices, device.devicesPerNode);
  if (!layout) {
    const because = `${devices} devices: neither heads nor layers can be divided that way`;
    return { fits: false, certainty: 'no', because, devices, layout };
  }
  const capacity = capacities({ device, devices: 1, utilization });
  const accounts = ranks(checked.model, layout).map((rank) => account(rank, checked, layout, capacity));
  return answer(accounts, checked, devices, layout);
}

/** The fewest devices, up to `limit`, on which a workload fits by the likely reserve; with the answer for them. */
export function fewestDevices(deployment: Omit<Deployment, 'devices'>, limit = 64): Fit | undefined {
  for (let devices = 1; devices <= limit; devices++) {
    const result = fit({ ...deployment, devices });
    if (result.fits) return result;
  }
  return undefined;
}

function account(
  rank: Rank,
  use: CheckedWorkload,
  layout: Layout,
  capacity: Readonly<Record<Against, Bytes>>,
): DeviceAccount {
  const { tensorParallel, pipelineParallel } = layout;
  const weights = weightsTerm(rank.tensors, use.weights);
  const step = {
    ...use.model,
    intermediateSize: widestFeedForward(rank.layers),
    tensorParallel,
    hasHead: rank.hasHead,
  };
  const reserve = breakdown([activationsTerm(step), runtimeTerm(tensorParallel * pipelineParallel)]);
  const { requests, tokens, bytesPerElement } = use;
  const memory = breakdown([
    weights,
    ...kvCacheTerms(rank.layers, { requests, tokens, bytesPerElement }),
    ...reserve.terms,
  ]);
  const kvBytesPerToken = kvPerToken(rank.layers, bytesPerElement);
  const pool = (reserveBytes: Bytes) =>
    Math.max(
      0,
      poolTokens({ budget: capacity.budget, weightBytes: weights.bytes, reserve: reserveBytes, kvBytesPerToken }),
    );
  return {
    stage: rank.stage,
    devices: tensorParallel,
    memory,
    verdicts: {
      label: verdict('label', memory.total, capacity.label),
      driver: verdict('driver', memory.total, capacity.driver),
      budget: verdict('budget', memory.total, capacity.budget),
    },
    kvBytesPerToken,
    poolTokens: { low: pool(reserve.high), likely: pool(reserve.total), high: pool(reserve.low) },
  };
}

function answer(accounts: readonly DeviceAccount[], use: CheckedWorkload, devices: number, layout: Layout): Fit {
  const left = ({ verdicts: { budget } }: DeviceAccount) => budget.capacity - budget.need;
  const fullest = accounts.reduce((a, b) => (left(b) < left(a) ? b : a));
  const { budget } = fullest.verdicts;
  const pool = mapRange((key) => Math.min(...accounts.map(({ poolTokens }) => poolTokens[key])));
  return {
    fits: budget.fits,
    certainty: certainty(accounts),
    get because() {
      return budget.because;
    },
    shortBy: budget.fits ? bytes(0) : budget.shortBy,
    devices,
    layout,
    accounts,
    fullest,
    poolTokens: pool,
    maxTokens: mapRange((key) => Math.floor(pool[key] / Math.max(1, use.requests))),
    maxRequests: mapRange((key) => Math.floor(pool[key] / Math.max(1, use.tokens))),
  };
}

function certainty(accounts: readonly DeviceAccount[]): Certainty {
  const holds = (key: 'low' | 'total' | 'high') =>
    accounts.every(({ memory, verdicts }) => memory[key] <= verdicts.budget.capacity);
  if (holds('high')) return 'yes';
  if (holds('total')) return 'likely';
  return holds('low') ? 'unlikely' : 'no';
}

function mapRange(value: (key: 'low' | 'likely' | 'high') => number): Range {
  return { low: value('low'), likely: value('likely'), high: value('high') };
}
