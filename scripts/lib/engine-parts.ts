/** What `scripts/measure-body.mjs` runs in a tab: one page read, detected and laid open for comparison with labels. */

import { detectArticle, refuseOutright } from '../../src/detect/detect-article';
import { judgeQuickly } from '../../src/detect/quick';
import { readSignals } from '../../src/detect/signals';
import { attributeOf } from '../../src/page/dom';
import type { Page, TextBlock } from '../../src/page/page';
import { Region } from '../../src/page/page';
import { readPage } from '../../src/page/read-page';
import { takeKnowledge } from './engine';

const regionNames = (regions: number): string =>
  Object.entries(Region)
    .filter(([, bit]) => regions & bit)
    .map(([name]) => name)
    .join(' ');

function describe(page: Page, block: TextBlock) {
  const path: string[] = [];
  for (let at = page.elements[block.elementIndex]; at && path.length < 7; at = page.elements[at.parent])
    path.push(
      `${at.tag}${attributeOf(at.element, 'class') ? `.${(attributeOf(at.element, 'class') ?? '').trim().split(/\s+/).slice(0, 3).join('.')}` : ''}${attributeOf(at.element, 'id') ? `#${attributeOf(at.element, 'id')}` : ''}`,
    );
  return {
    index: block.index,
    text: block.text,
    level: block.level,
    linkLength: block.linkLength,
    regions: regionNames(block.regions),
    path: path.join(' < '),
  };
}

export function open(document: Document, address: string) {
  const start = performance.now();
  const page = readPage(document, address);
  const read = performance.now();
  takeKnowledge(page);
  const found = detectArticle(page);
  const end = performance.now();
  const quick = judgeQuickly(document, new URL(address));
  const quickEnd = performance.now();
  const forced = found.article ?? detectArticle(page, { always: true }).article;
  const signals = readSignals(page, forced);
  return {
    milliseconds: { read: read - start, detect: end - read, quick: quickEnd - end },
    quick,
    signals: Object.fromEntries(signals),
    refused: refuseOutright(page, found.article ?? forced, signals) !== null,
    language: page.language,
    article: found.article !== null,
    because: found.article ? null : found.because,
    evidence: found.evidence,
    certainty: found.certainty,
    headline: forced?.headline?.text ?? null,
    title: page.title,
    body: forced ? page.locators.of(forced.body.element) : null,
    paragraphs: (forced?.paragraphs ?? []).map((b) => b.index),
    blocks: page.blocks.map((b) => describe(page, b)),
  };
}

/** Times of the two stages and of the quick look, alone: what a profiler should see. */
export function time(document: Document, address: string) {
  const start = performance.now();
  const page = readPage(document, address);
  const read = performance.now();
  takeKnowledge(page);
  detectArticle(page);
  const end = performance.now();
  judgeQuickly(document, new URL(address));
  return { read: read - start, detect: end - read, quick: performance.now() - end };
}
