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

/** Requests in the cache of layers that keep no more than a window of tokens. */
export interface WindowedRequests extends CachedRequests {
  readonly window: number;
}

/** Bytes of the keys and values of `R` requests in layers that keep at most the last `w` of `T` tokens. Equation 4.4. */
export function windowCacheBytes({
  numHiddenLayers: L,
  numKeyValueHeads: n_kv,
  headDim: d,
  bytesPerElement: b,
  requests: R,
  tokens: T,
  window: w,
}: WindowedRequests): Bytes {
  return bytes(2 * L * n_kv * d * b * R * Math.min(T, w));
}

/** Requests in a cache of compressed vectors. */
export interface LatentRequests {
  readonly numHiddenLayers: number;
  readonly kvLoraRank: number;
  readonly qkRopeHeadDim: number;
  /** Width of the indexer's key; 0 without one. */
  readonly indexHeadDim: number;
  readonly bytesPerElement: number;
  readonly requests: number;
  readonly tokens: number;
}

/** Bytes of multi-head latent attention: one vector of `r` and a rotary key per token and layer, for all heads. Equation 4.5. */
export function latentCacheBytes({
  numHiddenLayers: L,
  kvLoraRank: r,
  qkRopeHeadDim: d_rope,
  indexHeadDim: d_idx,
  bytesPerElement: b,
  requests: R,
  tokens: T,
}: LatentRequests): Bytes {
  return bytes(L * (r + d_rope + d_idx) * b * R * T);
}

/** Sequences and the state that each keeps, whatever its length. */
export interface StateUse {
  readonly numHiddenLayers: number;
  readonly stateElements: number;
  readonly stateBytesPerElement: number;
  readonly convElements: number;
  readonly bytesPerElement: number;
  readonly requests: number;
}

/** Bytes of the recurrent and convolution states of `R` sequences in `L` layers. Equation 4.6. */
export function stateBytes({
  numHiddenLayers: L,
  stateElements: s_rec,
  stateBytesPerElement: b_rec,
  convElements: s_conv,
  bytesPerElement: b,
  requests: R,
}: StateUse): Bytes {
  return bytes(L * (s_rec * b_rec + s_conv * b) * R);
}
