import {
  type Candidate,
  candidates,
  type Deployment,
  type DtypeName,
  dtypeLabels,
  estimate,
  type Fit,
  fewestDevices,
  fit,
  formatNumber,
} from '@llm-vram/core';
import { devices } from '@llm-vram/core/catalog';
import type { State } from '../state/parameters.ts';
import type { Subject } from './subject.ts';
import { counted, countRange, layoutText, oneOf, verbs } from './words.ts';

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
  /** How many more of them there are, in a sentence; absent where there are none. */
  readonly othersLeft?: string;
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
  const { deployment } = subject;
  return {
    limits: [
      ...(answer ? [largestContext(deployment, answer), mostRequests(deployment, answer)] : []),
      ...fewest(deployment),
    ],
    precisions: precisions(deployment),
    ...otherDevices(deployment),
  };
}

function largestContext(deployment: Deployment, { maxTokens, maxTokensBound }: Fit): Choice {
  const { likely } = maxTokens;
  const name = `Largest context for ${counted(deployment.requests!, 'request')}`;
  if (likely === 0) return { name, text: 'none: weights and reserve leave no room for a cache' };
  const text = `${counted(likely, 'token')} each (${countRange(maxTokens)})${boundText(maxTokensBound)}`;
  return offer(name, text, { tokens: likely }, deployment);
}

function boundText(bound: Fit['maxTokensBound']): string {
  return bound === 'model' ? '; the model takes no more' : '';
}

function mostRequests(deployment: Deployment, { maxRequests }: Fit): Choice {
  const { likely, high } = maxRequests;
  const name = `Most requests of ${counted(deployment.tokens!, 'token')} at once`;
  if (likely === 0) return { name, text: `none${high === 0 ? '' : ` (${countRange(maxRequests)})`}` };
  return offer(name, `${formatNumber(likely)} (${countRange(maxRequests)})`, { requests: likely }, deployment);
}

/** The fewest devices, and where they are a pipeline, the fewest of which every one works on every layer. */
function fewest(given: Deployment): Choice[] {
  const { devices: _, ...deployment } = given;
  const name = `Fewest ${deployment.device.name}`;
  const found = fewestDevices(deployment, MOST_DEVICES);
  if (!found) return [{ name, text: `none: not even ${MOST_DEVICES} hold it` }];
  const shared = found.layout.pipelineParallel > 1 ? fewestSharing(deployment, found.devices + 1) : undefined;
  return [countOf(name, found, given), ...(shared ? [countOf(`${name} that share every layer`, shared, given)] : [])];
}

/** The fewest devices from `first` on that share every layer; such sharing ends at the server's walls. */
function fewestSharing(deployment: Omit<Deployment, 'devices'>, first: number): Fit | undefined {
  for (let devices = first; devices <= deployment.device.devicesPerNode; devices++) {
    const answer = fit({ ...deployment, devices });
    if (answer.fits && answer.layout.pipelineParallel === 1) return answer;
  }
  return undefined;
}

function countOf(name: string, { devices, certainty, layout }: Fit, given: Deployment): Choice {
  const text = `${counted(devices, 'device')}: ${verbs[certainty]}, ${layoutText(layout)}`;
  return offer(name, text, { devices }, given);
}

/** A choice with its change of state, unless that is how things are already. */
function offer(name: string, text: string, use: Partial<State>, now: Deployment): Choice {
  const isNow = Object.entries(use).every(([key, value]) => now[key as keyof Deployment] === value);
  return isNow ? { name, text } : { name, text, use };
}

function precisions(deployment: Deployment): Choice[] {
  const size = (weights: State['weights']) => estimate({ model: deployment.model, weights }).terms[0]!.bytes;
  return OFFERED.filter((name) => size(name) < size(deployment.weights!))
    .map((weights) => ({ weights, answer: fit({ ...deployment, weights }) }))
    .flatMap(({ weights, answer }) => (answer.fits && answer.layout ? [precision(weights, answer)] : []))
    .slice(0, MOST_PRECISIONS);
}

function precision(weights: DtypeName, { certainty, maxTokens, maxTokensBound }: Fit): Choice {
  const text = `${verbs[certainty]}, up to ${counted(maxTokens.likely, 'token')} each${boundText(maxTokensBound)}`;
  return { name: dtypeLabels[weights], text, use: { weights } };
}

function otherDevices({ device, devices: _, ...workload }: Deployment): Pick<ChoicesView, 'others' | 'othersLeft'> {
  const found = candidates(workload, devices).filter((other) => other.device.id !== device.id);
  const alike = [...Map.groupBy(found, likeness).values()];
  const left = alike.slice(MOST_OTHERS).flat().length;
  return {
    others: alike.slice(0, MOST_OTHERS).map(otherDevice),
    ...(left > 0 && {
      othersLeft: `${counted(left, 'other kind')} would hold it too, with as much memory in all or more.`,
    }),
  };
}

/** What rows of one line have in common: number and memory of the devices, and all that is said of them. */
function likeness(candidate: Candidate): string {
  return `${candidate.fit.devices} × ${candidate.device.totalMiB} MiB: ${candidateText(candidate)}`;
}

function candidateText({ fit: { certainty, layout, maxTokens, maxTokensBound } }: Candidate): string {
  const most = `up to ${counted(maxTokens.likely, 'token')} each${boundText(maxTokensBound)}`;
  return `${verbs[certainty]}, ${layoutText(layout)}, ${most}`;
}

function otherDevice(alike: readonly Candidate[]): Choice {
  const [first] = alike as [Candidate];
  const { devices } = first.fit;
  const name = `${formatNumber(devices)} × ${oneOf(alike.map(({ device }) => device.name))}`;
  return { name, text: candidateText(first), use: { device: first.device.id, devices } };
}
