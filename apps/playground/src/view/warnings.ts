import { formatNumber } from '@llm-vram/core';
import type { State } from '../state/parameters.ts';
import type { Subject } from './subject.ts';

/** What a reader of the verdict must bear in mind, a line each. */
export function warningsOf(subject: Subject, state: State): string[] {
  return [beyondModel(subject, state), measuredElsewhere(subject), notMeant(subject, state)].filter(
    (line) => line !== undefined,
  );
}

function beyondModel({ model: { maxPositionEmbeddings: most } }: Subject, { tokens }: State): string | undefined {
  if (most === undefined || tokens <= most) return undefined;
  return `The model was made for at most ${formatNumber(most)} tokens; ${formatNumber(tokens)} are asked of it.`;
}

function measuredElsewhere({ device: { vendor, segment } }: Subject): string | undefined {
  if (vendor === 'NVIDIA' && segment !== 'unified') return undefined;
  return 'The reserve of the engine was measured on NVIDIA cards; here it is taken over from them.';
}

/** NVIDIA sells its small machines with a port and a guide for linking them; no other maker here does. */
function notMeant({ device: { vendor, segment } }: Subject, { devices }: State): string | undefined {
  if (segment !== 'unified' || vendor === 'NVIDIA' || devices === 1) return undefined;
  return 'These are machines of their own: a pipeline over several of them is not what their makers mean.';
}
