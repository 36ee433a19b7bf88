/** Renders assets/icon-*.svg to public/icon/*.png with Chromium: `node scripts/icons.mjs`. Run after changing an icon. */
import fs from 'node:fs';
import puppeteer from 'puppeteer-core';
import { CHROMIUM } from './lib/pages.mjs';

const SIZES = [16, 32, 48, 96, 128];
const browser = await puppeteer.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  fs.mkdirSync('public/icon', { recursive: true });
  for (const state of ['on', 'off', 'none']) {
    const svg = fs.readFileSync(`assets/icon-${state}.svg`, 'utf8');
    for (const size of SIZES) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: `public/icon/${state}-${size}.png`, omitBackground: true });
    }
  }
} finally {
  await browser.close();
}
