/**
 * The words of all languages around a picture credit, made ready for matching. Captions quote foreign credits and
 * pages misdeclare their language, so every language's words count on every page.
 */
import { LANGUAGES } from '../data/languages';
import { PICTURE_DISTRIBUTORS, type PictureDistributor } from '../data/picture-distributors';
import type { WordedKind } from '../data/words/credits';
import { terms } from './terms';

/**
 * A text with full-width letters, odd spaces and curly apostrophes made plain, character by character: positions in
 * the result are positions in the text ("＝ＡＰ" → "=AP").
 */
export function plain(text: string): string {
  return text.replace(/[\uff01-\uff5e\u2018\u2019\u02bc\u00a0\u202f\u2007\u3000]/g, (c) => {
    const code = c.charCodeAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
    return code === 0x2018 || code === 0x2019 || code === 0x2bc ? "'" : ' ';
  });
}

/** Scripts written without spaces between words, and Hangul, whose particles cling to the word. */
export const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const longestFirst = (a: string, b: string): number => b.length - a.length;
const alternatives = (words: Iterable<string>): string =>
  [...new Set([...words].map((w) => plain(w)))].sort(longestFirst).map(literal).join('|');

const credits = LANGUAGES.flatMap((l) => (l.credits ? [l.credits] : []));
const labels = credits.flatMap((c) => c.labels);
const spacedLabels = labels.filter((l) => !UNSPACED.test(l));
const unspacedLabels = labels.filter((l) => UNSPACED.test(l));
const leads = credits.flatMap((c) => c.leads ?? []);

/** A label with its colon, anywhere: group 1 what stands before, group 2 the label. */
export const LABEL_WITH_COLON = new RegExp(
  `(^|[\\s(\\[|/–—.,;!?"'“”»+•·-])(${alternatives(spacedLabels)})\\.? ?[:=] ?`,
  'giu',
);
/** The same in scripts without spaces: "写真：", "圖／", "사진=", also "写真提供 " at the beginning. */
export const UNSPACED_LABEL = new RegExp(`(^|.)(${alternatives(unspacedLabels)}) ?[:=/|] ?`, 'giu');
/** A label or lead without colon, where a credit can begin. */
export const BARE_LABEL = new RegExp(
  `(^|[(\\[|/–—.!?"“”»•·-] ?)(${alternatives([...spacedLabels, ...leads])})(?=[\\s/])[\\s/] ?`,
  'giu',
);
/** Whole text is a label and nothing else ("Quelle", "Foto:"): its credit is in the next element. */
export const LABEL_ALONE = new RegExp(`^[(\\[|–—-]?\\s?(?:${alternatives([...labels, ...leads])})\\.? ?[:=/]?$`, 'iu');

const tails = credits.flatMap((c) => c.tails ?? []);
/** Ends a credit: "X提供", "J. X / LRT nuotr." */
export const TAIL = new RegExp(`(?:${alternatives(tails)})\\.?$`, 'iu');

export const KINDS: readonly WordedKind[] = [
  'handout',
  'stock',
  'archive',
  'symbol',
  'ai-generated',
  'screenshot',
  'illustration',
];

const plainTerms = (list: readonly string[]) => terms(list.map(plain));
const anywhere = new Map(KINDS.map((kind) => [kind, plainTerms(credits.flatMap((c) => c.kinds?.[kind] ?? []))]));

/** How the picture came to be, by words that say so in any line: "Archivbild", "photo d'illustration". */
export function kindsIn(text: string): WordedKind[] {
  const given = plain(text);
  return KINDS.filter((kind) => anywhere.get(kind)?.find(given));
}

const allKinds = plainTerms(credits.flatMap((c) => KINDS.flatMap((kind) => c.kinds?.[kind] ?? [])));
/** The text without the first words that say a kind: "Capture d'écran X" → "X". */
export function withoutKind(text: string): string {
  const given = plain(text);
  const found = allKinds.find(given);
  return found ? `${given.slice(0, found.start)} ${given.slice(found.end)}`.trim() : given.trim();
}

/** The words of a kind that are a whole link of a credit ("Archiv", "Handout", "PR"). */
const wholeKinds = new Map<string, WordedKind>();
for (const words of credits)
  for (const table of [words.kinds, words.creditKinds])
    for (const kind of KINDS) for (const term of table?.[kind] ?? []) wholeKinds.set(plain(term), kind);

/** Is this link of a credit nothing but a word of a kind ("Archiv", "Handout", "PR")? */
export const kindNamed = (link: string): WordedKind | null =>
  wholeKinds.get(
    plain(link)
      .toLowerCase()
      .replace(/^[\s(–-]{1,5}|[\s).]{1,5}$/g, ''),
  ) ?? null;

/** Words too general to mean a kind beside other words of a link. */
const ALONE_ONLY = /^(?:file|stock|pr|arte|us|repro|dr|rr|library|promo|provided|arch\.)$/;

/** A word of a kind at the beginning or end of a link: "Archives Le Devoir", "privat zur Verfügung gestellt". */
export function kindAtEdge(link: string): WordedKind | null {
  const words = plain(link).toLowerCase().split(' ');
  for (let n = 1; n <= Math.min(3, words.length); n++) {
    for (const part of [words.slice(0, n).join(' '), words.slice(-n).join(' ')]) {
      const kind = ALONE_ONLY.test(part) && n < words.length ? undefined : wholeKinds.get(part.replace(/[.:]$/, ''));
      if (kind) return kind;
    }
  }
  return null;
}

const PARTY = plainTerms(credits.flatMap((c) => c.parties ?? []));
/** Does the name hold a word for a body that can be a party to a story (a ministry, an army, a company)? */
export const namesParty = (name: string): boolean => PARTY.find(plain(name)) !== null;

const byAlias = new Map<string, PictureDistributor>();
for (const distributor of PICTURE_DISTRIBUTORS) {
  byAlias.set(distributor.name.toLowerCase(), distributor);
  for (const alias of distributor.aliases) byAlias.set(alias, distributor);
}

/** The distributor which one whole link of a credit names ("iStockphoto", "X"), or null. */
export const distributorNamed = (link: string): PictureDistributor | null =>
  byAlias.get(
    plain(link)
      .toLowerCase()
      .replace(/^[\s(@©]+|[\s).,]+$/g, ''),
  ) ?? null;
