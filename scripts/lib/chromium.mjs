// Finds a Chromium for the browser tests, or installs one.
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run, step, stop } from './run.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onThisMachine() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const candidates = commands.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...places].find(isExecutable);
}

/** Where Playwright keeps the Chromium it installed itself, if it did. */
async function ofPlaywright() {
  const ask = "import('playwright-core').then(({ chromium }) => console.log(chromium.executablePath()))";
  const { code, output } = await run(['node', '-e', ask]);
  return code === 0 && isExecutable(output.trim()) ? output.trim() : undefined;
}

const find = async () => onThisMachine() ?? (await ofPlaywright());

async function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const script = 'apt-get update && apt-get install -y --no-install-recommends chromium';
  await step('Install Chromium with apt-get', ['sh', '-c', script], {
    extraEnv: { DEBIAN_FRONTEND: 'noninteractive' },
  });
}

const installWithPlaywright = () =>
  step('Install Chromium with Playwright', ['playwright-core', 'install', 'chromium']);

/** The path of a Chromium; ends the process with one line when there is none and none can be installed. */
export async function requireChromium() {
  const asked = process.env.CHROME_PATH;
  if (asked) return isExecutable(asked) ? asked : stop(`CHROME_PATH: expected an executable, got ${asked}`);
  for (const install of [() => {}, installFromDebian, installWithPlaywright]) {
    await install();
    const found = await find();
    if (found) return found;
  }
  return stop('No Chromium: install the package chromium or Google Chrome, or set CHROME_PATH to its executable');
}
