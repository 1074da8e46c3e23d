import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Playground } from '../src/index.ts';
import { initialState } from '../src/state/parameters.ts';
import { view } from '../src/view/view.ts';

/** What a page of text may weigh on a slow line: preact, core, catalogue and instrument together, gzipped. */
const MOST_BYTES = 60_000;

test('the default state renders complete without a browser', () => {
  expect('window' in globalThis).toBe(false);
  const html = renderToString(<Playground />);
  const { sentence, ruler, account, code } = view(initialState);
  for (const text of [sentence, ruler!, ...account!.terms.flatMap(({ working, where }) => [working, where])])
    expect(html).toContain(text);
  expect(html).toContain(code.split('\n')[0]);
  expect(html).toContain('<option value="llama-3.1-70b" selected>');
});

test('every control has a label and every id is used once', () => {
  const html = renderToString(<Playground />);
  const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const controls = [...html.matchAll(/<(?:input|select|textarea)[^>]*\sid="([^"]+)"/g)].map(([, id]) => id);
  expect(controls.length).toBe(10);
  for (const id of controls) expect(html).toContain(`for="${id}"`);
});

test('the whole script stays under its ceiling', async () => {
  const entryPoints = [fileURLToPath(new URL('../src/main.tsx', import.meta.url))];
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'unused',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const script = outputFiles.find(({ path }) => path.endsWith('.js'))!;
  expect(gzipSync(script.contents).length).toBeLessThan(MOST_BYTES);
});
