import { fit } from '@llm-vram/core';
import { devices, findDevice, findModel, models } from '@llm-vram/core/catalog';
import { readHfConfig } from '@llm-vram/core/readers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { searchModels, searchResult } from '../src/inputs/search-models.ts';
import { initialState, type State } from '../src/state/parameters.ts';
import { view } from '../src/view/view.ts';

const shown = (changes: Partial<State> = {}) => view({ ...initialState, ...changes });

describe('the default state', () => {
  test('tells of four A100 that hold Llama 3.1 70B for ten requests', () => {
    const { sentence, certainty, layout, account, because, reason } = shown();
    expect(sentence).toBe('Llama 3.1 70B in BF16 fits on 4 × A100 80GB, for 10 requests of 4,096 tokens each.');
    expect([certainty, layout]).toEqual(['yes', 'each layer shared by 4 devices']);
    const model = readHfConfig(findModel('Llama 3.1 70B')!.config);
    const device = findDevice('A100 80GB')!;
    expect(because).toBe(fit({ model, device, devices: 4, requests: 10, tokens: 4096 }).because);
    expect(reason).toBe(`${because[0]!.toUpperCase()}${because.slice(1)}.`);
    expect(account!.terms.map(({ name, basisText }) => `${name}: ${basisText}`)).toEqual([
      'Weights: exact',
      'KV cache: exact',
      'Activations: estimate',
      'Runtime: estimate',
    ]);
    expect(account!.terms[0]!.working).toBe('17,639,415,808 × 2 = 35,278,831,616 B = 32.86 GiB (35.28 GB)');
    expect(account!.terms[0]!.where).toBe('P = 17,639,415,808 parameters, b_w = 2 bytes per weight');
  });

  test('offers limits, smaller weights and other devices, each as a change of state that fits', () => {
    const { limits, precisions, others } = shown().choices;
    expect([limits.length, precisions.length, others.length]).toEqual([4, 6, 8]);
    for (const { use } of [...limits, ...precisions, ...others].filter(({ use }) => use))
      expect(shown(use).sentence).toContain(' fits on ');
  });
});

describe('a state that does not fit', () => {
  test('says so, by how much, and what would', () => {
    const { sentence, reason, certainty, choices } = shown({ devices: 2 });
    expect(sentence).toContain('does not fit on 2 × A100 80GB');
    expect(reason).toMatch(/^Each device needs .* short\.$/);
    expect(certainty).toBe('no');
    expect(choices.limits.slice(-2)).toMatchObject([
      { name: 'Fewest A100 80GB', use: { devices: 3 } },
      { name: 'Fewest A100 80GB that share every layer', use: { devices: 4 } },
    ]);
    expect(choices.precisions[0]).toMatchObject({ name: 'FP8', use: { weights: 'fp8' } });
  });

  test('without a layout still offers what has one', () => {
    const result = shown({ devices: 83 });
    expect([result.account, result.ruler, result.layout]).toEqual([undefined, undefined, undefined]);
    expect(result.reason).toBe('83 devices: neither heads nor layers can be divided that way.');
    expect(result.sentence).toBe('Llama 3.1 70B in BF16 cannot be divided over 83 devices.');
    expect(result.choices.limits.map(({ name }) => name)).toEqual([
      'Fewest A100 80GB',
      'Fewest A100 80GB that share every layer',
    ]);
  });

  test('names the fullest stage of several', () => {
    expect(shown({ devices: 3 }).account!.caption).toMatch(/^Each device of stage \d, the fullest of 3, holds$/);
  });
});

test('the largest context that is offered stays within what the model was made for', () => {
  const choice = shown({ model: 'llama-2-7b', requests: 1, tokens: 100 }).choices.limits[0]!;
  expect(choice.text).toContain('the model takes no more');
  expect(choice.use).toEqual({ tokens: 4096 });
});

describe('other devices', () => {
  test('that are alike share a row, whose first is used', () => {
    const row = shown().choices.others.find(({ name }) => name.includes('L40S'))!;
    expect(row).toMatchObject({ name: '4 × A40, L20, L40 or L40S', use: { device: 'a40', devices: 4 } });
  });

  test('are different rows, and the page says how many were left out', () => {
    const { others, othersLeft } = shown().choices;
    expect(new Set(others.map(({ name, text }) => `${name} ${text}`)).size).toBe(others.length);
    expect(othersLeft).toMatch(/^\d+ other kinds would hold it too/);
    expect(shown({ model: 'llama-3.1-405b', tokens: 32_768 }).choices.othersLeft).toBeUndefined();
  });
});

describe('warnings', () => {
  test('tell of more tokens than the model was made for, and no list offers more', () => {
    const { warnings, choices } = shown({ model: 'llama-2-7b', requests: 1, tokens: 8192 });
    expect(warnings).toEqual(['The model was made for at most 4,096 tokens; 8,192 are asked of it.']);
    for (const { text } of [...choices.precisions, ...choices.others])
      expect(text).toMatch(/up to 4,096 tokens each; the model takes no more$/);
    expect(shown({ model: 'llama-2-7b', requests: 1, tokens: 4096 }).warnings).toEqual([]);
  });

  test('tell where the reserve was measured, and what several small machines are not meant for', () => {
    const reserve = expect.stringContaining('measured on NVIDIA cards');
    const pipeline = expect.stringContaining('not what their makers mean');
    expect(shown({ device: 'mi300x', devices: 2 }).warnings).toEqual([reserve]);
    expect(shown({ device: 'gb10', devices: 2 }).warnings).toEqual([reserve]);
    expect(shown({ device: 'm4-max-128gb', devices: 1 }).warnings).toEqual([reserve]);
    expect(shown({ device: 'm4-max-128gb', devices: 3 }).warnings).toEqual([reserve, pipeline]);
  });
});

test('every model on every kind of device has a view', () => {
  const anyState = fc.record({
    model: fc.constantFrom(...models).map(({ id }) => id),
    device: fc.constantFrom(...devices).map(({ id }) => id),
    devices: fc.constantFrom(1, 2, 3, 7, 8, 16, 1000),
    tokens: fc.integer({ min: 1, max: 1e6 }),
    utilization: fc.double({ min: 0.01, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(anyState, (changes) => {
      const text = JSON.stringify(shown(changes));
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 40 },
  );
}, 60_000);

describe('the search for a model', () => {
  test('finds one by an alias, several by part of a name, none by another', () => {
    expect(searchModels('llama 3.1 70b').map(({ id }) => id)).toEqual(['llama-3.1-70b']);
    expect(searchModels('qwen3').length).toBeGreaterThan(3);
    expect(searchResult(searchModels('qwen3'))).toMatch(/^\d+ match/);
    expect(searchResult(searchModels('gpt-5'))).toMatch(
      /^No model of that name .* may not be supported yet; a config.json can be pasted/,
    );
    expect(searchModels('   ')).toEqual([]);
  });

  test('puts names that begin so before those that only have it somewhere', () => {
    const found = searchModels('llama').map(({ name }) => name);
    const begins = found.map((name) => /^(meta-)?llama/i.test(name));
    expect(begins).toContain(true);
    expect(begins).toEqual([...begins].sort((a, b) => Number(b) - Number(a)));
  });
});
