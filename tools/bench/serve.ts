import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Bench pages and data on loopback, made when they are asked for. */
export interface BenchSite {
  readonly url: string;
  close(): void;
}

/** Serves what `answer` makes of a path; null is no such page. */
export async function serveBench(answer: (path: string) => string | null): Promise<BenchSite> {
  const server = createServer((request, response) => {
    const body = answer(request.url ?? '/');
    const type = body?.startsWith('<') ? 'text/html' : 'text/plain';
    response.writeHead(body === null ? 404 : 200, { 'content-type': `${type};charset=utf-8` });
    response.end(body ?? '');
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
