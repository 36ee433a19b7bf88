/**
 * Saved pages at their real addresses: an https server on loopback that answers for any host, and a Chromium whose
 * host resolver sends every name there. The pages' own scripts are kept out by a content security policy.
 */
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import zlib from 'node:zlib';
import puppeteer from 'puppeteer-core';

export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Reads a JSON-lines file. @throws when a line is no JSON */
export const readJsonLines = (file) =>
  fs
    .readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));

/**
 * The pages of a corpus: `labels.jsonl` beside `pages/<id>.html.gz`.
 * @param {string} dir folder of the corpus
 * @param {{ids?: string, limit?: number}} [options] `ids`: a file of ids (white space between), or a comma-separated list
 * @throws when there is no corpus in the folder
 */
export function corpusPages(dir, { ids, limit } = {}) {
  if (!fs.existsSync(path.join(dir, 'labels.jsonl')))
    throw new Error(`No corpus in ${path.resolve(dir)}: it has a labels.jsonl and pages/ (CONTRIBUTING, "Measuring").`);
  let labels = readJsonLines(path.join(dir, 'labels.jsonl'));
  if (ids) {
    const wanted = new Set((fs.existsSync(ids) ? fs.readFileSync(ids, 'utf8') : ids).split(/[\s,]+/));
    labels = labels.filter((l) => wanted.has(l.id));
  }
  return labels.slice(0, limit ?? labels.length).map((l) => ({
    id: l.id,
    url: l.url,
    read: () => zlib.gunzipSync(fs.readFileSync(path.join(dir, 'pages', `${l.id}.html.gz`))),
  }));
}

/** Half `a` or `b` of the publishers, by the sum of the letters of their domain: the same for all pages of one. */
export const halfOf = (id) => {
  const domain = id.replace(/-[0-9a-f]{6}$/, '');
  return ([...domain].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) % 1009) % 2 === 0 ? 'a' : 'b';
};

/** A key and certificate for loopback, made once per machine. */
export function certificate() {
  const dir = path.join(os.tmpdir(), `copydesk-cert-${process.getuid?.() ?? 'user'}`);
  const key = path.join(dir, 'key.pem');
  const cert = path.join(dir, 'cert.pem');
  const fresh = fs.existsSync(cert) && Date.now() - fs.statSync(cert).mtimeMs < 20 * 86_400_000;
  if (!fresh) {
    fs.mkdirSync(dir, { recursive: true });
    const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-cert-new-'));
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-keyout',
        `${scratch}/key.pem`,
        '-out',
        `${scratch}/cert.pem`,
        '-days',
        '30',
        '-subj',
        '/CN=localhost',
      ],
      { stdio: 'ignore' },
    );
    fs.renameSync(`${scratch}/key.pem`, key);
    fs.renameSync(`${scratch}/cert.pem`, cert);
  }
  return { key: fs.readFileSync(key), cert: fs.readFileSync(cert) };
}

/**
 * Serves pages by host and path.
 * @param {{url: string, read: () => Buffer | string, headers?: Record<string, string>}[]} pages
 * @param {{scripts?: boolean}} [options] let the pages' own scripts run
 * @returns {Promise<{port: number, close: () => void}>}
 */
export async function servePages(pages, { scripts = false } = {}) {
  const byAddress = new Map(pages.map((page) => [addressOf(new URL(page.url)), page]));
  const server = https.createServer(certificate(), (request, response) => {
    const page = byAddress.get(addressOf(new URL(`https://${request.headers.host}${request.url ?? '/'}`)));
    const isDocument = (request.headers['sec-fetch-dest'] ?? 'document') === 'document';
    if (!page || (!isDocument && !page.anyDestination)) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader('content-type', 'text/html; charset=utf-8');
    if (!scripts) response.setHeader('content-security-policy', "script-src 'none'; frame-src 'none'");
    for (const [name, value] of Object.entries(page.headers ?? {})) response.setHeader(name, value);
    response.end(page.read());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: server.address().port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Host without port, and path: how a saved page is found. */
const addressOf = (url) => url.hostname + url.pathname;

/** Arguments with which Chromium does nothing of its own accord and takes our certificate. */
export const QUIET_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--ignore-certificate-errors',
];

/** Arguments that make Chromium resolve every name to the server and stay off the network. */
export const chromiumArguments = (port) => [...QUIET_ARGUMENTS, `--host-resolver-rules=MAP * 127.0.0.1:${port}`];

/** A Chromium without Copydesk, for pages of the server at this port. */
export const launchPlain = (port) =>
  puppeteer.launch({ executablePath: CHROMIUM, headless: true, pipe: true, args: chromiumArguments(port) });
