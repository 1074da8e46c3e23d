import type { Tensor } from '../architecture/tensors.ts';
import { affine, towerTensor, visionBlocks } from '../architecture/towers.ts';
import { MAX } from './decoder.ts';
import type { Fields } from './fields.ts';

/**
 * The tensors of a tower and its projector, by `vision_config`; `width` is that of the text model, `whole` the file.
 * Defaults are those of transformers 5.18.
 */
export type Tower = (vision: Fields, width: number, whole: Fields) => readonly Tensor[];

/** Values of a patch: a square of pixels in every channel, and over frames where `temporal_patch_size` says so. */
function patchValues(vision: Fields, patchSize: number, frames = 1): number {
  const side = vision.integer('patch_size', patchSize, MAX.width);
  const channels = vision.integer(['in_channels', 'in_chans', 'num_channels'], 3, MAX.width);
  return channels * side ** 2 * vision.integer('temporal_patch_size', frames, MAX.width);
}

/** Two biased layers that make one token of `merged` patches. */
const merge = (merged: number, width: number) => affine(merged, merged) + affine(merged, width);

/** Patches that one token stands for: a square of them. */
const patchesPerToken = (vision: Fields) => vision.integer('spatial_merge_size', 2, MAX.width) ** 2;

/** Qwen2-VL's tower: its `hidden_size` is that of the text model, its own width is `embed_dim`. */
export const qwen2Tower: Tower = (vision, width) => {
  const hiddenSize = vision.integer('embed_dim', 1280, MAX.width);
  const intermediateSize = hiddenSize * vision.integer('mlp_ratio', 4, MAX.width);
  return [
    towerTensor('patch embedding', affine(patchValues(vision, 14, 2), hiddenSize, false)),
    ...visionBlocks({ hiddenSize, intermediateSize, depth: vision.integer('depth', 32, MAX.layers) }),
    towerTensor('projector', 2 * hiddenSize + merge(patchesPerToken(vision) * hiddenSize, width)),
  ];
};

/** Qwen2.5-VL's tower: gated feed-forward blocks, norms without bias. */
export const qwen25Tower: Tower = (vision, width) => {
  const hiddenSize = vision.integer('hidden_size', 3584, MAX.width);
  const intermediateSize = vision.integer('intermediate_size', 3420, MAX.width);
  const depth = vision.integer('depth', 32, MAX.layers);
  return [
    towerTensor('patch embedding', affine(patchValues(vision, 14, 2), hiddenSize, false)),
    ...visionBlocks({ hiddenSize, intermediateSize, depth, gated: true, normBias: false }),
    towerTensor('projector', hiddenSize + merge(patchesPerToken(vision) * hiddenSize, width)),
  ];
};

/** Qwen3-VL's tower: learned positions, and a further projector for each layer that it hands to the text model. */
export const qwen3Tower =
  (deepstack: number): Tower =>
  (vision, width) => {
    const hiddenSize = vision.integer('hidden_size', 1152, MAX.width);
    const intermediateSize = vision.integer('intermediate_size', 4304, MAX.width);
    const merged = patchesPerToken(vision) * hiddenSize;
    const handed = deepstack && (vision.list('deepstack_visual_indexes')?.length ?? deepstack);
    return [
      towerTensor('patch embedding', affine(patchValues(vision, 16, 2), hiddenSize)),
      towerTensor('vision positions', vision.integer('num_position_embeddings', 2304) * hiddenSize),
      ...visionBlocks({ hiddenSize, intermediateSize, depth: vision.integer('depth', 27, MAX.layers) }),
      towerTensor('projector', 2 * hiddenSize + merge(merged, width)),
      towerTensor('further projectors', 2 * merged + merge(merged, width), handed),
    ];
  };

/** Patches of a picture of the size that the tower was made for. */
function patchesPerPicture(vision: Fields, patchSize: number, imageSize = 224): number {
  const side = vision.integer('image_size', imageSize, MAX.width);
  return Math.floor(side / vision.integer('patch_size', patchSize, MAX.width)) ** 2;
}

/** SigLIP: learned positions, biases everywhere. */
function siglip(vision: Fields, patchSize: number): Tensor[] {
  const hiddenSize = vision.integer('hidden_size', 768, MAX.width);
  const intermediateSize = vision.integer('intermediate_size', 3072, MAX.width);
  return [
    towerTensor('patch embedding', affine(patchValues(vision, patchSize), hiddenSize)),
    towerTensor('vision positions', patchesPerPicture(vision, patchSize) * hiddenSize),
    ...visionBlocks({ hiddenSize, intermediateSize, depth: vision.integer('num_hidden_layers', 12, MAX.layers) }),
    towerTensor('last vision norm', 2 * hiddenSize),
  ];
}

/** SigLIP, as Gemma 3 has it: a norm and one matrix as projector. */
export const gemma3Tower: Tower = (vision, width) => {
  const hiddenSize = vision.integer('hidden_size', 768, MAX.width);
  return [...siglip(vision, 16), towerTensor('projector', hiddenSize + affine(hiddenSize, width, false))];
};

