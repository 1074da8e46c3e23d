import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { devices as catalogDevices, findDevice, findModel, models } from '../catalog/index.ts';
import { type DtypeName, dtypes, kvDtypeNames } from '../dtypes.ts';
import type { Device } from '../hardware/device.ts';
import { kvPerToken } from '../memory/kv-cache.ts';
import { ruleOfThumb } from '../memory/rule-of-thumb.ts';
import { readHfConfig } from '../readers/hf-config.ts';
import { GIB } from '../units.ts';
import { estimate } from './estimate.ts';
import { type Fit, fewestDevices, fit } from './fit.ts';
import { compare, devicesToHold } from './verdict.ts';

const a100 = findDevice('A100 80GB')!;
const llama70b = readHfConfig(findModel('Llama 3.1 70B')!.config);
const on = (devices: number, rest: object = {}) => fit({ model: llama70b, device: a100, devices, ...rest }) as Fit;

const anyModel = fc.constantFrom(...models).map(({ config }) => readHfConfig(config));
const anyDevice = fc.constantFrom<Device>(...catalogDevices);
const anyWeights = fc.constantFrom(...(Object.keys(dtypes) as DtypeName[]));
const anyKv = fc.constantFrom(...kvDtypeNames);
const anyDeployment = fc.record({
  model: anyModel,
  device: anyDevice,
  devices: fc.constantFrom(1, 2, 3, 4, 8, 16),
  weights: anyWeights,
  kvCache: anyKv,
  requests: fc.integer({ min: 1, max: 500 }),
  tokens: fc.integer({ min: 1, max: 200_000 }),
  utilization: fc.double({ min: 0.3, max: 1, noNaN: true }),
});

describe('compare', () => {
  test('settles 168 GB on two A100 80GB: label no, driver yes, budget no', () => {
    const need = ruleOfThumb({ parameters: 70e9, bitsPerWeight: 16 });
    const [label, driver, budget] = compare(need, { device: a100, devices: 2, utilization: 0.9 });
    expect(label).toMatchObject({ against: 'label', fits: false, capacity: 160e9, shortBy: 8e9 });
    expect(driver).toMatchObject({ against: 'driver', fits: true, capacity: 171_798_691_840, spare: 3_798_691_840 });
    expect(budget).toMatchObject({ against: 'budget', fits: false, capacity: 154_618_822_656 });
    expect(driver.because).toBe(
      'needs 156.5 GiB (168 GB), the driver gives 160 GiB (171.8 GB): 3.54 GiB (3.8 GB) spare',
    );
  });

  test.each([0, -0.5, 1.01, Number.NaN])('refuses a utilisation of %s', (utilization) => {
    expect(() => compare(ruleOfThumb({ parameters: 7e9 }), { device: a100, devices: 1, utilization })).toThrow(
      /^utilization: expected /,
    );
  });
});

describe('devicesToHold', () => {
  test('168 GB take three A100 80GB by the label, two by the driver, three by the budget', () => {
    const need = ruleOfThumb({ parameters: 70e9 });
    expect(devicesToHold(need, { device: a100, utilization: 0.9 })).toEqual({ label: 3, driver: 2, budget: 3 });
  });
});

