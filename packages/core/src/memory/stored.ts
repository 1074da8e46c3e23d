import type { StoredFormat } from '../architecture/stored-format.ts';
import type { Tensor } from '../architecture/tensors.ts';
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

/** Bytes of a tensor, or of a rank's part of it, as its checkpoint stores it; undefined where that is a plain format. */
export function storedBytes({
  storedAs,
  matrices,
  parameters,
}: Pick<Tensor, 'storedAs' | 'matrices' | 'parameters'>): number | undefined {
  if (!storedAs || !matrices) return undefined;
  const { inFeatures, outFeatures, count } = matrices;
  const part = parameters / (inFeatures * outFeatures * count);
  return matrixBytes({ inFeatures, outFeatures }, storedAs) * count * part;
}

function matrixBytes(shape: MatrixShape, format: StoredFormat): number {
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
