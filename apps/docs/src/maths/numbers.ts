import {
  type Architecture,
  type Bytes,
  bytesPerElement,
  cacheSize,
  countParameters,
  type Device,
  type DtypeName,
  dtypes,
  estimate,
  type KvDtypeName,
  kvPerToken,
  type Term,
  type TermId,
} from '@llm-vram/core';
import { findDevice, findModel } from '@llm-vram/core/catalog';
import { readHfConfig } from '@llm-vram/core/readers';

/** The catalogue's model called `name`; a name it does not have fails the build. */
export function model(name: string): Architecture {
  const row = findModel(name);
  if (!row) throw new Error(`model: expected a name of the catalogue, got "${name}"`);
  return readHfConfig(row.config);
}

/** The catalogue's device called `name`; a name it does not have fails the build. */
export function device(name: string): Device {
  const row = findDevice(name);
  if (!row) throw new Error(`device: expected a name of the catalogue, got "${name}"`);
  return row;
}

/** Parameters of the catalogue's model called `name`. */
export function parametersOf(name: string): number {
  return countParameters(model(name));
}

/** Bytes of a model's weights in a format. */
export function weightsOf(name: string, weights: DtypeName = 'bf16'): Bytes {
  return termOf('weights', { name, weights }).bytes;
}

/** Bytes of the cache of `requests` requests of `tokens` tokens each, states among them. */
export function cacheOf(
  name: string,
  { tokens, requests = 1, kvCache = 'bf16' }: { tokens: number; requests?: number; kvCache?: KvDtypeName },
): Bytes {
  return cacheSize(model(name).layers, { tokens, requests, bytesPerElement: bytesPerElement(dtypes[kvCache]) });
}

/** Bytes that one more token keeps in a model's cache. */
export function kvPerTokenOf(name: string, kvCache: KvDtypeName = 'bf16'): Bytes {
  return kvPerToken(model(name).layers, bytesPerElement(dtypes[kvCache]));
}

interface Use {
  readonly name: string;
  readonly weights?: DtypeName;
  readonly kvCache?: KvDtypeName;
  readonly requests?: number;
  readonly tokens?: number;
}

/** One term of a model's account on one large device. */
export function termOf(id: TermId, { name, ...workload }: Use): Term {
  return estimate({ model: model(name), ...workload }).terms.find((term) => term.id === id)!;
}
