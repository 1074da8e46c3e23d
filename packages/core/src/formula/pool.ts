/** One device’s budget and what comes off it, in bytes. */
export interface Pool {
  readonly budget: number;
  readonly weightBytes: number;
  readonly reserve: number;
  readonly kvBytesPerToken: number;
}

/**
 * Whole tokens that fit a device beside weights `W` and a reserve of `A` bytes, at `k_tok` bytes each, in a budget
 * of `C_U` bytes. Equation 6.1. Negative when not even the weights and the reserve fit.
 */
export function poolTokens({ budget: C_U, weightBytes: W, reserve: A, kvBytesPerToken: k_tok }: Pool): number {
  return Math.floor((C_U - W - A) / k_tok);
}
