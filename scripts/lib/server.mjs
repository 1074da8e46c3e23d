// A static file server for a built site, on this machine only.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream';

const types = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** `/`, or the base path with one slash at each end. */
export function normalizeBase(base = '/') {
  const segments = base.split('/').filter(Boolean);
  return segments.length === 0 ? '/' : `/${segments.join('/')}/`;
}

/** The decoded segments of a request path, or undefined for one that no link to this site would have. */
export function pathSegments(pathname) {
  let segments;
  try {
    segments = pathname.split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
  const isUnsafe = (segment) => segment === '.' || segment === '..' || /[/\\\0]/.test(segment);
  return segments.some(isUnsafe) ? undefined : segments.filter(Boolean);
}

/** The file at `path` and its size when it lies inside the site, also after symbolic links are followed. */
async function fileInside(root, path) {
  try {
    const file = await realpath(path);
    if (file !== root && !file.startsWith(root + sep)) return undefined;
    const info = await stat(file);
    return { file, size: info.size, isFolder: info.isDirectory() };
  } catch {
    return undefined;
  }
}

/** Decides the answer to a path: a file with its status, or an address to go to. */
async function answer(root, base, pathname) {
  const missing = async () => ({ status: 404, ...(await fileInside(root, join(root, '404.html'))) });
  if (`${pathname}/` === base) return { status: 301, location: base };
  const segments = pathname.startsWith(base) ? pathSegments(pathname.slice(base.length)) : undefined;
  if (!segments) return missing();
  const found = await fileInside(root, join(root, ...segments));
  if (!found) return missing();
  if (!found.isFolder) return pathname.endsWith('/') ? missing() : { status: 200, ...found };
  const folder = base + segments.map((segment) => `${encodeURIComponent(segment)}/`).join('');
  if (!pathname.endsWith('/')) return { status: 301, location: folder };
  const index = await fileInside(root, join(found.file, 'index.html'));
  return index ? { status: 200, ...index } : missing();
}

function send(request, response, { status, location, file, size }) {
  const headers = { 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' };
  if (location) return response.writeHead(status, { ...headers, location }).end();
  if (!file) return response.writeHead(status, { ...headers, 'content-type': types['.txt'] }).end('Not found\n');
  const type = types[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(status, { ...headers, 'content-type': type, 'content-length': size });
  if (request.method === 'HEAD') return response.end();
  // A visitor who left meanwhile gets nothing.
  if (!response.destroyed) pipeline(createReadStream(file), response, () => {});
}

/** Serves `root` under `base` on 127.0.0.1; port 0 takes any free one. Resolves once it listens. */
export async function serve({ root, base = '/', port = 0 }) {
  const folder = await realpath(root);
  const prefix = normalizeBase(base);
  const server = createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const [pathname, query] = request.url.split('?', 2);
    const reply = await answer(folder, prefix, pathname);
    if (reply.location && query) reply.location += `?${query}`;
    send(request, response, reply);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://localhost:${server.address().port}${prefix}`, close };
}
