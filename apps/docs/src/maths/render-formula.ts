import { equations, explainEquation, formatBytes, formatNumber } from '@llm-vram/core';
import { type Bar, barsHtml, legendHtml, type Part, rulerSvg, termLabels } from '@llm-vram/pictures';
import { formulas } from './formulas.ts';
import type { Comparison, FormulaSettings, Values } from './read-inputs.ts';

/** The colour of a result, by the equation that gave it. */
const terms: Readonly<Record<string, Part['term']>> = {
  driverBytes: 'capacity',
  budgetBytes: 'capacity',
  ruleOfThumbBytes: 'ruleOfThumb',
  kvBytesPerToken: 'kvCache',
  kvCacheBytes: 'kvCache',
  crossoverRequests: 'kvCache',
  poolTokens: 'kvCache',
  layerStepBytes: 'activations',
  logitsBytes: 'activations',
  runtimeBytes: 'runtime',
};

/** What a drawn result is called. */
const labels: Readonly<Partial<Record<FormulaSettings['of'], string>>> = {
  ruleOfThumbBytes: termLabels.ruleOfThumb,
  weightBytes: termLabels.weights,
  quantizedWeightBytes: termLabels.weights,
  kvCacheBytes: termLabels.kvCache,
};

/** What a live equation shows for `values`: the same text at build time and in the browser. */
export function renderFormula(
  settings: FormulaSettings,
  values: Values,
): { result: string; working: string; picture: string } {
  const value = formulas[settings.of](values as never);
  const working = explainEquation(settings.of, values, value).text;
  return { result: resultText(settings.of, value), working, picture: picture(settings, values, value) };
}

/** A number as it stands in a field: with separators where it is long. */
export function shownNumber(value: number): string {
  return value < 10_000 ? String(value) : formatNumber(value, 20);
}

function resultText(of: FormulaSettings['of'], value: number): string {
  const { unit } = equations[of];
  if (unit === 'bytes') return formatBytes(value);
  return unit === 'parameters' ? `${formatNumber(value)} parameters` : `${formatNumber(value, 2)} ${unit}`;
}

function picture(settings: FormulaSettings, values: Values, value: number): string {
  const { card, compare = [], id } = settings;
  if (card) {
    const parts = partsOf(settings, values, value);
    const title = `${resultText(settings.of, value)} on ${card.name}, to scale`;
    return rulerSvg({ id, title, rows: [{ name: card.name, parts }], ...card }) + legendHtml(parts);
  }
  // One length alone says nothing: it needs a card, a comparison or parts.
  if (compare.length === 0 && !settings.parts) return '';
  const others = compare.map((other) => comparisonBar(settings, other, values));
  return barsHtml([bar(settings, settings.name ?? 'As above', values, value), ...others]);
}

function bar(settings: FormulaSettings, label: string, values: Values, value: number): Bar {
  return { label, value: resultText(settings.of, value), parts: partsOf(settings, values, value) };
}

function comparisonBar(settings: FormulaSettings, { label, change }: Comparison, values: Values): Bar {
  const all: Values = { ...settings.extra, ...values };
  const changed = Object.entries(change).map(([name, to]) => [name, typeof to === 'number' ? to : all[to]]);
  const replaced = { ...values, ...Object.fromEntries(changed) };
  return bar({ ...settings, parts: [] }, label, replaced, formulas[settings.of](replaced as never));
}

function partsOf({ of, parts = [] }: FormulaSettings, values: Values, value: number): Part[] {
  const term = terms[of] ?? 'weights';
  if (parts.length > 0) {
    return parts.map(({ of: part, label, syms }) => ({ term, label, syms, bytes: formulas[part](values as never) }));
  }
  return [{ term, label: labels[of] ?? '', bytes: value, syms: symbolsOf(of) }];
}

/** The quantities that an equation names. */
function symbolsOf(of: FormulaSettings['of']): string {
  return [...equations[of].tex.matchAll(/\\([A-Za-z]+)/g)].map((match) => match[1]).join(' ');
}
