import { MAX } from './decoder.ts';
import type { Fields } from './fields.ts';

/** The window of layer `index`; undefined for full attention. */
type WindowRule = (fields: Fields, index: number) => number | undefined;

/** What `layer_types` says of a layer, where the file has it. */
function typeOf(fields: Fields, index: number): string | undefined {
  return fields.entry('layer_types', index, ['full_attention', 'sliding_attention']);
}

const size = (fields: Fields, fallback?: number) => fields.integer('sliding_window', fallback, MAX.context);

/** `sliding_window` in every layer where it is set; `otherwise` where the file does not name it. */
export function windowField(otherwise?: number): WindowRule {
  return (fields) => {
    if (fields.has('sliding_window')) return size(fields);
    return fields.names('sliding_window') ? undefined : otherwise;
  };
}

/** Qwen's rule: nothing unless `use_sliding_window`; then the layers from `max_window_layers` on, or as `layer_types` say. */
export const switchedWindow: WindowRule = (fields, index) => {
  if (!fields.boolean('use_sliding_window', false)) return undefined;
  const type = typeOf(fields, index);
  const slides = type === undefined ? index >= fields.count('max_window_layers', 28) : type === 'sliding_attention';
  return slides ? size(fields, 4096) : undefined;
};

/** Every `every`-th layer sees everything, the others a window; `layer_types` says otherwise where the file has it. */
export function alternating(otherwise: number, every: number): WindowRule {
  return (fields, index) => {
    const period = fields.integer('sliding_window_pattern', every);
    const slides = (typeOf(fields, index) ?? ((index + 1) % period ? 'sliding_attention' : '')) === 'sliding_attention';
    return slides ? size(fields, otherwise) : undefined;
  };
}

/** Three layers with a window, one without; `layer_types` says otherwise where the file has it. A null window means none. */
export function typedWindow(otherwise: number): WindowRule {
  const rule = alternating(otherwise, 4);
  return (fields, index) =>
    fields.names('sliding_window') && !fields.has('sliding_window') ? undefined : rule(fields, index);
}

/**
 * Llama 4's rule: chunks of `attention_chunk_size` where positions are rotary, which `no_rope_layers` marks with 1
 * and otherwise every fourth layer is not; `layer_types` says otherwise where the file has it. A null chunk means none.
 */
export const chunks: WindowRule = (fields, index) => {
  if (fields.names('attention_chunk_size') && !fields.has('attention_chunk_size')) return undefined;
  const type = fields.entry('layer_types', index, ['full_attention', 'chunked_attention']);
  const isMarked = Boolean(fields.list('no_rope_layers')?.length);
  const isRotary = isMarked ? fields.entry('no_rope_layers', index, [0, 1]) === 1 : (index + 1) % 4 !== 0;
  const isChunked = type === undefined ? isRotary : type === 'chunked_attention';
  return isChunked ? fields.integer('attention_chunk_size', 8192, MAX.context) : undefined;
};
