import { type Bytes, bytes } from '../units.ts';

/** A matrix of a linear layer, `i` inputs wide and `o` outputs high. */
export interface MatrixShape {
  readonly inFeatures: number;
  readonly outFeatures: number;
}

/** A matrix quantised in groups along its inputs. */
export interface GroupedMatrix extends MatrixShape {
  readonly bits: number;
  readonly groupSize: number;
}

/**
 * GPTQ as AutoGPTQ writes it: codes of `q` bits, a zero point of `q` bits and a 16-bit scale per group and output, a
 * 32-bit group index per input, and a 16-bit bias per output, which it writes for every layer.
 */
export function gptqBytes({ inFeatures: i, outFeatures: o, bits: q, groupSize: g }: GroupedMatrix): Bytes {
  return bytes((i * o * q) / 8 + Math.ceil(i / g) * o * (q / 8 + 2) + 4 * i + 2 * o);
}

/** AWQ: codes of `q` bits, a zero point of `q` bits and a 16-bit scale per group and output. */
export function awqBytes({ inFeatures: i, outFeatures: o, bits: q, groupSize: g }: GroupedMatrix): Bytes {
  return bytes((i * o * q) / 8 + Math.ceil(i / g) * o * (q / 8 + 2));
}

/** Codes of `q` bits packed into whole words, and a 16-bit scale per group and output (compressed-tensors). */
export function packedBytes({ inFeatures: i, outFeatures: o, bits: q, groupSize: g }: GroupedMatrix): Bytes {
  return bytes((i * o * q) / 8 + Math.ceil(i / g) * o * 2);
}

/** MLX: codes of `q` bits, a 16-bit scale and a 16-bit offset per group. */
export function mlxBytes({ inFeatures: i, outFeatures: o, bits: q, groupSize: g }: GroupedMatrix): Bytes {
  return bytes((i * o * q) / 8 + (i / g) * o * 4);
}

/** bitsandbytes in 8 bit: a code per weight, a 32-bit scale per output, and a byte that names the layout. */
export function int8Bytes({ inFeatures: i, outFeatures: o }: MatrixShape): Bytes {
  return bytes(i * o + 4 * o + 1);
}

/** Bytes beside the codes and scales of a bitsandbytes 4-bit matrix: the map of 16 values and a note in JSON. */
const NF4_NOTES = 64 + 171;

/** bitsandbytes in 4 bit: a code per weight and a 32-bit scale per 64 of them. */
export function nf4Bytes({ inFeatures: i, outFeatures: o }: MatrixShape): Bytes {
  return bytes((i * o) / 2 + ((i * o) / 64) * 4 + NF4_NOTES);
}

/** The same with scales quantised to 8 bit, a 32-bit scale per 256 of those, and a map of 256 values. */
export function doubleNf4Bytes({ inFeatures: i, outFeatures: o }: MatrixShape): Bytes {
  return bytes((i * o) / 2 + (i * o) / 64 + Math.ceil((i * o) / 64 / 256) * 4 + 1_024 + NF4_NOTES);
}

/** 8-bit floats with a scale of `s` bytes per block of `h` × `w` weights. */
export function fp8BlockBytes({
  inFeatures: i,
  outFeatures: o,
  blockRows: h,
  blockColumns: w,
  scaleBytes: s,
}: MatrixShape & { readonly blockRows: number; readonly blockColumns: number; readonly scaleBytes: number }): Bytes {
  return bytes(i * o + Math.ceil(o / h) * Math.ceil(i / w) * s);
}

/** A byte per weight and a scale of `s` bytes per output: FP8 or INT8 by channel. */
export function channelBytes({
  inFeatures: i,
  outFeatures: o,
  scaleBytes: s,
}: MatrixShape & { readonly scaleBytes: number }): Bytes {
  return bytes(i * o + o * s);
}

/** FP8 by tensor: a byte per weight, and a 32-bit scale for the weights and one for the inputs. */
export function fp8TensorBytes({ inFeatures: i, outFeatures: o }: MatrixShape): Bytes {
  return bytes(i * o + 8);
}

/** MXFP4: 32 codes and an 8-bit scale in 17 bytes. */
export function mxfp4Bytes({ inFeatures: i, outFeatures: o }: MatrixShape): Bytes {
  return bytes(((i * o) / 32) * 17);
}

/** NVFP4: 16 codes and an 8-bit scale in 9 bytes, and two 32-bit scales for the tensor. */
export function nvfp4Bytes({ inFeatures: i, outFeatures: o }: MatrixShape): Bytes {
  return bytes(((i * o) / 16) * 9 + 8);
}
