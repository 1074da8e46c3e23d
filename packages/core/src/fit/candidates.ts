import type { Device } from '../hardware/device.ts';
import type { Deployment } from './deployment.ts';
import { type Fit, fewestDevices } from './fit.ts';

/** A way to serve a workload: the fewest of one kind of device that hold it. */
export interface Candidate {
  readonly device: Device;
  readonly fit: Fit;
}

/**
 * For each kind of device, the fewest that hold a workload, at most one node of them; smallest total memory first.
 * Kinds of which one node is not enough are left out.
 * @throws EstimateInputError when a number cannot be meant.
 */
export function candidates(
  deployment: Omit<Deployment, 'device' | 'devices'>,
  devices: readonly Device[],
): readonly Candidate[] {
  const memory = ({ device, fit }: Candidate) => device.totalMiB * fit.devices;
  return devices
    .flatMap((device) => {
      const fit = fewestDevices({ ...deployment, device }, device.devicesPerNode);
      return fit ? [{ device, fit }] : [];
    })
    .sort((a, b) => memory(a) - memory(b) || a.fit.devices - b.fit.devices);
}
