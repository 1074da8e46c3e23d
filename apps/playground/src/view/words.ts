import { type Certainty, formatBinary, formatDecimal, formatNumber, type Layout, type Range } from '@llm-vram/core';

/** How sure an answer is, as a verb. */
export const verbs: Readonly<Record<Certainty, string>> = {
  yes: 'fits',
  likely: 'probably fits',
  unlikely: 'probably does not fit',
  no: 'does not fit',
};

/** How sure an answer is, in a sentence. */
export const assurances: Readonly<Record<Certainty, string>> = {
  yes: 'It fits even with the largest reserve of an engine that was measured.',
  likely: 'It fits with the usual reserve of an engine, not with the largest that was measured.',
  unlikely: 'It fits only with the smallest reserve of an engine that was measured.',
  no: 'It does not fit even with the smallest reserve of an engine that was measured.',
};

/** A text with a capital at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `A40, L20, L40 or L40S`. */
export function oneOf(names: readonly string[]): string {
  return names.length === 1 ? names[0]! : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** `1 request`, `10 requests`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** How the model lies on the devices. */
export function layoutText({ tensorParallel, pipelineParallel }: Layout): string {
  const shared = tensorParallel === 1 ? '' : `each layer shared by ${tensorParallel} devices`;
  if (pipelineParallel === 1) return shared === '' ? 'everything on one device' : shared;
  return `${pipelineParallel} stages after one another, ${shared === '' ? 'one device each' : shared}`;
}

/** The ends of a range of counts; one number where they meet. */
export function countRange({ low, high }: Range): string {
  return low === high ? formatNumber(low) : `${formatNumber(low)}–${formatNumber(high)}`;
}

/** The ends of a range of bytes in both units; empty where they meet. */
export function byteRange(low: number, high: number): string {
  if (low === high) return '';
  return `${between(formatBinary(low), formatBinary(high))} (${between(formatDecimal(low), formatDecimal(high))})`;
}

/** `1.19–4.89 GiB`; each with its own unit where they differ. */
function between(low: string, high: string): string {
  const [amount, unit] = low.split(' ');
  return `${high.endsWith(` ${unit}`) ? amount : low}–${high}`;
}
