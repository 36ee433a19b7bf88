/**
 * How much each signal counts for or against "this is one news story".
 *
 * Fitted by logistic regression on the development corpus (541 stories, 138 other pages), judged by cross-validation
 * over publishers so that no publisher is on both sides (F1 0.98), then rounded. A page is a story when
 * bias + Σ weight × strength > 0. To fit again: `node scripts/measure-body.mjs --out FILE` writes every page's signals.
 */
import type { SignalName, Signals } from './signals';

export const BIAS = -6.4;

export const WEIGHTS: Readonly<Record<SignalName, number>> = {
  // schema.org says so: https://schema.org/NewsArticle
  'ld-news': 2.7,
  'ld-article': 0.3,
  'ld-news-organization': 0.3,
  // … or says that the page is a product, a recipe, a profile …
  'ld-other': -0.8,
  'ld-person-publisher': -0.3,
  // Open Graph and article:* (https://ogp.me/#type_article)
  'og-article': 0.75,
  'og-other': -0.8,
  'meta-published': 0.5,
  'meta-section': 0.5,
  // what newsroom systems write for news aggregators and audience measurement
  'meta-newsroom': 2.2,
  'meta-social-pages': 0.1,
  // citation_*: a scientific paper
  'meta-scholarly': -1.2,
  amp: 0.3,
  // the site's navigation names several sections of a newspaper; the site's name is a newspaper's
  'news-sections': 3.5,
  'news-name': 1.9,
  // the address
  'url-date': 0.2,
  'url-slug': 1.6,
  'url-section': 1.9,
  'url-blog': -1.2,
  'url-other': -1.8,
  'url-short': -0.2,
  // the text
  length: 0.2,
  headline: 0.6,
  'date-near-headline': 0.6,
  'author-mark': 0.1,
  'paragraph-shape': 1.2,
  // what stands around it
  teasers: 1.1,
  ads: 1.7,
  'comment-form': -2,
  'generator-blog': -0.6,
  'generator-docs': -0.3,
  code: -1,
  prices: -0.3,
};

/** Above 0: a news story. */
export function weighSignals(signals: Signals): number {
  let sum = BIAS;
  for (const [name, strength] of signals) sum += WEIGHTS[name] * strength;
  return sum;
}
