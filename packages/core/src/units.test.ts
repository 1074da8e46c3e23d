import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EstimateInputError } from './errors.ts';
import {
  bytes,
  formatBinary,
  formatBytes,
  formatDecimal,
  gb,
  gib,
  mib,
  parseBytes,
  parseCount,
  positive,
  wholeNumber,
} from './units.ts';

describe('bytes', () => {
  test.each([Number.NaN, -1, 2 ** 53 + 2, Number.POSITIVE_INFINITY])('refuses %s', (value) => {
    expect(() => bytes(value)).toThrow(EstimateInputError);
  });

  test('1 GiB is 7.4 % more than 1 GB', () => {
    expect(gib(1) / gb(1)).toBeCloseTo(1.0737, 4);
    expect(mib(81_920)).toBe(gib(80));
  });
});

describe('parseBytes', () => {
  test.each([
    ['80GiB', 85_899_345_920],
    ['168 GB', 168_000_000_000],
    ['81,920 MiB', 85_899_345_920],
    ['1.5 tib', 1_649_267_441_664],
    ['0 B', 0],
  ])('reads %s', (text, expected) => {
    expect(parseBytes(text)).toBe(expected);
  });

  test.each(['8,5 GB', '80', '', 'GB', '-1 GB', '80 gigs', '1e3 GB', 'constructor'])(
    'refuses "%s", which has no plain size with a unit',
    (text) => {
      expect(() => parseBytes(text, 'memory')).toThrow(/^memory: expected a size with its unit/);
    },
  );

  test('reads back what gib makes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8_000_000 }), (n) => {
        expect(parseBytes(`${n} GiB`)).toBe(gib(n));
      }),
    );
  });
});

describe('parseCount', () => {
  test.each([
    ['4096', 4096],
    ['4k', 4096],
    ['128K', 131_072],
    ['131,072', 131_072],
    ['70B', 70_000_000_000],
    ['0.6b', 600_000_000],
    ['-1', -1],
    ['1e30', 1e30],
  ])('reads %s', (text, expected) => {
    expect(parseCount(text)).toBe(expected);
  });

  test.each(['', 'abc', '4kk', '1..2', 'NaN', 'Infinity', '1,5k', '1,,000', '12,34'])('refuses "%s"', (text) => {
    expect(() => parseCount(text, 'tokens')).toThrow('tokens: expected a number, such as 4096 or 4k, got');
  });
});

describe('positive and wholeNumber', () => {
  test.each([
    [-1, 'tokens: expected a non-negative integer, got -1', 'not-positive'],
    [1.5, 'tokens: expected a non-negative integer, got 1.5', 'not-an-integer'],
    [Number.NaN, 'tokens: expected a non-negative integer, got NaN', 'not-a-number'],
    [1e30, 'tokens: expected at most 1,000,000,000,000,000, got 1e+30', 'out-of-range'],
  ])('wholeNumber refuses %s in one line', (value, message, code) => {
    expect(() => wholeNumber('tokens', value, 0)).toThrow(expect.objectContaining({ message, code, path: 'tokens' }));
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY, '3' as unknown as number])('positive refuses %s', (value) => {
    expect(() => positive('bitsPerWeight', value)).toThrow(/^bitsPerWeight: expected /);
  });
});

describe('printing', () => {
  test('never calls a power of 1,024 GB', () => {
    expect(formatBinary(gib(131.42))).toBe('131.4 GiB');
    expect(formatDecimal(gib(131.42))).toBe('141.1 GB');
    expect(formatBytes(gib(2.5))).toBe('2.5 GiB (2.68 GB)');
    expect(formatBytes(327_680)).toBe('320 KiB (327.7 kB)');
  });
});
