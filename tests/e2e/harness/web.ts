/**
 * A small web of our own for the end-to-end tests: pages at any address (http or https, any host), reached through a
 * proxy on loopback that also logs every request the browser makes. Nothing leaves the machine: the proxy answers for
 * every host, and what it does not know is a 404.
 */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import { certificate } from '../../../scripts/lib/pages.mjs';

/** One answer of the web. A string is an HTML page. */
export type Answer =
  | string
  | {
      readonly body: string | Buffer;
      readonly type?: string;
      readonly headers?: Readonly<Record<string, string>>;
      /** Milliseconds before the answer. */
      readonly delay?: number;
    };

export interface Web {
  /** Port of the proxy that browsers are told to use for everything. */
  readonly port: number;
  /** Adds or replaces pages, by full address without query. */
  put(pages: Readonly<Record<string, Answer>>): void;
  /** `host/path?query` of every request so far, in order; a bare `host:port` for a tunnel that was only opened. */
  requests(): readonly string[];
  close(): Promise<void>;
}

export async function startWeb(pages: Readonly<Record<string, Answer>> = {}): Promise<Web> {
  const answers = new Map<string, Answer>();
  const log: string[] = [];
  const put: Web['put'] = (more) => {
    for (const [address, answer] of Object.entries(more)) answers.set(key(new URL(address)), answer);
  };
  put(pages);

  const answer = (request: http.IncomingMessage, response: http.ServerResponse, scheme: string): void => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    log.push(`${url.host}${url.pathname}${url.search}`);
    const found = answers.get(key(url));
    if (found === undefined) {
      response.statusCode = 404;
      response.end('nothing here');
      return;
    }
    const {
      body,
      type = 'text/html; charset=utf-8',
      headers = {},
      delay = 0,
    } = typeof found === 'string' ? { body: found } : found;
    response.setHeader('content-type', type);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    setTimeout(() => response.end(body), delay);
  };

  const secure = https.createServer(certificate(), (request, response) => answer(request, response, 'https'));
  await listen(secure);
  const proxy = http.createServer((request, response) => answer(request, response, 'http'));
  const tunnels = new Set<net.Socket>();
  proxy.on('connect', (request, socket: net.Socket) => {
    if (!answersAnyOf(answers, request.url ?? '')) log.push(request.url ?? '');
    const inner = net.connect((secure.address() as net.AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      inner.pipe(socket);
      socket.pipe(inner);
    });
    for (const end of [socket, inner]) {
      tunnels.add(end);
      end.on('error', () => {});
      end.on('close', () => {
        tunnels.delete(end);
        socket.destroy();
        inner.destroy();
      });
    }
  });
  await listen(proxy);
  return {
    port: (proxy.address() as net.AddressInfo).port,
    put,
    requests: () => log,
    close: async () => {
      for (const socket of tunnels) socket.destroy();
      secure.closeAllConnections();
      proxy.closeAllConnections();
      await Promise.all([secure, proxy].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

const key = (url: URL): string => url.host + url.pathname;

const answersAnyOf = (answers: ReadonlyMap<string, Answer>, authority: string): boolean => {
  const host = authority.replace(/:443$/, '');
  for (const address of answers.keys()) if (address.startsWith(`${host}/`)) return true;
  return false;
};

const listen = (server: http.Server | https.Server): Promise<void> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done());
  });
