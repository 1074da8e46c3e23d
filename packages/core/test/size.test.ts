import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

/** Bytes of a minified, gzipped browser bundle of `source`. */
async function bundleSize(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return gzipSync(outputFiles[0]!.contents).length;
}

test('importing only the rule of thumb costs at most 1 KB gzipped', async () => {
  const size = await bundleSize("import { ruleOfThumb } from '../src/index.ts'; console.log(ruleOfThumb);");
  expect(size).toBeGreaterThan(100);
  expect(size).toBeLessThanOrEqual(1_024);
});

test('the core without readers and catalogue, which have entries of their own, costs at most 12 KB gzipped', async () => {
  expect(await bundleSize("import * as core from '../src/index.ts'; console.log(core);")).toBeLessThanOrEqual(
    12 * 1_024,
  );
});

test('the readers cost at most 16 KB gzipped: a row of options for most kinds of models, a file for each design', async () => {
  const size = await bundleSize("import * as readers from '../src/readers/index.ts'; console.log(readers);");
  expect(size).toBeGreaterThan(2 * 1_024);
  expect(size).toBeLessThanOrEqual(16 * 1_024);
});

test('core, readers and catalogue bundle for a browser', async () => {
  const all = ['index', 'readers/index', 'catalog/index']
    .map((name, i) => `import * as m${i} from '../src/${name}.ts';`)
    .join('\n');
  expect(await bundleSize(`${all} console.log(m0, m1, m2);`)).toBeGreaterThan(12 * 1_024);
});
