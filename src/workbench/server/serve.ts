import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, extname } from 'node:path';
import sirv from 'sirv';
import { addinFile } from './addinFiles';
import { localCertificate } from './certificates';

export interface Folders {
  /** The production bundle of the add-in. */
  readonly addin: string;
  /** The page of the workbench. */
  readonly page: string;
  /** Where the finished example is, made when it is first asked for. */
  readonly example?: () => Promise<string>;
}
export interface Served {
  /** Address of the page. */
  readonly address: string;
  readonly addin: string;
  close(): Promise<void>;
}

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Two addresses on localhost, one for the page and one for the add-in: office.js accepts a parent of the same host name,
 * and the second port gives the add-in an origin, and so a thread and a storage, of its own.
 */
export async function serve({ addin, page, example }: Folders, ports = { page: 3001, addin: 3000 }): Promise<Served> {
  const certificate = await localCertificate();
  const inner = createServer(certificate);
  const outer = createServer(certificate);
  await Promise.all([listening(inner, ports.addin), listening(outer, ports.page)]);
  const addinOrigin = originOf(inner);
  const pageOrigin = originOf(outer);
  inner.on('request', serveAddin(addin, addinOrigin, pageOrigin));
  outer.on('request', servePage(page, addinOrigin, example));
  const close = async (): Promise<void> => {
    await Promise.all([inner, outer].map((server) => new Promise((done) => server.close(done).closeAllConnections())));
  };
  return { address: `${pageOrigin}/`, addin: `${addinOrigin}/`, close };
}

/** A thread of its own for each address, which Chromium gives only when both ask for it. */
const ownThread = { 'Origin-Agent-Cluster': '?1', 'X-Content-Type-Options': 'nosniff' };

function serveAddin(folder: string, origin: string, pageOrigin: string): Handle {
  const head = (response: ServerResponse): void => {
    const headers = {
      ...ownThread,
      'Access-Control-Allow-Origin': pageOrigin,
      'Content-Security-Policy': `frame-ancestors ${pageOrigin}`,
    };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  };
  const files = sirv(folder, { dev: true, setHeaders: head });
  // The package that is installed for tests; never committed, never part of the bundle.
  const office = sirv(dirname(require.resolve('@microsoft/office-js/dist/office.js')), { dev: true, setHeaders: head });
  return (request, response) => {
    // Not by URL, which throws for `//`: one odd request must not end the server.
    const [pathname = '/'] = (request.url ?? '/').split(/[?#]/u);
    const text = addinFile(folder, pathname.slice(1), origin);
    if (text !== null) {
      head(response);
      response.setHeader('Content-Type', types[extname(pathname)] ?? 'text/plain');
      response.end(text);
    } else if (pathname.startsWith('/office/')) {
      request.url = pathname.slice('/office'.length);
      office(request, response, missing(response));
    } else files(request, response, missing(response));
  };
}

function servePage(folder: string, addinOrigin: string, example: Folders['example']): Handle {
  const policy = [
    `default-src 'self'`,
    `style-src 'self' 'unsafe-inline'`,
    `img-src 'self' data: blob: ${addinOrigin}`,
    `font-src 'self' data:`,
    `connect-src 'self' ${addinOrigin}`,
    `frame-src ${addinOrigin}`,
    `worker-src 'self'`,
    `object-src 'none'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors 'none'`,
  ].join('; ');
  const files = sirv(folder, {
    dev: true,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(ownThread)) response.setHeader(name, value);
      response.setHeader('Content-Security-Policy', policy);
    },
  });
  return (request, response) => {
    // The page asks where its add-in is: the ports are the server's to choose.
    if (request.url === '/addin.json') {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ origin: addinOrigin }));
    } else if (request.url === '/example.xlsx') void sendExample(response, example);
    else files(request, response, missing(response));
  };
}

async function sendExample(response: ServerResponse, example: Folders['example']): Promise<void> {
  if (example === undefined) return missing(response)();
  try {
    const bytes = await readFile(await example());
    response.setHeader('Content-Type', 'application/octet-stream');
    response.end(bytes);
  } catch (fault) {
    response.statusCode = 500;
    response.end(fault instanceof Error ? fault.message : String(fault));
  }
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'text/xml; charset=utf-8',
  '.json': 'application/json',
};

const missing = (response: ServerResponse) => (): void => {
  response.statusCode = 404;
  response.end('not here');
};

const originOf = (server: Server): string => `https://localhost:${(server.address() as AddressInfo).port}`;

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (fault: NodeJS.ErrnoException) => {
      const taken = fault.code === 'EADDRINUSE';
      reject(
        taken
          ? new Error(`Port ${port} is taken: close what uses it, or choose others: npm start -- --port 4001`)
          : fault,
      );
    });
    server.listen(port, 'localhost', resolve);
  });
