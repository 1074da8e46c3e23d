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
  yes: 'This is sure: it fits even if the engine reserves as much as engines are known to.',
  likely: 'This is likely: it fits with the usual reserve of an engine, not with the largest one known.',
  unlikely: 'This is unlikely: it fits only if the engine reserves as little as engines are known to.',
  no: 'This is sure: it does not fit even if the engine reserves as little as engines are known to.',
};

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
