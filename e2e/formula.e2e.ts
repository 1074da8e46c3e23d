import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { kvCacheBytes } from '../packages/core/src/formula/kv-cache.ts';
import { formatBytes, parseCount } from '../packages/core/src/index.ts';
import { useSite } from './site.ts';

const open = useSite();

/** The live equation of that number on the page. */
const formula = (page: Page, number: string): Locator =>
  page.locator('x-formula', { has: page.getByText(`(${number})`, { exact: true }) });

describe('a live equation', () => {
  test('a changed number changes result, working and picture', async () => {
    const page = await open('/course/rule-of-thumb/');
    const first = formula(page, '1.1').first();
    const before = await first.locator('.formula-picture').innerHTML();
    await first.getByLabel('bits per weight').fill('4');
    expect(await first.locator('output').innerText()).toMatch(/\(42 GB\)$/);
    expect(await first.locator('.formula-working').innerText()).toContain(
      '(70,000,000,000 × 4) / (32 / 4) × 1.2 = 42,000,000,000 B',
    );
    expect(await first.locator('.formula-picture').innerHTML()).not.toBe(before);
  });

  test('hover or focus on a quantity lights letter, code, control and length', async () => {
    const page = await open('/course/rule-of-thumb/');
    const first = formula(page, '1.1').first();
    for (const act of [
      () => first.getByLabel('bits per weight').focus(),
      () => first.locator('.katex-html [data-sym="bitsPerWeight"]').first().hover(),
    ]) {
      await act();
      for (const place of ['.katex', 'pre', '.formula-sentence', '.formula-picture']) {
        expect(await first.locator(`${place} [data-sym~="bitsPerWeight"].is-active`).count(), place).toBeGreaterThan(0);
      }
      expect(await first.locator('[data-sym="parameters"].is-active').count()).toBe(0);
      await page.mouse.move(0, 0);
      await page.getByRole('heading', { level: 1 }).click();
    }
  });

  test('the shape of another model fills the controls', async () => {
    const page = await open('/course/kv-cache/');
    const cache = formula(page, '4.2').first();
    const input = async (name: string) => parseCount(await cache.locator(`input[name="${name}"]`).inputValue());
    expect(await cache.locator('select').count()).toBe(1);
    const use = {
      bytesPerElement: await input('bytesPerElement'),
      requests: await input('requests'),
      tokens: await input('tokens'),
    };
    await cache.locator('select').selectOption('Qwen3 32B');
    const shape = { numHiddenLayers: 64, numKeyValueHeads: 8, headDim: 128 };
    for (const [name, value] of Object.entries(shape)) expect(await input(name), name).toBe(value);
    expect(await cache.locator('output').innerText()).toBe(formatBytes(kvCacheBytes({ ...shape, ...use })));
  });

  test.each([
    ['0', 'bitsPerWeight: expected a positive number, got 0'],
    ['-16', 'bitsPerWeight: expected a positive number, got -16'],
    ['', 'bitsPerWeight: expected a number, such as 4096 or 4k, got ""'],
    ['abc', 'bitsPerWeight: expected a number, such as 4096 or 4k, got "abc"'],
    ['1e30', 'bitsPerWeight: expected at most 1,000,000,000,000,000, got 1e+30'],
    ['1e14', 'size: expected bytes from 0 to 8 PiB in all, got 1.05e+24'],
  ])('"%s" bits gets one line at the field, and the last good result stays', async (typed, message) => {
    const page = await open('/course/rule-of-thumb/');
    const first = formula(page, '1.1').first();
    const before = await first.locator('output').innerText();
    const field = first.getByLabel('bits per weight');
    await field.fill(typed);
    expect(await first.locator('.field-error').innerText()).toBe(message);
    expect(await first.locator('output').innerText()).toBe(before);
    expect(await field.inputValue()).toBe(typed);
    await field.fill('16');
    expect(await first.locator('.field-error').isVisible()).toBe(false);
  });
});
