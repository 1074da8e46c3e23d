// npm run evidence: what the core says of models, beside what was published and measured.
import { run } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

// What the program prints may be read by another one: progress goes elsewhere.
console.log = console.error;
await setUp();
const program = ['node', 'packages/evidence/src/main.ts', ...process.argv.slice(2)];
process.exitCode = (await run(program, { show: 'all' })).code;
