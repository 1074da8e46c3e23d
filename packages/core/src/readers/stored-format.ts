import {
  awqBytes,
  channelBytes,
  doubleNf4Bytes,
  fp8BlockBytes,
  fp8TensorBytes,
  gptqBytes,
  int8Bytes,
  type MatrixShape,
  mlxBytes,
  mxfp4Bytes,
  nf4Bytes,
  nvfp4Bytes,
  packedBytes,
} from '../formula/quantization.ts';

/** How a quantised checkpoint stores a matrix. */
export type StoredFormat =
  | {
      readonly kind: 'gptq' | 'awq' | 'packed' | 'mlx';
      readonly bits: number /** Undefined: one group per output. */;
      readonly groupSize: number | undefined;
    }
  | { readonly kind: 'int8' | 'nf4' | 'nf4-double' | 'fp8-tensor' | 'mxfp4' | 'nvfp4' }
  | {
      readonly kind: 'fp8-block';
      readonly blockRows: number;
      readonly blockColumns: number;
      readonly scaleBytes: number;
    }
  | { readonly kind: 'channel'; readonly scaleBytes: number };

/** Bytes of a matrix in `format`, with its scales and what else the file keeps for it. */
export function matrixBytes(shape: MatrixShape, format: StoredFormat): number {
  switch (format.kind) {
    case 'gptq':
    case 'awq':
    case 'packed':
    case 'mlx': {
      const formula = { gptq: gptqBytes, awq: awqBytes, packed: packedBytes, mlx: mlxBytes }[format.kind];
      return formula({ ...shape, bits: format.bits, groupSize: format.groupSize ?? shape.inFeatures });
    }
    case 'int8':
      return int8Bytes(shape);
    case 'nf4':
      return nf4Bytes(shape);
    case 'nf4-double':
      return doubleNf4Bytes(shape);
    case 'fp8-tensor':
      return fp8TensorBytes(shape);
    case 'fp8-block':
      return fp8BlockBytes({ ...shape, ...format });
    case 'channel':
      return channelBytes({ ...shape, ...format });
    case 'mxfp4':
      return mxfp4Bytes(shape);
    case 'nvfp4':
      return nvfp4Bytes(shape);
    default:
      return format satisfies never;
  }
}
