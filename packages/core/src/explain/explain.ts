import type { EquationId, Inputs, Term } from '../memory/terms.ts';
import { type SymbolName, symbols } from '../symbols.ts';
import { formatBytes, formatNumber } from '../units.ts';
import { equations } from './equations.ts';

/** The working of a result: the equation, and the same with the numbers put in. */
export interface Explanation {
  /** The equation's number in the course. */
  readonly number: string;
  /** The equation in TeX, with letters. */
  readonly equation: string;
  /** The equation in TeX with the numbers put in, and the result. */
  readonly tex: string;
  /** The same in plain text: `2 × 80 × 8 × 128 × 2 = 327,680 B`. */
  readonly text: string;
  /** What the numbers are: `P = 70,553,706,496 parameters, b_w = 2 bytes per weight`. */
  readonly where: string;
}

/** The working of a term. */
export function explain(term: Pick<Term, 'equation' | 'inputs' | 'bytes'>): Explanation {
  return explainEquation(term.equation, term.inputs, term.bytes);
}

/** The working of an equation whose `inputs` gave `result`. */
export function explainEquation(id: EquationId, inputs: Inputs, result: number): Explanation {
  const { number, left, tex, unit } = equations[id];
  const filled = fill(tex, (name) => exactNumber(inputs[name]));
  const value = resultNumber(result);
  const plainUnit = unit === 'bytes' ? 'B' : unit;
  return {
    number,
    equation: `${left} = ${fill(tex, (name) => symbols[name].tex)}`,
    tex: `${left} = ${filled.replaceAll(',', '{,}')} = ${value.replaceAll(',', '{,}')}\\ \\text{${plainUnit}}`,
    text: `${plainText(filled)} = ${value} ${plainUnit}${unit === 'bytes' ? ` = ${formatBytes(result)}` : ''}`,
    where: whereText(tex, inputs),
  };
}

/** Each quantity of an equation once, with its letter, its number and its name. */
function whereText(tex: string, inputs: Inputs): string {
  const names = new Set<SymbolName>();
  fill(tex, (name) => {
    names.add(name);
    return '';
  });
  return [...names]
    .map((name) => `${symbols[name].letter} = ${exactNumber(inputs[name])} ${symbols[name].label}`)
    .join(', ');
}

/** An equation's TeX as plain text: fractions become divisions, `\cdot` becomes ×. */
export function plainText(tex: string): string {
  let text = tex;
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\\frac\{([^{}]*)\}\{([^{}]*)\}/, (_, top, bottom) => `${group(top)} / ${group(bottom)}`);
  }
  return text
    .replaceAll('\\cdot', '×')
    .replaceAll('\\min', 'min')
    .replace(/\\lceil\s*/g, 'ceil(')
    .replace(/\\lfloor\s*/g, 'floor(')
    .replace(/\s*\\r(ceil|floor)/g, ')')
    .replace(/\{(\d+)\}/g, '$1')
    .replaceAll('-', '−');
}

/** Replaces every macro of the glossary in `tex`; other TeX commands stay. */
function fill(tex: string, replacement: (name: SymbolName) => string): string {
  return tex.replace(/\\([A-Za-z]+)/g, (macro, name) => (name in symbols ? replacement(name as SymbolName) : macro));
}

function group(text: string): string {
  return /[-+×/]|\\cdot/.test(text.trim()) ? `(${text.trim()})` : text.trim();
}

/** A result: in full where it is whole, else to twelve digits, past which a `number` has only noise. */
function resultNumber(value: number): string {
  return exactNumber(Number.isInteger(value) ? value : Number(value.toPrecision(12)));
}

/** A number in full, with thousands separators; a missing one as a question mark. */
function exactNumber(value: number | undefined): string {
  return value === undefined ? '?' : formatNumber(value, 20);
}
