import { escapeText, type Part } from './parts.ts';
import { percent } from './scale.ts';

/** A value as a length beside others of its kind. */
export interface Bar {
  readonly label: string;
  /** The value as text, with its unit. */
  readonly value: string;
  readonly parts: readonly Part[];
}

/** Values side by side as lengths on one scale, as HTML. */
export function barsHtml(bars: readonly Bar[]): string {
  const length = ({ parts }: Bar) => parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const full = Math.max(...bars.map(length));
  const part = ({ term, label, bytes, syms }: Part) =>
    `<i data-term="${term}"${syms ? ` data-sym="${syms}"` : ''} title="${escapeText(label)}" style="inline-size:${percent(bytes, full)}">${bytes / full < 0.12 ? '' : `<span>${escapeText(label)}</span>`}</i>`;
  const row = ({ label, value, parts }: Bar) =>
    `<div class="bar-row"><span class="bar-label">${escapeText(label)}</span><b class="bar-value">${escapeText(value)}</b><div class="bar">${parts.map(part).join('')}</div></div>`;
  return `<div class="bars">${bars.map(row).join('')}</div>`;
}