describe('estimate', () => {
  test('total equals the sum of its terms, and low ≤ likely ≤ high in each', () => {
    fc.assert(
      fc.property(anyDeployment, ({ model, weights, kvCache, requests, tokens }) => {
        const { terms, total, low, high } = estimate({ model, weights, kvCache, requests, tokens });
        const sum = (key: 'bytes' | 'low' | 'high') => terms.reduce((all, term) => all + term[key], 0);
        expect([total, low, high]).toEqual([sum('bytes'), sum('low'), sum('high')]);
        for (const term of terms) expect(term.low <= term.bytes && term.bytes <= term.high).toBe(true);
      }),
    );
  });

  test('the cache is linear in requests, in tokens where no layer has a window, and a window never holds more than the full cache', () => {
    fc.assert(
      fc.property(anyModel, anyKv, fc.nat(1000), fc.nat(100_000), (model, kvCache, requests, tokens) => {
        const cache = (r: number, t: number) =>
          estimate({ model, kvCache, requests: r, tokens: t })
            .terms.filter(({ id }) => id === 'kvCache')
            .reduce((sum, { bytes }) => sum + bytes, 0);
        expect(cache(requests, tokens)).toBe(requests * cache(1, tokens));
        const linear = tokens * cache(1, 1);
        if (model.layers.some(({ attention }) => 'window' in attention))
          expect(cache(1, tokens)).toBeLessThanOrEqual(linear);
        else expect(cache(1, tokens)).toBe(linear);
      }),
    );
  });

  test('a state does not grow with the tokens, equation 4.6', () => {
    const model = readHfConfig(findModel('Qwen3 Next 80B A3B')!.config);
    const state = (tokens: number) => estimate({ model, tokens }).terms.find(({ id }) => id === 'state')!.bytes;
    expect(state(1)).toBe(state(100_000));
  });

  test.each([
    ['Llama 3.1 8B', 1, 1],
    ['gpt-oss 20B', 0.1904, 0.375],
    ['DeepSeek V3', 0.5361, 0.5361],
    ['DeepSeek V3.2', 0.6553, 0.6553],
    ['Qwen3 Next 80B A3B', 0.1875, 0.1875],
  ])('%s caches 8,192 tokens in %d GiB, in %d without windows', (name, ideal, full) => {
    const model = readHfConfig(findModel(name)!.config);
    const cache = estimate({ model, tokens: 8_192 }).terms.filter(({ id }) => id === 'kvCache');
    expect(cache.reduce((sum, { bytes }) => sum + bytes, 0) / GIB).toBeCloseTo(ideal, 4);
    expect((8_192 * kvPerToken(model.layers, 2)) / GIB).toBeCloseTo(full, 4);
  });

  test.each([
    ['DeepSeek V3', 70_272],
    ['DeepSeek V3.2', 85_888],
    ['gpt-oss 120B', 73_728],
    ['Qwen3 235B A22B', 192_512],
    ['Mixtral 8x7B', 131_072],
  ])('%s keeps %d bytes a token at 16 bit', (name, expected) => {
    expect(kvPerToken(readHfConfig(findModel(name)!.config).layers, 2)).toBe(expected);
  });

  test('fewer bits never add bytes, equations 3.2 and 3.3', () => {
    const sizes = (['fp32', 'bf16', 'fp8', 'nvfp4', 'mxfp4', 'int4-g128'] as const).map(
      (weights) => estimate({ model: llama70b, weights }).terms[0]!.bytes,
    );
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });

  test('70B in FP8 keeps embeddings and head at 16 bit: 67.67 GiB, not 65.71', () => {
    expect(estimate({ model: llama70b, weights: 'fp8' }).terms[0]!.bytes / GIB).toBeCloseTo(67.67, 2);
  });

  test('says of each term how sure it is', () => {
    const { terms } = estimate({ model: llama70b });
    expect(terms.map(({ id, basis }) => [id, basis])).toEqual([
      ['weights', 'exact'],
      ['kvCache', 'exact'],
      ['activations', 'estimate'],
      ['runtime', 'estimate'],
    ]);
    for (const term of terms) if (term.basis !== 'exact') expect(term.note).toBeTruthy();
  });

  test.each([
    [{ tokens: -1 }, 'tokens: expected a non-negative integer, got -1'],
    [{ requests: 1.5 }, 'requests: expected a non-negative integer, got 1.5'],
    [{ tokens: 1e30 }, 'tokens: expected at most 1,000,000,000, got 1e+30'],
    [{ weights: 'int3' }, /^weights: expected one of /],
    [{ kvCache: 'nf4' }, /^kvCache: expected one of /],
  ])('refuses %o', (changes, message) => {
    expect(() => estimate({ model: llama70b, ...(changes as object) })).toThrow(message);
  });
});

