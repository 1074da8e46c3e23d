import { type Bytes, bytes } from '../units.ts';

/** Sizes in bytes, and the tokens of each request. */
export interface Crossover {
  readonly weightBytes: number;
  readonly kvBytesPerToken: number;
  readonly tokens: number;
}

/** The shapes that decide what a layer with full attention caches. */
export interface KvCacheShape {
  readonly numHiddenLayers: number;
  readonly numKeyValueHeads: number;
  readonly headDim: number;
}

/** A token in the cache, and what each element of its keys and values takes. */
export interface CachedToken extends KvCacheShape {
  readonly bytesPerElement: number;
}

/** Requests in the cache, and the tokens of each. */
export interface CachedRequests extends CachedToken {
  readonly requests: number;
  readonly tokens: number;
}

/** Bytes that one token keeps: a key and a value of `n_kv` heads × `d` in each of `L` layers. Equation 4.1. */
export function kvBytesPerToken({
  numHiddenLayers: L,
  numKeyValueHeads: n_kv,
  headDim: d,
  bytesPerElement: b,
}: CachedToken): Bytes {
  return bytes(2 * L * n_kv * d * b);
}

/** Bytes of the keys and values of `R` requests with `T` cached tokens each. Equation 4.2. */
export function kvCacheBytes({
  numHiddenLayers: L,
  numKeyValueHeads: n_kv,
  headDim: d,
  bytesPerElement: b,
  requests: R,
  tokens: T,
}: CachedRequests): Bytes {
  return bytes(2 * L * n_kv * d * b * R * T);
}

/** Requests of `T` tokens whose cache weighs as much as the weights do. Equation 4.3. */
export function crossoverRequests({ weightBytes: W, kvBytesPerToken: k_tok, tokens: T }: Crossover): number {
  return W / (k_tok * T);
}
