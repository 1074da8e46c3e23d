import { expect, it } from 'vitest';
import { check, lastLine, tally, total } from './tally.mjs';

const file = (status, ...results) => ({ status, assertionResults: results.map((result) => ({ status: result })) });
const report = (...testResults) => ({ testResults });

it('counts passed and failed tests, not skipped ones', () => {
  const run = report(file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed', 'todo'));
  expect(tally(run, 1)).toEqual({ passed: 2, failed: 1 });
});

it('counts a file that does not load as one failure', () => {
  expect(tally(report(file('failed'), file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
});

it('counts a bad exit with nothing to blame as one failure', () => {
  expect(tally(report(file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1 });
});

it('counts a run without a report as one failure, whatever its exit code', () => {
  expect(tally(undefined, 0)).toEqual({ passed: 0, failed: 1 });
});

it('adds counts and checks up to the last line', () => {
  expect(lastLine(total([check(0), check(2), { passed: 40, failed: 0 }]))).toBe('41 passed, 1 failed');
});
