// npm test: every check there is, from a fresh machine. The last line is `N passed, N failed`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireChromium } from './lib/chromium.mjs';
import { step } from './lib/run.mjs';
import { setUp, turbo } from './lib/setup.mjs';
import { check, isGood, lastLine, tally, total } from './lib/tally.mjs';

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Runs vitest with its output on the terminal, and counts from its JSON report. */
async function vitest(title, args, extraEnv = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'report-'));
  const report = join(folder, 'vitest.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await step(title, ['vitest', 'run', ...args, ...reporters], { show: 'all', extraEnv });
  const counts = tally(readReport(report), code);
  rmSync(folder, { recursive: true });
  return counts;
}

async function browserTests(chromium) {
  return vitest('Browser tests', ['--config', 'e2e/vitest.config.ts'], { CHROME_PATH: chromium });
}

await setUp();
const chromium = await requireChromium();
const counts = [
  check(await step('Lint', ['biome', 'ci', '--colors=off', '--error-on-warnings', '.'])),
  check(await step('Types', turbo('typecheck'))),
];
const build = check(await step('Build', turbo('build')));
counts.push(build, await vitest('Unit and property tests', []));
if (build.failed === 0) counts.push(await browserTests(chromium));
else console.log('> Browser tests: skipped, because the build failed');

const sum = total(counts);
console.log(lastLine(sum));
process.exitCode = isGood(sum) ? 0 : 1;
