import { budgetBytes, driverBytes } from '../formula/capacity.ts';
import type { Device } from '../hardware/device.ts';
import { type Bytes, bytes, formatBytes, gb, positive, wholeNumber } from '../units.ts';
import { checkDevice, limits } from './deployment.ts';

/**
 * Which memory of a device is meant: the `label` on the box (GB), what the `driver` reports as total, or the
 * `budget` that an engine may use of that total.
 */
export type Against = 'label' | 'driver' | 'budget';

/** Whether a need fits a capacity, and why. */
export type Verdict = {
  readonly against: Against;
  readonly need: Bytes;
  readonly capacity: Bytes;
  /** One sentence with the numbers. */
  readonly because: string;
} & ({ readonly fits: true; readonly spare: Bytes } | { readonly fits: false; readonly shortBy: Bytes });

/** Devices of one kind and the fraction of them that an engine may use. */
export interface DeviceUse {
  readonly device: Device;
  readonly devices: number;
  readonly utilization: number;
}

/**
 * The three capacities of `devices` devices.
 * @throws EstimateInputError unless `devices` is a positive integer and `utilization` in (0, 1].
 */
export function capacities({ device, devices, utilization }: DeviceUse): Readonly<Record<Against, Bytes>> {
  const { totalMiB } = checkDevice(device);
  const use = { devices: wholeNumber('devices', devices, 1, limits.devices), totalMiB };
  return {
    label: gb(devices * device.labelGB),
    driver: driverBytes(use),
    budget: budgetBytes({ ...use, utilization: positive('utilization', utilization, 1) }),
  };
}

/** Whether `need` bytes fit `capacity` bytes. */
export function verdict(against: Against, need: Bytes, capacity: Bytes): Verdict {
  const left = capacity - need;
  const outcome =
    left < 0 ? { fits: false as const, shortBy: bytes(-left) } : { fits: true as const, spare: bytes(left) };
  return {
    against,
    need,
    capacity,
    ...outcome,
    // Written when read: a search makes thousands of verdicts and shows the reasons of a few.
    get because() {
      const whose = { label: 'the label', driver: 'the driver', budget: "the engine's budget" }[against];
      const rest = `${formatBytes(Math.abs(left))} ${left < 0 ? 'short' : 'spare'}`;
      return `needs ${formatBytes(need)}, ${whose} gives ${formatBytes(capacity)}: ${rest}`;
    },
  };
}

/**
 * The three verdicts on `need` bytes laid over `devices` devices as if they were one memory. Real engines give each
 * device its own share; see `fit` for that.
 * @throws EstimateInputError as {@link capacities}.
 */
export function compare(need: Bytes, use: DeviceUse): readonly [label: Verdict, driver: Verdict, budget: Verdict] {
  const of = capacities(use);
  return [verdict('label', need, of.label), verdict('driver', need, of.driver), verdict('budget', need, of.budget)];
}

/**
 * The fewest devices whose memory, taken as one, holds `need` bytes: how the rule of thumb is usually turned into
 * a number of cards. A device's own software and the shape of the model are not considered; see `fewestDevices`.
 * @throws EstimateInputError unless `utilization` is in (0, 1].
 */
export function devicesToHold(
  need: Bytes,
  { device, utilization }: Omit<DeviceUse, 'devices'>,
): Readonly<Record<Against, number>> {
  const one = capacities({ device, devices: 1, utilization });
  const count = (against: Against) => Math.ceil(need / one[against]);
  return { label: count('label'), driver: count('driver'), budget: count('budget') };
}
