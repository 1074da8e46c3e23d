// From a machine that has only Node and npm to installed dependencies and a built site.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, step, withPnpm } from './run.mjs';

const stampFile = join(root, 'node_modules', '.installed-from');

/** Everything that decides what an install puts into node_modules. */
function installInputs() {
  const workspace = readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8');
  const folders = [...workspace.matchAll(/^\s*-\s+['"]?([\w-]+)\/\*['"]?\s*$/gm)].map((match) => match[1]);
  const packages = folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name, 'package.json')));
  return ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...packages.sort()];
}

function stamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  for (const name of installInputs()) {
    const file = join(root, name);
    if (existsSync(file)) hash.update(`\0${name}\0`).update(readFileSync(file));
  }
  return hash.digest('hex');
}

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp();

/** Installs what the lockfile says, or nothing when that has been done. Returns the exit code. */
export async function install() {
  if (isInstalled()) return 0;
  rmSync(stampFile, { force: true });
  const code = await step('Install the pinned dependencies', withPnpm(['pnpm', 'install', '--frozen-lockfile']));
  if (code === 0) writeFileSync(stampFile, stamp());
  return code;
}

/** Installs, and ends the process when that fails: nothing else can work then. */
export async function setUp() {
  if ((await install()) !== 0) process.exit(1);
}

export const turbo = (task) => withPnpm(['turbo', 'run', task, '--ui=stream', '--output-logs=new-only']);
