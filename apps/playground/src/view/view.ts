import { type Certainty, fit, formatNumber } from '@llm-vram/core';
import { breakdownParts, fitRuler, legendHtml, rulerSvg } from '@llm-vram/pictures';
import type { State } from '../state/parameters.ts';
import { type AccountView, accountView } from './account.ts';
import { type ChoicesView, choicesView } from './choices.ts';
import { codeFor } from './code.ts';
import { type RuleView, ruleView } from './rule.ts';
import { dtypeLabel, type Subject, subjectOf } from './subject.ts';
import { assurances, counted, layoutText, verbs } from './words.ts';

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
  const common = {
    subject,
    certainty,
    sentence: sentence(subject, state, certainty),
    because,
    rule: ruleView(subject, state),
    code: codeFor(state),
  };
  if (!answer.layout) {
    const assurance = 'No engine would start it so.';
    return { ...common, assurance, reason: `${because}.`, choices: choicesView(subject, undefined) };
  }
  const subjectOfReason =
    answer.devices === 1 ? 'It' : answer.accounts.length === 1 ? 'Each device' : 'The fullest device';
  return {
    ...common,
    assurance: assurances[certainty],
    reason: `${subjectOfReason} ${because}.`,
    layout: layoutText(answer.layout),
    ruler: rulerSvg(fitRuler('pg-ruler', answer, subject.device)),
    legend: legendHtml(breakdownParts(answer.fullest.memory)),
    account: accountView(answer),
    choices: choicesView(subject, answer),
  };
}

function sentence({ modelName, device }: Subject, state: State, certainty: Certainty): string {
  const use = `${counted(state.requests, 'request')} of ${counted(state.tokens, 'token')}${state.requests === 1 ? '' : ' each'}`;
  const on = `${formatNumber(state.devices)} × ${device.name}`;
  return `${modelName} in ${dtypeLabel(state.weights)} ${verbs[certainty]} on ${on}, for ${use}.`;
}
