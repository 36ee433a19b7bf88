/** Browsers for the benchmark: with or without Copydesk, timers at full resolution, every name resolved to our server. */
import http from 'node:http';
import net from 'node:net';
import puppeteer from 'puppeteer-core';
import { CHROME_BUILD, FIREFOX, FIREFOX_BUILD, isolatedWorld, launchChromium } from '../scripts/lib/extension.mjs';
import { launchPlain } from '../scripts/lib/pages.mjs';

/** Cross-origin isolation gives timers of 5 µs in Chromium; the pages' own scripts stay out. */
export const HEADERS = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** @param {{extension?: boolean}} [options] with the built extension */
export async function launchFirefox(port, { extension = false } = {}) {
  const proxy = await startProxy(port);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxy.port,
      'privacy.reduceTimerPrecision': false,
    },
  });
  // Firefox announces its first window a moment after it can be spoken to.
  for (let i = 0; i < 100 && browser.browserContexts().length === 0; i++)
    await new Promise((done) => setTimeout(done, 100));
  if (extension) await browser.installExtension(FIREFOX_BUILD);
  return { browser, close: () => browser.close().then(proxy.close) };
}

/** Sends every tunnel to one port: pages keep their addresses without a port in them. */
async function startProxy(port) {
  const open = new Set();
  const proxy = http.createServer((_, response) => response.writeHead(404).end());
  proxy.on('connect', (_, socket) => {
    const inner = net.connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [socket, inner]) {
      open.add(end);
      end.on('error', () => end.destroy());
      end.on('close', () => open.delete(end));
    }
  });
  await new Promise((done) => proxy.listen(0, '127.0.0.1', done));
  return {
    port: proxy.address().port,
    close: () => {
      for (const socket of open) socket.destroy();
      proxy.close();
    },
  };
}

export { CHROME_BUILD, isolatedWorld, launchChromium, launchPlain };
