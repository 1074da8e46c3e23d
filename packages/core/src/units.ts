import { EstimateInputError } from './errors.ts';

declare const brand: unique symbol;

/**
 * A whole or fractional count of bytes. The one branded number of the library: only the constructors of this
 * file make one, so a count of anything else cannot be passed where bytes are meant.
 *
 * A JavaScript `number` is exact for whole bytes up to 2^53 B = 8 PiB, some ten thousand times the largest
 * model served; that is why `bigint` is not used.
 */
export type Bytes = number & { readonly [brand]: 'Bytes' };

/** 1 KiB, 1 MiB, 1 GiB in bytes (powers of 1,024; what drivers and engines count in). */
export const KIB = 2 ** 10;
export const MIB = 2 ** 20;
export const GIB = 2 ** 30;
/** 1 GB in bytes (a power of 1,000; what labels, datasheets and file sizes count in). */
export const GB = 1e9;

/** Numbers as people type them: digits, with commas or underscores between groups of three, a decimal point. */
const NUMBER = String.raw`(?:\d{1,3}(?:[,_]\d{3})+|\d+)(?:\.\d+)?`;

/** Largest byte count that a `number` holds exactly: 2^53 B = 8 PiB. */
const MAX_BYTES = 2 ** 53;

/**
 * Brands `value` as bytes.
 * @throws EstimateInputError naming `path` when it is not a number from 0 to 2^53.
 */
export function bytes(value: number, path = 'size'): Bytes {
  if (!(value >= 0 && value <= MAX_BYTES)) {
    throw new EstimateInputError('out-of-range', path, 'bytes from 0 to 8 PiB in all', value);
  }
  return value as Bytes;
}

/** `value` gibibytes (2^30 B) as bytes. */
export const gib = (value: number): Bytes => bytes(value * GIB);
/** `value` mebibytes (2^20 B) as bytes. */
export const mib = (value: number): Bytes => bytes(value * MIB);
/** `value` decimal gigabytes (10^9 B) as bytes. */
export const gb = (value: number): Bytes => bytes(value * GB);

const UNITS: Readonly<Record<string, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB,
  TB: 1e12,
  KIB,
  MIB,
  GIB,
  TIB: 2 ** 40,
};

/**
 * Reads a size with its unit: `"80GiB"`, `"168 GB"`, `"81920 MiB"`. The unit is required, because 80 GB and
 * 80 GiB differ by 7.4 %.
 * @throws EstimateInputError naming `path` when the text is no size.
 */
export function parseBytes(text: string, path = 'size'): Bytes {
  const match = new RegExp(`^\\s*(${NUMBER})\\s*([kmgt]?i?b)\\s*$`, 'i').exec(text);
  const unit = match && UNITS[match[2]!.toUpperCase()];
  if (!unit) throw new EstimateInputError('not-a-number', path, 'a size with its unit, such as "80 GiB"', text);
  return bytes(Number(match[1]!.replace(/[,_]/g, '')) * unit, path);
}

/**
 * Reads a count as people type it: `"4096"`, `"128,000"`, `"8k"` (k = 1,024, as context lengths use it),
 * `"70B"` (B = 10^9, M = 10^6, as parameter counts use them).
 * @throws EstimateInputError naming `path` when the text is no count.
 */
export function parseCount(text: string, path = 'count'): number {
  const match = new RegExp(`^\\s*(-?${NUMBER}(?:e[+-]?\\d+)?)\\s*([kmb]?)\\s*$`, 'i').exec(text);
  if (!match) throw new EstimateInputError('not-a-number', path, 'a number, such as 4096 or 4k', text);
  const scale = { '': 1, k: 1024, m: 1e6, b: 1e9 }[match[2]!.toLowerCase()]!;
  return Number(match[1]!.replace(/[,_]/g, '')) * scale;
}

/** Largest count of anything (parameters, tokens, requests) taken as meant: a quadrillion. */
const MAX_COUNT = 1e15;

/**
 * Passes `value` on when it is a finite number above 0 (and at most `max`).
 * @throws EstimateInputError naming `path`.
 */
export function positive(path: string, value: number, max = MAX_COUNT): number {
  return inRange(path, value, 'a positive number', value > 0, max);
}

/**
 * Passes `value` on when it is a whole number of at least `min` (1 unless told).
 * @throws EstimateInputError naming `path`.
 */
export function wholeNumber(path: string, value: number, min: 0 | 1 = 1, max = MAX_COUNT): number {
  const expected = min === 0 ? 'a non-negative integer' : 'a positive integer';
  inRange(path, value, expected, value >= min, max);
  if (!Number.isInteger(value)) throw new EstimateInputError('not-an-integer', path, expected, value);
  return value;
}

function inRange(path: string, value: number, expected: string, isEnough: boolean, max: number): number {
  if (typeof value !== 'number' || Number.isNaN(value)) {
    throw new EstimateInputError('not-a-number', path, expected, value);
  }
  if (!isEnough) throw new EstimateInputError('not-positive', path, expected, value);
  if (value > max) throw new EstimateInputError('out-of-range', path, `at most ${formatNumber(max)}`, value);
  return value;
}

/** One formatter per count of decimals; making one costs a hundred times as much as using it. */
const formatters: Intl.NumberFormat[] = [];

/** A number with thousands separators and at most `digits` decimals (20 at most): `1,234.5`. */
export function formatNumber(value: number, digits = 0): string {
  formatters[digits] ??= new Intl.NumberFormat('en', { maximumFractionDigits: digits });
  return formatters[digits].format(value);
}

/** Two decimals, one from 100 on: `0.53`, `14.96`, `131.4`, `168`. */
function short(value: number): string {
  return formatNumber(value, value >= 100 ? 1 : 2);
}

/** `bytes` in GiB: `131.4 GiB`; in MiB, KiB or B where that reads better. */
export function formatBinary(value: number): string {
  return inLargest(value, [GIB, 'GiB'], [MIB, 'MiB'], [KIB, 'KiB']);
}

/** `bytes` in decimal GB: `141.1 GB`; in MB, kB or B where that reads better. */
export function formatDecimal(value: number): string {
  return inLargest(value, [GB, 'GB'], [1e6, 'MB'], [1e3, 'kB']);
}

/** `value` in the first of the units that it fills; in the first of all from a tenth of it on. */
function inLargest(value: number, ...units: readonly (readonly [size: number, name: string])[]): string {
  const [size, name] = units.find(([size], index) => value >= (index === 0 ? size / 10 : size)) ?? [1, 'B'];
  return `${short(value / size)} ${name}`;
}

/** Both units, where a reader could confuse them: `131.4 GiB (141.1 GB)`. */
export function formatBytes(value: number): string {
  return `${formatBinary(value)} (${formatDecimal(value)})`;
}
