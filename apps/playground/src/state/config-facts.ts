import { parseHfConfig } from '@llm-vram/core';

/** The fields that the reader reads, in the order in which they are written; of `architectures`, the first name. */
const FIELDS = [
  'model_type',
  'architectures',
  'hidden_size',
  'intermediate_size',
  'num_hidden_layers',
  'num_attention_heads',
  'num_key_value_heads',
  'head_dim',
  'vocab_size',
  'tie_word_embeddings',
  'attention_bias',
  'mlp_bias',
  'sliding_window',
  'use_sliding_window',
  'max_position_embeddings',
] as const;

/**
 * A pasted `config.json` as compact JSON of only what is read: short enough for an address.
 * @throws ModelReadError when it cannot be read as a model.
 */
export function compactConfig(text: string): string {
  parseHfConfig(text);
  const config: Record<string, unknown> = JSON.parse(text);
  const facts = FIELDS.filter((field) => Object.hasOwn(config, field)).map((field) => [field, fact(config[field])]);
  return JSON.stringify(Object.fromEntries(facts));
}

/** Text that reached here unread, such as a window that a switch turns off, does not matter and may be long. */
function fact(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1);
  return typeof value === 'object' || (typeof value === 'string' && value.length > 100) ? null : value;
}
