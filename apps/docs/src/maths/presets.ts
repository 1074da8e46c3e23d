import type { LayerGroup, SymbolName } from '@llm-vram/core';
import { findModel } from '@llm-vram/core/catalog';
import { readHfConfig } from '@llm-vram/core/readers';

/** Models offered as shapes, from small to large, chosen for how differently they cache. */
const names = [
  'Qwen3 0.6B',
  'Llama 2 7B',
  'Llama 3.1 8B',
  'Mistral Nemo 12B',
  'Qwen3 32B',
  'Llama 2 70B',
  'Llama 3.1 70B',
  'Llama 3.1 405B',
];

/** A model's shape, as far as an equation's quantities go. */
export interface ModelPreset {
  readonly name: string;
  readonly values: Readonly<Partial<Record<SymbolName, number>>>;
}

/** The shapes of the offered models, each with the quantities in `wanted`. */
export function modelPresets(wanted: readonly string[]): ModelPreset[] {
  return names.map((name) => {
    const shape = modelShape(name);
    const values = Object.fromEntries(Object.entries(shape).filter(([key]) => wanted.includes(key)));
    return { name, values };
  });
}

/** The quantities of the glossary that a catalogue model's config decides, for a model of equal layers. */
export function modelShape(name: string): Readonly<Partial<Record<SymbolName, number>>> {
  const row = findModel(name);
  if (!row) throw new Error(`expected a model of the catalogue, got "${name}"`);
  const model = readHfConfig(row.config);
  const [{ count: numHiddenLayers, attention, feedForward }] = model.layers as [LayerGroup];
  if (model.layers.length !== 1 || attention.kind !== 'full' || feedForward.kind !== 'dense') {
    throw new Error(`expected a model of equal layers with full attention, got "${name}"`);
  }
  const { numAttentionHeads, numKeyValueHeads, headDim } = attention;
  return {
    hiddenSize: model.hiddenSize,
    vocabSize: model.vocabSize,
    embeddingTables: model.tieWordEmbeddings ? 1 : 2,
    numHiddenLayers,
    numAttentionHeads,
    numKeyValueHeads,
    headDim,
    intermediateSize: feedForward.intermediateSize,
  };
}
