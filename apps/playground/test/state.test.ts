import { dtypes, kvDtypeNames } from '@llm-vram/core';
import { devices, models } from '@llm-vram/core/catalog';
import { parseHfConfig, readHfConfig } from '@llm-vram/core/readers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactConfig } from '../src/state/config-facts.ts';
import { initialState, names, parameters, type State } from '../src/state/parameters.ts';
import { addressFrom, searchFrom } from '../src/state/search.ts';

const anyModel = fc.constantFrom(...models);
const anyState: fc.Arbitrary<State> = fc.record({
  model: anyModel.map(({ id }) => id),
  config: fc
    .option(anyModel, { nil: undefined })
    .map((model) => (model ? compactConfig(JSON.stringify(model.config)) : '')),
  weights: fc.constantFrom(...(Object.keys(dtypes) as State['weights'][])),
  kvCache: fc.constantFrom(...kvDtypeNames),
  requests: fc.integer({ min: 1, max: 1e6 }),
  tokens: fc.integer({ min: 1, max: 1e9 }),
  device: fc.constantFrom(...devices).map(({ id }) => id),
  devices: fc.integer({ min: 1, max: 1e5 }),
  utilization: fc.double({ min: 0, minExcluded: true, max: 1, noNaN: true }),
});

describe('the address', () => {
  test('gives back every state that was written into it', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(addressFrom(searchFrom(state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  test('never fails to be read, whatever its parameters say', () => {
    const anyValue = fc.oneof(
      fc.string(),
      fc.json(),
      fc.double().map(String),
      fc.constantFrom('NaN', '-1', '1e30', '', '__proto__'),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...names, 'toString'), anyValue), (given) => {
        expect(Object.keys(addressFrom(`?${new URLSearchParams(given)}`).state)).toEqual(names);
      }),
    );
    expect(addressFrom('?tokens=%E0%A4%A&%=&tokens=1').state).toEqual(initialState);
  });

  test('says nothing of the default, and keeps the parameters of others', () => {
    expect(searchFrom(initialState)).toBe('');
    expect(searchFrom({ ...initialState, tokens: 8192 }, '?tokens=1&lang=en')).toBe('?lang=en&tokens=8192');
  });

  test('falls back to the default for a bad value, says why, and takes the good ones beside it', () => {
    expect(addressFrom('?tokens=-1&requests=8k&device=none&utilization=2&devices=2')).toEqual({
      state: { ...initialState, requests: 8192, devices: 2 },
      ignored: [
        'tokens: expected a positive integer, got -1',
        'device: expected a device of the catalogue, got "none"',
        'utilization: expected at most 1, got 2',
      ],
    });
  });

  test('takes a model and a device by any of their names', () => {
    expect(addressFrom('?model=Llama 3.1 8B&device=NVIDIA A100 40GB').state).toMatchObject({
      model: 'llama-3.1-8b',
      device: 'a100-40gb',
    });
  });
});

describe('a pasted config', () => {
  const [{ config }] = models;
  const compacted = (more: object) => JSON.parse(compactConfig(JSON.stringify({ ...config, ...more }, null, 2)));

  test('means the same model in its compact form, which stays as it is', () => {
    for (const { config } of models) {
      const padded = { ...config, rope_scaling: { type: 'x' }, bos_token_id: [1, 2], transformers_version: '5' };
      const compact = compactConfig(JSON.stringify(padded, null, 2));
      expect(parseHfConfig(compact)).toEqual(readHfConfig(config));
      expect(compactConfig(compact)).toBe(compact);
    }
  });

  test('keeps every short fact, whether or not a reader knows it yet', () => {
    const facts = { new_count: 7, new_switch: false, new_kind: 'x', new_null: null, new_group: { a: [1, 'y'], b: {} } };
    expect(compacted(facts)).toEqual({ ...config, ...facts });
  });

  test.each([
    ['long text', { chat_template: 'x'.repeat(101) }],
    ['a group that holds long text', { group: { a: 1, b: ['x'.repeat(101)] } }],
    ['a list longer than all groups may be', { ignored_layers: Array.from({ length: 2_000 }, (_, layer) => layer) }],
  ])('leaves out %s', (_, more) => {
    expect(compacted({ ...more, new_count: 7 })).toEqual({ ...config, new_count: 7 });
  });

  test('keeps a null that differs from silence', () => {
    const mistral = models.find(({ config }) => config.model_type === 'mistral')!.config;
    expect(compactConfig(JSON.stringify({ ...mistral, sliding_window: null }))).toContain('"sliding_window":null');
  });

  test('too long for an address stays in the state and out of the address', () => {
    const many = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`field_${index}`, index]));
    const text = compactConfig(JSON.stringify({ ...config, ...many }));
    expect(text.length).toBeGreaterThan(8_192);
    expect(searchFrom({ ...initialState, config: text, tokens: 8192 })).toBe('?tokens=8192');
  });
});

test.each([
  ['90%', 0.9],
  [' 92.5 % ', 0.925],
  ['.9', 0.9],
  ['.5%', 0.005],
  ['1', 1],
])('%j is a share for the engine', (text, share) => {
  expect(parameters.utilization.read(text)).toBe(share);
});

test.each(['90', '0%', '101%', '%', '9k%'])('%j is no share for the engine', (text) => {
  expect(() => parameters.utilization.read(text)).toThrow(/^utilization: expected /);
});
