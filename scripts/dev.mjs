// npm run dev: the site with live reload.
import { choosePort } from './lib/port.mjs';
import { run, stop, withPnpm } from './lib/run.mjs';
import { setUp } from './lib/setup.mjs';

const port = await choosePort(process.env.PORT, 4321).catch((error) => stop(error.message));
await setUp();
const dev = withPnpm(['pnpm', '--filter', './apps/docs', 'run', 'dev', '--port', String(port)]);
process.exitCode = (await run(dev, { show: 'all' })).code;
