/** Codes of {@link EstimateInputError}: a number the caller passed cannot be meant. */
export type EstimateInputCode = 'not-a-number' | 'not-positive' | 'not-an-integer' | 'out-of-range' | 'unknown-choice';

/** Codes of {@link ModelReadError}: a model description is malformed, incomplete or of an unknown kind. */
export type ModelReadCode =
  | 'not-json'
  | 'not-an-object'
  | 'too-large'
  | 'missing-field'
  | 'bad-field'
  | 'unsupported-architecture'
  | 'unsupported-feature';

/**
 * A number from the caller that cannot be meant. The message is one line, `path: expected X, got Y`.
 */
export class EstimateInputError extends Error {
  override readonly name = 'EstimateInputError';
  readonly code: EstimateInputCode;
  /** The input's name as the caller knows it, such as `tokens`. */
  readonly path: string;
  constructor(code: EstimateInputCode, path: string, expected: string, got: unknown) {
    super(`${path}: expected ${expected}, got ${show(got)}`);
    this.code = code;
    this.path = path;
  }
}

/**
 * A model description that cannot be read. The message is one line, `config.json: field: expected X, got Y`.
 */
export class ModelReadError extends Error {
  override readonly name = 'ModelReadError';
  readonly code: ModelReadCode;
  /** The field's name as the file writes it, such as `num_hidden_layers`; empty for the file itself. */
  readonly path: string;
  constructor(code: ModelReadCode, path: string, problem: string, options?: ErrorOptions) {
    super(`config.json: ${path === '' ? '' : `${path}: `}${problem}`, options);
    this.code = code;
    this.path = path;
  }
}

/** A value as it stands in a message: quoted if text, cut short, never thrown over. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}
