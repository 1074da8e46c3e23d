import { type EquationId, equations, type SymbolName, symbols } from '@llm-vram/core';
import capacity from '@llm-vram/core/formula/capacity.ts?raw';
import kvCache from '@llm-vram/core/formula/kv-cache.ts?raw';
import pool from '@llm-vram/core/formula/pool.ts?raw';
import reserve from '@llm-vram/core/formula/reserve.ts?raw';
import ruleOfThumb from '@llm-vram/core/formula/rule-of-thumb.ts?raw';
import weights from '@llm-vram/core/formula/weights.ts?raw';

const files = [ruleOfThumb, capacity, weights, kvCache, reserve, pool];

/**
 * The code that computes an equation, cut out of the file that runs: from `export function` to its closing brace.
 * Throws, and so fails the build, when the equation and the returned expression name different quantities.
 */
export function equationSource(id: EquationId): string {
  for (const file of files) {
    const start = file.indexOf(`export function ${id}(`);
    if (start < 0) continue;
    const code = file.slice(start, file.indexOf('\n}\n', start) + 2);
    assertSameSymbols(id, equations[id].tex, code);
    return code;
  }
  throw new Error(`${id}: expected a function of this name in core's formula folder, got none`);
}

/** Fails when a quantity stands in the equation and not in what the code returns, or the other way round. */
export function assertSameSymbols(id: string, tex: string, code: string): void {
  const returned = code.slice(code.lastIndexOf('return'));
  const names = Object.keys(symbols) as SymbolName[];
  const inTex = names.filter((name) => new RegExp(`\\\\${name}(?![A-Za-z])`).test(tex));
  const inCode = names.filter(
    (name) => mentions(returned, symbols[name].letter) && code.includes(`${name}: ${symbols[name].letter}`),
  );
  const drift = [...inTex.filter((name) => !inCode.includes(name)), ...inCode.filter((name) => !inTex.includes(name))];
  if (drift.length > 0)
    throw new Error(
      `${id}: expected equation and code to name the same quantities, got a difference in ${drift.join(', ')}`,
    );
}

/** Places of the glossary's names and letters in `code`, comments left out. */
export function symbolPlaces(code: string): { name: SymbolName; start: number; end: number }[] {
  const bound = (Object.keys(symbols) as SymbolName[]).filter((name) =>
    code.includes(`${name}: ${symbols[name].letter}`),
  );
  return bound.flatMap((name) =>
    [name, symbols[name].letter].flatMap((word) =>
      [...code.matchAll(new RegExp(`(?<![\\w.'])${word}(?![\\w'])(?!\\??: (?:number|readonly))`, 'g'))].map(
        ({ index }) => ({
          name,
          start: index,
          end: index + word.length,
        }),
      ),
    ),
  );
}

function mentions(code: string, letter: string): boolean {
  return new RegExp(`(?<!\\w)${letter}(?!\\w)`).test(code);
}
