import { globSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { serve } from '../scripts/lib/server.mjs';

/** The built site. */
export const DIST = join(import.meta.dirname, '../apps/docs/dist');

/** Paths of all pages of the built site. */
export const pagePaths = globSync('**/*.html', { cwd: DIST })
  .filter((file) => file !== '404.html')
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser and a server for the tests of one file; every page's complaints fail the test that opened it. */
export function useSite(root = DIST, base = '/') {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof serve>>;
  let complaints: string[] = [];

  beforeAll(async () => {
    site = await serve({ root, base });
    browser = await chromium.launch({
      ...(process.env.CHROME_PATH && { executablePath: process.env.CHROME_PATH }),
      args: FLAGS,
    });
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  afterEach(() => {
    const found = complaints;
    complaints = [];
    expect(found).toEqual([]);
  });

  /** Opens a page and watches its console and its requests. */
  return async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(`${path}: ${error.message}`));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(`${path}: console: ${message.text()}`);
    });
    page.on('request', (request) => {
      const { origin, protocol } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && origin !== new URL(site.url).origin)
        complaints.push(`${path}: left localhost for ${request.url()}`);
    });
    await page.goto(new URL(path.replace(/^\//, ''), site.url).href);
    return page;
  };
}
