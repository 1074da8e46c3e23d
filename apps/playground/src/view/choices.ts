import {
  bytesPerElement,
  type Candidate,
  candidates,
  type Deployment,
  type DtypeName,
  dtypeLabels,
  dtypes,
  type Fit,
  fewestDevices,
  fit,
  formatNumber,
} from '@llm-vram/core';
import { devices } from '@llm-vram/core/catalog';
import type { State } from '../state/parameters.ts';
import type { Subject } from './subject.ts';
import { counted, countRange, layoutText, verbs } from './words.ts';

/** Something else that fits, and the change of state that leads to it. */
export interface Choice {
  readonly name: string;
  readonly text: string;
  /** Absent where there is nothing to change. */
  readonly use?: Partial<State>;
}

/** What fits instead. */
export interface ChoicesView {
  readonly limits: readonly Choice[];
  readonly precisions: readonly Choice[];
  readonly others: readonly Choice[];
}

/** Formats in common use, offered in place of a larger one. */
const OFFERED = ['bf16', 'fp8', 'q8_0', 'q6_K', 'q5_K', 'int4-g128', 'nvfp4', 'mxfp4', 'q4_K', 'q3_K'] as const;
/** Rows of each list: more is a catalogue, not an answer. */
const MOST_OTHERS = 8;
const MOST_PRECISIONS = 6;
/** Devices looked at for the fewest. */
const MOST_DEVICES = 64;

/** What fits instead of, or beside, an answer. */
export function choicesView(subject: Subject, answer: Fit | undefined): ChoicesView {
  const { device, devices: _, ...rest } = subject.deployment;
  return {
    limits: [...(answer ? [largestContext(subject, answer), mostRequests(subject, answer)] : []), fewest(subject)],
    precisions: precisions(subject.deployment),
    others: candidates(rest, devices)
      .filter((other) => other.device.id !== device.id)
      .slice(0, MOST_OTHERS)
      .map(otherDevice),
  };
}

function largestContext({ model, deployment }: Subject, { maxTokens }: Fit): Choice {
  const { likely } = maxTokens;
  const limit = model.maxPositionEmbeddings;
  const name = `Largest context for ${counted(deployment.requests!, 'request')}`;
  if (likely === 0) return { name, text: 'none: weights and reserve leave no room for a cache' };
  const beyond = limit !== undefined && limit < likely;
  const made = beyond ? `; the model was made for ${formatNumber(limit)}` : '';
  const text = `${counted(likely, 'token')} each (${countRange(maxTokens)})${made}`;
  return offer(name, text, { tokens: beyond ? limit : likely }, deployment);
}

function mostRequests({ deployment }: Subject, { maxRequests }: Fit): Choice {
  const { likely, high } = maxRequests;
  const name = `Most requests of ${counted(deployment.tokens!, 'token')} at once`;
  if (likely === 0) return { name, text: `none${high === 0 ? '' : ` (${countRange(maxRequests)})`}` };
  return offer(name, `${formatNumber(likely)} (${countRange(maxRequests)})`, { requests: likely }, deployment);
}

function fewest({ deployment: { devices: _, ...deployment }, deployment: given }: Subject): Choice {
  const name = `Fewest ${deployment.device.name}`;
  const found = fewestDevices(deployment, MOST_DEVICES);
  if (!found) return { name, text: `none: not even ${MOST_DEVICES} hold it` };
  const text = `${counted(found.devices, 'device')}: ${verbs[found.certainty]}, ${layoutText(found.layout)}`;
  return offer(name, text, { devices: found.devices }, given);
}

/** A choice with its change of state, unless that is how things are already. */
function offer(name: string, text: string, use: Partial<State>, now: Deployment): Choice {
  const isNow = Object.entries(use).every(([key, value]) => now[key as keyof Deployment] === value);
  return isNow ? { name, text } : { name, text, use };
}

function precisions(deployment: Deployment): Choice[] {
  const size = (name: DtypeName) => bytesPerElement(dtypes[name]);
  return OFFERED.filter((name) => size(name) < size(deployment.weights!))
    .map((weights) => ({ weights, answer: fit({ ...deployment, weights }) }))
    .flatMap(({ weights, answer }) => (answer.fits && answer.layout ? [precision(weights, answer)] : []))
    .slice(0, MOST_PRECISIONS);
}

function precision(weights: DtypeName, { certainty, maxTokens }: Fit): Choice {
  const text = `${verbs[certainty]}, up to ${counted(maxTokens.likely, 'token')} each`;
  return { name: dtypeLabels[weights], text, use: { weights } };
}

function otherDevice({ device, fit: { devices, certainty, layout, maxTokens } }: Candidate): Choice {
  const text = `${verbs[certainty]}, ${layoutText(layout)}, up to ${counted(maxTokens.likely, 'token')} each`;
  return { name: `${formatNumber(devices)} × ${device.name}`, text, use: { device: device.id, devices } };
}
