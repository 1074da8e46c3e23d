import { formatBinary, formatNumber, GIB } from '@llm-vram/core';
import { escapeText, termLabels } from './parts.ts';
import { percent, ticks } from './scale.ts';

/** The cache growing with the requests, against the weights, which do not. */
export interface Growth {
  /** What a request is: `requests of 4,096 tokens`. */
  readonly unit: string;
  /** Ends of the axes: requests, and bytes. */
  readonly requests: number;
  readonly bytes: number;
  /** The weights: a level line. */
  readonly weights: number;
  /** The cache of all `requests`: the end of a straight line from nothing. */
  readonly cache: number;
  /** Requests at which both are equal. */
  readonly crossover: number;
}

const TOP = 30;
const PLOT = 220;
const AXIS = 34;

/** The picture as SVG text, as wide as its container; text keeps its size. */
export function growthSvg(growth: Growth): string {
  return (
    `<svg class="growth" role="img" aria-label="${escapeText(growthText(growth))}" width="100%" height="${TOP + PLOT + AXIS}" xmlns="http://www.w3.org/2000/svg">` +
    `${bytesAxis(growth)}${requestsAxis(growth)}${lines(growth)}${names(growth)}${crossing(growth)}</svg>`
  );
}

/** The picture in one sentence. */
export function growthText({ unit, weights, crossover }: Growth): string {
  return `Weights stay at ${formatBinary(weights)}; the KV cache grows from nothing and weighs as much at ${formatNumber(crossover, 1)} ${unit}.`;
}

/** The height at which `bytes` stand, in pixels from the top. */
function height(value: number, { bytes }: Growth): number {
  return Math.round(10 * (TOP + PLOT * (1 - value / bytes))) / 10;
}

function bytesAxis(growth: Growth): string {
  const marks = ticks(growth.bytes, GIB, 4).map((value) => {
    const y = height(value, growth);
    return `<line x1="0" x2="100%" y1="${y}" y2="${y}"/>${value > 0 ? `<text x="0" y="${y - 4}">${formatBinary(value)}</text>` : ''}`;
  });
  return `<g class="growth-axis">${marks.join('')}</g>`;
}

function requestsAxis({ requests, unit }: Growth): string {
  const [y, end] = [TOP + PLOT, ticks(requests, 1, 6).at(-1)!];
  const marks = ticks(requests, 1, 6).map((value) => {
    const x = percent(value, requests);
    const anchor = value === 0 ? 'start' : value === end && value === requests ? 'end' : 'middle';
    return `<line x1="${x}" x2="${x}" y1="${y}" y2="${y + 4}"/><text x="${x}" y="${y + 16}" text-anchor="${anchor}">${formatNumber(value)}</text>`;
  });
  return `<g class="growth-axis">${marks.join('')}<text x="100%" y="${y + 31}" text-anchor="end">${escapeText(unit)}</text></g>`;
}

/** The lines and the areas under them, in a square of 100 × 100 that is stretched over the plot. */
function lines({ bytes, weights, cache }: Growth): string {
  const y = (value: number) => Math.round(1_000 * (100 - (100 * value) / bytes)) / 1_000;
  const [level, end] = [y(weights), y(cache)];
  return (
    `<svg y="${TOP}" width="100%" height="${PLOT}" viewBox="0 0 100 100" preserveAspectRatio="none">` +
    `<g data-term="weights"><path class="growth-area" d="M0 ${level}H100V100H0z"/><path class="growth-line" d="M0 ${level}H100"/></g>` +
    `<g data-term="kvCache"><path class="growth-area" d="M0 100L100 ${end}V100z"/><path class="growth-line" d="M0 100L100 ${end}"/></g></svg>`
  );
}

function names(growth: Growth): string {
  const { weights, cache, bytes } = growth;
  // Where the cache's line leaves the plot, or the plot ends.
  const leaves = Math.min(1, bytes / cache);
  const [x, y] = [percent(leaves, 1), height(Math.min(bytes, cache), growth)];
  // The weights are named at the end that the crossing leaves free; 64 pixels pass the axis' own numbers.
  const at = growth.crossover / growth.requests > 0.5 ? 'x="64"' : 'x="100%" text-anchor="end"';
  return (
    `<text class="growth-name" ${at} y="${height(weights, growth) - 6}">${termLabels.weights} ${formatBinary(weights)}</text>` +
    `<text class="growth-name" x="${x}" y="${y - 6}" text-anchor="end">${termLabels.kvCache}</text>`
  );
}

function crossing(growth: Growth): string {
  const { crossover, requests, weights } = growth;
  if (crossover > requests) return '';
  const [x, y] = [percent(crossover, requests), height(weights, growth)];
  const anchor = crossover / requests > 0.5 ? 'text-anchor="end" dx="-9"' : 'dx="9"';
  return `<g class="growth-crossing"><line x1="${x}" x2="${x}" y1="${y}" y2="${TOP + PLOT}"/><circle cx="${x}" cy="${y}" r="4.5"/><text x="${x}" y="${TOP + PLOT - 8}" ${anchor}>${formatNumber(crossover, 1)} requests</text></g>`;
}
