/** The article's text made ready once for everything in this folder: language, words, quotations, tokens. */
import { languageOf } from '../data/knowledge';
import type { NoticeWords } from '../data/words/notices';
import type { VoiceWords } from '../data/words/voices';
import type { Article } from '../detect/article';
import type { Page, TextBlock } from '../page/page';
import { type Grammar, grammarOf } from './grammar';
import { textLanguage } from './language';
import { findCommonWords, findFullNames, findNameLike, findProperWords, type KnownName, surnamesOf } from './names';
import { findQuotations, type Quotation } from './quotations';
import { isSpeech } from './speech';
import { type TokenisedParagraph, tokenise } from './tokens';

export interface Reading {
  /** Language whose rules run. */
  readonly language: string;
  readonly depth: 'full' | 'quotes';
  readonly grammar: Grammar;
  readonly notices: NoticeWords;
  readonly blocks: readonly TextBlock[];
  /** By block: its quotations that are somebody's words. */
  readonly quotations: readonly (readonly Quotation[])[];
  readonly paragraphs: readonly TokenisedParagraph[];
  readonly names: readonly KnownName[];
}

const NO_VOICES: VoiceWords = {};
/** At most this many quotations are kept: beyond it a page is no article. */
const MAX_QUOTATIONS = 2000;

const readings = new WeakMap<Article, Reading>();

export function readArticle(page: Page, article: Article): Reading {
  let reading = readings.get(article);
  if (!reading) {
    reading = read(page, article);
    readings.set(article, reading);
  }
  return reading;
}

function read(page: Page, article: Article): Reading {
  const blocks = article.paragraphs;
  const texts = blocks.map((b) => b.text);
  const language = textLanguage(page.language, texts);
  const known = languageOf(language) as { voices?: VoiceWords; notices?: NoticeWords } | undefined;
  const words = known?.voices ?? NO_VOICES;
  const depth = words.depth === 'full' ? 'full' : 'quotes';
  const plain = grammarOf(language, words);
  const quotations = blocks.map(() => [] as Quotation[]);
  for (const quotation of findQuotations(texts).slice(0, MAX_QUOTATIONS))
    if (isSpeech(plain, texts[quotation.paragraph] as string, quotation))
      quotations[quotation.paragraph]?.push(quotation);
  const paragraphs = texts.map((text, i) => tokenise(text, quotations[i] ?? []));
  const names = depth === 'full' ? findFullNames(plain, paragraphs) : [];
  // A copy that inherits: what is made on demand stays so.
  const grammar: Grammar = Object.create(plain, {
    common: { value: findCommonWords(plain, paragraphs, names), enumerable: true },
    proper: { value: findProperWords(paragraphs, names), enumerable: true },
    fullNames: { value: new Set(names.map((n) => n.name.toLowerCase())), enumerable: true },
    nameLike: { value: findNameLike(plain, paragraphs), enumerable: true },
    surnames: { value: surnamesOf(names), enumerable: true },
  });
  return { language, depth, grammar, notices: known?.notices ?? {}, blocks, quotations, paragraphs, names };
}
