import type { Architecture, Attention } from '../architecture/architecture.ts';
import { ModelReadError, show } from '../errors.ts';
import { formatNumber } from '../units.ts';
import { type Family, families } from './families.ts';
import { boolean, integer, type JsonObject, own } from './fields.ts';
import { refuseUnsupported } from './refusals.ts';

/**
 * Longest text taken: 4 Mi characters. The largest config.json seen has 3 MB, of quantisation notes; more is no
 * config.json.
 */
const MAX_CHARACTERS = 4 * 2 ** 20;

/** Ceilings of the shapes, each far above any model: beyond them a file is broken or hostile. */
const MAX = { width: 1e6, layers: 1e4, heads: 1e5, vocabulary: 1e8, context: 1e9 } as const;

/**
 * Reads the text of a Hugging Face `config.json`; see {@link readHfConfig}.
 * @throws ModelReadError when it is no JSON, too long, or cannot be read as a model.
 */
export function parseHfConfig(text: string): Architecture {
  if (text.length > MAX_CHARACTERS) {
    const size = `${formatNumber(text.length)} characters`;
    throw new ModelReadError(
      'too-large',
      '',
      `expected at most ${formatNumber(MAX_CHARACTERS)} characters, got ${size}`,
    );
  }
  let config: unknown;
  try {
    config = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.split('\n')[0] : 'unreadable text';
    throw new ModelReadError('not-json', '', `expected JSON, got an error: ${reason}`, { cause });
  }
  return readHfConfig(config);
}

/**
 * Reads a parsed Hugging Face `config.json` of a dense decoder with full attention. Defaults for absent fields
 * are those of the family's class in transformers. What is not known is refused, never guessed.
 * @throws ModelReadError naming the field that is missing, malformed or not supported.
 */
export function readHfConfig(config: unknown): Architecture {
  try {
    return readDecoder(config);
  } catch (cause) {
    if (cause instanceof ModelReadError) throw cause;
    // An object made by a program can throw when it is read; a file cannot.
    throw new ModelReadError('bad-field', '', 'expected fields that can be read, got an error', { cause });
  }
}

function readDecoder(config: unknown): Architecture {
  if (typeof config !== 'object' || config === null || Array.isArray(config)) {
    throw new ModelReadError('not-an-object', '', `expected an object, got ${show(config)}`);
  }
  const json = config as JsonObject;
  const family = readFamily(json);
  refuseUnsupported(json, family);
  const hiddenSize = integer(json, 'hidden_size', MAX.width);
  const maxPositionEmbeddings = own(json, 'max_position_embeddings') !== undefined;
  return {
    hiddenSize,
    vocabSize: integer(json, 'vocab_size', MAX.vocabulary),
    tieWordEmbeddings: boolean(json, 'tie_word_embeddings', family.tieWordEmbeddings),
    layers: [
      {
        count: integer(json, 'num_hidden_layers', MAX.layers),
        attention: readAttention(json, family, hiddenSize),
        feedForward: {
          kind: 'gated',
          intermediateSize: integer(json, 'intermediate_size', MAX.width),
          bias: boolean(json, 'mlp_bias', false) && family.heedsMlpBias,
        },
        hiddenNorms: 2,
      },
    ],
    ...(maxPositionEmbeddings && { maxPositionEmbeddings: integer(json, 'max_position_embeddings', MAX.context) }),
  };
}

function readFamily(json: JsonObject): Family {
  const modelType = own(json, 'model_type');
  if (typeof modelType !== 'string') {
    throw new ModelReadError(
      'missing-field',
      'model_type',
      `expected the name of a model type, got ${show(modelType)}`,
    );
  }
  const family = Object.hasOwn(families, modelType) ? families[modelType] : undefined;
  if (!family) throw unsupported('model_type', modelType);
  const architectures = own(json, 'architectures');
  if (architectures === undefined) return family;
  if (!Array.isArray(architectures)) {
    throw new ModelReadError('bad-field', 'architectures', `expected a list of names, got ${show(architectures)}`);
  }
  const stranger: unknown = architectures.find((name) => !family.architectures.includes(name));
  if (stranger !== undefined || architectures.length === 0) throw unsupported('architectures', stranger);
  return family;
}

function unsupported(field: string, name: unknown): ModelReadError {
  const known = Object.keys(families).join(', ');
  return new ModelReadError(
    'unsupported-architecture',
    field,
    `expected a dense decoder (${known}), got unsupported ${show(name)}`,
  );
}

function readAttention(json: JsonObject, family: Family, hiddenSize: number): Attention {
  const numAttentionHeads = integer(json, 'num_attention_heads', MAX.heads);
  // Null means as many as query heads everywhere; only an absent field falls back to the class's default.
  const classDefault = Object.hasOwn(json, 'num_key_value_heads') ? undefined : family.numKeyValueHeads;
  const numKeyValueHeads = integer(json, 'num_key_value_heads', MAX.heads, classDefault ?? numAttentionHeads);
  if (numAttentionHeads % numKeyValueHeads !== 0) {
    const expected = `a divisor of num_attention_heads (${numAttentionHeads})`;
    throw new ModelReadError('bad-field', 'num_key_value_heads', `expected ${expected}, got ${numKeyValueHeads}`);
  }
  const bias = boolean(json, 'attention_bias', false) && family.heedsAttentionBias;
  return {
    kind: 'full',
    numAttentionHeads,
    numKeyValueHeads,
    headDim: readHeadDim(json, family, hiddenSize, numAttentionHeads),
    qkvBias: family.qkvBias || bias,
    outputBias: bias,
    qkNorm: family.qkNorm,
  };
}

function readHeadDim(json: JsonObject, family: Family, hiddenSize: number, heads: number): number {
  // A null head_dim means hidden_size / heads everywhere; only an absent one falls back to the class's default.
  const fallback = Object.hasOwn(json, 'head_dim') ? undefined : family.headDim;
  if (own(json, 'head_dim') === undefined && fallback === undefined && hiddenSize % heads !== 0) {
    throw new ModelReadError(
      'bad-field',
      'num_attention_heads',
      `expected a divisor of hidden_size (${hiddenSize}) where head_dim is absent, got ${heads}`,
    );
  }
  return integer(json, 'head_dim', MAX.width, fallback ?? hiddenSize / heads);
}
