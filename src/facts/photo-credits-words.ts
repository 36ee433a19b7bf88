/**
 * The words around a picture credit, made ready for matching. Captions quote foreign credits, so the words of every
 * language at hand count (the page's, the one it declares, English).
 */
import type { PictureDistributor } from '../data/agencies/picture-distributor';
import { fromKnowledge } from '../data/knowledge';
import type { WordedKind } from '../data/words/credits';
import { isOf, UNSPACED, UPPER } from '../page/characters';
import { lowerKept, plain } from './letters';
import { terms } from './terms';

export const KINDS: readonly WordedKind[] = [
  'handout',
  'stock',
  'archive',
  'symbol',
  'ai-generated',
  'screenshot',
  'illustration',
];

// Tables, not one expression with a thousand alternatives, which a browser compiles for a quarter of a second.
const book = fromKnowledge(({ languages }) => {
  const credits = languages.flatMap((l) => (l.credits ? [l.credits] : []));
  const labels = new Set(credits.flatMap((c) => c.labels).map(plain));
  const termsOf = (kind: WordedKind) => credits.flatMap((c) => c.kinds?.[kind] ?? []);
  /** The words of a kind that are a whole link of a credit ("Archiv", "Handout", "PR"). */
  const wholeKinds = new Map<string, WordedKind>();
  for (const words of credits)
    for (const table of [words.kinds, words.creditKinds])
      for (const kind of KINDS) for (const term of table?.[kind] ?? []) wholeKinds.set(plain(term), kind);
  return {
    labels,
    leads: new Set(credits.flatMap((c) => c.leads ?? []).map(plain)),
    unspacedLabels: new Set([...labels].filter((l) => UNSPACED.test(l))),
    tails: credits.flatMap((c) => c.tails ?? []).map((t) => plain(t).toLowerCase().replace(/\.$/, '')),
    anywhere: terms(KINDS.flatMap((kind) => termsOf(kind).map((term) => [plain(term), kind] as const))),
    wholeKinds,
    parties: terms(credits.flatMap((c) => c.parties ?? []).map((term) => [plain(term), true] as const)),
  };
});
const MAX_WORDS = 5;
const MAX_UNSPACED = 6;

/** A label in a text: where it begins, where the text behind it begins, its words in lower case. */
export interface LabelPlace {
  readonly start: number;
  readonly from: number;
  readonly label: string;
}

