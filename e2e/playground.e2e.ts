import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findDevice, findModel } from '../packages/core/src/catalog/index.ts';
import { fit } from '../packages/core/src/index.ts';
import { readHfConfig } from '../packages/core/src/readers/index.ts';
import { useSite } from './site.ts';

const open = useSite();
const sentence = (page: Page) => page.locator('.pg-sentence').innerText();
const search = (page: Page) => page.evaluate(() => location.search);

/** Opens the playground and waits until it answers to its address. */
async function playground(state = ''): Promise<Page> {
  const page = await open(`/playground/${state}`);
  await page.locator('.pg-tabs').waitFor({ state: 'visible' });
  return page;
}

describe('the playground', () => {
  test('restores its state from the address', async () => {
    const page = await playground('?model=qwen3-32b&weights=fp8&requests=20&tokens=32768&device=h100-80gb&devices=1');
    const model = readHfConfig(findModel('Qwen3 32B')!.config);
    const device = findDevice('H100 80GB')!;
    const answer = fit({ model, weights: 'fp8', requests: 20, tokens: 32_768, device, devices: 1 });
    await expect
      .poll(() => sentence(page))
      .toMatch(answer.fits ? /Qwen3 32B in FP8 fits/ : /Qwen3 32B in FP8 does not fit/);
    expect(await page.getByLabel('Tokens of each').inputValue()).toMatch(/32,?768/);
    expect(await page.locator('.pg-answer').innerText()).toContain(answer.because.slice(1));
  });

  test('writes its state into the address, and the back button returns to the state before', async () => {
    const page = await playground();
    await page.getByLabel('Weights in').selectOption('fp8');
    expect(await search(page)).toBe('?weights=fp8');
    await page.getByLabel('Requests at once').fill('50');
    await page.keyboard.press('Enter');
    await expect.poll(() => search(page)).toContain('requests=50');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Requests at once').inputValue()).toBe('10');
    await page.goBack();
    await expect.poll(() => page.getByLabel('Weights in').inputValue()).toBe('bf16');
    await page.goForward();
    await expect.poll(() => page.getByLabel('Weights in').inputValue()).toBe('fp8');
  });

  test('reads a pasted config.json, keeps it over a reload, and says what is wrong with a broken one', async () => {
    const page = await playground();
    const { config } = findModel('Llama 3.1 8B')!;
    await page.getByText('Paste a config.json').click();
    const field = page.locator('#pg-config');
    await field.fill(JSON.stringify(config));
    await expect.poll(() => sentence(page)).not.toContain('Llama 3.1 70B');
    const good = await sentence(page);
    const problems = [
      [
        JSON.stringify({ ...config, num_hidden_layers: undefined }),
        /config.json: num_hidden_layers: expected a positive integer/,
      ],
      [
        JSON.stringify({ ...config, architectures: ['FooForCausalLM'] }),
        /config.json: architectures: .*unsupported "FooForCausalLM"/,
      ],
      ['{"hidden_size":', /config.json: expected JSON/],
    ] as const;
    for (const [text, message] of problems) {
      await field.fill(text);
      await expect.poll(() => page.locator('#pg-config-problem').innerText()).toMatch(message);
      expect(await sentence(page)).toBe(good);
      expect(await field.inputValue()).toBe(text);
    }
    await page.reload();
    await expect.poll(() => sentence(page)).toBe(good);
  });

  test('refuses 50 MB of config.json at once', async () => {
    const page = await playground();
    await page.getByText('Paste a config.json').click();
    const took = await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', ' '.repeat(50e6));
      const start = performance.now();
      document
        .querySelector('#pg-config')!
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      return performance.now() - start;
    });
    expect(await page.locator('#pg-config-problem').innerText()).toMatch(/expected at most 4,194,304 characters/);
    expect(took).toBeLessThan(5_000);
  });

  test.each(['', '-5', 'abc', '1e30', '0', 'NaN'])(
    '"%s" tokens get one line at the field, and the last good result stays',
    async (typed) => {
      const page = await playground();
      const before = await sentence(page);
      const field = page.getByLabel('Tokens of each');
      await field.fill(typed);
      await expect.poll(() => page.locator('#pg-tokens-problem').innerText()).toMatch(/^tokens: expected .+, got .+$/);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await sentence(page)).toBe(before);
      expect(await field.inputValue()).toBe(typed);
    },
  );

  test('shows the working, what else fits and the code behind tabs that the arrow keys move', async () => {
    const page = await playground();
    await page.getByRole('tab', { name: 'Account' }).focus();
    expect(await page.getByRole('heading', { name: 'The account' }).isVisible()).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('heading', { name: 'What else fits' }).isVisible()).toBe(true);
    await page.keyboard.press('End');
    expect(await page.locator('.pg-code').innerText()).toContain(
      "import { readHfConfig } from '@llm-vram/core/readers';",
    );
    await page.getByRole('tab', { name: 'What else fits' }).click();
    await page.getByRole('button', { name: /^Use: Fewest/ }).click();
    expect(await search(page)).toBe('?devices=3');
  });

  test('redraws within a frame of the key', async () => {
    const page = await playground();
    const isRedrawn = await page.evaluate(async () => {
      const picture = document.querySelector('.pg-picture')!;
      const field = document.querySelector<HTMLInputElement>('#pg-requests')!;
      const before = picture.innerHTML;
      field.value = '40';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      // Called before the next frame is painted.
      await new Promise((resolve) => requestAnimationFrame(resolve));
      return picture.innerHTML !== before;
    });
    expect(isRedrawn).toBe(true);
  });

  test('marks an answer that bad input left behind, until the input is good again', async () => {
    const page = await playground();
    const results = page.locator('.pg-results');
    const line = page.getByText('For the last valid input');
    const field = page.getByLabel('Tokens of each');
    expect(await line.isVisible()).toBe(false);
    await field.fill('many');
    await expect.poll(() => line.isVisible()).toBe(true);
    expect(await results.getAttribute('data-stale')).not.toBeNull();
    await field.fill('8k');
    await expect.poll(() => line.isVisible()).toBe(false);
    expect(await results.getAttribute('data-stale')).toBeNull();
  });

  test('says what it ignored in an address, until the next change', async () => {
    const page = await playground('?model=nope&devices=-1');
    const line = page.locator('.pg-ignored');
    await expect
      .poll(() => line.innerText())
      .toBe(
        'Ignored in the address: model: expected a model of the catalogue, got "nope"; devices: expected a positive integer, got -1',
      );
    expect(await sentence(page)).toContain('Llama 3.1 70B in BF16 fits on 4 × A100 80GB');
    await page.getByLabel('Requests at once').fill('11');
    await expect.poll(() => line.isVisible()).toBe(false);
  });

  test('moves the focus to the verdict after a choice was taken', async () => {
    const page = await playground();
    await page.getByRole('tab', { name: 'What else fits' }).click();
    await page.getByRole('button', { name: 'Use: FP8' }).click();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('pg-sentence');
    await expect.poll(() => sentence(page)).toContain('in FP8');
  });

  test('offers every model that a search matches as a button', async () => {
    const page = await playground();
    await page.getByLabel('Find a model').fill('qwen3');
    await page.locator('.pg-matches').getByRole('button', { name: 'Qwen3 32B', exact: true }).click();
    await expect.poll(() => sentence(page)).toContain('Qwen3 32B');
    expect(await page.locator('.pg-matches').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pg-search');
  });

  test('prints the form, the answer and every panel', async () => {
    const page = await playground();
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 718, height: 1000 });
    for (const name of ['The account', 'What else fits', 'Beside the rule of thumb', 'The same in code'])
      expect(await page.getByRole('heading', { name }).isVisible(), name).toBe(true);
    expect(await page.getByLabel('Tokens of each').isVisible()).toBe(true);
    const width = (selector: string) => page.locator(selector).evaluate((element) => element.clientWidth);
    expect(await width('.pg-results')).toBe(await width('.pg'));
  });
});