/** Pixtral, as Mistral 3 has it: rotary positions, no biases, gated; a projector that merges patches. */
export const pixtralTower: Tower = (vision, width, whole) => {
  const hiddenSize = vision.integer('hidden_size', 1024, MAX.width);
  const intermediateSize = vision.integer('intermediate_size', 4096, MAX.width);
  const depth = vision.integer('num_hidden_layers', 24, MAX.layers);
  const bias = whole.boolean('multimodal_projector_bias', false);
  return [
    towerTensor('patch embedding', affine(patchValues(vision, 16), hiddenSize, false)),
    towerTensor('first vision norm', hiddenSize),
    ...visionBlocks({ hiddenSize, intermediateSize, depth, gated: true, bias: false, normBias: false }),
    towerTensor(
      'projector',
      hiddenSize +
        affine(patchesPerToken(whole) * hiddenSize, hiddenSize, false) +
        affine(hiddenSize, width, bias) +
        affine(width, width, bias),
    ),
  ];
};

/** SigLIP, as Idefics 3 has it: as in Gemma 3, but the projector takes the patches of a square together. */
export const idefics3Tower: Tower = (vision, width, whole) => {
  const hiddenSize = vision.integer('hidden_size', 1152, MAX.width);
  const merged = whole.integer('scale_factor', 2, MAX.width) ** 2 * hiddenSize;
  return [...siglip(vision, 32), towerTensor('projector', affine(merged, width, false))];
};

/** CLIP, as LLaVA has it: a class token, learned positions, a projector of two layers. */
export const clipTower: Tower = (vision, width, whole) => {
  const hiddenSize = vision.integer('hidden_size', 768, MAX.width);
  const intermediateSize = vision.integer('intermediate_size', 3072, MAX.width);
  const bias = whole.boolean('multimodal_projector_bias', true);
  return [
    towerTensor('patch embedding', affine(patchValues(vision, 32), hiddenSize, false)),
    towerTensor('class token and positions', (2 + patchesPerPicture(vision, 32)) * hiddenSize),
    ...visionBlocks({ hiddenSize, intermediateSize, depth: vision.integer('num_hidden_layers', 12, MAX.layers) }),
    towerTensor('first and last vision norm', 2 * 2 * hiddenSize),
    towerTensor('projector', affine(hiddenSize, width, bias) + affine(width, width, bias)),
  ];
};

/** GLM-4.1V's tower: no biases, feed-forward blocks as wide as the text model, a gated projector. */
export const glm4Tower: Tower = (vision, width) => {
  const hiddenSize = vision.integer('hidden_size', 1536, MAX.width);
  const outHiddenSize = vision.integer('out_hidden_size', width, MAX.width);
  const projectorSize = vision.integer('intermediate_size', 13_696, MAX.width);
  vision.refuseUnless('attention_bias', false);
  const blocks = { depth: vision.integer('depth', 24, MAX.layers), gated: true, bias: false, normBias: false };
  return [
    towerTensor('patch embedding', affine(patchValues(vision, 14, 2), hiddenSize)),
    towerTensor('vision positions', patchesPerPicture(vision, 14, 336) * hiddenSize),
    ...visionBlocks({ hiddenSize, intermediateSize: outHiddenSize, ...blocks }),
    towerTensor('first and last vision norm', 2 * hiddenSize),
    towerTensor('downsampling', affine(patchesPerToken(vision) * hiddenSize, outHiddenSize)),
    towerTensor('projector', outHiddenSize * (outHiddenSize + 2 + 3 * projectorSize)),
  ];
};

/** Llama 4's tower: a class token, learned positions, two layers that take four patches together, one projector. */
export const llama4Tower: Tower = (vision, width) => {
  const hiddenSize = vision.integer('hidden_size', 768, MAX.width);
  const intermediateSize = vision.integer('intermediate_size', 5632, MAX.width);
  const projected = vision.integer('projector_input_dim', 4096, MAX.width);
  const output = vision.integer('projector_output_dim', 4096, MAX.width);
  return [
    towerTensor('patch embedding', affine(patchValues(vision, 14), hiddenSize, false)),
    towerTensor('class token and positions', (2 + patchesPerPicture(vision, 14, 448)) * hiddenSize),
    ...visionBlocks({ hiddenSize, intermediateSize, depth: vision.integer('num_hidden_layers', 34, MAX.layers) }),
    towerTensor('first and last vision norm', 2 * 2 * hiddenSize),
    towerTensor('adapter', affine(intermediateSize, projected, false) + affine(projected, output, false)),
    towerTensor('projector', affine(vision.integer('vision_output_dim', 7680, MAX.width), width, false)),
  ];
};

/** MoonViT, as Kimi K2.5 has it: learned positions of a grid, biases everywhere, a projector that merges patches. */
export const moonTower: Tower = (vision, width) => {
  const hiddenSize = vision.integer('vt_hidden_size', 1152, MAX.width);
  const intermediateSize = vision.integer('vt_intermediate_size', 4304, MAX.width);
  const grid = vision.integer('init_pos_emb_height', 64) * vision.integer('init_pos_emb_width', 64);
  const kernel = vision.list('merge_kernel_size') ?? [2, 2];
  const [rows, columns] = kernel.map((side) => (Number.isInteger(side) ? Number(side) : 0));
  if (!(rows! > 0 && columns! > 0)) throw vision.error('merge_kernel_size', 'two positive integers', kernel);
  return [
    towerTensor('patch embedding', affine(patchValues(vision, 14), hiddenSize)),
    towerTensor('vision positions', grid * hiddenSize),
    ...visionBlocks({ hiddenSize, intermediateSize, depth: vision.integer('vt_num_hidden_layers', 27, MAX.layers) }),
    towerTensor('last vision norm', 2 * hiddenSize),
    towerTensor('projector', 2 * hiddenSize + merge(rows! * columns! * hiddenSize, width)),
  ];
};
