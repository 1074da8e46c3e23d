/** A length as a share of `full`, in percent, to a thousandth: what a fluid SVG is measured in. */
export function percent(value: number, full: number): string {
  return `${Math.round((value / full) * 100_000) / 1_000}%`;
}

/**
 * Positions of round ticks, from 0 to at most `full`, both in bytes: the smallest step of 1, 2 or 5 times a power
 * of ten `unit`s that makes at most `most` steps.
 */
export function ticks(full: number, unit: number, most = 8): number[] {
  let step = unit / 1_000;
  for (let i = 0; full / step > most; i++) step *= [2, 2.5, 2][i % 3]!;
  return Array.from({ length: Math.floor(full / step) + 1 }, (_, index) => index * step);
}
