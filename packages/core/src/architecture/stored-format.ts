/** How a quantised checkpoint stores a matrix. One `switch` in `memory/` says what that takes. */
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
