import { formatNumber } from '@llm-vram/core';
import * as weights from '@llm-vram/core/formula/weights.ts';
import { barsHtml, type Part } from '@llm-vram/pictures';
import { parametersOf } from './numbers.ts';
import { modelShape } from './presets.ts';

/** Where the parameters of Llama-shaped models sit, as lengths on one scale, as HTML. */
export function modelBars(names: readonly string[]): string {
  return barsHtml(
    names.map((name) => ({
      label: name,
      value: `${formatNumber(parametersOf(name))} parameters`,
      parts: parameterParts(name),
    })),
  );
}

/** Equation 3.1's parts for one model. Norms are too few to be seen. */
function parameterParts(name: string): Part[] {
  const shape = modelShape(name) as weights.DecoderShape;
  const part = (label: string, bytes: number): Part => ({ term: 'weights', label, bytes });
  return [
    part('Vocabulary', weights.embeddingParameters(shape)),
    part('Attention', weights.attentionParameters(shape)),
    part('Feed-forward', weights.feedForwardParameters(shape)),
  ];
}
