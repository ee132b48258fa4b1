import { createServer } from 'node:http';

/** Pages of text, served on this machine only. */
export type ServedPages = { addressOf: (html: string) => string; close: () => void };

/** Nothing of the pages is run and nothing else is loaded: they are other people's, and only their markup and own style is measured. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-src data: about:";

/** Serves one page after another: the one put last is the one that is there. */
export async function servePages(): Promise<ServedPages> {
  let page = '';
  let pages = 0;
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
    response.end(page);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    addressOf: (html) => {
      page = html;
      pages += 1;
      return `http://127.0.0.1:${port}/${pages}`;
    },
    close: () => server.close(),
  };
}
