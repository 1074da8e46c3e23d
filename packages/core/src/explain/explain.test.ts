import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { budgetBytes, driverBytes } from '../formula/capacity.ts';
import {
  crossoverRequests,
  kvBytesPerToken,
  kvCacheBytes,
  latentCacheBytes,
  stateBytes,
  windowCacheBytes,
} from '../formula/kv-cache.ts';
import { poolTokens } from '../formula/pool.ts';
import { layerStepBytes, logitsBytes, runtimeBytes } from '../formula/reserve.ts';
import { ruleOfThumbBits, ruleOfThumbBytes, ruleOfThumbParameters } from '../formula/rule-of-thumb.ts';
import {
  attentionParameters,
  decoderParameters,
  embeddingParameters,
  feedForwardParameters,
  quantizedWeightBytes,
  storedWeightBytes,
  weightBytes,
} from '../formula/weights.ts';
import type { EquationId } from '../memory/terms.ts';
import { type SymbolName, symbols } from '../symbols.ts';
import { equations } from './equations.ts';
import { explainEquation, plainText } from './explain.ts';

const functions: Readonly<Record<EquationId, (inputs: never) => number>> = {
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

/** The glossary's names in an equation. */
function namesIn(tex: string): SymbolName[] {
  return [...tex.matchAll(/\\([A-Za-z]+)/g)].map((match) => match[1] as SymbolName).filter((name) => name in symbols);
}

/** What an explanation's left-hand arithmetic evaluates to, by JavaScript's own parser. */
function evaluate(text: string): number {
  const arithmetic = text
    .split(' = ')[0]!
    .replace(/,(?! )/g, '')
    .replaceAll('×', '*')
    .replaceAll('^', '**')
    .replaceAll('−', '-');
  expect(arithmetic).toMatch(/^(?:[\d\s.,*+\-/()]|ceil|floor|min)+$/);
  return new Function('ceil', 'floor', 'min', `return ${arithmetic}`)(Math.ceil, Math.floor, Math.min) as number;
}

describe('explain', () => {
  test.each(Object.keys(equations) as EquationId[])(
    'the printed equation %s is the algebra that its function computes',
    (id) => {
      const names = [...new Set(namesIn(equations[id].tex))];
      expect(names.length).toBeGreaterThan(1);
      fc.assert(
        fc.property(
          fc.array(fc.integer({ min: 1, max: 40 }), { minLength: names.length, maxLength: names.length }),
          (values) => {
            const inputs = Object.fromEntries(names.map((name, index) => [name, values[index]!]));
            // A pool may be negative; sizes here stay far below 8 PiB.
            const expected = functions[id](inputs as never);
            const actual = evaluate(explainEquation(id, inputs, expected).text);
            expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(expected)));
          },
        ),
      );
    },
  );

  test('puts the numbers in, in text and in TeX', () => {
    const inputs = { numHiddenLayers: 80, numKeyValueHeads: 8, headDim: 128, bytesPerElement: 2 };
    const { number, equation, tex, text, where } = explainEquation('kvBytesPerToken', inputs, 327_680);
    expect(where).toBe('L = 80 layers, n_kv = 8 KV heads, d = 128 head dimension, b = 2 bytes per element');
    expect(number).toBe('4.1');
    expect(equation).toBe('k_{\\mathrm{tok}} = 2 \\cdot L \\cdot n_{\\mathrm{kv}} \\cdot d \\cdot b');
    expect(tex).toContain('2 \\cdot 80 \\cdot 8 \\cdot 128 \\cdot 2 = 327{,}680\\ \\text{B}');
    expect(text).toBe('2 × 80 × 8 × 128 × 2 = 327,680 B = 320 KiB (327.7 kB)');
  });

  test('writes fractions as divisions with the brackets they need', () => {
    expect(plainText('\\frac{1 \\cdot 2}{3} \\cdot 4')).toBe('(1 × 2) / 3 × 4');
  });

  test('a missing number shows as a question mark, not as nothing', () => {
    expect(explainEquation('weightBytes', { parameters: 7 }, 14).text).toMatch(/^7 × \? = 14 B/);
  });

  test('numbers no two equations alike', () => {
    const numbers = Object.values(equations).map(({ number }) => number);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});
