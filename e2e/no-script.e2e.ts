import { describe, expect, test } from 'vitest';
import { findDevice, findModel } from '../packages/core/src/catalog/index.ts';
import * as capacity from '../packages/core/src/formula/capacity.ts';
import * as kvCache from '../packages/core/src/formula/kv-cache.ts';
import * as pool from '../packages/core/src/formula/pool.ts';
import * as reserve from '../packages/core/src/formula/reserve.ts';
import * as ruleOfThumb from '../packages/core/src/formula/rule-of-thumb.ts';
import * as weights from '../packages/core/src/formula/weights.ts';
import {
  type EquationId,
  equations,
  explainEquation,
  fewestDevices,
  fit,
  formatBytes,
  formatNumber,
  type Inputs,
  parseCount,
} from '../packages/core/src/index.ts';
import { readHfConfig } from '../packages/core/src/readers/index.ts';
import { pagePaths, useSite } from './site.ts';

const open = useSite();
const withoutScript = { javaScriptEnabled: false };
const model = readHfConfig(findModel('Llama 3.1 70B')!.config);
const device = findDevice('A100 80GB')!;
const use = { model, device, requests: 10, tokens: 4096 };

/** Every equation's function, by its name. */
const formulas = { ...capacity, ...kvCache, ...pool, ...reserve, ...ruleOfThumb, ...weights } as unknown as Readonly<
  Record<EquationId, (inputs: Inputs) => number>
>;

/** What the core gives for an equation, as a page prints it. */
function printed(of: EquationId, inputs: Inputs): { result: string; working: string } {
  const value = formulas[of](inputs);
  const { unit } = equations[of];
  const result =
    unit === 'bytes' ? formatBytes(value) : `${formatNumber(value, unit === 'parameters' ? 0 : 2)} ${unit}`;
  return { result, working: explainEquation(of, inputs, value).text };
}

describe('without JavaScript', () => {
  test('the first page answers', async () => {
    const page = await open('/', withoutScript);
    const fewest = fewestDevices(use)!;
    expect(await page.locator('.answer-needs').innerText()).toContain(`needs ${fewest.devices} of them`);
    expect(await page.locator('[data-part="account"] .total').innerText()).toContain(
      formatBytes(fewest.fullest.memory.total),
    );
  });

  test.each(pagePaths.filter((path) => path.startsWith('/course/')))(
    'every live equation of %s shows the value and the working of the core for the numbers in its sentence',
    async (path) => {
      const page = await open(path, withoutScript);
      const shown = await page.locator('x-formula').evaluateAll((elements) =>
        (elements as HTMLElement[]).map((element) => ({
          of: JSON.parse(element.dataset.settings!).of,
          typed: [...element.querySelectorAll<HTMLInputElement>('input[name]')].map(({ name, value }) => [name, value]),
          result: element.querySelector('output')!.textContent!,
          working: element.querySelector('.formula-working')!.textContent!,
        })),
      );
      expect(shown.length).toBeGreaterThan(0);
      for (const { of, typed, result, working } of shown) {
        const inputs = Object.fromEntries(typed.map(([name, text]) => [name, parseCount(text!)]));
        const expected = printed(of, inputs);
        expect(result.replaceAll('\u00a0', ' '), of).toBe(expected.result);
        expect(working, of).toContain(expected.working);
      }
    },
  );

  test('the playground shows its first state whole', async () => {
    const page = await open('/playground/', withoutScript);
    const answer = fit({ ...use, devices: 4 });
    const text = await page.locator('main').innerText();
    expect(text).toContain('fits on 4 × A100 80GB');
    expect(answer.layout && text.includes(formatBytes(answer.fullest.memory.terms[0]!.bytes))).toBe(true);
    expect(text).toContain('The fields need JavaScript.');
  });

  test.each([
    ['light', 'rgb(251, 249, 244)'],
    ['dark', 'rgb(26, 25, 22)'],
  ] as const)('pages are as %s as their reader prefers', async (colorScheme, paper) => {
    const page = await open('/', { ...withoutScript, colorScheme });
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(paper);
  });
});