const BEFORE_LABEL = /[\s([|/–—.,;!?"'“”»+•·-]/;
const LABEL_END = /[:=/|]/;

/**
 * Labels with a colon behind them ("Foto: X", "写真：X", "사진=X"), in order.
 * @param text made plain
 */
export function labelsWithColon(text: string): LabelPlace[] {
  const found: LabelPlace[] = [];
  const small = lowerKept(text);
  for (let at = 0; at < small.length && found.length < 20; at++) {
    const mark = small[at] ?? '';
    if (!LABEL_END.test(mark)) continue;
    let end = at;
    while (end > 0 && /[\s.]/.test(small[end - 1] ?? '') && at - end < 2) end--;
    const from = small[at + 1] === ' ' ? at + 2 : at + 1;
    const label = unspacedBefore(small, end) ?? (mark === ':' || mark === '=' ? spacedBefore(small, end) : null);
    if (label) found.push({ start: end - label.length, from, label });
  }
  return found;
}

/** The longest label of up to five words that ends at a position, with a boundary before it. */
function spacedBefore(small: string, end: number): string | null {
  const { labels, leads } = book();
  let best: string | null = null;
  let words = 0;
  for (let start = end - 1; start >= 0 && words < MAX_WORDS && end - start < 40; start--) {
    const before = small[start - 1];
    if (before !== undefined && !BEFORE_LABEL.test(before)) continue;
    if (before === ' ' || before === undefined) words++;
    const text = small.slice(start, end);
    if (labels.has(text) || leads.has(text)) best = text;
  }
  return best;
}

function unspacedBefore(small: string, end: number): string | null {
  if (!UNSPACED.test(small[end - 1] ?? '')) return null;
  const { unspacedLabels } = book();
  for (let n = MAX_UNSPACED; n >= 1; n--) {
    const text = small.slice(Math.max(0, end - n), end);
    if (unspacedLabels.has(text)) return text;
  }
  return null;
}

/**
 * Labels and leads without a colon, where a credit can begin: at the start, or behind a break ("… am Montag. Foto X").
 * @param text made plain
 */
export function labelsWithoutColon(text: string): LabelPlace[] {
  const { leads } = book();
  const found: LabelPlace[] = [];
  const small = lowerKept(text);
  for (let at = 0; at < small.length && found.length < 12; at++) {
    if (at > 0 && !/[([|/–—.!?"“”»•·-]/.test(small[at - 1] ?? '')) continue;
    const begins = small[at] === ' ' ? at + 1 : at;
    // "Express Photo by X": the house's name may stand before the words that lead in.
    for (let start = begins, skipped = 0; skipped < 3; skipped++) {
      const end = labelFrom(small, start, skipped > 0 ? leads : null);
      if (end >= 0) {
        found.push({ start: begins, from: small[end + 1] === ' ' ? end + 2 : end + 1, label: small.slice(start, end) });
        break;
      }
      const next = small.indexOf(' ', start) + 1;
      if (next === 0 || next - begins > 30 || !isOf(text.slice(start), UPPER)) break;
      start = next;
    }
  }
  return found;
}

/** Where the longest label that begins at a position ends; -1 when none does. @param only these, if given */
function labelFrom(small: string, start: number, only: ReadonlySet<string> | null): number {
  const { labels, leads } = book();
  let best = -1;
  for (let words = 0, end = start; words < MAX_WORDS && end < small.length && end - start < 40; words++) {
    while (end < small.length && !/[\s/]/.test(small[end] ?? '')) end++;
    const label = small.slice(start, end);
    const isLabel = only ? only.has(label) : leads.has(label) || (labels.has(label) && !UNSPACED.test(label));
    if (end < small.length && end > start && isLabel) best = end;
    end++;
  }
  return best;
}

/** Is the whole text a label and nothing else ("Quelle", "Foto:")? Its credit is in the next element then. */
export function isLabelAlone(text: string): boolean {
  const { labels, leads } = book();
  const label = lowerKept(plain(text))
    .replace(/^[\s([|–—-]{1,3}/, '')
    .replace(/[\s:=/,]{1,3}$/, '');
  return label.length < 40 && (labels.has(label) || leads.has(label) || labels.has(label.replace(/\.$/, '')));
}

/** Does a text end as credits do in some languages: "X提供", "J. X / LRT nuotr."? @returns the length of that ending, or 0 */
export function tailOf(text: string): number {
  const small = lowerKept(plain(text)).replace(/\.$/, '');
  const tail = book().tails.find((t) => small.endsWith(t));
  return tail ? tail.length + (text.endsWith('.') ? 1 : 0) : 0;
}

/** How the picture came to be, by words that say so in any line: "Archivbild", "photo d'illustration". */
export function kindsIn(text: string): WordedKind[] {
  const found = book().anywhere.all(plain(text));
  return KINDS.filter((kind) => found.some(({ meaning }) => meaning === kind));
}

/** The text without the first words that say a kind: "Capture d'écran X" → "X". */
export function withoutKind(text: string): string {
  const given = plain(text);
  const found = book().anywhere.find(given);
  return found ? `${given.slice(0, found.start)} ${given.slice(found.end)}`.trim() : given.trim();
}

/** Is this link of a credit nothing but a word of a kind ("Archiv", "Handout", "PR")? */
export const kindNamed = (link: string): WordedKind | null =>
  book().wholeKinds.get(
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
      const kind =
        ALONE_ONLY.test(part) && n < words.length ? undefined : book().wholeKinds.get(part.replace(/[.:]$/, ''));
      if (kind) return kind;
    }
  }
  return null;
}

/** Does the name hold a word for a body that can be a party to a story (a ministry, an army, a company)? */
export const namesParty = (name: string): boolean => book().parties.find(plain(name)) !== null;

const distributorsByAlias = fromKnowledge(({ distributors }) => {
  const byAlias = new Map<string, PictureDistributor>();
  for (const distributor of distributors) {
    byAlias.set(distributor.name.toLowerCase(), distributor);
    for (const alias of distributor.aliases) byAlias.set(alias, distributor);
  }
  return byAlias;
});

/** The distributor which one whole link of a credit names ("iStockphoto", "X"), or null. */
export const distributorNamed = (link: string): PictureDistributor | null =>
  distributorsByAlias().get(
    plain(link)
      .toLowerCase()
      .replace(/^[\s(@©]{1,4}|[\s).,]{1,4}$/g, ''),
  ) ?? null;
