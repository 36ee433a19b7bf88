/**
 * The gallery: every state of the sidebar × themes × widths × languages, as pictures and one page that shows them.
 *
 *   npm run screenshots                      all of them, to out/gallery/ (index.html)
 *   npm run screenshots -- --only full,loud  some states
 *   npm run screenshots -- --quick           one picture per state
 */
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { bundle } from './lib/bundle.mjs';
import { CHROMIUM } from './lib/pages.mjs';

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    out: { type: 'string', default: 'out/gallery' },
    quick: { type: 'boolean', default: false },
    language: { type: 'string' },
  },
});

const LANGUAGES = fs.readdirSync('public/_locales');
const messagesOf = (language) => JSON.parse(fs.readFileSync(`public/_locales/${language}/messages.json`, 'utf8'));
const english = messagesOf('en');
const STATES = ['full', 'loud', 'bare', 'many', 'arabic', 'off', 'left', 'collapsed', 'not-an-article'];

/** Which pictures: every state in both themes and three widths; every language once; zoom, contrast, forced colours. */
function shots() {
  const wanted = options.only?.split(',') ?? STATES;
  const language = options.language ?? 'en';
  if (options.quick)
    return wanted.map((state) => ({ state, theme: 'light', width: 1280, language, openEvidence: false }));
  const list = [];
  for (const state of wanted) {
    for (const theme of ['light', 'dark']) {
      for (const width of [400, 1280]) {
        list.push({ state, theme, width, language: state === 'arabic' ? 'ar' : language, openEvidence: false });
      }
    }
  }
  if (options.only) return list;
  for (const theme of ['light', 'dark']) list.push({ state: 'full', theme, width: 1280, language, openEvidence: true });
  for (const width of [320, 800, 2560])
    list.push({ state: 'many', theme: 'light', width, language, openEvidence: false });
  for (const code of LANGUAGES) list.push({ state: 'full', theme: 'light', width: 1280, language: code });
  for (const state of ['options', 'welcome']) {
    for (const theme of ['light', 'dark']) list.push({ state, theme, width: 1100, language });
    list.push({ state, theme: 'light', width: 400, language });
    list.push({ state, theme: 'light', width: 1100, language: 'ar' });
  }
  list.push({ state: 'full', theme: 'light', width: 1280, language, zoom: 2 });
  list.push({ state: 'loud', theme: 'light', width: 1280, language, forced: true });
  return list;
}

const server = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>`;
const script = await bundle('scripts/gallery/gallery.tsx');
const { BODY, STYLE } = await import(`data:text/javascript,${encodeURIComponent(await moduleText())}`);
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
fs.mkdirSync(options.out, { recursive: true });
const taken = [];
try {
  const page = await browser.newPage();
  page.on('pageerror', (error) => console.error(String(error)));
  for (const shot of shots()) {
    const name = [
      shot.state,
      shot.language,
      shot.theme,
      shot.width,
      shot.openEvidence && 'evidence',
      shot.zoom && 'zoom',
      shot.forced && 'forced',
    ]
      .filter(Boolean)
      .join('-');
    const zoom = shot.zoom ?? 1;
    await page.setViewport({
      width: shot.width / zoom,
      height: (shot.width < 600 ? 800 : 900) / zoom,
      deviceScaleFactor: zoom,
    });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.theme }]);
    const session = await page.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: shot.theme },
        { name: 'forced-colors', value: shot.forced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    await page.goto('about:blank');
    await page.setContent(`${server}<style>${STYLE}</style>${BODY}`);
    await page.addScriptTag({ content: script });
    await page.evaluate((o) => window.gallery.show(o), { ...shot, messages: messagesOf(shot.language), english });
    await new Promise((resolve) => setTimeout(resolve, 120));
    const fullPage = shot.state === 'options' || shot.state === 'welcome';
    await page.screenshot({ path: path.join(options.out, `${name}.png`), fullPage });
    await session.detach();
    taken.push(name);
  }
} finally {
  await browser.close();
}
fs.writeFileSync(
  path.join(options.out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Copydesk gallery</title><style>body{font:14px system-ui;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}img{max-width:420px;border:1px solid #999}</style>${taken
    .map((name) => `<figure><img src="${name}.png" alt=""><figcaption>${name}</figcaption></figure>`)
    .join('')}`,
);
console.log(`${taken.length} pictures in ${options.out}/, see index.html`);

async function moduleText() {
  const { build } = await import('esbuild');
  const result = await build({
    entryPoints: ['scripts/gallery/page.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  return result.outputFiles[0].text;
}
