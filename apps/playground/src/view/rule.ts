import {
  compare,
  countParameters,
  estimate,
  explainEquation,
  formatBytes,
  largestBitsPerWeight,
  nominalBits,
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
  /** What the numbers in the working are. */
  readonly where: string;
  /** The rule's size held against all devices as if they were one. */
  readonly verdict: string;
  readonly fullSize: string;
  readonly fullRange: string;
}

/** What the rule of thumb says of a state, and what the account says of it on one device large enough. */
export function ruleView({ model, deployment }: Subject, { weights, devices, utilization }: State): RuleView {
  const inputs = {
    parameters: countParameters(model),
    bitsPerWeight: bitsOf(weights, deployment),
    overhead: RULE_OF_THUMB_OVERHEAD,
  };
  const need = ruleOfThumb(inputs);
  const [label] = compare(need, { device: deployment.device, devices, utilization });
  const full = estimate(deployment);
  const { text, where } = explainEquation('ruleOfThumbBytes', inputs, need);
  return {
    size: formatBytes(need),
    working: text,
    where,
    verdict: label.because,
    fullSize: formatBytes(full.total),
    fullRange: byteRange(full.low, full.high),
  };
}

/** The bits of a format by its name; of a checkpoint as it is stored, over all its weights. */
function bitsOf(weights: State['weights'], { model }: Subject['deployment']): number {
  if (weights !== 'stored') return nominalBits[weights];
  const memory = estimate({ model, weights }).terms[0]!.bytes;
  return largestBitsPerWeight({ memory, parameters: countParameters(model), overhead: 1 });
}
