import { createServer } from 'node:net';
import { expect, it } from 'vitest';
import { choosePort, parsePort } from './port.mjs';

it('takes the default when no port is asked for', () => {
  expect([parsePort(undefined, 4321), parsePort('', 4321), parsePort('80', 4321)]).toEqual([4321, 4321, 80]);
});

it.each(['abc', '0', '65536', '-1', '4321.5', '1e3', ' 80'])('refuses %j in one line', (value) => {
  expect(() => parsePort(value, 4321)).toThrow(
    `PORT: expected a free port, got ${value} (not a number from 1 to 65535)`,
  );
});

it('refuses a port that another program listens on', async () => {
  const other = createServer();
  await new Promise((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address();
  await expect(choosePort(String(port), 4321)).rejects.toThrow(
    `PORT: expected a free port, got ${port} (already in use)`,
  );
  await new Promise((resolve) => other.close(resolve));
});
