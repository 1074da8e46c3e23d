import { type Bytes, bytes } from '../units.ts';

/** Bytes of `n` devices whose driver reports `C` MiB each. Equation 2.1. */
export function driverBytes({
  devices: n,
  totalMiB: C,
}: {
  readonly devices: number;
  readonly totalMiB: number;
}): Bytes {
  return bytes(n * C * 2 ** 20);
}

/** Bytes that an engine may use of `n` devices of `C` MiB each, at the fraction `U` of them. Equation 2.2. */
export function budgetBytes({
  devices: n,
  totalMiB: C,
  utilization: U,
}: {
  readonly devices: number;
  readonly totalMiB: number;
  readonly utilization: number;
}): Bytes {
  return bytes(n * C * 2 ** 20 * U);
}
