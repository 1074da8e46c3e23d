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

test('the whole core without the catalogue costs at most 12 KB gzipped', async () => {
  expect(await bundleSize("import * as core from '../src/index.ts'; console.log(core);")).toBeLessThanOrEqual(
    12 * 1_024,
  );
});

test('the whole core and the catalogue bundle for a browser', async () => {
  const both = "import * as core from '../src/index.ts'; import * as catalog from '../src/catalog/index.ts';";
  expect(await bundleSize(`${both} console.log(core, catalog);`)).toBeGreaterThan(12 * 1_024);
});
