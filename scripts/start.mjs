// npm start: installs, builds and serves the site. With --build-only (npm run build) it stops before serving.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { choosePort, portMessage } from './lib/port.mjs';
import { root, step, stop } from './lib/run.mjs';
import { serve } from './lib/server.mjs';
import { setUp, turbo } from './lib/setup.mjs';

const buildOnly = process.argv.includes('--build-only');
const site = join(root, 'apps', 'docs', 'dist');

const port = buildOnly ? undefined : await choosePort(process.env.PORT, 4321).catch((error) => stop(error.message));
await setUp();
if ((await step('Build the site', turbo('build'))) !== 0) process.exit(1);
if (!buildOnly) {
  if (!existsSync(site)) stop('apps/docs/dist: expected the built site, got nothing');
  const { url } = await serve({ root: site, base: process.env.BASE_PATH, port }).catch((error) =>
    stop(portMessage(port, error.code ?? error.message)),
  );
  console.log(url);
}
