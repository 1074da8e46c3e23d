import { type Bytes, bytes } from '../units.ts';

/** The shapes that decide what a layer with full attention caches. */
export interface KvCacheShape {
  readonly numHiddenLayers: number;
  readonly numKeyValueHeads: number;
  readonly headDim: number;
}

/** Bytes that one token keeps: a key and a value of `n_kv` heads × `d` in each of `L` layers. Equation 4.1. */
export function kvBytesPerToken({
  numHiddenLayers: L,
  numKeyValueHeads: n_kv,
  headDim: d,
  bytesPerElement: b,
}: KvCacheShape & { readonly bytesPerElement: number }): Bytes {
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
}: KvCacheShape & {
  readonly bytesPerElement: number;
  readonly requests: number;
  readonly tokens: number;
}): Bytes {
  return bytes(2 * L * n_kv * d * b * R * T);
}

/** Requests of `T` tokens whose cache weighs as much as the weights do. Equation 4.3. */
export function crossoverRequests({
  weightBytes: W,
  kvBytesPerToken: k_tok,
  tokens: T,
}: {
  readonly weightBytes: number;
  readonly kvBytesPerToken: number;
  readonly tokens: number;
}): number {
  return W / (k_tok * T);
}
