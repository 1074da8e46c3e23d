import { parseHfConfig } from '@llm-vram/core/readers';

/** Longest text kept as a fact: names are shorter, and what is longer is prose or data. */
const MOST_TEXT = 100;
/** Characters that nested facts take in all: room for a kind of each layer, none for lists of weights. */
const MOST_NESTED = 4_096;

/**
 * A pasted `config.json` as compact JSON: its short facts, whatever they are called, so that a field which the
 * reader learns to read is already kept. Where the reader would take those for another model, the whole text
 * without its spaces.
 * @throws ModelReadError when it cannot be read as a model.
 */
export function compactConfig(text: string): string {
  const model = JSON.stringify(parseHfConfig(text));
  const config: Readonly<Record<string, unknown>> = JSON.parse(text);
  const facts = JSON.stringify(factsOf(config));
  return meansModel(facts, model) ? facts : JSON.stringify(config);
}

/** The short fields, in their order. */
function factsOf(config: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  let room = MOST_NESTED;
  const kept = Object.entries(config).filter(([, value]) => {
    if (!isShort(value)) return false;
    if (!isNested(value)) return true;
    const { length } = JSON.stringify(value);
    if (length > room) return false;
    room -= length;
    return true;
  });
  return Object.fromEntries(kept);
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A number, a boolean, null, a short text, or nothing but such. */
function isShort(value: unknown): boolean {
  if (isNested(value)) return Object.values(value).every(isShort);
  return typeof value !== 'string' || value.length <= MOST_TEXT;
}

function meansModel(facts: string, model: string): boolean {
  try {
    return JSON.stringify(parseHfConfig(facts)) === model;
  } catch {
    return false;
  }
}
