/** One check: lint, types, build. */
export const check = (code) => (code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/**
 * Counts a vitest run from its JSON report. A file that fails without a failed test in it (it does not load) counts as
 * one failure; so does a run that ends badly with nothing to blame, or that leaves no report at all.
 */
export function tally(report, exitCode) {
  if (!report) return { passed: 0, failed: 1 };
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const hasFailedTest = (file) => file.assertionResults.some((test) => test.status === 'failed');
  const broken = report.testResults.filter((file) => file.status === 'failed' && !hasFailedTest(file)).length;
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length + broken;
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}

export function total(counts) {
  const sum = (key) => counts.reduce((all, count) => all + count[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}

export const lastLine = ({ passed, failed }) => `${passed} passed, ${failed} failed`;
