import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const README = readFileSync(join(import.meta.dirname, '../../../README.md'), 'utf8');

test('the example in the README runs and prints what stands beneath it', async () => {
  const example = /```ts\n([\s\S]*?)```/.exec(README)![1]!;
  const printed = /^\/\/ (.*)$/m.exec(example)![1];
  const { outputFiles } = await build({
    stdin: { contents: example, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
  });
  const lines: string[] = [];
  new Function('console', outputFiles[0]!.text)({ log: (line: string) => lines.push(line) });
  expect(lines).toEqual([printed]);
});