describe('fit', () => {
  test('70B in BF16 on two A100 80GB loads, and the published 6,048 tokens lie within the range', () => {
    const { poolTokens, fits } = on(2, { requests: 1, tokens: 512 });
    expect(fits).toBe(true);
    expect(poolTokens.low).toBeLessThan(6_048);
    expect(poolTokens.likely).toBeGreaterThan(6_048);
    expect(poolTokens.high).toBeLessThan(40_000);
  });

  test('twice the cards hold some 18 times the tokens: 70B on four A100 80GB', () => {
    expect(on(4).poolTokens.likely / 480_000).toBeCloseTo(1, 1);
  });

  test('says which device lacks how much, per device', () => {
    const result = on(2, { requests: 10, tokens: 4096 });
    expect(result).toMatchObject({ fits: false, layout: { tensorParallel: 2, pipelineParallel: 1 } });
    expect(result.shortBy).toBe(result.fullest.memory.total - result.fullest.verdicts.budget.capacity);
    expect(result.because).toMatch(/^each device needs .* the engine's budget gives 72 GiB \(77.31 GB\): .* short$/);
  });

  test('maxTokens and maxRequests are the last counts that fit', () => {
    fc.assert(
      fc.property(anyDeployment, (deployment) => {
        const result = fit(deployment);
        if (!result.layout || result.poolTokens.likely === 0) return;
        const fits = (changes: object) => fit({ ...deployment, ...changes }).fits;
        const tokens = result.maxTokens.likely;
        if (tokens > 0) expect(fits({ tokens })).toBe(true);
        if (tokens > 0 && result.maxTokensBound === 'memory') expect(fits({ tokens: tokens + 1 })).toBe(false);
        const requests = result.maxRequests.likely;
        if (requests === 0 || requests > 1e6 - 2) return;
        expect([fits({ requests }), fits({ requests: requests + 1 })]).toEqual([true, false]);
      }),
    );
  });

  test('certainty follows the range: yes implies it fits, no implies it does not', () => {
    fc.assert(
      fc.property(anyDeployment, (deployment) => {
        const { fits, certainty } = fit(deployment);
        expect(fits).toBe(certainty === 'yes' || certainty === 'likely');
      }),
    );
  });

  test('splitting over devices loses nothing: caches and states of all ranks are at least those of the whole', () => {
    const kept = ({ terms }: ReturnType<typeof estimate>) =>
      terms.reduce((sum, { id, bytes }) => sum + (id === 'kvCache' || id === 'state' ? bytes : 0), 0);
    fc.assert(
      fc.property(anyDeployment, (deployment) => {
        const result = fit(deployment);
        if (!result.layout) return;
        const held = result.accounts.reduce((sum, { devices, memory }) => sum + devices * kept(memory), 0);
        expect(held).toBeGreaterThanOrEqual(kept(estimate(deployment)) - 1);
      }),
    );
  });

  test('the longest context is never longer than the model takes, and says so', () => {
    const model = readHfConfig(findModel('Qwen3 0.6B')!.config);
    const result = fit({ model, device: a100 }) as Fit;
    expect(result).toMatchObject({ maxTokensBound: 'model', maxTokens: { likely: model.maxPositionEmbeddings } });
    expect(on(2, { requests: 1, tokens: 512 }).maxTokensBound).toBe('memory');
  });

  test('tells loading from serving: what is short before any token is cached', () => {
    expect(on(2, { requests: 10, tokens: 4096 }).fullest.loads.fits).toBe(true);
    expect(on(1).fullest.loads).toMatchObject({ fits: false, against: 'budget' });
  });

  test.each([
    [{ tokens: 0 }, 'tokens: expected a positive integer, got 0'],
    [{ requests: 0 }, 'requests: expected a positive integer, got 0'],
    [{ devices: 0 }, 'devices: expected a positive integer, got 0'],
    [{ utilization: 5, devices: 83 }, 'utilization: expected at most 1, got 5'],
    [{ device: { ...a100, totalMiB: 0 } }, 'device.totalMiB: expected a positive number, got 0'],
    [
      { device: { ...a100, devicesPerNode: undefined } },
      'device.devicesPerNode: expected a positive integer, got undefined',
    ],
    [{ model: { ...llama70b, hiddenSize: -1 } }, 'model.hiddenSize: expected a positive integer, got -1'],
  ])('refuses %o', (changes, message) => {
    expect(() => fit({ model: llama70b, device: a100, ...(changes as object) })).toThrow(message);
  });

  test('an NVIDIA driver keeps memory that no program gets; on unified memory the total is already without it', () => {
    const reserved = (name: string) => {
      const { memory } = (fit({ model: llama70b, device: findDevice(name)! }) as Fit).fullest;
      return memory.terms.find(({ id }) => id === 'runtime')!.inputs.driverReserved;
    };
    expect([reserved('H100')! > 0, reserved('MI300X'), reserved('GB10')]).toEqual([true, 0, 0]);
  });

  test('refuses more stages than layers with a reason', () => {
    expect(fit({ model: llama70b, device: a100, devices: 83 })).toMatchObject({
      fits: false,
      layout: undefined,
      because: expect.stringContaining('83 devices'),
    });
  });
});

describe('fewestDevices', () => {
  test('70B in BF16 for ten users of 4k tokens takes three A100 80GB', () => {
    expect(fewestDevices({ model: llama70b, device: a100, requests: 10, tokens: 4096 })?.devices).toBe(3);
  });

  test('is the first count that fits, and undefined where none does', () => {
    const t4 = findDevice('T4')!;
    expect(fewestDevices({ model: llama70b, device: t4, requests: 1, tokens: 100 }, 2)).toBeUndefined();
    const fewest = fewestDevices({ model: llama70b, device: t4, requests: 1, tokens: 100 })!;
    expect(fit({ model: llama70b, device: t4, requests: 1, tokens: 100, devices: fewest.devices - 1 }).fits).toBe(
      false,
    );
  });
});
