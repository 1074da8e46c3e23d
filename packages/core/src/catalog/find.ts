import type { Device } from '../hardware/device.ts';
import { devices } from './devices.ts';
import type { CatalogModel, ModelId } from './models.ts';
import { models } from './models.ts';

/** What two spellings of one name share: letters and digits without case, and the dots that tell 3.1 from 31. */
export function normaliseName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}.]/gu, '');
}

/** Every name a row answers to. */
export function namesOf(row: CatalogModel | Device): readonly string[] {
  return [row.id, row.name, ...('repo' in row ? [row.repo] : []), ...row.aliases];
}

/** The row one of whose names is `text`. A near miss is a miss: a wrong model gives a wrong size, silently. */
function find<Row extends CatalogModel | Device>(rows: readonly Row[], text: string): Row | undefined {
  const wanted = normaliseName(text);
  return rows.find((row) => namesOf(row).some((name) => normaliseName(name) === wanted));
}

/** The catalogue's model of that identifier, name, hub repository or alias; `undefined` when it has none. */
export function findModel(text: string): (CatalogModel & { readonly id: ModelId }) | undefined {
  return find<CatalogModel & { readonly id: ModelId }>(models, text);
}

/** The catalogue's device of that identifier, name or alias; `undefined` when it has none. */
export function findDevice(text: string): Device | undefined {
  return find<Device>(devices, text);
}
