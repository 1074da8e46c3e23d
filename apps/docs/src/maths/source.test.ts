import { type EquationId, equations } from '@llm-vram/core';
import { describe, expect, test } from 'vitest';
import { assertSameSymbols, equationSource, symbolPlaces } from './source.ts';

const tex = equations.kvBytesPerToken.tex;
const code = equationSource('kvBytesPerToken');

describe('the code shown beside an equation', () => {
  test.each(Object.keys(equations) as EquationId[])('of %s names the quantities that the equation names', (id) => {
    expect(equationSource(id)).toMatch(new RegExp(`^export function ${id}\\(`));
  });

  test('fails the build when a factor is dropped from the equation', () => {
    const dropped = tex.replace(' \\cdot \\headDim', '');
    expect(dropped).not.toBe(tex);
    expect(() => assertSameSymbols('x', dropped, code)).toThrow(/difference in headDim$/);
  });

  test('fails the build when a factor is dropped from the code', () => {
    const dropped = code.replace(' * n_kv', '');
    expect(dropped).not.toBe(code);
    expect(() => assertSameSymbols('x', tex, dropped)).toThrow(/difference in numKeyValueHeads$/);
  });

  test('lights up names and letters, and no word that only looks like one', () => {
    const words = symbolPlaces(code).map(({ start, end }) => code.slice(start, end));
    expect(words).toEqual(expect.arrayContaining(['headDim', 'd', 'n_kv', 'L', 'b']));
    expect(words).not.toContain('bytes');
    expect(symbolPlaces('export function f({ headDim: d }: Shape) {\n  return d + other.d;\n}').length).toBe(3);
  });
});
