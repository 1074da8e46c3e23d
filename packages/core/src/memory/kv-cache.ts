import type { Attention, LayerGroup } from '../architecture/architecture.ts';
import { kvCacheBytes, latentCacheBytes, stateBytes, windowCacheBytes } from '../formula/kv-cache.ts';
import { type Bytes, bytes } from '../units.ts';
import { breakdown, type EquationId, exactTerm, type Inputs, type Term } from './terms.ts';

/** What is cached: how many requests of how many tokens, at how many bytes per element. */
export interface CacheUse {
  readonly requests: number;
  readonly tokens: number;
  readonly bytesPerElement: number;
}

/** Recurrent states are kept in 32 bit, by the reference code of every family that has one and by vLLM's default. */
const STATE_BYTES_PER_ELEMENT = 4;

/** Convolution states are kept in the model's 16 bit, whatever the cache's format. */
const CONV_BYTES_PER_ELEMENT = 2;

/**
 * The cache of each kind of layer, one term per kind: keys and values of full and windowed attention, compressed
 * vectors, and states, which do not grow with the tokens. A window counts ideally: no more than its own tokens.
 */
export function kvCacheTerms(layers: readonly LayerGroup[], use: CacheUse): Term[] {
  return kindsOf(layers).flatMap(({ count, attention }) => cacheTerm(attention, count, use));
}

/** Bytes of everything that `layers` cache for `use`: keys and values, compressed vectors, states. */
export function cacheSize(layers: readonly LayerGroup[], use: CacheUse): Bytes {
  return breakdown(kvCacheTerms(layers, use)).total;
}

/** Bytes that one more token keeps in `layers`, before any window is full. */
export function kvPerToken(layers: readonly LayerGroup[], bytesPerElement: number): Bytes {
  const terms = kvCacheTerms(layers, { requests: 1, tokens: 1, bytesPerElement });
  return breakdown(terms.filter(({ id }) => id === 'kvCache')).total;
}

/** Bytes that one sequence keeps in `layers`, whatever its length. */
export function statePerSequence(layers: readonly LayerGroup[]): Bytes {
  const terms = kvCacheTerms(layers, { requests: 1, tokens: 0, bytesPerElement: 2 });
  return breakdown(terms.filter(({ id }) => id === 'state')).total;
}

/** Whether a layer keeps no more than a window of tokens. */
export function hasWindows(layers: readonly LayerGroup[]): boolean {
  return layers.some(({ attention }) => 'window' in attention);
}

/** Layers that attend alike, wherever they stand, with how many there are. */
function kindsOf(layers: readonly LayerGroup[]): { count: number; attention: Attention }[] {
  const kinds = new Map<unknown, { count: number; attention: Attention }>();
  for (const { count, attention } of layers) {
    const key = layers.length < 2 || Object.values(attention).join(' ');
    const kind = kinds.get(key);
    if (kind) kind.count += count;
    else kinds.set(key, { count, attention });
  }
  return [...kinds.values()];
}

function cacheTerm(attention: Attention, numHiddenLayers: number, use: CacheUse): Term[] {
  switch (attention.kind) {
    case 'full': {
      const { numKeyValueHeads } = attention;
      const inputs = { numHiddenLayers, numKeyValueHeads, headDim: keyValueWidth(attention), ...use };
      return [term('kvCache', 'kvCacheBytes', kvCacheBytes(inputs), inputs)];
    }
    case 'slidingWindow':
    case 'chunked': {
      const { numKeyValueHeads, window } = attention;
      const inputs = { numHiddenLayers, numKeyValueHeads, headDim: keyValueWidth(attention), window, ...use };
      return [term('kvCache', 'windowCacheBytes', windowCacheBytes(inputs), inputs)];
    }
    case 'mla': {
      const { kvLoraRank, qkRopeHeadDim, indexHeadDim } = attention;
      const inputs = { numHiddenLayers, kvLoraRank, qkRopeHeadDim, indexHeadDim, ...use };
      return [term('kvCache', 'latentCacheBytes', latentCacheBytes(inputs), inputs)];
    }
    case 'recurrent': {
      const { stateElements, convElements } = attention;
      const widths = { stateBytesPerElement: STATE_BYTES_PER_ELEMENT, bytesPerElement: CONV_BYTES_PER_ELEMENT };
      const inputs = { numHiddenLayers, stateElements, convElements, requests: use.requests, ...widths };
      return [term('state', 'stateBytes', stateBytes(inputs), inputs)];
    }
    case 'none':
    case 'shared':
      return [];
    default:
      return attention satisfies never;
  }
}

/** The width that key and value have, or would have if they were equal: the mean of both. */
function keyValueWidth({ headDim, valueHeadDim }: { readonly headDim: number; readonly valueHeadDim: number }): number {
  return (headDim + valueHeadDim) / 2;
}

function term(id: 'kvCache' | 'state', equation: EquationId, size: Bytes, inputs: Inputs): Term {
  return exactTerm(id, equation, bytes(size), inputs);
}
