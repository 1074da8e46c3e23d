import { ruleOfThumbBits, ruleOfThumbBytes, ruleOfThumbParameters } from '../formula/rule-of-thumb.ts';
import { type Bytes, positive } from '../units.ts';

/** Overhead factor of the published rule: a fifth on top of the weights. */
export const RULE_OF_THUMB_OVERHEAD = 1.2;

/**
 * The rule of thumb M = (P × 4 B) / (32 / Q) × 1.2, in bytes: 70e9 parameters at 16 bit → 168_000_000_000.
 *
 * Right as a first look at whether a model *loads* for one short request. Wrong as an estimate of serving: it
 * knows no context, no users, no attention heads, no engine, and it counts the name of a model, not its tensors.
 * @throws EstimateInputError when a number is not positive.
 */
export function ruleOfThumb({
  parameters,
  bitsPerWeight = 16,
  overhead = RULE_OF_THUMB_OVERHEAD,
}: {
  readonly parameters: number;
  readonly bitsPerWeight?: number;
  readonly overhead?: number;
}): Bytes {
  return ruleOfThumbBytes({
    parameters: positive('parameters', parameters),
    bitsPerWeight: positive('bitsPerWeight', bitsPerWeight),
    overhead: positive('overhead', overhead),
  });
}

/**
 * The most parameters that the rule of thumb lets into `memory` bytes.
 * @throws EstimateInputError when a number is not positive.
 */
export function largestParameters({
  memory,
  bitsPerWeight = 16,
  overhead = RULE_OF_THUMB_OVERHEAD,
}: {
  readonly memory: number;
  readonly bitsPerWeight?: number;
  readonly overhead?: number;
}): number {
  return ruleOfThumbParameters({
    memory: positive('memory', memory),
    bitsPerWeight: positive('bitsPerWeight', bitsPerWeight),
    overhead: positive('overhead', overhead),
  });
}

/**
 * The most bits per weight at which the rule of thumb lets `parameters` into `memory` bytes.
 * @throws EstimateInputError when a number is not positive.
 */
export function largestBitsPerWeight({
  memory,
  parameters,
  overhead = RULE_OF_THUMB_OVERHEAD,
}: {
  readonly memory: number;
  readonly parameters: number;
  readonly overhead?: number;
}): number {
  return ruleOfThumbBits({
    memory: positive('memory', memory),
    parameters: positive('parameters', parameters),
    overhead: positive('overhead', overhead),
  });
}
