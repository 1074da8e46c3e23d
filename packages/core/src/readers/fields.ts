import { ModelReadError, show } from '../errors.ts';
import { formatNumber } from '../units.ts';

/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The value of `field`, if the object itself has it and it is not null. */
export function own(config: JsonObject, field: string): unknown {
  return Object.hasOwn(config, field) ? (config[field] ?? undefined) : undefined;
}

/**
 * A positive integer of at most `max`, or `fallback` where the field is absent or null.
 * @throws ModelReadError naming the field.
 */
export function integer(config: JsonObject, field: string, max: number, fallback?: number): number {
  const value = own(config, field) ?? fallback;
  if (value === undefined)
    throw new ModelReadError('missing-field', field, 'expected a positive integer, got undefined');
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > max) {
    const expected = `a positive integer of at most ${formatNumber(max)}`;
    throw new ModelReadError('bad-field', field, `expected ${expected}, got ${show(value)}`);
  }
  return value;
}

/**
 * A boolean, or `fallback` where the field is absent or null.
 * @throws ModelReadError naming the field.
 */
export function boolean(config: JsonObject, field: string, fallback: boolean): boolean {
  const value = own(config, field) ?? fallback;
  if (typeof value !== 'boolean')
    throw new ModelReadError('bad-field', field, `expected true or false, got ${show(value)}`);
  return value;
}
