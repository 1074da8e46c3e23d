import type { Attention, LayerGroup } from '../architecture/architecture.ts';
import { kvBytesPerToken, kvCacheBytes } from '../formula/kv-cache.ts';
import { type Bytes, bytes } from '../units.ts';
import { exactTerm, type Term } from './terms.ts';

/** What is cached: how many requests of how many tokens, at how many bytes per element. */
export interface CacheUse {
  readonly requests: number;
  readonly tokens: number;
  readonly bytesPerElement: number;
}

/** The KV cache of each group of layers; one term per group. */
export function kvCacheTerms(layers: readonly LayerGroup[], use: CacheUse): Term[] {
  return layers.map(({ count, attention }) => {
    const inputs = { numHiddenLayers: count, ...cacheShape(attention), ...use };
    return exactTerm('kvCache', 'kvCacheBytes', kvCacheBytes(inputs), inputs);
  });
}

/** Bytes that one token keeps in `layers`. */
export function kvPerToken(layers: readonly LayerGroup[], bytesPerElement: number): Bytes {
  const sizes = layers.map(({ count, attention }) =>
    kvBytesPerToken({ numHiddenLayers: count, ...cacheShape(attention), bytesPerElement }),
  );
  return bytes(sizes.reduce((sum, size) => sum + size, 0));
}

function cacheShape(attention: Attention): { numKeyValueHeads: number; headDim: number } {
  switch (attention.kind) {
    case 'full':
      return { numKeyValueHeads: attention.numKeyValueHeads, headDim: attention.headDim };
    default:
      return attention.kind satisfies never;
  }
}
