import { formatBinary, formatDecimal, formatNumber, GB, GIB } from '@llm-vram/core';
import { escapeText, type Part } from './parts.ts';
import { patterns } from './patterns.ts';
import { percent, ticks } from './scale.ts';

/** Devices drawn to scale: each a ruler as long as its memory, with terms laid on it. */
export interface Ruler {
  /** Prefix of the picture's element ids; unique on the page. */
  readonly id: string;
  /** The picture in one sentence, for those who do not see it. */
  readonly title: string;
  readonly rows: readonly RulerRow[];
  /** The number on the box, in bytes. */
  readonly label?: number;
  /** The driver's total: the length of each ruler. */
  readonly driver: number;
  /** What an engine may use of it. */
  readonly budget?: number;
}

/** One device, or several that hold the same. */
export interface RulerRow {
  /** Such as `GPU 1 of 3`; drawn only where there is more than one row. */
  readonly name: string;
  readonly parts: readonly Part[];
  /** Smallest and largest total, where the parts are an estimate. */
  readonly low?: number;
  readonly high?: number;
}

const FLAG = 16;
const AXIS = 18;
const NAME = 15;
const BAR = 36;
const GAP = 8;

/** The picture as SVG text, as wide as its container; lengths are shares of the width, so text keeps its size. */
export function rulerSvg(ruler: Ruler): string {
  const full = fullLength(ruler);
  const flags = flagLines(ruler, full);
  const top = flags.length * FLAG + AXIS;
  const named = ruler.rows.length > 1;
  const pitch = BAR + GAP + (named ? NAME : 0);
  const bottom = top + ruler.rows.length * pitch - GAP;
  const rows = ruler.rows.map((row, index) => rowSvg(ruler, row, top + index * pitch, full, named)).join('');
  const marks = flags.map((flag, index) => flagSvg(flag, index * FLAG, bottom, full)).join('');
  return (
    `<svg class="ruler" role="img" aria-labelledby="${ruler.id}-title" width="100%" height="${bottom + AXIS}" xmlns="http://www.w3.org/2000/svg">` +
    `<title id="${ruler.id}-title">${escapeText(ruler.title)}</title>${patterns(ruler.id)}` +
    `${rows}${marks}` +
    axisSvg(full, GB, 'GB', top - 4, -1) +
    axisSvg(full, GIB, 'GiB', bottom + 4, 1) +
    '</svg>'
  );
}

/** Bytes that the picture's width stands for: the longest thing in it. */
function fullLength({ rows, driver, label = 0 }: Ruler): number {
  const ends = rows.map((row) => Math.max(sum(row.parts), row.high ?? 0));
  return Math.max(driver, label, ...ends) * 1.005;
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((total, { bytes }) => total + bytes, 0);
}

interface Flag {
  readonly kind: 'budget' | 'label' | 'driver';
  readonly text: string;
  readonly at: number;
}

/** The marks, from the top down, in the order in which no mark's line crosses another's text. */
function flagLines({ budget, label, driver }: Ruler, full: number): Flag[] {
  const flags: Flag[] = [{ kind: 'driver', text: `driver’s total ${formatBinary(driver)}`, at: driver }];
  if (label !== undefined) flags.push({ kind: 'label', text: `label ${formatDecimal(label)}`, at: label });
  if (budget !== undefined) flags.push({ kind: 'budget', text: `engine’s budget ${formatBinary(budget)}`, at: budget });
  return flags.sort((a, b) => (isFarRight(driver, full) ? b.at - a.at : a.at - b.at));
}

/** Whether a mark's text stands before it rather than after. */
function isFarRight(at: number, full: number): boolean {
  return at / full > 0.45;
}

function flagSvg({ kind, text, at }: Flag, y: number, bottom: number, full: number): string {
  const x = percent(at, full);
  const anchor = isFarRight(at, full) ? 'text-anchor="end" dx="-5"' : 'dx="5"';
  return (
    `<g class="flag flag-${kind}"><line x1="${x}" x2="${x}" y1="${y + 2}" y2="${bottom}"/>` +
    `<text x="${x}" y="${y + 12}" ${anchor}>${text}</text></g>`
  );
}

