import { fileURLToPath } from 'node:url';
import { models } from '@llm-vram/core/catalog';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { compactConfig } from '../src/state/config-facts.ts';
import { initialState, type State } from '../src/state/parameters.ts';
import { codeFor } from '../src/view/code.ts';
import { view } from '../src/view/view.ts';

const resolveDir = fileURLToPath(new URL('..', import.meta.url));

/** What a program prints, a line each. */
async function run(code: string): Promise<string[]> {
  const stdin = { contents: code, loader: 'ts', resolveDir } as const;
  const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'iife' });
  const lines: string[] = [];
  new Function('console', outputFiles[0]!.text)({ log: (...words: unknown[]) => lines.push(words.join(' ')) });
  return lines;
}

const qwen = models.find(({ id }) => id === 'qwen3-8b')!.config;
const config = compactConfig(JSON.stringify({ ...qwen, id2label: { '07': 'x', a: ['y'], 'b-c': null } }));

test.each<Partial<State>>([
  {},
  { devices: 2 },
  { devices: 83 },
  { devices: 1, requests: 1, weights: 'int4-g128', kvCache: 'fp8', tokens: 131_072 },
  { model: 'mistral-nemo-12b', device: 'rtx-4090', devices: 1, weights: 'q4_K', utilization: 0.85 },
  { config, device: 'h100-80gb', devices: 2 },
])('the code for %o runs and says what the page says', async (changes) => {
  const { code, certainty, because, choices, account } = view({ ...initialState, ...changes });
  const [answer, limits] = await run(code);
  expect(answer).toBe(`${certainty} ${because}`);
  if (limits === undefined) return expect(account).toBeUndefined();
  const [tokens, requests] = limits.split(' ').map((text) => Number(text).toLocaleString('en'));
  expect(choices.limits[0]!.text.replace('none:', '0:')).toMatch(new RegExp(`^${tokens}\\b`));
  expect(choices.limits[1]!.text.replace('none', '0')).toMatch(new RegExp(`^${requests}\\b`));
});

test('the code says only what the core would not assume', () => {
  const code = codeFor({ ...initialState, devices: 1, requests: 1 });
  expect(code).toContain('fit({ model, device });');
  expect(codeFor({ ...initialState, weights: 'nf4' })).toContain("weights: 'nf4', requests: 10, devices: 4 }");
});

test('the code of a pasted config holds its facts, and no model of the catalogue', () => {
  const code = codeFor({ ...initialState, config });
  expect(code).toContain('  hidden_size: 4096,');
  expect(code).not.toContain('findModel');
});
