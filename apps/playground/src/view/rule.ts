import {
  compare,
  countParameters,
  type DtypeName,
  estimate,
  explainEquation,
  formatBytes,
  RULE_OF_THUMB_OVERHEAD,
  ruleOfThumb,
} from '@llm-vram/core';
import type { State } from '../state/parameters.ts';
import type { Subject } from './subject.ts';
import { byteRange } from './words.ts';

/** The rule of thumb beside the full account. */
export interface RuleView {
  readonly size: string;
  readonly working: string;
  /** The rule's size held against all devices as if they were one. */
  readonly verdict: string;
  readonly fullSize: string;
  readonly fullRange: string;
}

/** Bits by which each format is known, as the rule takes them: without scales. */
const NOMINAL_BITS: Readonly<Record<DtypeName, number>> = {
  fp32: 32,
  bf16: 16,
  fp16: 16,
  fp8: 8,
  int8: 8,
  'int4-g128': 4,
  nf4: 4,
  'nf4-double': 4,
  mxfp4: 4,
  nvfp4: 4,
  q8_0: 8,
  q6_K: 6,
  q5_K: 5,
  q5_1: 5,
  q5_0: 5,
  q4_K: 4,
  q4_1: 4,
  q4_0: 4,
  q3_K: 3,
  q2_K: 2,
  iq4_xs: 4,
  iq4_nl: 4,
  iq3_s: 3,
  iq3_xxs: 3,
  iq2_s: 2,
  iq2_xs: 2,
  iq2_xxs: 2,
  iq1_m: 1,
  iq1_s: 1,
  tq2_0: 2,
  tq1_0: 1,
};

/** What the rule of thumb says of a state, and what the account says of it on one device large enough. */
export function ruleView({ model, deployment }: Subject, { weights, devices, utilization }: State): RuleView {
  const inputs = {
    parameters: countParameters(model),
    bitsPerWeight: NOMINAL_BITS[weights],
    overhead: RULE_OF_THUMB_OVERHEAD,
  };
  const need = ruleOfThumb(inputs);
  const [label] = compare(need, { device: deployment.device, devices, utilization });
  const full = estimate(deployment);
  return {
    size: formatBytes(need),
    working: explainEquation('ruleOfThumbBytes', inputs, need).text,
    verdict: label.because,
    fullSize: formatBytes(full.total),
    fullRange: byteRange(full.low, full.high),
  };
}
