import { type Bytes, bytes } from '../units.ts';

/** Equal devices, by what their driver reports of each. */
export interface Devices {
  readonly devices: number;
  readonly totalMiB: number;
}

/** Equal devices, and the fraction of them that an engine may use. */
export interface DevicesInUse {
  readonly devices: number;
  readonly totalMiB: number;
  readonly utilization: number;
}

/** Bytes of `n` devices whose driver reports `C` MiB each. Equation 2.1. */
export function driverBytes({ devices: n, totalMiB: C }: Devices): Bytes {
  return bytes(n * C * 2 ** 20);
}

/** Bytes that an engine may use of `n` devices of `C` MiB each, at the fraction `U` of them. Equation 2.2. */
export function budgetBytes({ devices: n, totalMiB: C, utilization: U }: DevicesInUse): Bytes {
  return bytes(n * C * 2 ** 20 * U);
}
