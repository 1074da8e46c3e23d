import { formatNumber, wholeNumber } from '@llm-vram/core';

/** How many query heads of a layer share how many keys and values. */
export interface Heads {
  readonly numAttentionHeads: number;
  readonly numKeyValueHeads: number;
}

const PITCH = 11;
const WIDTH = 8;
const HEIGHT = 20;
const BRACKET = 27;
const KEY = 36;
const VALUE = KEY + HEIGHT + 4;

/**
 * The heads of one layer as SVG text, as wide as its container and of one height: hollow query heads above, and below
 * each group the key and the value that it shares, all of one size. So the filled area is to scale with what a token
 * keeps.
 * @throws EstimateInputError when a count is no positive integer.
 */
export function headsSvg({ numAttentionHeads, numKeyValueHeads }: Heads): string {
  const queries = wholeNumber('numAttentionHeads', numAttentionHeads);
  const kept = wholeNumber('numKeyValueHeads', numKeyValueHeads);
  const groups = Array.from({ length: kept }, (_, group) => span(group, queries, kept));
  const columns = Array.from({ length: queries }, (_, query) => query * PITCH);
  const centres = groups.map(([from, to]) => (from + to - WIDTH) / 2);
  return (
    `<svg class="heads" role="img" aria-label="${headsText({ numAttentionHeads, numKeyValueHeads })}" ` +
    `width="100%" height="${VALUE + HEIGHT + 2}" viewBox="-1 -1 ${queries * PITCH - PITCH + WIDTH + 2} ${VALUE + HEIGHT + 2}" preserveAspectRatio="none" xmlns="http://www.w3.org/2000/svg">` +
    `<path class="heads-query" d="${boxes(columns, 0)}"/>` +
    `<path class="heads-share" d="${groups.map(bracket).join('')}"/>` +
    `<g data-term="kvCache"><path class="heads-kept" d="${boxes(centres, KEY)}"/><path class="heads-kept" d="${boxes(centres, VALUE)}"/></g></svg>`
  );
}

/** The picture in one sentence. */
export function headsText({ numAttentionHeads, numKeyValueHeads }: Heads): string {
  const [queries, kept] = [formatNumber(numAttentionHeads), formatNumber(numKeyValueHeads)];
  if (numKeyValueHeads === numAttentionHeads) return `${queries} query heads, each with a key and a value of its own`;
  if (numKeyValueHeads === 1) return `${queries} query heads share 1 key and 1 value`;
  return `${queries} query heads share ${kept} keys and ${kept} values`;
}

/** Left and right edge of the query heads that share the KV head `group`. */
function span(group: number, queries: number, kept: number): [from: number, to: number] {
  const first = Math.floor((group * queries) / kept);
  const last = Math.max(first, Math.ceil(((group + 1) * queries) / kept) - 1);
  return [first * PITCH, last * PITCH + WIDTH];
}

function boxes(columns: readonly number[], y: number): string {
  return columns.map((x) => `M${x} ${y}h${WIDTH}v${HEIGHT}h-${WIDTH}z`).join('');
}

/** A line under the group's query heads, and one from its middle to the key. */
function bracket([from, to]: readonly [number, number]): string {
  const [left, right] = [from + WIDTH / 2, to - WIDTH / 2];
  return `M${left} ${HEIGHT}V${BRACKET}H${right}V${HEIGHT}M${(left + right) / 2} ${BRACKET}V${KEY}`;
}
