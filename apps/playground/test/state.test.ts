import { dtypes, kvDtypeNames, parseHfConfig, readHfConfig } from '@llm-vram/core';
import { devices, models } from '@llm-vram/core/catalog';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compactConfig } from '../src/state/config-facts.ts';
import { initialState, names, type State } from '../src/state/parameters.ts';
import { searchFrom, stateFrom } from '../src/state/search.ts';

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
        expect(stateFrom(searchFrom(state))).toEqual(state);
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
        expect(Object.keys(stateFrom(`?${new URLSearchParams(given)}`))).toEqual(names);
      }),
    );
    expect(stateFrom('?tokens=%E0%A4%A&%=&tokens=1')).toEqual(initialState);
  });

  test('says nothing of the default, and keeps the parameters of others', () => {
    expect(searchFrom(initialState)).toBe('');
    expect(searchFrom({ ...initialState, tokens: 8192 }, '?tokens=1&lang=en')).toBe('?lang=en&tokens=8192');
  });

  test('falls back to the default for a bad value, and takes the good ones beside it', () => {
    expect(stateFrom('?tokens=-1&requests=8k&device=none&utilization=2&devices=2')).toEqual({
      ...initialState,
      requests: 8192,
      devices: 2,
    });
  });

  test('takes a model and a device by any of their names', () => {
    expect(stateFrom('?model=Llama 3.1 8B&device=NVIDIA A100 40GB')).toMatchObject({
      model: 'llama-3.1-8b',
      device: 'a100-40gb',
    });
  });
});

describe('a pasted config', () => {
  test('means the same model after all that is not read has been left out', () => {
    for (const { config } of models) {
      const padded = { ...config, rope_scaling: { type: 'x' }, bos_token_id: [1, 2], transformers_version: '5' };
      const compact = compactConfig(JSON.stringify(padded, null, 2));
      expect(parseHfConfig(compact)).toEqual(readHfConfig(config));
      expect(compactConfig(compact)).toBe(compact);
      expect(compact.length).toBeLessThan(500);
    }
  });

  test('keeps a null that differs from silence, and drops long text that is not read', () => {
    const mistral = models.find(({ config }) => config.model_type === 'mistral')!.config;
    expect(compactConfig(JSON.stringify({ ...mistral, sliding_window: null }))).toContain('"sliding_window":null');
    const qwen = models.find(({ config }) => config.model_type === 'qwen2')!.config;
    const hostile = { ...qwen, use_sliding_window: false, sliding_window: 'x'.repeat(1e5) };
    expect(compactConfig(JSON.stringify(hostile)).length).toBeLessThan(500);
  });
});
