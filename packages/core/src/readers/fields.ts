import { ModelReadError, show } from '../errors.ts';
import { formatNumber } from '../units.ts';

/** A JSON object of unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Largest number taken for a field that names no ceiling of its own: far above any shape, and still exact. */
const MAX = 1e9;

/** Most entries of a list that says something of layers: more than any model has layers. */
const MOST_ENTRIES = 2_000;

/** Reads the fields of one object of a `config.json`; every error names the field as the file writes it. */
export class Fields {
  readonly #json: JsonObject;
  readonly #where: string;

  /** @param where Path of the object within the file, with a dot at its end; empty for the file itself. */
  constructor(json: JsonObject, where = '') {
    this.#json = json;
    this.#where = where;
  }

  /** The first of `names` whose value the object itself has and that is not null, with its value. */
  #find(names: string | readonly string[]): [name: string, value: unknown] {
    const list = typeof names === 'string' ? [names] : names;
    const name = list.find((candidate) => Object.hasOwn(this.#json, candidate) && this.#json[candidate] !== null);
    return name === undefined ? [list[0]!, undefined] : [name, this.#json[name] ?? undefined];
  }

  /** The error of a field: `expected X, got Y`. */
  error(name: string, expected: string, got: unknown, code: ModelReadError['code'] = 'bad-field'): ModelReadError {
    const isMissing = got === undefined && code === 'bad-field';
    return new ModelReadError(
      isMissing ? 'missing-field' : code,
      this.#where + name,
      `expected ${expected}, got ${show(got)}`,
    );
  }

  /** Whether the object itself has the field and it is not null. */
  has(name: string): boolean {
    return this.#find(name)[1] !== undefined;
  }

  /** Whether the object itself names the field, null or not. */
  names(name: string): boolean {
    return Object.hasOwn(this.#json, name);
  }

  /** The names of the object's own fields. */
  fieldNames(): string[] {
    return Object.keys(this.#json);
  }

  /** The value as it is; undefined where absent or null. */
  value(name: string): unknown {
    return this.#find(name)[1];
  }

  /**
   * A positive integer of at most `max`; `fallback` where the field is absent or null.
   * @throws ModelReadError naming the field.
   */
  integer(names: string | readonly string[], fallback?: number, max = MAX): number {
    return this.#whole(names, 1, fallback, max);
  }

  /** As {@link integer}, with 0 allowed. */
  count(names: string | readonly string[], fallback?: number, max = MAX): number {
    return this.#whole(names, 0, fallback, max);
  }

  #whole(names: string | readonly string[], least: 0 | 1, fallback: number | undefined, max: number): number {
    const [name, found] = this.#find(names);
    const value = found ?? fallback;
    if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= max) return value;
    const kind = least === 0 ? 'a non-negative integer' : 'a positive integer';
    throw this.error(name, value === undefined ? kind : `${kind} of at most ${formatNumber(max)}`, value);
  }

  /** A boolean, or `fallback` where the field is absent or null. */
  boolean(name: string, fallback: boolean): boolean {
    const value = this.#find(name)[1] ?? fallback;
    if (typeof value !== 'boolean') throw this.error(name, 'true or false', value);
    return value;
  }

  /** Text; undefined where absent or null. */
  text(name: string): string | undefined {
    const value = this.#find(name)[1];
    if (value !== undefined && typeof value !== 'string') throw this.error(name, 'text', value);
    return value;
  }

  /** A list of at most `most` entries; undefined where absent or null. */
  list(name: string, most = MOST_ENTRIES): readonly unknown[] | undefined {
    const value = this.#find(name)[1];
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) throw this.error(name, 'a list', value);
    if (value.length > most)
      throw this.error(
        name,
        `a list of at most ${formatNumber(most)} entries`,
        `${formatNumber(value.length)} entries`,
      );
    return value;
  }

  /**
   * What a list with an entry for each layer says of layer `index`; undefined where there is no list.
   * @throws ModelReadError when that is none of `allowed`, or the list ends before.
   */
  entry<T>(name: string, index: number, allowed: readonly T[]): T | undefined {
    const list = this.list(name);
    if (list === undefined || allowed.includes(list[index] as T)) return list?.[index] as T | undefined;
    throw this.error(name, `${allowed.map(show).join(' or ')} for every layer`, list[index] ?? list);
  }

  /** An object to read on; undefined where absent or null. */
  object(name: string): Fields | undefined {
    const value = this.#find(name)[1];
    if (value === undefined) return undefined;
    if (typeof value !== 'object' || Array.isArray(value)) throw this.error(name, 'an object', value);
    return new Fields(value as JsonObject, `${this.#where}${name}.`);
  }

  /** A list of objects to read on; undefined where absent or null. */
  objects(name: string): Fields[] | undefined {
    return this.list(name)?.map((value, index) => {
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return new Fields(value as JsonObject, `${this.#where}${name}.${index}.`);
      throw this.error(name, 'a list of objects', value);
    });
  }

  /**
   * As {@link object}, but a field that is absent there has its value from `defaults`, and those of `inherited` that
   * this object has are taken from here first.
   */
  nested(name: string, inherited: readonly string[], defaults: JsonObject = {}): Fields | undefined {
    const inner = this.object(name);
    if (!inner) return undefined;
    const own = inherited.filter((field) => this.has(field)).map((field) => [field, this.value(field)]);
    return new Fields({ ...defaults, ...inner.#json, ...Object.fromEntries(own) }, inner.#where);
  }

  /** Refuses any value of a field but one; absent and null pass. */
  refuseUnless(name: string, only: string | number | boolean): void {
    const value = this.#find(name)[1];
    if (value !== undefined && value !== only) throw this.error(name, show(only), value, 'unsupported-feature');
  }

  /** Refuses a field that, where present, would change what is counted. */
  refuse(name: string, expected: string): void {
    const value = this.#find(name)[1];
    if (value !== undefined) throw this.error(name, expected, value, 'unsupported-feature');
  }
}
