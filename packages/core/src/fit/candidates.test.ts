import { expect, test } from 'vitest';
import { devices, findModel } from '../catalog/index.ts';
import { readHfConfig } from '../readers/hf-config.ts';
import { candidates } from './candidates.ts';
import { fit } from './fit.ts';

const model = readHfConfig(findModel('Llama 3.1 70B')!.config);
const workload = { model, requests: 20, tokens: 8192 };

test('every candidate fits, one device fewer does not, and none needs more than a node', () => {
  const list = candidates(workload, devices);
  expect(list.length).toBeGreaterThan(10);
  for (const { device, fit: answer } of list) {
    expect(answer.fits && answer.devices <= device.devicesPerNode).toBe(true);
    if (answer.devices > 1) expect(fit({ ...workload, device, devices: answer.devices - 1 }).fits).toBe(false);
  }
});

test('candidates come smallest total memory first', () => {
  const memory = candidates(workload, devices).map(({ device, fit: answer }) => device.totalMiB * answer.devices);
  expect(memory).toEqual([...memory].sort((a, b) => a - b));
});

test('70B in BF16 for 20 users of 8k tokens takes three H100 80GB', () => {
  const h100 = candidates(workload, devices).find(({ device }) => device.id === 'h100-80gb');
  expect(h100?.fit.devices).toBe(3);
});
