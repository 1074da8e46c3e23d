import { describe, expect, test } from 'vitest';
import { findDevice, findModel } from '../packages/core/src/catalog/index.ts';
import { kvCacheBytes } from '../packages/core/src/formula/kv-cache.ts';
import { ruleOfThumbBytes } from '../packages/core/src/formula/rule-of-thumb.ts';
import { explainEquation, fewestDevices, fit, formatBytes, readHfConfig } from '../packages/core/src/index.ts';
import { useSite } from './site.ts';

const open = useSite();
const withoutScript = { javaScriptEnabled: false };
const model = readHfConfig(findModel('Llama 3.1 70B')!.config);
const device = findDevice('A100 80GB')!;
const use = { model, device, requests: 10, tokens: 4096 };

describe('without JavaScript', () => {
  test('the first page answers', async () => {
    const page = await open('/', withoutScript);
    const fewest = fewestDevices(use)!;
    expect(await page.locator('.answer-needs').innerText()).toContain(`needs ${fewest.devices} of them`);
    expect(await page.locator('[data-part="account"] .total').innerText()).toContain(
      formatBytes(fewest.fullest.memory.total),
    );
  });

  test('every live equation shows the value and the working of the core', async () => {
    const page = await open('/course/rule-of-thumb/', withoutScript);
    const inputs = { parameters: 70e9, bitsPerWeight: 16, overhead: 1.2 };
    const first = page.locator('x-formula').first();
    expect(await first.locator('output').innerText()).toBe(formatBytes(ruleOfThumbBytes(inputs)));
    expect(await first.locator('.formula-working').innerText()).toContain(
      explainEquation('ruleOfThumbBytes', inputs, ruleOfThumbBytes(inputs)).text,
    );
  });

  test('the equation of the cache does so for the numbers in its sentence', async () => {
    const page = await open('/course/kv-cache/', withoutScript);
    const cache = page.locator('x-formula', { has: page.getByText('(4.2)', { exact: true }) }).first();
    const entries = await cache
      .locator('input[name]')
      .evaluateAll((inputs) =>
        (inputs as HTMLInputElement[]).map(({ name, value }) => [name, Number(value.replaceAll(',', ''))]),
      );
    expect(await cache.locator('output').innerText()).toBe(formatBytes(kvCacheBytes(Object.fromEntries(entries))));
  });

  test('the playground shows its first state whole', async () => {
    const page = await open('/playground/', withoutScript);
    const answer = fit({ ...use, devices: 4 });
    const text = await page.locator('main').innerText();
    expect(text).toContain('fits on 4 × A100 80GB');
    expect(answer.layout && text.includes(formatBytes(answer.fullest.memory.terms[0]!.bytes))).toBe(true);
  });
});
