import AxeBuilder from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { pagePaths, useSite } from './site.ts';

const open = useSite();

test('the site has its pages', () => {
  expect(pagePaths).toEqual(expect.arrayContaining(['/', '/course/kv-cache/', '/playground/', '/reference/models/']));
});

describe.each(pagePaths)('%s', (path) => {
  test.each(['light', 'dark'] as const)('has nothing that axe objects to in %s', async (colorScheme) => {
    const page = await open(path, { colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`)).toEqual([]);
    await page.context().close();
  });

  test.each([1280, 390, 320])('does not scroll sideways at %d pixels', async (width) => {
    const page = await open(path, { viewport: { width, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });

  test('keeps within a sheet of A4 in print', async () => {
    // 210 mm less margins of 1 cm, at 96 pixels to the inch.
    const width = 718;
    const page = await open(path, { viewport: { width, height: 1000 } });
    await page.emulateMedia({ media: 'print' });
    const wide = await page
      .locator('table, svg, .pg')
      .evaluateAll(
        (elements, width) => elements.filter((element) => element.getBoundingClientRect().right > width + 1).length,
        width,
      );
    expect([wide, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([0, width]);
    await page.context().close();
  });
});
