import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findDevice, findModel } from '../packages/core/src/catalog/index.ts';
import { fewestDevices, formatDecimal, ruleOfThumb } from '../packages/core/src/index.ts';
import { readHfConfig } from '../packages/core/src/readers/index.ts';
import { useSite } from './site.ts';

const open = useSite();
const answer = (page: Page) => page.locator('.answer-needs').innerText();
const picture = (page: Page) => page.locator('[data-part="picture"]').innerHTML();

/** The core's own answer. */
function fewest(model: string, device: string, requests: number, tokens: number): number | undefined {
  const architecture = readHfConfig(findModel(model)!.config);
  return fewestDevices({ model: architecture, device: findDevice(device)!, requests, tokens })?.devices;
}

describe('the first page', () => {
  test('answers for Llama 3.1 70B on H100s, 20 users, 8k, by keyboard alone', async () => {
    const page = await open('/');
    await page.getByLabel('Device').focus();
    await page.keyboard.type('H100 80GB');
    await page.getByLabel('Users at once').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('20');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('8k');
    const expected = fewest('Llama 3.1 70B', 'H100 80GB', 20, 8192);
    expect(expected).toBe(3);
    await expect.poll(() => answer(page)).toMatch(new RegExp(`^(probably )?needs ${expected} of them$`));
  });

  test('a changed number changes sentence, picture and both accounts', async () => {
    const page = await open('/');
    const before = {
      answer: await answer(page),
      picture: await picture(page),
      account: await page.locator('[data-part="account"]').innerText(),
    };
    await page.getByLabel('Users at once').fill('200');
    await expect.poll(() => answer(page)).not.toBe(before.answer);
    expect(await picture(page)).not.toBe(before.picture);
    expect(await page.locator('[data-part="account"]').innerText()).not.toBe(before.account);
    await page.getByLabel('Bits per weight').selectOption('8');
    await expect
      .poll(() => page.locator('[data-part="thumb"]').innerText())
      .toContain(formatDecimal(ruleOfThumb({ parameters: 70e9, bitsPerWeight: 8 })));
  });

  test('a size takes the shape of the nearest model, and a model takes its own size', async () => {
    const page = await open('/');
    await page.getByLabel('Billions of parameters').fill('8');
    expect(await page.locator('select[name="model"]').inputValue()).toMatch(/8b$/);
    await page.locator('select[name="model"]').selectOption('qwen3-32b');
    expect(await page.getByLabel('Billions of parameters').inputValue()).toBe('32.8');
  });

  test.each([
    ['Users at once', '-3', /^requests: expected a positive integer, got -3$/],
    ['Users at once', '', /^requests: expected a number/],
    ['Users at once', '1e30', /^requests: expected at most /],
    ['Users at once', '2.5', /^requests: expected a positive integer, got 2.5$/],
    ['Tokens for each user', 'many', /^tokens: expected a number, such as 4096 or 4k, got "many"$/],
    ['Billions of parameters', '0', /^parameters: expected a positive number, got 0$/],
    ['Billions of parameters', 'NaN', /^parameters: expected a number/],
  ])('%s: "%s" gets one line, keeps the last answer and what was typed', async (label, typed, message) => {
    const page = await open('/');
    const before = await answer(page);
    await page.getByLabel(label).fill(typed);
    await expect.poll(() => page.locator('.answer .field-error').innerText()).toMatch(message);
    expect(await answer(page)).toBe(before);
    expect(await page.getByLabel(label).inputValue()).toBe(typed);
    await page.getByLabel(label).fill('7');
    await expect.poll(() => page.locator('.answer .field-error').isVisible()).toBe(false);
  });

  test('its link to the playground carries the question', async () => {
    const page = await open('/');
    await page.getByLabel('Users at once').fill('25');
    await page.getByRole('link', { name: /in the playground/ }).click();
    await page.waitForURL(/playground/);
    expect(new URL(page.url()).searchParams.get('requests')).toBe('25');
    await expect
      .poll(() => page.locator('.pg-verdict, [aria-live="polite"]').first().innerText())
      .toMatch(/25 requests/);
  });
});
