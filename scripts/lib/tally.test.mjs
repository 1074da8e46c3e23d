import { expect, it } from 'vitest';
import { check, isGood, lastLine, tally, total } from './tally.mjs';

const file = (status, ...results) => ({ status, assertionResults: results.map((result) => ({ status: result })) });
const report = (...testResults) => ({ testResults });

it('counts passed, failed and skipped tests', () => {
  const run = report(file('failed', 'passed', 'failed', 'skipped'), file('passed', 'passed', 'todo'));
  expect(tally(run, 1)).toEqual({ passed: 2, failed: 1, skipped: 2 });
});

it('counts a file that does not load as one failure', () => {
  expect(tally(report(file('failed'), file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it('counts a bad exit with nothing to blame as one failure', () => {
  expect(tally(report(file('passed', 'passed')), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

it('counts a run without a report as one failure, whatever its exit code', () => {
  expect(tally(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

it('adds counts and checks up to the last line', () => {
  expect(lastLine(total([check(0), check(2), { passed: 40, failed: 0, skipped: 0 }]))).toBe('41 passed, 1 failed');
});

it('fails the whole for a skipped test, and says so in the last line', () => {
  const sum = total([check(0), tally(report(file('passed', 'passed', 'skipped', 'pending', 'todo')), 0)]);
  expect(lastLine(sum)).toBe('2 passed, 0 failed, 3 skipped');
  expect(isGood(sum)).toBe(false);
  expect([isGood(total([check(0)])), isGood(total([check(1)]))]).toEqual([true, false]);
});
