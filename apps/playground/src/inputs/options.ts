import { type DtypeName, dtypeLabels, dtypes, type KvDtypeName, kvDtypeNames } from '@llm-vram/core';
import { devices, models } from '@llm-vram/core/catalog';
import type { Groups, Option } from './grouped-options.tsx';

/** Models by the organisation that published them. */
export const modelGroups: Groups = Map.groupBy(
  models.map(({ id, name, repo }) => ({ value: id, label: name, heading: repo.split('/')[0]! })),
  ({ heading }) => heading,
);

/** Devices by maker and segment. */
export const deviceGroups: Groups = Map.groupBy(
  devices.map(({ id, name, vendor, segment }) => ({ value: id, label: name, heading: `${vendor}, ${segment}` })),
  ({ heading }) => heading,
);

export const weightGroups: Groups = new Map([
  ['As published', [{ value: 'stored', label: 'as the checkpoint stores them' }]],
  ...dtypeGroups(Object.keys(dtypes) as DtypeName[]),
]);
export const kvCacheGroups: Groups = dtypeGroups(kvDtypeNames);

function dtypeGroups(names: readonly (DtypeName | KvDtypeName)[]): Groups {
  const option = (value: DtypeName): Option & { heading: string } => ({
    value,
    label: dtypeLabels[value],
    heading: heading(value),
  });
  return Map.groupBy(names.map(option), ({ heading }) => heading);
}

/** ggml's formats carry its lower-case names. */
function heading(name: DtypeName): string {
  if (/^(i?q|tq)\d/.test(name)) return 'GGUF blocks';
  return dtypes[name].elementsPerBlock === 1 ? 'One by one' : 'Blocks with scales';
}
