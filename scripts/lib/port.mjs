import { createServer } from 'node:net';

const reasons = { EADDRINUSE: 'already in use', EACCES: 'not allowed' };

/** The one line that is printed when a port cannot be had. */
export const portMessage = (value, why) => `PORT: expected a free port, got ${value} (${reasons[why] ?? why})`;

/** The port that `PORT` names, or the default when it is unset; throws with the line to print. */
export function parsePort(value, fallback) {
  if (value === undefined || value === '') return fallback;
  const port = /^\d{1,5}$/.test(value) ? Number(value) : 0;
  if (port < 1 || port > 65_535) throw new Error(portMessage(value, 'not a number from 1 to 65535'));
  return port;
}

function tryToListen(port, host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.on('error', (error) => resolve(error.code));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => resolve('free')));
  });
}

/** Throws unless the port is free on both loopback addresses: `localhost` may mean either. */
export async function requireFreePort(port) {
  for (const host of ['127.0.0.1', '::1']) {
    const answer = await tryToListen(port, host);
    if (answer in reasons) throw new Error(portMessage(port, answer));
  }
}

/** A free port as a number, from `PORT` or the default; throws with the line to print. */
export async function choosePort(value, fallback) {
  const port = parsePort(value, fallback);
  await requireFreePort(port);
  return port;
}
