import { formatBytes } from '@llm-vram/core';
import { escapeText, type Part } from './parts.ts';

/** What is drawn on a ruler, in words and numbers, as an HTML list. */
export function legendHtml(parts: readonly Part[]): string {
  const item = ({ term, label, bytes, syms }: Part) =>
    `<li data-term="${term}"${syms ? ` data-sym="${syms}"` : ''}><i class="swatch"></i><span>${escapeText(label)}</span> <b>${formatBytes(bytes)}</b></li>`;
  return `<ul class="legend">${parts.map(item).join('')}</ul>`;
}
