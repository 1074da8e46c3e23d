import type { Architecture } from '../../architecture/architecture.ts';
import { type DecoderRules, readDecoder } from '../decoder.ts';
import type { Fields } from '../fields.ts';

/** A kind of model that can be read: the names its `architectures` may hold, and how its fields are read. */
export interface Family {
  readonly architectures: readonly string[];
  readonly read: (fields: Fields) => Architecture;
}

/** Families by `model_type`. */
export type Families = Readonly<Record<string, Family>>;

/** A family of decoders with key-value heads, by what its class fixes. */
export function decoder(architectures: string | readonly string[], rules: DecoderRules): Family {
  return family(architectures, (fields) => readDecoder(fields, rules));
}

/** A family with a reader of its own. */
export function family(architectures: string | readonly string[], read: Family['read']): Family {
  return { architectures: typeof architectures === 'string' ? [architectures] : architectures, read };
}

/** `attention_bias` and `mlp_bias`, false where absent. */
export const attentionBias = { field: 'attention_bias', otherwise: false } as const;
export const mlpBias = { field: 'mlp_bias', otherwise: false } as const;
