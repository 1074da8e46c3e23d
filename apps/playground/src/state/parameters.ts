import {
  type DtypeName,
  defaults,
  dtypes,
  EstimateInputError,
  type KvDtypeName,
  kvDtypeNames,
  limits,
  parseCount,
  positive,
  wholeNumber,
} from '@llm-vram/core';
import { findDevice, findModel } from '@llm-vram/core/catalog';
import { compactConfig } from './config-facts.ts';

/** Everything that the page shows follows from this. */
export interface State {
  /** Identifier in the catalogue. */
  readonly model: string;
  /** Compact JSON of a pasted `config.json`, used in place of `model`; empty where none was pasted. */
  readonly config: string;
  /** `stored`: as a quantised checkpoint stores them. */
  readonly weights: DtypeName | 'stored';
  readonly kvCache: KvDtypeName;
  readonly requests: number;
  readonly tokens: number;
  /** Identifier in the catalogue. */
  readonly device: string;
  readonly devices: number;
  readonly utilization: number;
}

export type Name = keyof State;

/** How one part of the state is read from a field and from the address; it is written as `String` writes it. */
interface Parameter<T> {
  readonly initial: T;
  /** Throws EstimateInputError or ModelReadError, with a line that says what was expected. */
  readonly read: (text: string) => T;
}

/** The one table of parameters: fields, address and code are made from it. */
export const parameters: { readonly [N in Name]: Parameter<State[N]> } = {
  model: row('model', 'llama-3.1-70b', findModel),
  config: { initial: '', read: (text) => (text === '' ? '' : compactConfig(text)) },
  weights: choice('weights', 'bf16', ['stored', ...(Object.keys(dtypes) as DtypeName[])]),
  kvCache: choice('kvCache', 'bf16', kvDtypeNames),
  requests: whole('requests', 10, limits.requests),
  tokens: whole('tokens', 4096, limits.tokens),
  device: row('device', 'a100-80gb', findDevice),
  devices: whole('devices', 4, limits.devices),
  utilization: {
    initial: defaults.utilization,
    read: (text) => positive('utilization', parseCount(asFraction(text), 'utilization'), 1),
  },
};

export const names = Object.keys(parameters) as Name[];

/** Llama 3.1 70B for ten requests of 4,096 tokens on four A100 80GB. */
export const initialState = Object.fromEntries(
  names.map((name) => [name, parameters[name].initial]),
) as unknown as State;

/** `90%` and `.9` as the core reads numbers: `90e-2`, `0.9`. */
function asFraction(text: string): string {
  return text.replace(/^(\s*\d*\.?\d+)\s*%\s*$/, '$1e-2').replace(/^\s*\./, '0.');
}

/** A count, up to the most that the core takes. */
function whole(name: Name, initial: number, max: number): Parameter<number> {
  return { initial, read: (text) => wholeNumber(name, parseCount(text, name), 1, max) };
}

function choice<T extends string>(name: Name, initial: T, all: readonly T[]): Parameter<T> {
  const read = (text: string) => {
    const found = all.find((value) => value === text);
    if (!found) throw new EstimateInputError('unknown-choice', name, `one of ${all.join(', ')}`, text);
    return found;
  };
  return { initial, read };
}

/** A row of the catalogue, by any of its names. */
function row(name: Name, initial: string, find: (text: string) => { readonly id: string } | undefined) {
  const read = (text: string) => {
    const found = find(text);
    if (!found) throw new EstimateInputError('unknown-choice', name, `a ${name} of the catalogue`, text);
    return found.id;
  };
  return { initial, read };
}
