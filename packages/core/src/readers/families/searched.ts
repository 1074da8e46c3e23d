import type { Architecture, Layer } from '../../architecture/architecture.ts';
import { headsOf, headsTensors } from '../../architecture/attention.ts';
import { type Block, gatedFeedForward, noFeedForward } from '../../architecture/feed-forward.ts';
import { MAX, NAMES } from '../decoder.ts';
import type { Fields } from '../fields.ts';
import { hiddenNorms, layer } from '../layers.ts';
import { type Families, family } from './family.ts';
import { readHybrid } from './recurrent.ts';

/** Nemotron models that a search pruned: `block_configs` says for each layer what is left of it. */
function readSearched(fields: Fields): Architecture {
  const blocks = fields.objects('block_configs');
  if (!blocks?.length) throw fields.error('block_configs', 'an object for each layer', fields.value('block_configs'));
  return readHybrid(fields, { tied: false }, blocks.length, (index, hiddenSize) => {
    const [attention, ffn] = [part(blocks[index]!, 'attention'), part(blocks[index]!, 'ffn')];
    const groupSize = attention?.integer('n_heads_in_group', undefined, MAX.heads);
    const intermediateSize = ffn && searchedWidth(ffn, hiddenSize);
    return {
      kind: `${groupSize} ${intermediateSize}`,
      build: () => searchedLayer(fields, hiddenSize, groupSize, intermediateSize),
    };
  });
}

/** One half of a layer; undefined where the search left it out. */
function part(block: Fields, name: 'attention' | 'ffn'): Fields | undefined {
  const own = block.object(name);
  if (!own) throw block.error(name, 'an object', undefined);
  own.refuseUnless('replace_with_linear', false);
  for (const field of ['sparsify', 'window_length', 'num_sink_tokens']) own.refuse(field, 'null');
  return own.boolean('no_op', false) ? undefined : own;
}

/** Two thirds of `ffn_mult` widths, rounded up to a multiple of 256. */
function searchedWidth(ffn: Fields, hiddenSize: number): number {
  const factor = ffn.value('ffn_mult');
  if (typeof factor !== 'number' || !(factor > 0 && factor < 100)) throw ffn.error('ffn_mult', 'a factor', factor);
  return 256 * Math.ceil(Math.floor((2 * factor * hiddenSize) / 3) / 256);
}

function searchedLayer(
  fields: Fields,
  hiddenSize: number,
  groupSize: number | undefined,
  intermediateSize: number | undefined,
): Layer {
  const block: Block = intermediateSize ? gatedFeedForward(hiddenSize, intermediateSize) : noFeedForward;
  const norms = [hiddenNorms(hiddenSize, (groupSize ? 1 : 0) + (intermediateSize ? 1 : 0))];
  if (groupSize === undefined) return layer({ kind: 'none' }, [], block, norms);
  const numAttentionHeads = fields.integer(NAMES.heads, undefined, MAX.heads);
  const [headDim, numKeyValueHeads] = [hiddenSize / numAttentionHeads, numAttentionHeads / groupSize];
  if (!Number.isInteger(headDim) || !Number.isInteger(numKeyValueHeads)) {
    throw fields.error('num_attention_heads', 'a divisor of hidden_size and a multiple of groups', numAttentionHeads);
  }
  const heads = { hiddenSize, numAttentionHeads, numKeyValueHeads, headDim };
  return layer({ kind: 'full', ...headsOf(heads) }, headsTensors(heads), block, norms);
}

/** Decoders whose layers were chosen one by one. */
export const searched: Families = {
  'nemotron-nas': family('DeciLMForCausalLM', readSearched),
};
