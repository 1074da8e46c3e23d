import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DIST, useSite } from './site.ts';

/** Links and sources in the pages of `root`, published under `base`, that lead to no file or to no element. */
function broken(root: string, base: string): string[] {
  return globSync('**/*.html', { cwd: root }).flatMap((file) => {
    const html = readFileSync(join(root, file), 'utf8');
    const here = new URL(`${base}${file.replace(/index\.html$/, '')}`, 'http://site');
    return [...html.matchAll(/\s(?:href|src|component-url|renderer-url)="([^"]*)"/g)]
      .map(([, target]) => new URL(target!.replaceAll('&amp;', '&'), here))
      .filter((url) => url.host === 'site' && !leads(root, base, url, html))
      .map((url) => `${file}: ${url.pathname}${url.hash}`);
  });
}

function leads(root: string, base: string, url: URL, ownHtml: string): boolean {
  if (!url.pathname.startsWith(base)) return false;
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = join(root, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  if (!existsSync(file)) return false;
  if (url.hash.length < 2) return true;
  const target = file.endsWith('.html') ? readFileSync(file, 'utf8') : ownHtml;
  return target.includes(`id="${decodeURIComponent(url.hash.slice(1))}"`);
}

describe('links', () => {
  test('lead to a file, and to an element where they name one', () => {
    expect(broken(DIST, '/')).toEqual([]);
  });

  test('a broken one is found', () => {
    expect(leads(DIST, '/', new URL('http://site/course/nothing/'), '')).toBe(false);
    expect(leads(DIST, '/', new URL('http://site/course/units/#nothing'), '')).toBe(false);
    expect(leads(DIST, '/sub/', new URL('http://site/course/units/'), '')).toBe(false);
  });
});

describe('published under a sub-path', () => {
  const root = mkdtempSync(join(tmpdir(), 'llm-vram-site-'));
  const base = '/llm-vram/';
  beforeAll(() => {
    // Vitest sets BASE_URL and the like, which Vite would take for the site's own.
    const { PATH, HOME } = process.env;
    const environment = { PATH, HOME, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' };
    const docs = join(import.meta.dirname, '../apps/docs');
    execFileSync(join(docs, 'node_modules/.bin/astro'), ['build', '--outDir', root], {
      cwd: docs,
      env: environment,
      stdio: 'pipe',
    });
  });
  afterAll(() => rmSync(root, { recursive: true }));
  const open = useSite(root, base);

  test('links lead to a file there too', () => {
    expect(broken(root, base)).toEqual([]);
  });

  test('the first page answers and leads to a playground that keeps its state', async () => {
    const page = await open('/');
    await page.getByLabel('Users at once').fill('30');
    await page.getByRole('link', { name: /in the playground/ }).click();
    await page.waitForURL(/\/llm-vram\/playground\/\?/);
    await expect.poll(() => page.getByLabel('Requests at once').inputValue()).toBe('30');
  });
});
