import { describe, expect, test } from 'vitest';
import { bytesPerElement, dtypes, findDtype } from './dtypes.ts';

describe('dtypes', () => {
  test.each([
    ['fp32', 4],
    ['bf16', 2],
    ['fp8', 1],
    ['int4-g128', 4.15625 / 8],
    ['nf4', 4.5 / 8],
    ['nf4-double', 4.126953125 / 8],
    ['mxfp4', 4.25 / 8],
    ['nvfp4', 4.5 / 8],
    ['q8_0', 8.5 / 8],
    ['q6_K', 6.5625 / 8],
    ['q4_K', 4.5 / 8],
  ] as const)('%s takes %d bytes an element, scales included', (name, expected) => {
    expect(bytesPerElement(dtypes[name])).toBe(expected);
  });

  test.each(['int5', '', 'constructor', '__proto__'])('refuses "%s" and says what there is', (name) => {
    expect(() => findDtype('weights', name)).toThrow(/^weights: expected one of fp32, bf16, .*, got "/);
  });
});
