import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findModel, models } from '@llm-vram/core/catalog';
import { expect, test } from 'vitest';
import { countConfig, countConfigs } from './parameters.ts';

const config = (name: string) => JSON.stringify(findModel(name)!.config);

test('counts DeepSeek V3 with its latent cache', () => {
  expect(countConfig('v3.json', config('DeepSeek V3'))).toEqual({
    file: 'v3.json',
    parameters: 671_026_404_352,
    activeParameters: 37_552_282_624,
    mtpParameters: 0,
    visionParameters: 0,
    weightBytes: 1_342_052_808_704,
    kvBytesPerToken: 70_272,
    stateBytesPerSequence: 0,
  });
});

test('counts every model of the catalogue as published, active ones never more than all', () => {
  for (const { id, config: facts, parameters } of models) {
    const one = countConfig(id, JSON.stringify(facts));
    expect(one).toMatchObject({ parameters });
    if ('error' in one) continue;
    expect(one.activeParameters).toBeLessThanOrEqual(one.parameters);
    expect(Object.values(one).every((value) => typeof value === 'string' || Number.isSafeInteger(value))).toBe(true);
  }
});

test('reads a folder, skips what is no config, and reports what it cannot read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'configs-'));
  try {
    writeFileSync(join(folder, 'b.json'), config('Llama 3.1 8B'));
    writeFileSync(join(folder, 'a.json'), '{"model_type": "foo"}');
    writeFileSync(join(folder, 'INDEX.json'), '[]');
    writeFileSync(join(folder, 'notes.txt'), '');
    expect(countConfigs(folder)).toEqual([
      {
        file: 'a.json',
        error: { code: 'unsupported-architecture', path: 'model_type', message: expect.stringContaining('"foo"') },
      },
      expect.objectContaining({ file: 'b.json', parameters: 8_030_261_248, weightBytes: 16_060_522_496 }),
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
