import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html',
  '.txt': 'text/plain; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
};

/** A folder served on this machine only, at a port that the system chose: pages from files are no pages to an extension. */
export type Served = { address: string; close: () => void };

/** Serves the files right in and below `folder`; nothing above it, and nothing hidden. */
export async function serve(folder: string): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://localhost').pathname));
    const body = await contentOf(folder, path);
    response.writeHead(body ? 200 : 404, { 'content-type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream' });
    response.end(body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { address: `http://127.0.0.1:${portOf(server)}`, close: () => server.close() };
}

async function contentOf(folder: string, path: string): Promise<Buffer | undefined> {
  if (/(^|[\\/])\./.test(path)) return undefined;
  return readFile(join(folder, path)).catch(() => undefined);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
