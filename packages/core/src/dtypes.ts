import { EstimateInputError } from './errors.ts';

/**
 * A storage format, described by its block: the smallest piece that is stored whole, scales and all.
 * "Half a byte per weight" does not exist; 32 weights of MXFP4 take 17 bytes.
 */
export interface Dtype {
  readonly elementsPerBlock: number;
  readonly bytesPerBlock: number;
  /** Set where only linear layers take the format, and embeddings, output head and norms stay at 16 bit. */
  readonly linearOnly?: true;
}

const block = (elementsPerBlock: number, bytesPerBlock: number): Dtype => ({ elementsPerBlock, bytesPerBlock });
const plain = (bytes: number): Dtype => block(1, bytes);
const linear = (elementsPerBlock: number, bytesPerBlock: number): Dtype => ({
  elementsPerBlock,
  bytesPerBlock,
  linearOnly: true,
});

/**
 * Formats of weights and caches. Block sizes of the formats for linear layers:
 * - `int4-g128` (GPTQ, AWQ): 128 codes of 4 bits, a 16-bit scale and a 4-bit zero point; twice that is 133 B.
 * - `nf4` (bitsandbytes): 64 codes and a 32-bit scale; `nf4-double` quantises the scales to 8 bit and keeps a
 *   32-bit scale for each 256 of them (QLoRA, https://arxiv.org/abs/2305.14314, section 3).
 * - `mxfp4`: 32 codes and an 8-bit scale; `nvfp4`: 16 codes and an 8-bit scale
 *   (OCP Microscaling Formats 1.0; https://docs.nvidia.com/cuda/ on NVFP4).
 *
 * Block sizes of the ggml formats are those of ggml's `src/ggml-common.h` at commit d99724f2
 * (https://github.com/ggml-org/ggml/blob/d99724f2b141fed9e1a9f402213506c081433465/src/ggml-common.h).
 */
export const dtypes = {
  fp32: plain(4),
  bf16: plain(2),
  fp16: plain(2),
  fp8: linear(1, 1),
  int8: linear(1, 1),
  'int4-g128': linear(256, 133),
  nf4: linear(64, 36),
  'nf4-double': linear(16_384, 8_452),
  mxfp4: linear(32, 17),
  nvfp4: linear(16, 9),
  q8_0: block(32, 34),
  q6_K: block(256, 210),
  q5_K: block(256, 176),
  q5_1: block(32, 24),
  q5_0: block(32, 22),
  q4_K: block(256, 144),
  q4_1: block(32, 20),
  q4_0: block(32, 18),
  q3_K: block(256, 110),
  q2_K: block(256, 84),
  iq4_xs: block(256, 136),
  iq4_nl: block(32, 18),
  iq3_s: block(256, 110),
  iq3_xxs: block(256, 98),
  iq2_s: block(256, 82),
  iq2_xs: block(256, 74),
  iq2_xxs: block(256, 66),
  iq1_m: block(256, 56),
  iq1_s: block(256, 50),
  tq2_0: block(256, 66),
  tq1_0: block(256, 54),
} as const satisfies Readonly<Record<string, Dtype>>;

/** Name of a format. */
export type DtypeName = keyof typeof dtypes;

/** Formats in which an engine can hold the KV cache. FP8 caches keep no scale per element. */
export const kvDtypeNames = ['fp32', 'bf16', 'fp16', 'fp8', 'q8_0', 'q5_1', 'q5_0', 'q4_1', 'q4_0', 'iq4_nl'] as const;

/** Name of a format of the KV cache. */
export type KvDtypeName = (typeof kvDtypeNames)[number];

/**
 * The format called `name`.
 * @throws EstimateInputError naming `path` when there is none.
 */
export function findDtype(path: string, name: string): Dtype {
  if (!Object.hasOwn(dtypes, name)) {
    throw new EstimateInputError('unknown-choice', path, `one of ${Object.keys(dtypes).join(', ')}`, name);
  }
  return dtypes[name as DtypeName];
}

/** Bytes that one element takes on average, scales included: 2 for BF16, 0.53125 for MXFP4. */
export function bytesPerElement({ bytesPerBlock, elementsPerBlock }: Dtype): number {
  return bytesPerBlock / elementsPerBlock;
}
