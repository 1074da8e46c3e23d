import type { Architecture } from '../architecture/architecture.ts';
import { ModelReadError, show } from '../errors.ts';
import { formatNumber } from '../units.ts';
import { type Family, families } from './families.ts';
import { Fields, type JsonObject } from './fields.ts';
import { quantize } from './quantization.ts';

/**
 * Longest text taken: 4 Mi characters. The largest config.json seen has 3 MB, of quantisation notes; more is no
 * config.json.
 */
const MAX_CHARACTERS = 4 * 2 ** 20;

/** Python's writers of JSON also write these three words; strings are matched to be passed over. */
const NON_NUMBERS = /"(?:[^"\\]|\\.)*(?:"|$)|-?\bInfinity\b|\bNaN\b/g;

/**
 * Reads the text of a Hugging Face `config.json`; see {@link readHfConfig}.
 * @throws ModelReadError when it is no JSON, too long, or cannot be read as a model.
 */
export function parseHfConfig(text: string): Architecture {
  if (text.length > MAX_CHARACTERS) {
    const size = `${formatNumber(text.length)} characters`;
    const problem = `expected at most ${formatNumber(MAX_CHARACTERS)} characters, got ${size}`;
    throw new ModelReadError('too-large', '', problem);
  }
  let config: unknown;
  try {
    config = JSON.parse(text.replace(NON_NUMBERS, (found) => (found.startsWith('"') ? found : 'null')));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : 'unreadable text';
    throw new ModelReadError('not-json', '', `expected JSON, got an error: ${reason}`, { cause });
  }
  return readHfConfig(config);
}

/**
 * Reads a parsed Hugging Face `config.json`. Defaults for absent fields are those of the family's class in
 * transformers. What is not known is refused, never guessed.
 * @throws ModelReadError naming the field that is missing, malformed or not supported.
 */
export function readHfConfig(config: unknown): Architecture {
  try {
    return readModel(config);
  } catch (cause) {
    if (cause instanceof ModelReadError) throw cause;
    // An object made by a program can throw when it is read; a file cannot.
    throw new ModelReadError('bad-field', '', 'expected fields that can be read, got an error', { cause });
  }
}

function readModel(config: unknown): Architecture {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new ModelReadError('not-an-object', '', `expected an object, got ${show(config)}`);
  }
  const fields = new Fields(config as JsonObject);
  const family = readFamily(fields);
  return quantize(family.read(fields), fields);
}

function readFamily(fields: Fields): Family {
  const modelType = fields.value('model_type');
  if (typeof modelType !== 'string') throw fields.error('model_type', 'the name of a model type', modelType);
  const family = Object.hasOwn(families, modelType) ? families[modelType] : undefined;
  if (!family) throw unsupported('model_type', modelType);
  const architectures = fields.list('architectures');
  if (architectures === undefined) return family;
  const stranger = architectures.find((name) => !family.architectures.includes(name as string));
  if (stranger !== undefined || architectures.length === 0) throw unsupported('architectures', stranger);
  return family;
}

function unsupported(field: string, name: unknown): ModelReadError {
  const known = Object.keys(families).join(', ');
  const problem = `expected a known kind of model (${known}), got unsupported ${show(name)}`;
  return new ModelReadError('unsupported-architecture', field, problem);
}
