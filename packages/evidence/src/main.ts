import { parseArgs } from 'node:util';
import { formatNumber } from '@llm-vram/core';
import { countConfigs } from './parameters.ts';

const USAGE = 'usage: npm run evidence -- parameters --configs FOLDER [--json]';

/** Runs the program; returns its exit code. */
function main(argv: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: { configs: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (positionals[0] !== 'parameters' || positionals.length > 1)
    return fail(`command: expected parameters, got ${positionals.join(' ') || 'nothing'}`);
  if (values.configs === undefined) return fail('--configs: expected a folder, got nothing');
  const counts = countConfigs(values.configs);
  if (values.json) console.log(JSON.stringify(counts, null, 1));
  else for (const one of counts) console.log(line(one));
  return 0;
}

function line(one: ReturnType<typeof countConfigs>[number]): string {
  return 'error' in one
    ? `${one.file}: ${one.error.message}`
    : `${one.file}: ${formatNumber(one.parameters)} parameters`;
}

function fail(message: string): number {
  console.error(`${message}\n${USAGE}`);
  return 2;
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  process.exitCode = fail(error instanceof Error ? error.message : String(error));
}
