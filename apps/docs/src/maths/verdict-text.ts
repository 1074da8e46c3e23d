import { type Against, defaults, type Verdict } from '@llm-vram/core';
import { formatDecimal } from './print.ts';

/** The memory that a verdict is against, in words. */
export const capacityLabels: Readonly<Record<Against, string>> = {
  label: 'the label',
  driver: 'the driver’s total',
  budget: `an engine’s budget, ${defaults.utilization} of it`,
};

/** What a verdict comes to: `fits, 3.8 GB to spare`. */
export function verdictText(verdict: Verdict): string {
  return verdict.fits
    ? `fits, ${formatDecimal(verdict.spare)} to spare`
    : `does not fit, ${formatDecimal(verdict.shortBy)} short`;
}
