/**
 * What a label says about a piece: "Kommentar von Erika Muster" → opinion, "LIVE UPDATES" → live, "Comments (3)" →
 * nothing. Labels are whole lines; the words in a sentence say nothing.
 */

import { fromKnowledge, languageOf, languagesAtHand } from '../data/knowledge';
import type { Language } from '../data/languages/language';
import { pattern } from '../data/patterns/pattern';
import type { LabelledPiece } from '../data/words/pieces';
import { isOf, LETTER, NUMBER } from '../page/characters';
import { bare, fold, tidy } from '../page/text';

interface Vocabulary {
  readonly labels: ReadonlyMap<string, LabelledPiece>;
  /** The same as parts of an address: "opinion-du-jour" without accents. */
  readonly slugs: ReadonlyMap<string, LabelledPiece>;
  readonly around: ReadonlySet<string>;
  readonly views: readonly string[];
  readonly partners: readonly string[];
  readonly columnists: ReadonlySet<string>;
  readonly pressContacts: readonly string[];
}

const vocabularies = fromKnowledge(() => new Map<string, Vocabulary>());

/** The words of a page's language and of English, in which sections are named everywhere; all when it is unknown. */
export function vocabularyOf(code: string): Vocabulary {
  const known = vocabularies().get(code);
  if (known) return known;
  const own = languageOf(code);
  const english = languageOf('en');
  const languages: Language[] = own?.pieces
    ? [own, ...(english && code !== 'en' ? [english] : [])]
    : [...languagesAtHand()];
  const labels = new Map<string, LabelledPiece>();
  const slugs = new Map<string, LabelledPiece>();
  const around = new Set<string>();
  const views: string[] = [];
  const partners: string[] = [];
  const columnists = new Set<string>();
  const pressContacts: string[] = [];
  for (const { pieces } of languages) {
    if (!pieces) continue;
    for (const [type, words] of Object.entries(pieces.labels) as [LabelledPiece, readonly string[]][]) {
      for (const word of words) {
        const label = foldLabel(word);
        if (!labels.has(label)) labels.set(label, type);
        const slug = bare(word).replace(/ /g, '-');
        if (slug.length > 2 && !slugs.has(slug)) slugs.set(slug, type);
      }
    }
    for (const word of pieces.around ?? []) around.add(word);
    views.push(...(pieces.views ?? []).map(fold));
    partners.push(...(pieces.partners ?? []).map(fold));
    for (const word of pieces.columnists ?? []) columnists.add(fold(word));
    pressContacts.push(...(pieces.pressContacts ?? []).map(fold));
  }
  const vocabulary: Vocabulary = { labels, slugs, around, views, partners, columnists, pressContacts };
  vocabularies().set(code, vocabulary);
  return vocabulary;
}

const EDGE = /^[\s:|/.#»«›‹•·–—\-[\]()+*"“”„]{1,8}|[\s:|/.#»«›‹•·–—\-[\]()+*"“”„]{1,8}$/g;
/** A label that a name follows: "Sponsored by X", "in Kooperation mit X". */
const OPEN_END = / (?:by|with|for|from|mit|von|avec|par|con|com|de|med|met|door|z|från|con)$/;
/** Words between a label and its author: "Kommentar von X", "Analysis by Y", "Kommentar zum Haushalt". */
const BEFORE_NAME = pattern('beforeName');
const MAX_LABEL = 70;
/** Folded, without the dot that "İ" leaves. */
const foldLabel = (text: string): string => fold(text).replace(/\u0307/g, '');

/** @param text a line of its own @returns the type that it names as a whole, or null */
export function typeOfLabel(text: string, language: string): LabelledPiece | null {
  if (text.length < 2 || text.length > MAX_LABEL) return null;
  const { labels, around } = vocabularyOf(language);
  const label = foldLabel(text).replace(EDGE, '');
  const whole = labels.get(label);
  if (whole) return whole;
  for (const part of label.split(/ ?[|/›»>•·] ?|: | [–—-] /)) {
    const type = labels.get(part.replace(EDGE, ''));
    if (type) return type;
  }
  let words = label.split(' ');
  if (words.length > 9) return null;
  if (around.has(words[0] ?? '')) words = words.slice(1);
  for (let n = Math.min(words.length - 1, 5); n >= 1; n--) {
    const head = words.slice(0, n).join(' ');
    const type = labels.get(head);
    if (!type) continue;
    if (OPEN_END.test(head) && type === 'sponsored') return type;
    // "Kommentar von Erika Muster", not "Le décryptage de la vie politique": a name follows.
    const next = words[n + 1];
    if (BEFORE_NAME.test(words[n] ?? '') && (next === undefined || isCapitalised(text, next))) return type;
  }
  return labels.get(words.join(' ')) ?? null;
}

/** Does the word stand with a capital (or in a script without case) in the text as printed? */
function isCapitalised(text: string, word: string): boolean {
  const at = fold(text).indexOf(` ${word}`);
  const printed = tidy(text)[at + 1] ?? '';
  return (
    at >= 0 &&
    printed.toLowerCase() === (word[0] ?? '') &&
    (printed !== printed.toLowerCase() || printed === printed.toUpperCase())
  );
}

/** @param headline a headline @returns what it says before its first ":" or "|", or null ("Kommentar: …", "LIVE | …") */
export function typeOfHeadline(headline: string, language: string): { type: LabelledPiece; quote: string } | null {
  const { labels } = vocabularyOf(language);
  const prefix = /^([^:|：–—]{2,50}?)(?: ?[:|：]| [–—-] )/.exec(headline);
  if (prefix?.[1]) {
    const type = typeOfLabel(prefix[1], language);
    if (type) return { type, quote: prefix[0].trim() };
    const ticker = /(?:-|\b)(?:live-?)?(?:ticker|liveblog|newsblog|live-blog)$/iu.exec(prefix[1]);
    if (ticker) return { type: 'live', quote: prefix[0].trim() };
  }
  const folded = fold(headline);
  for (const [label, type] of labels) {
    if (type === 'live' && label.length >= 8) {
      if (hasPhrase(folded, label)) return { type, quote: label };
    } else if (type === 'review' && label.length >= 4) {
      // "Dune review: …", "Dune review – …", "Dune review"
      const at = folded.indexOf(` ${label}`);
      if (at < 0 || NO_REVIEW.test(folded.slice(0, at))) continue;
      const rest = folded.slice(at + label.length + 1);
      if (/^(?:: | [–—|-] |, )/.test(rest) || (rest === '' && label.startsWith('review')))
        return { type, quote: headline.slice(Math.max(0, at - 20), at + label.length + 2).trim() };
    }
  }
  return null;
}

/** Reviews that are none: "the year in review", "under review", "judicial review". */
const NO_REVIEW = pattern('noReview');

function hasPhrase(text: string, phrase: string): boolean {
  const at = text.indexOf(phrase);
  return (
    at >= 0 && !isOf(text[at - 1] ?? '', LETTER | NUMBER) && !isOf(text[at + phrase.length] ?? '', LETTER | NUMBER)
  );
}

/** @param segment one part of an address's path @returns the type of the section it names, or null */
export function typeOfSegment(segment: string, language: string): LabelledPiece | null {
  let text = segment;
  try {
    text = decodeURIComponent(segment);
  } catch {
    // A broken escape: read as it stands.
  }
  return vocabularyOf(language).slugs.get(bare(text).replace(/ /g, '-')) ?? null;
}
