import { type DtypeName, dtypes } from '@llm-vram/core';
import { ruleOfThumbBits } from '@llm-vram/core/formula/rule-of-thumb.ts';
import { parametersOf, weightsOf } from './numbers.ts';

/** Bits that one weight takes in a format, scales included. Equation 1.3 for one block, without an overhead. */
export function bitsPerWeight(name: DtypeName): number {
  const { bytesPerBlock, elementsPerBlock } = dtypes[name];
  return ruleOfThumbBits({ memory: bytesPerBlock, parameters: elementsPerBlock, overhead: 1 });
}

/** Bits per weight over all of a model's weights, those kept at 16 bit among them. */
export function averageBitsPerWeight(model: string, name: DtypeName): number {
  return ruleOfThumbBits({ memory: weightsOf(model, name), parameters: parametersOf(model), overhead: 1 });
}
