import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { largestBitsPerWeight, largestParameters, ruleOfThumb } from './rule-of-thumb.ts';

const amount = (min: number, max: number) => fc.double({ min, max, noNaN: true });

describe('the rule of thumb', () => {
  test.each([
    [70e9, 16, 168_000_000_000],
    [70e9, 4, 42_000_000_000],
    [70e9, 8, 84_000_000_000],
    [7e9, 32, 33_600_000_000],
  ])('gives %d parameters at %d bit %d bytes', (parameters, bitsPerWeight, expected) => {
    expect(ruleOfThumb({ parameters, bitsPerWeight })).toBe(expected);
  });

  test('without overhead it is the weights alone', () => {
    expect(ruleOfThumb({ parameters: 70e9, bitsPerWeight: 16, overhead: 1 })).toBe(140_000_000_000);
  });

  test('equation 1.1 is 1.2 × P × Q / 8 for any positive P and Q', () => {
    fc.assert(
      fc.property(amount(1, 1e13), amount(0.1, 64), (parameters, bitsPerWeight) => {
        const expected = (1.2 * parameters * bitsPerWeight) / 8;
        expect(Math.abs(ruleOfThumb({ parameters, bitsPerWeight }) / expected - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  test('equations 1.2 and 1.3 invert 1.1', () => {
    fc.assert(
      fc.property(amount(1e6, 1e13), amount(0.5, 64), amount(1, 3), (parameters, bitsPerWeight, overhead) => {
        const memory = ruleOfThumb({ parameters, bitsPerWeight, overhead });
        expect(Math.abs(largestParameters({ memory, bitsPerWeight, overhead }) / parameters - 1)).toBeLessThan(1e-9);
        expect(Math.abs(largestBitsPerWeight({ memory, parameters, overhead }) / bitsPerWeight - 1)).toBeLessThan(1e-9);
      }),
    );
  });

  test.each([0, -16, Number.NaN])('refuses %s bits in one line', (bitsPerWeight) => {
    expect(() => ruleOfThumb({ parameters: 70e9, bitsPerWeight })).toThrow(
      /^bitsPerWeight: expected a positive number, got /,
    );
  });
});
