import {
  type Architecture,
  type Device,
  type DtypeName,
  defaults,
  devicesToHold,
  estimate,
  type Fit,
  fewestDevices,
  fit,
  formatBytes,
  formatDecimal,
  formatNumber,
  type Range,
  ruleOfThumb,
  type Term,
} from '@llm-vram/core';
import { breakdownParts, escapeText, fitRuler, legendHtml, rulerSvg, termLabel } from '@llm-vram/pictures';

/** What the sentence on the first page asks. */
export interface Question {
  /** The number as it is said: 70e9 for "a 70B model". The rule of thumb uses this, the account counts tensors. */
  readonly parameters: number;
  readonly bitsPerWeight: number;
  readonly model: Architecture;
  /** Identifier in the catalogue. */
  readonly modelId: string;
  readonly requests: number;
  readonly tokens: number;
  readonly device: Device;
}

/** The answer, in pieces of text and HTML; the same at build time and in the browser. */
export interface Answer {
  readonly needs: string;
  readonly picture: string;
  readonly thumb: string;
  readonly account: string;
  readonly fewer: string;
  /** The address parameters that ask the playground the same. */
  readonly search: string;
}

/** Formats of the weights by the bits people say. */
export const formatByBits: Readonly<Record<number, DtypeName>> = { 32: 'fp32', 16: 'bf16', 8: 'fp8', 4: 'int4-g128' };

/** Most devices that are looked at. */
const MOST_DEVICES = 64;

/** Answers the question; throws EstimateInputError when a number cannot be meant. */
export function renderAnswer(question: Question): Answer {
  const { model, requests, tokens, device, bitsPerWeight } = question;
  const workload = { model, requests, tokens, device, weights: formatByBits[bitsPerWeight]! };
  const fewest = fewestDevices(workload, MOST_DEVICES);
  const thumb = renderThumb(question);
  if (!fewest) {
    const whole = estimate(workload);
    return {
      needs: `does not fit on ${MOST_DEVICES} of them`,
      picture: legendHtml(breakdownParts(whole)),
      thumb,
      account: accountHtml('One device large enough for all of it would hold', whole.terms),
      fewer: '',
      search: searchText(question, MOST_DEVICES),
    };
  }
  const one = fewest.devices === 1;
  return {
    needs: `${fewest.certainty === 'yes' ? '' : 'probably '}${one ? 'fits on 1 of them' : `needs ${fewest.devices} of them`}`,
    picture: rulerSvg(fitRuler('answer', fewest, device)) + legendHtml(breakdownParts(fewest.fullest.memory)),
    thumb,
    account: accountHtml(holderText(fewest, device.name), fewest.fullest.memory.terms, fewest),
    fewer: one ? roomText(fewest) : fewerText(fit({ ...workload, devices: fewest.devices - 1 }), question),
    search: searchText(question, fewest.devices),
  };
}

/** The question as the playground's address asks it. */
function searchText({ modelId, bitsPerWeight, requests, tokens, device }: Question, devices: number): string {
  return `?model=${modelId}&weights=${formatByBits[bitsPerWeight]}&requests=${requests}&tokens=${tokens}&device=${device.id}&devices=${devices}`;
}

function holderText({ devices, layout: { tensorParallel, pipelineParallel } }: Fit, name: string): string {
  if (devices === 1) return `The ${name} holds`;
  if (pipelineParallel === 1) return `Each of the ${devices}, which share every layer, holds`;
  const stages = `${pipelineParallel} stages of layers after one another`;
  return `The fullest of the ${devices}, in ${stages}${tensorParallel > 1 ? `, ${tensorParallel} in each` : ''}, holds`;
}

function renderThumb({ parameters, bitsPerWeight, device }: Question): string {
  const memory = ruleOfThumb({ parameters, bitsPerWeight });
  const counts = devicesToHold(memory, { device, utilization: defaults.utilization });
  const row = (what: string, count: number) => `<tr><th scope="row">${what}</th><td>${formatNumber(count)}</td></tr>`;
  return (
    `<p class="big-number" data-term="ruleOfThumb">${formatDecimal(memory)}</p>` +
    `<table><caption>${escapeText(device.name)} to hold that, going by</caption><tbody>` +
    row(`the label, ${formatNumber(device.labelGB)} GB`, counts.label) +
    row('the driver’s total', counts.driver) +
    row(`an engine’s budget, ${defaults.utilization} of it`, counts.budget) +
    '</tbody></table>'
  );
}

function accountHtml(holder: string, terms: readonly Term[], fewest?: Fit): string {
  const basis = { exact: 'counted', 'engine-policy': 'by the format’s habit', estimate: 'estimated' } as const;
  const range = ({ low, high }: Term) =>
    low === high ? '' : `<small>${formatBytes(low)} to ${formatBytes(high)}</small>`;
  const rows = terms.map(
    (term) =>
      `<tr data-term="${term.id}"><th scope="row"><i class="swatch"></i>${termLabel(term)}<small>${basis[term.basis]}</small></th><td>${formatBytes(term.bytes)}${range(term)}</td></tr>`,
  );
  const total = fewest
    ? `<tr class="total"><th scope="row">Together</th><td>${formatBytes(fewest.fullest.memory.total)}</td></tr>`
    : '';
  return `<table><caption>${escapeText(holder)}</caption><tbody>${rows.join('')}${total}</tbody></table>`;
}

function roomText({ maxRequests, maxTokens, maxTokensBound }: Fit): string {
  const limit = maxTokensBound === 'model' ? ', the longest context that the model takes' : '';
  return `It has room for ${rangeText(maxRequests)} such requests, or for ${rangeText(maxTokens)} tokens in each${limit}.`;
}

function fewerText(answer: ReturnType<typeof fit>, { requests, tokens }: Question): string {
  const count = formatNumber(answer.devices);
  if (!answer.layout) return `${count} do not: ${answer.because}.`;
  const noun = answer.devices === 1 ? 'One' : `Only ${count}`;
  const { loads } = answer.fullest;
  if (!loads.fits)
    return `${noun} cannot even load it: ${answer.devices > 1 ? 'the fullest lacks' : 'it lacks'} ${formatBytes(loads.shortBy)}.`;
  const asked = `${formatNumber(requests)} × ${formatNumber(tokens)}`;
  return `${noun} would load it, but then hold ${rangeText(answer.poolTokens)} tokens, not the ${asked} asked for.`;
}

/** A count with its range, where the range says something. */
function rangeText({ low, likely, high }: Range): string {
  return low === high
    ? formatNumber(likely)
    : `some ${formatNumber(likely)} (${formatNumber(low)} to ${formatNumber(high)})`;
}
