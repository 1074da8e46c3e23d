import { type Certainty, type Fit, fit, formatNumber, type NoLayout } from '@llm-vram/core';
import { breakdownParts, fitRuler, legendHtml, rulerSvg } from '@llm-vram/pictures';
import type { State } from '../state/parameters.ts';
import { type AccountView, accountView } from './account.ts';
import { type ChoicesView, choicesView } from './choices.ts';
import { codeFor } from './code.ts';
import { type RuleView, ruleView } from './rule.ts';
import { type Subject, subjectOf, weightsLabel } from './subject.ts';
import { warningsOf } from './warnings.ts';
import { assurances, capitalised, counted, layoutText, verbs } from './words.ts';

/** Everything the page shows of a state, ready to print. */
export interface View {
  readonly subject: Subject;
  readonly certainty: Certainty;
  /** The answer in one sentence. */
  readonly sentence: string;
  readonly assurance: string;
  /** The core's reason, word for word. */
  readonly because: string;
  /** The reason as a sentence of its own. */
  readonly reason: string;
  /** What else to bear in mind, a line each. */
  readonly warnings: readonly string[];
  /** Absent, as all that follows from it, where there is no layout. */
  readonly layout?: string;
  readonly ruler?: string;
  readonly legend?: string;
  readonly account?: AccountView;
  readonly choices: ChoicesView;
  readonly rule: RuleView;
  readonly code: string;
}

/**
 * Everything shown of a state; every number from the core.
 * @throws EstimateInputError where numbers are fine one by one and too large together.
 */
export function view(state: State): View {
  const subject = subjectOf(state);
  const answer = fit(subject.deployment);
  const { certainty, because } = answer;
  return {
    subject,
    certainty,
    sentence: sentence(subject, state, answer),
    assurance: answer.layout ? assurances[certainty] : 'No engine would start it so.',
    because,
    reason: `${capitalised(because)}.`,
    warnings: warningsOf(subject, state),
    ...(answer.layout && laidOut(subject, answer)),
    choices: choicesView(subject, answer.layout ? answer : undefined),
    rule: ruleView(subject, state),
    code: codeFor(state),
  };
}

/** What is shown only of an answer with a layout. */
function laidOut({ device }: Subject, answer: Fit) {
  return {
    layout: layoutText(answer.layout),
    ruler: rulerSvg(fitRuler('pg-ruler', answer, device)),
    legend: legendHtml(breakdownParts(answer.fullest.memory)),
    account: accountView(answer),
  };
}

function sentence({ modelName, model, device }: Subject, state: State, { certainty, layout }: Fit | NoLayout): string {
  const what = `${modelName} in ${weightsLabel(state.weights, model)}`;
  if (!layout) return `${what} cannot be divided over ${counted(state.devices, 'device')}.`;
  const use = `${counted(state.requests, 'request')} of ${counted(state.tokens, 'token')}${state.requests === 1 ? '' : ' each'}`;
  return `${what} ${verbs[certainty]} on ${formatNumber(state.devices)} × ${device.name}, for ${use}.`;
}
