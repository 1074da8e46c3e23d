import {
  type Basis,
  type DeviceAccount,
  type Equation,
  equations,
  explain,
  type Fit,
  formatBinary,
  formatDecimal,
  type Term,
} from '@llm-vram/core';
import { termLabel } from '@llm-vram/pictures';
import { byteRange } from './words.ts';

/** A line of an account. */
export interface TermView {
  readonly id: Term['id'];
  readonly name: string;
  readonly binary: string;
  readonly decimal: string;
  readonly range: string;
  readonly basis: Basis;
  readonly basisText: string;
  readonly note: string | undefined;
  readonly source: string | undefined;
  /** Number of the equation in the course. */
  readonly equation: Equation['number'];
  readonly working: string;
  /** What the numbers in the working are. */
  readonly where: string;
}

/** The account of the fullest device. */
export interface AccountView {
  readonly caption: string;
  readonly terms: readonly TermView[];
  readonly total: Pick<TermView, 'binary' | 'decimal' | 'range'>;
  readonly verdicts: readonly VerdictView[];
}

/** A need held against one of the three sizes of a device. */
export interface VerdictView {
  readonly against: string;
  readonly capacity: string;
  readonly fits: boolean;
  readonly answer: string;
}

const basisTexts: Readonly<Record<Basis, string>> = {
  exact: 'exact',
  'engine-policy': 'engine’s habit',
  estimate: 'estimate',
};

const againstTexts = { label: 'Number on the box', driver: 'Driver’s total', budget: 'Engine’s budget' } as const;

/** The account of an answer's fullest device. */
export function accountView({ accounts, fullest }: Fit): AccountView {
  const { memory, stage } = fullest;
  const which =
    accounts.length === 1
      ? 'Each device holds'
      : `Each device of stage ${stage + 1}, the fullest of ${accounts.length}, holds`;
  return {
    caption: which,
    terms: memory.terms.map(termView),
    total: {
      binary: formatBinary(memory.total),
      decimal: formatDecimal(memory.total),
      range: byteRange(memory.low, memory.high),
    },
    verdicts: verdictViews(fullest),
  };
}

function termView(term: Term): TermView {
  const { text, where } = explain(term);
  return {
    id: term.id,
    name: termLabel(term),
    binary: formatBinary(term.bytes),
    decimal: formatDecimal(term.bytes),
    range: byteRange(term.low, term.high),
    basis: term.basis,
    basisText: basisTexts[term.basis],
    note: term.note,
    source: term.source,
    equation: equations[term.equation].number,
    working: text,
    where,
  };
}

function verdictViews({ verdicts }: DeviceAccount): VerdictView[] {
  return (['label', 'driver', 'budget'] as const).map((against) => {
    const verdict = verdicts[against];
    const rest = verdict.fits ? `${formatBinary(verdict.spare)} spare` : `${formatBinary(verdict.shortBy)} short`;
    return {
      against: againstTexts[against],
      capacity: `${formatBinary(verdict.capacity)} (${formatDecimal(verdict.capacity)})`,
      fits: verdict.fits,
      answer: `${verdict.fits ? 'fits' : 'does not fit'}: ${rest}`,
    };
  });
}
