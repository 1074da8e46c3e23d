// Child processes and progress lines. No dependencies: this runs before anything is installed.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The pinned Node comes first on the PATH of every child; nothing reports usage to anyone. */
export const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  // npx already runs the pinned pnpm, so pnpm need not look for, verify or record itself.
  pnpm_config_pm_on_fail: 'ignore',
};

/** The command and arguments that run `argv` with the pinned pnpm on the PATH (turbo calls it by name). */
export function withPnpm(argv) {
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return ['npx', '--yes', '--package', packageManager.split('+')[0], '--', ...argv];
}

const children = new Set();
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
]) {
  process.on(signal, () => {
    for (const { pid, group } of children) kill(group ? -pid : pid, signal);
    // With no work to interrupt, the site is being served, and this is the way to end that.
    process.exit(children.size === 0 ? 0 : code);
  });
}

function kill(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself in the meantime.
  }
}

/**
 * Runs a command. `show: 'all'` hands it the terminal; otherwise its output is collected, and the child leads a
 * process group of its own so that a signal reaches everything it started.
 */
export function run([command, ...args], { show = 'failure', extraEnv = {}, onOutput = () => {} } = {}) {
  const group = show !== 'all';
  const stdio = group ? ['ignore', 'pipe', 'pipe'] : 'inherit';
  const child = spawn(command, args, { cwd: root, env: { ...env, ...extraEnv }, stdio, detached: group });
  const entry = { pid: child.pid, group };
  if (child.pid) children.add(entry);
  let output = '';
  const collect = (chunk) => {
    output += chunk;
    onOutput(output);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', collect);
  return new Promise((resolve) => {
    const finish = (code) => {
      children.delete(entry);
      resolve({ code, output });
    };
    child.on('error', (error) => {
      output += `${command}: ${error.message}\n`;
      finish(1);
    });
    child.on('close', (code) => finish(code ?? 1));
  });
}

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** Runs a command as a named step: a line when it starts, signs of life every ten seconds, a line when it ends. */
export async function step(title, argv, options = {}) {
  const start = Date.now();
  let last = '';
  const onOutput = (output) => {
    last = output.slice(-2000).trimEnd().split('\n').at(-1).trim().slice(0, 100);
  };
  const alive = setInterval(() => console.log(`    ${seconds(start)}  ${last}`), 10_000);
  console.log(`> ${title}`);
  if (options.show === 'all') clearInterval(alive);
  const { code, output } = await run(argv, { ...options, onOutput });
  clearInterval(alive);
  if (code !== 0 && output) console.log(output);
  console.log(`  ${title}: ${code === 0 ? 'done' : 'FAILED'} in ${seconds(start)}`);
  return code;
}

/** Ends with one line and no stack. */
export function stop(message) {
  console.error(message);
  process.exit(1);
}
