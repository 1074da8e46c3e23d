import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Architecture,
  countActiveParameters,
  countParameters,
  countPredictorParameters,
  countTowerParameters,
  estimate,
  kvPerToken,
  ModelReadError,
  statePerSequence,
} from '@llm-vram/core';
import { parseHfConfig } from '@llm-vram/core/readers';

/** What one `config.json` comes to. Counts in parameters, sizes in bytes. */
export interface ConfigCount {
  readonly file: string;
  /** Each tied tensor once, towers included; next-token-prediction layers not counted. */
  readonly parameters: number;
  /** Those that one token passes. */
  readonly activeParameters: number;
  /** Those of layers that predict further tokens, not part of `parameters`. */
  readonly mtpParameters: number;
  /** Those of vision and audio towers with their projectors, part of `parameters`. */
  readonly visionParameters: number;
  /** The checkpoint as the file says it is stored. */
  readonly weightBytes: number;
  /** At 16 bit, every layer that caches at full context. */
  readonly kvBytesPerToken: number;
  readonly stateBytesPerSequence: number;
}

/** A file that cannot be read as a model, and why. */
export interface ConfigProblem {
  readonly file: string;
  readonly error: { readonly code: string; readonly path: string; readonly message: string };
}

/** Files of a folder of configs that are no config: lists of them, and sizes of checkpoints. */
const NO_CONFIG = /^(?:INDEX|total-size|.*index)\.json$/i;

/** Every `*.json` of `folder`, in the order of their names. */
export function countConfigs(folder: string): (ConfigCount | ConfigProblem)[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !NO_CONFIG.test(name));
  return files.sort().map((file) => countConfig(file, readFileSync(join(folder, file), 'utf8')));
}

/** One config's text. */
export function countConfig(file: string, text: string): ConfigCount | ConfigProblem {
  try {
    return { file, ...count(parseHfConfig(text)) };
  } catch (error) {
    if (!(error instanceof ModelReadError)) throw error;
    const { code, path, message } = error;
    return { file, error: { code, path, message } };
  }
}

function count(model: Architecture): Omit<ConfigCount, 'file'> {
  const weights = estimate({ model, weights: 'stored' }).terms.find(({ id }) => id === 'weights')!;
  return {
    parameters: countParameters(model),
    activeParameters: countActiveParameters(model),
    mtpParameters: countPredictorParameters(model),
    visionParameters: countTowerParameters(model),
    weightBytes: weights.bytes,
    kvBytesPerToken: kvPerToken(model.layers, 2),
    stateBytesPerSequence: statePerSequence(model.layers),
  };
}
