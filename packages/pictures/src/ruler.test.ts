import { estimate, type Fit, fit, GIB } from '@llm-vram/core';
import { findDevice, findModel } from '@llm-vram/core/catalog';
import { readHfConfig } from '@llm-vram/core/readers';
import { describe, expect, test } from 'vitest';
import { breakdownParts, fitRuler, legendHtml, rulerSvg } from './index.ts';
import { percent, ticks } from './scale.ts';

const a100 = findDevice('A100 80GB')!;
const model = readHfConfig(findModel('Llama 3.1 70B')!.config);
const answer = (devices: number) => fit({ model, device: a100, devices, requests: 10, tokens: 4096 }) as Fit;
const count = (svg: string, needle: string) => svg.split(needle).length - 1;

describe('rulerSvg', () => {
  test('draws one ruler per device, with every term on it', () => {
    const svg = rulerSvg(fitRuler('r', answer(3), a100));
    expect(count(svg, 'class="track"')).toBe(3);
    expect(count(svg, 'data-term="kvCache"')).toBe(3);
    expect(svg).toContain('GPU 3 of 3');
    expect(svg).toContain('label 80 GB');
    expect(svg).toContain('engine’s budget 72 GiB');
  });

  test('draws what does not fit past the budget, and nothing of the kind where it fits', () => {
    expect(rulerSvg(fitRuler('r', answer(2), a100))).toContain('class="excess"');
    expect(rulerSvg(fitRuler('r', answer(3), a100))).not.toContain('class="excess"');
  });

  test('draws eight equal devices as one ruler that says so', () => {
    const svg = rulerSvg(fitRuler('r', answer(8), a100));
    expect(count(svg, 'class="track"')).toBe(1);
    expect(svg).toContain('8 × A100 80GB');
  });

  test('lengths are to scale: twice the bytes, twice the width', () => {
    const width = (bytes: number) => {
      const part = { term: 'weights', label: 'w', bytes } as const;
      const svg = rulerSvg({ id: 'r', title: '', driver: 100 * GIB, rows: [{ name: '', parts: [part] }] });
      return Number(/class="fill" x="0%" y="\d+" width="([\d.]+)%"/.exec(svg)![1]);
    };
    expect(width(40 * GIB) / width(20 * GIB)).toBeCloseTo(2, 3);
  });

  test('text from outside cannot break out of the picture', () => {
    const part = { term: 'weights', label: '<script>"', bytes: GIB } as const;
    const svg = rulerSvg({ id: 'r', title: '<b>', driver: GIB, rows: [{ name: '', parts: [part] }] });
    expect(svg + legendHtml([part])).not.toMatch(/<script|<b>(?!\d)/);
  });
});

describe('scale', () => {
  test('ticks are round and at most eight steps', () => {
    expect(ticks(80, 1)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80]);
    expect(ticks(171, 1)).toEqual([0, 50, 100, 150]);
    expect(ticks(1.5, 1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1, 1.2, 1.4].map((n) => expect.closeTo(n, 9)));
  });

  test('percent keeps three decimals', () => {
    expect(percent(1, 3)).toBe('33.333%');
  });
});

test('a model with both kinds of cache has them told apart', () => {
  const model = readHfConfig(findModel('Gemma 3 27B')!.config);
  const labels = breakdownParts(estimate({ model })).map(({ label }) => label);
  expect(labels).toEqual(expect.arrayContaining(['KV cache', 'KV cache, window']));
  expect(new Set(labels).size).toBe(labels.length);
});