function axisSvg(full: number, unit: number, name: string, y: number, direction: 1 | -1): string {
  const at = ticks(full * 0.97, unit);
  const marks = at.map((value, index) => {
    const x = percent(value, full);
    const text = index === 0 ? `0 ${name}` : formatNumber(value / unit, 3);
    const anchor = index === 0 ? 'start' : 'middle';
    return `<line x1="${x}" x2="${x}" y1="${y - 3 * direction}" y2="${y}"/><text x="${x}" y="${y + (direction > 0 ? 11 : -3)}" text-anchor="${anchor}">${text}</text>`;
  });
  return `<g class="axis">${marks.join('')}</g>`;
}

function rowSvg(ruler: Ruler, row: RulerRow, y: number, full: number, named: boolean): string {
  const name = named ? `<text class="row-name" x="0" y="${y + 11}">${escapeText(row.name)}</text>` : '';
  const top = named ? y + NAME : y;
  const limit = ruler.budget ?? ruler.driver;
  const used = sum(row.parts);
  let start = 0;
  const parts = row.parts.map((part) => {
    const drawn = partSvg(ruler.id, part, start, top, full);
    start += part.bytes;
    return drawn;
  });
  return (
    `<g class="row">${name}<rect class="track" x="0" y="${top}" width="${percent(ruler.driver, full)}" height="${BAR}"/>` +
    free(ruler.id, used, limit, top, full) +
    parts.join('') +
    excess(ruler.id, used, limit, top, full) +
    whisker(row, top + BAR - 7, full) +
    '</g>'
  );
}

function partSvg(id: string, { term, label, bytes, syms }: Part, start: number, y: number, full: number): string {
  const box = `x="${percent(start, full)}" y="${y}" width="${percent(bytes, full)}" height="${BAR}"`;
  const sym = syms ? ` data-sym="${syms}"` : '';
  const text =
    bytes / full < 0.1
      ? ''
      : `<text class="${bytes / full < 0.22 ? 'narrow' : ''}" x="7" y="${BAR / 2 + 4}">${escapeText(label)}</text>`;
  return (
    `<g class="part" data-term="${term}"${sym}><rect class="fill" ${box}/><rect ${box} fill="url(#${id}-${term})"/>` +
    `<svg ${box}>${text}</svg>` +
    `<title>${escapeText(`${label}: ${formatBinary(bytes)} (${formatDecimal(bytes)})`)}</title></g>`
  );
}

function free(id: string, used: number, limit: number, y: number, full: number): string {
  if (used >= limit) return '';
  const box = `x="${percent(used, full)}" y="${y}" width="${percent(limit - used, full)}" height="${BAR}"`;
  const text = (limit - used) / full < 0.1 ? '' : `<text class="free-text" x="7" y="${BAR / 2 + 1}">free</text>`;
  return `<rect class="free" ${box} fill="url(#${id}-free)"/><svg ${box}>${text}</svg>`;
}

function excess(id: string, used: number, limit: number, y: number, full: number): string {
  if (used <= limit) return '';
  const box = `x="${percent(limit, full)}" y="${y}" width="${percent(used - limit, full)}" height="${BAR}"`;
  return `<g class="excess"><rect class="excess-wash" ${box}/><rect ${box} fill="url(#${id}-excess)"/><rect class="excess-line" ${box}/></g>`;
}

function whisker({ low, high }: RulerRow, y: number, full: number): string {
  if (low === undefined || high === undefined || high === low) return '';
  const [from, to] = [percent(low, full), percent(high, full)];
  const end = (x: string) => `<line x1="${x}" x2="${x}" y1="${y - 5}" y2="${y + 5}"/>`;
  return `<g class="whisker"><line x1="${from}" x2="${to}" y1="${y}" y2="${y}"/>${end(from)}${end(to)}</g>`;
}
