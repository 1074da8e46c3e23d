import { type Layout, layoutFor, ranks } from '../parallelism.ts';
import { type Bytes, bytes, wholeNumber } from '../units.ts';
import { account, type DeviceAccount, type Range } from './account.ts';
import { type CheckedWorkload, checkDevice, checkWorkload, type Deployment, defaults, limits } from './deployment.ts';
import { capacities } from './verdict.ts';

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
  /** Tokens that the whole deployment can hold, over all requests; not rounded to an engine's blocks. */
  readonly poolTokens: Range;
  /** Largest context for the asked number of requests at once: what the memory holds, at most what the model takes. */
  readonly maxTokens: Range;
  /** What limits `maxTokens.likely`: the memory, the context that the model was made for, or nothing that is counted here. */
  readonly maxTokensBound: 'memory' | 'model' | 'none';
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
 * Whether a workload fits on `devices` devices, with the account of each. The layout is the one rule of
 * `parallelism.ts`: as many devices as divide the heads share each layer, the rest are stages.
 * @throws EstimateInputError when a number cannot be meant.
 */
export function fit(deployment: Deployment): Fit | NoLayout {
  const { device, devices, utilization } = { ...defaults, ...deployment };
  const workload = checkWorkload(deployment, 1);
  wholeNumber('devices', devices, 1, limits.devices);
  const capacity = capacities({ device: checkDevice(device), devices: 1, utilization });
  const layout = layoutFor(workload.model, devices, device.devicesPerNode);
  if (!layout) {
    const because = `${devices} devices: neither heads nor layers can be divided that way`;
    return { fits: false, certainty: 'no', because, devices, layout };
  }
  const accounts = ranks(workload.model, layout).map((rank) => account(rank, workload, { layout, device, capacity }));
  return answer(accounts, workload, devices, layout);
}

/**
 * The fewest devices, up to `limit`, on which a workload fits by the likely reserve; with the answer for them.
 * More devices can fit less, where their number divides badly: the fewest is the first that fits.
 * @throws EstimateInputError when a number cannot be meant.
 */
export function fewestDevices(deployment: Omit<Deployment, 'devices'>, limit = 64): Fit | undefined {
  wholeNumber('limit', limit, 1, limits.devices);
  for (let devices = 1; devices <= limit; devices++) {
    const result = fit({ ...deployment, devices });
    if (result.fits) return result;
  }
  return undefined;
}

function answer(accounts: readonly DeviceAccount[], use: CheckedWorkload, devices: number, layout: Layout): Fit {
  const left = ({ verdicts: { budget } }: DeviceAccount) => budget.capacity - budget.need;
  const fullest = accounts.reduce((a, b) => (left(b) < left(a) ? b : a));
  const { budget } = fullest.verdicts;
  const pool = mapRange((key) => Math.min(...accounts.map(({ poolTokens }) => poolTokens[key])));
  const longest = use.model.maxPositionEmbeddings ?? Number.POSITIVE_INFINITY;
  const held = mapRange((key) => Math.min(limits.tokens, Math.floor(pool[key] / use.requests)));
  return {
    fits: budget.fits,
    certainty: certainty(accounts),
    get because() {
      const subject = accounts.length > 1 ? 'the fullest device ' : 'each device ';
      return `${devices > 1 ? subject : ''}${budget.because}`;
    },
    shortBy: budget.fits ? bytes(0) : budget.shortBy,
    devices,
    layout,
    accounts,
    fullest,
    poolTokens: pool,
    maxTokens: mapRange((key) => Math.min(held[key], longest)),
    maxTokensBound: held.likely > longest ? 'model' : held.likely >= limits.tokens ? 'none' : 'memory',
    maxRequests: mapRange((key) => Math.min(limits.requests, ...accounts.map(({ maxRequests }) => maxRequests[key]))),
  };
}

function certainty(accounts: readonly DeviceAccount[]): Certainty {
  const holds = (key: 'low' | 'total' | 'high') =>
    accounts.every(({ memory, verdicts }) => memory[key] <= verdicts.budget.capacity);
  if (holds('high')) return 'yes';
  if (holds('total')) return 'likely';
  return holds('low') ? 'unlikely' : 'no';
}

function mapRange(value: (key: keyof Range) => number): Range {
  return { low: value('low'), likely: value('likely'), high: value('high') };
}
