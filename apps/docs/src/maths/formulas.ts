import type { EquationId } from '@llm-vram/core';
import { budgetBytes, driverBytes } from '@llm-vram/core/formula/capacity.ts';
import {
  crossoverRequests,
  kvBytesPerToken,
  kvCacheBytes,
  latentCacheBytes,
  stateBytes,
  windowCacheBytes,
} from '@llm-vram/core/formula/kv-cache.ts';
import { poolTokens } from '@llm-vram/core/formula/pool.ts';
import { layerStepBytes, logitsBytes, runtimeBytes } from '@llm-vram/core/formula/reserve.ts';
import { ruleOfThumbBits, ruleOfThumbBytes, ruleOfThumbParameters } from '@llm-vram/core/formula/rule-of-thumb.ts';
import {
  attentionParameters,
  decoderParameters,
  embeddingParameters,
  feedForwardParameters,
  quantizedWeightBytes,
  storedWeightBytes,
  weightBytes,
} from '@llm-vram/core/formula/weights.ts';

/** The functions of the equations by name, so that a page names an equation and runs it. */
export const formulas: Readonly<Record<EquationId, (inputs: never) => number>> = {
  ruleOfThumbBytes,
  ruleOfThumbParameters,
  ruleOfThumbBits,
  driverBytes,
  budgetBytes,
  decoderParameters,
  embeddingParameters,
  attentionParameters,
  feedForwardParameters,
  weightBytes,
  quantizedWeightBytes,
  storedWeightBytes,
  kvBytesPerToken,
  kvCacheBytes,
  crossoverRequests,
  windowCacheBytes,
  latentCacheBytes,
  stateBytes,
  layerStepBytes,
  logitsBytes,
  runtimeBytes,
  poolTokens,
};
