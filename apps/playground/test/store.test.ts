import { models } from '@llm-vram/core/catalog';
import { expect, test } from 'vitest';
import { compactOrProblem } from '../src/inputs/pasted-text.ts';
import { fieldText, Store } from '../src/state/store.ts';

test.each([
  ['', 'tokens: expected a number, such as 4096 or 4k, got ""'],
  ['many', 'tokens: expected a number, such as 4096 or 4k, got "many"'],
  ['NaN', 'tokens: expected a number, such as 4096 or 4k, got "NaN"'],
  ['-5', 'tokens: expected a positive integer, got -5'],
  ['0', 'tokens: expected a positive integer, got 0'],
  ['1.5', 'tokens: expected a positive integer, got 1.5'],
  ['1e30', 'tokens: expected at most 1,000,000,000, got 1e+30'],
])('typing %j keeps the text and the last good result, and says why', (text, problem) => {
  const store = new Store();
  const before = store.view.value;
  store.type('tokens', text);
  expect(store.drafts.value.tokens).toEqual({ text, problem });
  expect(fieldText(store, 'tokens')).toBe(text);
  expect(store.view.value).toBe(before);
  expect(store.isStale.value).toBe(true);
  store.type('tokens', '8k');
  expect(store.isStale.value).toBe(false);
});

test('counts are taken as people type them, and the text stays as typed', () => {
  const store = new Store();
  for (const [text, tokens] of [
    ['8k', 8192],
    ['128k', 131_072],
    ['131,072', 131_072],
  ] as const) {
    store.type('tokens', text);
    expect([store.state.value.tokens, fieldText(store, 'tokens')]).toEqual([tokens, text]);
  }
  store.type('utilization', '.85');
  expect(store.state.value.utilization).toBe(0.85);
});

test('numbers too large together are refused at the field typed last, and taken once the other one shrinks', () => {
  const store = new Store();
  store.type('tokens', '1e9');
  store.type('requests', '1e6');
  expect(store.drafts.value.requests?.problem).toMatch(/^size: expected bytes from 0 to 8 PiB in all/);
  expect(store.state.value.requests).toBe(10);
  store.type('tokens', '1k');
  expect(store.drafts.value.requests?.problem).toBeUndefined();
  expect(store.state.value).toMatchObject({ tokens: 1024, requests: 1_000_000 });
});

test('a chosen value replaces what was typed in its field', () => {
  const store = new Store();
  store.type('devices', 'x');
  store.choose({ devices: 8 });
  expect(fieldText(store, 'devices')).toBe('8');
  expect(store.drafts.value.devices).toBeUndefined();
});

test('typing and choosing are told apart to those who listen', () => {
  const store = new Store();
  const heard: string[] = [];
  const stop = store.listen((change) => heard.push(change));
  store.type('tokens', '8k');
  store.type('tokens', 'bad');
  store.choose({ devices: 2 });
  stop();
  store.choose({ devices: 4 });
  expect(heard).toEqual(['typing', 'commit']);
});

test('a text of 50 MB is refused by its length, in no time', () => {
  const start = performance.now();
  const { problem, tooLarge } = compactOrProblem('x'.repeat(50e6));
  expect(performance.now() - start).toBeLessThan(500);
  expect([tooLarge, problem]).toEqual([
    true,
    'config.json: expected at most 4,194,304 characters, got 50,000,000 characters',
  ]);
});

test('a pasted text is read, or refused in one line', () => {
  expect(compactOrProblem('')).toEqual({ config: '' });
  expect(compactOrProblem(JSON.stringify(models[0].config)).config).toContain('"hidden_size":4096');
  expect(compactOrProblem('{"a":').problem).toMatch(/^config.json: expected JSON, got an error: [^\n]+$/);
  expect(compactOrProblem('{"model_type":"foo"}').problem).toMatch(
    /^config.json: model_type: expected a known kind of model/,
  );
});

test('an address that asks for more than can be counted leaves the last good result, and says why', () => {
  const store = new Store();
  store.restore({ state: { ...store.state.value, tokens: 1e9, requests: 1e6 }, ignored: [] });
  expect(store.state.value.tokens).toBe(4096);
  expect(store.drafts.value.tokens).toMatchObject({ text: '1,000,000,000', problem: expect.stringContaining('8 PiB') });
});

test('what was ignored in the address is told until the next change', () => {
  const ignored = ['model: expected a model of the catalogue, got "nope"'];
  for (const change of [
    (store: Store) => store.type('tokens', 'x'),
    (store: Store) => store.choose({ devices: 2 }),
    (store: Store) => store.refuse('config', 'unreadable'),
  ]) {
    const store = new Store();
    store.restore({ state: store.state.value, ignored });
    expect(store.ignored.value).toEqual(ignored);
    change(store);
    expect(store.ignored.value).toEqual([]);
  }
});
