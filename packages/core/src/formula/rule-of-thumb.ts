import { type Bytes, bytes } from '../units.ts';

/** What equation 1.1 needs. */
export interface RuleOfThumb {
  readonly parameters: number;
  readonly bitsPerWeight: number;
  readonly overhead: number;
}

/** What equation 1.2 needs; `memory` in bytes. */
export interface MemoryAtBits {
  readonly memory: number;
  readonly bitsPerWeight: number;
  readonly overhead: number;
}

/** What equation 1.3 needs; `memory` in bytes. */
export interface MemoryForParameters {
  readonly memory: number;
  readonly parameters: number;
  readonly overhead: number;
}

/**
 * The rule of thumb: `P` parameters of 4 bytes each, scaled down to `Q` bits, times an overhead of `k`.
 * Equation 1.1, as published by Substratus in November 2023
 * (https://www.substratus.ai/blog/calculating-gpu-memory-for-llm/), with k = 1.2.
 */
export function ruleOfThumbBytes({ parameters: P, bitsPerWeight: Q, overhead: k }: RuleOfThumb): Bytes {
  return bytes(((P * 4) / (32 / Q)) * k);
}

/** The most parameters that the rule of thumb lets into `M` bytes. Equation 1.2: 1.1 solved for P. */
export function ruleOfThumbParameters({ memory: M, bitsPerWeight: Q, overhead: k }: MemoryAtBits): number {
  return (M / k / 4) * (32 / Q);
}

/** The most bits per weight at which the rule of thumb lets `P` parameters into `M` bytes. Equation 1.3: 1.1 solved for Q. */
export function ruleOfThumbBits({ memory: M, parameters: P, overhead: k }: MemoryForParameters): number {
  return (32 * (M / k)) / (P * 4);
}
