import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countParameters } from './architecture/tensors.ts';
import { findModel, models } from './catalog/index.ts';
import { layoutFor, ranks, stageLayerCounts } from './parallelism.ts';
import { readHfConfig } from './readers/hf-config.ts';

const llama70b = readHfConfig(findModel('llama-3.1-70b')!.config);

describe('layoutFor', () => {
  test.each([
    [1, 1, 1],
    [2, 2, 1],
    [3, 1, 3],
    [6, 2, 3],
    [8, 8, 1],
    [16, 8, 2],
  ])(
    'lays 70B on %d devices of 8-device nodes as %d ranks × %d stages',
    (devices, tensorParallel, pipelineParallel) => {
      expect(layoutFor(llama70b, devices, 8)).toEqual({ tensorParallel, pipelineParallel });
    },
  );

  test('finds none where there are more stages than layers', () => {
    expect(layoutFor(llama70b, 83, 8)).toBeUndefined();
  });
});

describe('ranks', () => {
  test('a split over ranks loses nothing: shared parameters add up to the model, copies come on top', () => {
    fc.assert(
      fc.property(fc.constantFrom(...models), fc.integer({ min: 1, max: 16 }), ({ config }, devices) => {
        const model = readHfConfig(config);
        const layout = layoutFor(model, devices, 8);
        if (!layout) return;
        const stages = ranks(model, layout);
        const held = stages
          .flatMap(({ tensors }) => tensors)
          .reduce((sum, { parameters, count }) => sum + parameters * count, 0);
        expect(held * layout.tensorParallel).toBeGreaterThanOrEqual(countParameters(model) - 1);
        const layers = stages.flatMap((stage) => stage.layers).reduce((sum, { count }) => sum + count, 0);
        expect(layers).toBe(model.layers.reduce((sum, { count }) => sum + count, 0));
      }),
    );
  });

  test('on one device it is the model itself', () => {
    const [rank] = ranks(llama70b, { tensorParallel: 1, pipelineParallel: 1 });
    expect(rank!.tensors.reduce((sum, { parameters, count }) => sum + parameters * count, 0)).toBe(70_553_706_496);
  });

  test('16 ranks on 8 KV heads keep one head each, so the cache is held twice', () => {
    const [rank] = ranks(llama70b, { tensorParallel: 16, pipelineParallel: 1 });
    expect(rank!.layers[0]!.attention).toMatchObject({ numKeyValueHeads: 1 });
  });

  test('a tied embedding is held again by a last stage of its own', () => {
    const model = readHfConfig(findModel('qwen3-0.6b')!.config);
    const held = ranks(model, { tensorParallel: 1, pipelineParallel: 2 }).flatMap(({ tensors }) => tensors);
    expect(held.filter(({ parameters }) => parameters === 151_936 * 1024)).toHaveLength(2);
  });
});

describe('stageLayerCounts', () => {
  test.each([
    [80, 3, [27, 27, 26]],
    [61, 2, [31, 30]],
    [61, 4, [15, 15, 16, 15]],
    [32, 1, [32]],
  ])('%d layers on %d stages', (layers, stages, expected) => {
    expect(stageLayerCounts(layers, stages)).toEqual(expected);
  });
});
