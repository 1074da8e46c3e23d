import { GIB } from '@llm-vram/core';
import { describe, expect, test } from 'vitest';
import { type Growth, growthSvg, growthText } from './index.ts';

const growth: Growth = {
  unit: 'requests of 4,096 tokens',
  requests: 100,
  bytes: 100 * GIB,
  weights: 15 * GIB,
  cache: 50 * GIB,
  crossover: 30,
};
const crossing = (svg: string) => /<circle cx="([\d.]+)%" cy="([\d.]+)"/.exec(svg)?.slice(1).map(Number);

describe('growthSvg', () => {
  test('marks the crossing where both lines are: at its requests, at the height of the weights', () => {
    const svg = growthSvg(growth);
    // The plot is 220 pixels high and begins 30 from the top.
    expect(crossing(svg)).toEqual([30, 30 + 220 * 0.85]);
    expect(svg).toContain('class="growth-line" d="M0 85H100"');
    expect(svg).toContain('class="growth-line" d="M0 100L100 50"');
  });

  test('marks nothing where the lines cross beyond the axis', () => {
    expect(crossing(growthSvg({ ...growth, crossover: 105 }))).toBeUndefined();
  });

  test('names a line that leaves the plot where it leaves', () => {
    expect(growthSvg({ ...growth, cache: 200 * GIB })).toContain('x="50%" y="24" text-anchor="end">KV cache');
  });

  test('says what it shows, and text from outside cannot break out', () => {
    expect(growthText(growth)).toBe(
      'Weights stay at 15 GiB; the KV cache grows from nothing and weighs as much at 30 requests of 4,096 tokens.',
    );
    expect(growthSvg({ ...growth, unit: '<b>"' })).not.toContain('<b>');
  });
});
