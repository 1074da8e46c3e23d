/** One check: lint, types, build. */
export const check = (code) =>
  code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/**
 * Counts a vitest run from its JSON report. A file that fails without a failed test in it (it does not load) counts as
 * one failure; so does a run that ends badly with nothing to blame, or that leaves no report at all. Whatever neither
 * passed nor failed was skipped.
 */
export function tally(report, exitCode) {
  if (!report) return { passed: 0, failed: 1, skipped: 0 };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const hasFailedTest = (file) => file.assertionResults.some((test) => test.status === 'failed');
  const broken = report.testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length;
  const count = (status) => tests.filter((test) => test.status === status).length;
  const [passed, failed] = [count('passed'), count('failed')];
  const blamed = failed + broken;
  return {
    passed,
    failed: blamed === 0 && exitCode !== 0 ? 1 : blamed,
    skipped: tests.length - passed - failed,
  };
}

export function total(counts) {
  const sum = (key) => counts.reduce((all, count) => all + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
}

/** A test that does not run proves nothing: skipped ones fail the whole as failed ones do. */
export const isGood = ({ failed, skipped }) => failed === 0 && skipped === 0;

export const lastLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
