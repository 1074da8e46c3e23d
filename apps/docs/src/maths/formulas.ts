import type { EquationId } from '@llm-vram/core';
import * as capacity from '@llm-vram/core/formula/capacity.ts';
import * as kvCache from '@llm-vram/core/formula/kv-cache.ts';
import * as pool from '@llm-vram/core/formula/pool.ts';
import * as reserve from '@llm-vram/core/formula/reserve.ts';
import * as ruleOfThumb from '@llm-vram/core/formula/rule-of-thumb.ts';
import * as weights from '@llm-vram/core/formula/weights.ts';

/** The functions of the equations by name, so that a page names an equation and runs it. */
export const formulas: Readonly<Record<EquationId, (inputs: never) => number>> = {
  ...ruleOfThumb,
  ...capacity,
  ...weights,
  ...kvCache,
  ...reserve,
  ...pool,
};
