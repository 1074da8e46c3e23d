import { type Bytes, capacities, defaults, formatBytes, type TermId } from '@llm-vram/core';
import { legendHtml, rulerSvg } from '@llm-vram/pictures';
import { device } from './numbers.ts';

/** Something that takes memory, and its name on the picture. */
export interface Need {
  readonly term: TermId;
  readonly label: string;
  readonly bytes: Bytes;
}

/** Cards of one kind, taken as one memory. */
export interface Cards {
  readonly name: string;
  readonly devices?: number;
}

/** A need laid on cards as if they were one memory, with their label, the driver's total and the budget, as HTML. */
export function cardPicture(id: string, need: Need, { name, devices = 1 }: Cards): string {
  const cards = devices > 1 ? `${devices} × ${name}` : name;
  const title = `${need.label}, ${formatBytes(need.bytes)}, on ${cards}, to scale`;
  const marks = capacities({ device: device(name), devices, utilization: defaults.utilization });
  return rulerSvg({ id, title, rows: [{ name: cards, parts: [need] }], ...marks }) + legendHtml([need]);
}
