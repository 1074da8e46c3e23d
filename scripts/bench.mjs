// npm run bench: how fast the library is, on the pinned Node, which runs TypeScript as it is.
import { run } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

await setUp();
process.exitCode = (await run(['node', 'packages/core/bench/bench.ts'], { show: 'all' })).code;
