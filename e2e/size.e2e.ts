import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DIST, pagePaths, useSite } from './site.ts';

const open = useSite();

/** Scripts of Starlight's own: search, table of contents, theme, code blocks, link prefetch. */
const STARLIGHT =
  /\/(?:page|Search|TableOfContents|MobileTableOfContents|ui-core|preload-helper|ec|starlight-toc|rolldown-runtime)\b[^/]*\.js$|\/pagefind\//;

/** Gzipped bytes of the scripts that a page loads beyond Starlight's own, inline ones not counted. */
async function ownScripts(path: string): Promise<number> {
  const page = await open(path);
  await page.waitForLoadState('networkidle');
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const files = urls
    .map((url) => new URL(url).pathname)
    .filter((file) => file.endsWith('.js') && !STARLIGHT.test(file));
  await page.context().close();
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(`${DIST}${file}`), { level: 9 }).length, 0);
}

describe('script beyond the framework’s own', () => {
  test.each(pagePaths.filter((path) => !path.startsWith('/playground')))(
    'is at most 10 KB gzipped on %s',
    async (path) => {
      expect(await ownScripts(path)).toBeLessThanOrEqual(10 * 1_000);
    },
  );

  test('is at most 60 KB gzipped on the playground, and more than nothing', async () => {
    const size = await ownScripts('/playground/');
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(60 * 1_000);
  });
});
