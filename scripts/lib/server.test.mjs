import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { normalizeBase, pathSegments, serve } from './server.mjs';

/** fetch would tidy `..` away before it asks, so this sends the path as it is. */
function ask(site, path, method = 'GET') {
  const { hostname, port } = new URL(site.url);
  return new Promise((resolve, reject) => {
    const request = get({ host: hostname, port, path, method, agent: false, family: 4 }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    });
    request.on('error', reject);
  });
}

let folder;
let site;
let under;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const root = join(folder, 'dist');
  mkdirSync(join(root, 'über uns'), { recursive: true });
  mkdirSync(join(root, 'empty'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(root, 'index.html'), 'front');
  writeFileSync(join(root, '404.html'), 'lost');
  writeFileSync(join(root, 'über uns', 'index.html'), 'about');
  writeFileSync(join(root, 'data.json'), '{}');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  site = await serve({ root });
  under = await serve({ root, base: '/llm-vram' });
});

afterAll(async () => {
  await Promise.all([site.close(), under.close()]);
  rmSync(folder, { recursive: true });
});

describe('the static server', () => {
  it('answers a folder with its index page', async () => {
    expect(await ask(site, '/')).toMatchObject({ status: 200, body: 'front' });
    expect(await ask(site, '/%C3%BCber%20uns/?q=1')).toMatchObject({ status: 200, body: 'about' });
  });

  it('sends a folder without its slash to the address with it', async () => {
    const { status, headers } = await ask(site, '/%C3%BCber%20uns?q=1');
    expect([status, headers.location]).toEqual([301, '/%C3%BCber%20uns/?q=1']);
  });

  it('names the content type', async () => {
    expect((await ask(site, '/data.json')).headers['content-type']).toBe('application/json; charset=utf-8');
    expect((await ask(site, '/')).headers['content-type']).toBe('text/html; charset=utf-8');
  });

  it.each(['/missing', '/empty/', '/data.json/'])('answers %s with the page for lost visitors', async (path) => {
    expect(await ask(site, path)).toMatchObject({ status: 404, body: 'lost' });
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%5csecret.txt',
    '/empty/../../secret.txt',
    '/link.txt',
    '/index.html%00',
    '/%E0%A4%A',
    'http://elsewhere/',
  ])('gives nothing away for %s', async (path) => {
    expect(await ask(site, path)).toMatchObject({ status: 404, body: 'lost' });
  });

  it('never sends a visitor to another site', async () => {
    expect((await ask(site, '//empty')).headers.location).toBe('/empty/');
  });

  it('sends no body for HEAD, and refuses to be written to', async () => {
    expect(await ask(site, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect(await ask(site, '/', 'POST')).toMatchObject({ status: 405 });
  });

  it('serves under a base path only', async () => {
    expect(under.url).toMatch(/\/llm-vram\/$/);
    expect(await ask(under, '/llm-vram/')).toMatchObject({ status: 200, body: 'front' });
    expect((await ask(under, '/llm-vram')).headers.location).toBe('/llm-vram/');
    expect((await ask(under, '/llm-vram/empty')).headers.location).toBe('/llm-vram/empty/');
    expect(await ask(under, '/data.json')).toMatchObject({ status: 404, body: 'lost' });
  });
});

it('gives a base path one slash at each end', () => {
  expect([undefined, '', '/', 'a', '/a/b/', '//a//'].map((base) => normalizeBase(base))).toEqual([
    ...['/', '/', '/', '/a/', '/a/b/', '/a/'],
  ]);
});

it('reads the segments of a path after they are decoded', () => {
  expect(pathSegments('/a//b%20c/')).toEqual(['a', 'b c']);
  expect(pathSegments('/a/%2e%2e/b')).toBeUndefined();
});
