/**
 * The credit inside a line of text that stands with a picture: "Der Hafen am Montag. Foto: E. Muster/dpa" →
 * "E. Muster/dpa". Knows labels, ©, a name in parentheses, agency names at the end; each in all languages of
 * `data/languages`. Patterns are fixed lists or single classes: linear in the line.
 */
import { fromKnowledge } from '../data/knowledge';
import { pattern } from '../data/patterns/pattern';
import { holds, LETTER, LOWER, NUMBER, shapeOf, UNSPACED, UPPER } from '../page/characters';
import { agencyNamed, findAgencyNames } from './agency-names';
import { plain } from './letters';
import {
  distributorNamed,
  kindAtEdge,
  kindNamed,
  type LabelPlace,
  labelsWithColon,
  labelsWithoutColon,
  tailOf,
  withoutKind,
} from './photo-credits-words';

export interface CreditInText {
  /** As printed, without its label. */
  readonly credit: string;
  /** What is left of the line: the caption, possibly empty. */
  readonly caption: string;
  /** By what it was known. */
  readonly how: 'label' | 'copyright' | 'parenthesis' | 'ending' | 'whole';
}

export interface CreditTextOptions {
  /** Is this the publisher's own name ("BBC")? */
  readonly isOwnName?: (name: string) => boolean;
  readonly language?: string;
}

/** Longer lines are prose, however they end. */
const MAX_LINE = 1500;
const MAX_CREDIT = 160;

/** @param line tidied text of a caption or a line beside a picture @returns its credit, or null when it has none */
export function findCreditInText(line: string, options: CreditTextOptions = {}): CreditInText | null {
  if (line.length < 2 || line.length > MAX_LINE) return null;
  const full = plain(line);
  const cut = boilerplateIn(full);
  const text = cut > 0 ? full.slice(0, cut) : full;
  if (cut === 0 && /licensing|mandatory|resales|editorial/i.test(full)) return null;
  const place =
    labelled(text) ??
    copyrighted(text, options) ??
    bareLabelled(text, options) ??
    parenthesised(text, options) ??
    ending(text, options);
  if (!place) return null;
  const printed = line
    .slice(place.from, place.to)
    .replace(/^[\s|/–—:©-]{1,4}/, '')
    .trim();
  const credit = /^\([^()]*\)$/.test(printed) ? printed.slice(1, -1).trim() : printed;
  if (credit.length < 2 || !holds(credit, LETTER | NUMBER) || saysNothing(credit, place.how)) return null;
  const caption = `${line.slice(0, place.start)} ${line.slice(place.after)}`
    .replace(/[\s|(–—-]{1,10}$/, '')
    .replace(/^[\s|)–—-]{1,10}/, '')
    .trim();
  return { credit, caption, how: place.how };
}

/** Rights notices, bylines, and a bare "Symbolbild", which is a word about the caption's picture, not its maker. */
function saysNothing(credit: string, how: CreditInText['how']): boolean {
  if (connectors().has(credit.toLowerCase()) && kindNamed(credit) === null) return true;
  if (NO_CREDIT.test(credit)) return true;
  if (how === 'label' || how === 'copyright') return false;
  const kind = kindNamed(credit);
  return (kind !== null && kind !== 'handout') || isByline(credit);
}
const NO_CREDIT = pattern('noCredit');
const BYLINE = pattern('textCredit');
/** Does the text hold nothing but a notice of rights? */
export const isRightsNotice = (text: string): boolean =>
  NO_CREDIT.test(text.replace(/^[©\s(]{1,4}/, '')) || boilerplateIn(plain(text)) === 0;
/** "By Jane Doe" is who wrote, unless a picture label stands before it. */
export const isByline = (text: string): boolean => BYLINE.test(text);

interface Place {
  /** Where label or parenthesis begins. */
  readonly start: number;
  readonly from: number;
  readonly to: number;
  /** Where the caption may go on. */
  readonly after: number;
  readonly how: CreditInText['how'];
}

interface Label {
  readonly start: number;
  readonly from: number;
  readonly opened: boolean;
}

/** With what stands before it: a parenthesis that the credit ends with, too. */
const opens = (text: string, { start, from }: LabelPlace): Label => ({
  start,
  from,
  opened: /[([]/.test(text[start - 1] ?? '') || /[([] ?$/.test(text.slice(Math.max(0, start - 2), start)),
});

function labelled(text: string): Place | null {
  const found = labelsWithColon(text).map((place) => opens(text, place));
  // The last label is the credit's ("Image: a caption. Credit: X"), but "Foto: A, Grafik: B" is one credit.
  for (let i = found.length - 1; i >= 0; i--) {
    let label = found[i] as Label;
    for (let before = found[i - 1]; before; before = found[--i - 1]) {
      if (label.start - before.from > 60 || !looksLikeNames(text.slice(before.from, label.start))) break;
      label = before;
    }
    const place = placeFrom(text, label, 'label');
    if (place) return place;
  }
  return null;
}

function copyrighted(text: string, options: CreditTextOptions): Place | null {
  const match = /©|\(c\) |(?<![0-9a-z\xc0-\u1fff\u3041-\ud7ff])copyright(?![0-9a-z\xc0-\u1fff\u3041-\ud7ff])/i.exec(
    text,
  );
  if (!match) return null;
  // "Jane Doe/Copyright 2026 The AP" is one chain.
  if (/[/|] ?$/.test(text.slice(0, match.index))) return null;
  const skipped = /^[\s:©]{0,3}(?:copyright )?(?:(?:19|20)\d\d[\s,]{1,2})?(?:by )?/i.exec(
    text.slice(match.index + match[0].length),
  );
  const from = match.index + match[0].length + (skipped?.[0].length ?? 0);
  const place = placeFrom(text, { start: match.index, from, opened: text[match.index - 1] === '(' }, 'copyright');
  if (!place || /^c/i.test(match[0]) === false) return place;
  return isChain(text.slice(place.from, place.to), options, 'labelled') ? place : null;
}

const CREDIT_LEAD = pattern('creditLead');
const PICTURE_WORD = pattern('pictureWord');

/** "Foto Reuters", "Photo by Jane Doe", "Courtesy of X": believed when names follow. */
function bareLabelled(text: string, options: CreditTextOptions): Place | null {
  let place: Place | null = null;
  for (const at of labelsWithoutColon(text)) {
    const { label } = at;
    const isLead = CREDIT_LEAD.test(label);
    if (!isLead && !PICTURE_WORD.test(label)) continue;
    const found = placeFrom(text, opens(text, at), 'label');
    if (!found) continue;
    const rest = text.slice(found.from, found.to);
    if (isLead ? !looksLikeNames(rest) : !isChain(rest, options, found.start === 0 ? 'labelled' : 'short')) continue;
    // "Courtesy of" and "Illustration by" say more than "photo": they stay in the credit.
    const isFirst = found.start + label.length >= found.from - 1;
    const keep = !isFirst || /^(?:courtesy|cortesía|cedid|dok)/.test(label);
    place = keep ? { ...found, from: found.start } : found;
    break;
  }
  return place;
}

/** Round and square brackets; Japanese ones. */
const BRACKETS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['【', '】'],
];

function parenthesised(text: string, options: CreditTextOptions): Place | null {
  const end = /[)\]】][\s.]{0,3}$/.exec(text)?.index ?? -1;
  for (const [opening, closes] of BRACKETS) {
    const places: [number, number][] = [];
    if (text[end] === closes) places.push([text.lastIndexOf(opening, end), end]);
    if (text[0] === opening) places.push([0, text.indexOf(closes)]);
    for (const [open, close] of places) {
      const inner = text.slice(open + 1, close).trim();
      if (open < 0 || inner.length < 2 || inner.length > 120 || /^(?:PR|AD)$/.test(inner)) continue;
      const chain = isChain(inner, options, open === 0 && close >= text.length - 2 ? 'short' : 'known');
      if (!chain && !(tailOf(inner) > 0 && inner.length < 30)) continue;
      const name = nameBefore(text, open);
      if (name >= 0) return { start: name, from: name, to: close + 1, after: close + 1, how: 'parenthesis' };
      return { start: open, from: open + 1, to: close, after: close + 1, how: 'parenthesis' };
    }
  }
  return null;
}

/** "… este lunes. Ana Pons (EFE)": where a name begins that stands between a sentence and the bracket; -1 for none. */
function nameBefore(text: string, bracket: number): number {
  const head = text.slice(Math.max(0, bracket - 60), bracket);
  const name = /(?:^|[.!?”»"|/] )((?:A[Aa-c.'’-]{0,20} ){2,4})$/.exec(shapeOf(head))?.[1];
  const isWhole = name !== undefined && (name.length < head.length || bracket === head.length);
  return isWhole && looksLikeNames(head.slice(-name.length)) ? bracket - name.length : -1;
}

/** Where the last words of a caption can begin: after a sentence, a dash, a bar, a closing parenthesis, "=". */
const BREAK = /[.!?。！？…"”»)\]'](?: |(?=[b＝=—]))| [–—-] ?| ?[|•·=] ?|\/ /g;

/** "… este lunes. / ANA PONS": a name in capitals behind a caption that is not. Read from its shape. */
const SHOUTED = /^A[A.'’-]{0,20}(?: A[A.'’-]{0,20}){1,3}$/;

function ending(text: string, options: CreditTextOptions): Place | null {
  const starts: number[] = [];
  BREAK.lastIndex = 0;
  const shape = shapeOf(text);
  for (let match = BREAK.exec(shape); match && starts.length < 200; match = BREAK.exec(shape))
    starts.push(match.index + match[0].length);
  const at = [...(text.length <= MAX_CREDIT ? [0] : []), ...starts.slice(-7)];
  // Without capitals to tell names by, the shortest ending is the safe one.
  if (UNSPACED.test(text)) at.reverse();
  for (const begins of at) {
    // "… am Montag. — S. Muster / AFP": the dash before the name, behind the sentence's end.
    const from = begins + (/^[–—-] ?/.exec(text.slice(begins, begins + 2))?.[0].length ?? 0);
    const to = trimEnd(text, from, text.length);
    const chunk = text.slice(from, to);
    if (chunk.length < 2 || chunk.length > MAX_CREDIT) continue;
    // "＝2026年1月12日、港、鈴木一郎撮影": day and place stand before the name.
    const comma = UNSPACED.test(chunk) && /\d/.test(chunk) && tailOf(chunk) > 0 ? chunk.lastIndexOf('、') + 1 : 0;
    if (comma > 0) return { start: from, from: from + comma, to, after: text.length, how: 'ending' };
    const isWhole = from === 0;
    const tail = tailOf(chunk) > 0 && chunk.length < 40 && (!isWhole || chunk.length < 24);
    const shouted = !isWhole && SHOUTED.test(shapeOf(chunk)) && holds(text, LOWER);
    if (!tail && !shouted && !isChain(chunk, options, isWhole ? 'known' : 'chain')) continue;
    return { start: from, from, to, after: text.length, how: isWhole ? 'whole' : 'ending' };
  }
  return null;
}

/** From a label to the end of its credit; null when nothing is there or it is no credit but a sentence. */
function placeFrom(text: string, label: Label, how: Place['how']): Place | null {
  let to = text.length;
  let after = to;
  if (label.opened) {
    const close = closing(text, label.from);
    if (close >= 0) {
      to = close;
      after = close + 1;
    }
  }
  const sentence = sentenceEnd(text, label.from, to);
  if (sentence >= 0) {
    to = sentence;
    after = sentence;
  }
  to = trimEnd(text, label.from, to);
  if (to - label.from < 2 || to - label.from > 220) return null;
  const rest = text.slice(label.from, to);
  // "Image: a man walks his dog along the beach on Monday" is a caption behind a label.
  if (rest.split(' ').length > 8 && !looksLikeNames(rest) && !/[/|©@]/.test(rest) && findAgencyNames(rest).length === 0)
    return null;
  return { start: label.start, from: label.from, to, after, how };
}

/** The parenthesis that closes one opened before `from`, or -1. */
function closing(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') depth++;
    else if ((text[i] === ')' || text[i] === ']') && --depth === 0) return i;
  }
  return -1;
}

/** Conditions of use and links that agencies print behind a credit. */
const BOILERPLATE = pattern('creditBoilerplate');
const boilerplateIn = (text: string): number => BOILERPLATE.exec(text)?.index ?? -1;

/** End of a first sentence after which a caption goes on ("Foto: AFP. The minister said …"), or -1. */
function sentenceEnd(text: string, from: number, to: number): number {
  const pattern = /[Aab)]{2}[.!?] (?=[Ab„"“«])/g;
  const part = text.slice(from, to);
  const shape = shapeOf(part);
  for (let match = pattern.exec(shape); match; match = pattern.exec(shape)) {
    const next = match.index + match[0].length;
    const rest = part.slice(next);
    if (rest.length > 25 && !looksLikeNames(rest)) return from + next - 1;
  }
  return -1;
}

function trimEnd(text: string, from: number, end: number): number {
  let to = end;
  while (to > from) {
    const c = text[to - 1] as string;
    const unbalanced = c === ')' || c === ']' ? !text.slice(from, to).includes(c === ')' ? '(' : '[') : false;
    if (/[\s,;|–—:([/]/.test(c) || unbalanced) to--;
    else if (
      c === '.' &&
      /[Aa-c01]{4}\.$/.test(shapeOf(text.slice(Math.max(from, to - 5), to))) &&
      tailOf(text.slice(from, to)) === 0
    )
      to--;
    else if (c === '-' && text[to - 2] === ' ') to--;
    else break;
  }
  return to;
}

/** The links of a chain: "A/AFP via Getty Images" → A, AFP, Getty Images. */
export const linksOf = (credit: string): string[] =>
  plain(credit)
    .split(/ ?[/|;•·] ?| via | [–—+-] |, /i)
    .map((link) => link.replace(/^via | (?:pics?|photos?|foto|file)$/gi, '').trim())
    .filter(Boolean);

/** Small words inside names and chains. */
const connectors = fromKnowledge(({ names }): ReadonlySet<string> => new Set(names.connectors.split(' ')));

/** Are these words names: capitals, handles, domains and small words between them? Scripts without case pass when short. */
export function looksLikeNames(text: string): boolean {
  if (text.length > MAX_CREDIT || /[?!…]|\.\.\.|a{4}\.[ —]/.test(shapeOf(text))) return false;
  const words = plain(text)
    .split(/[\s/|,;&+()"“”„«»[\]:]+/)
    .filter(Boolean);
  if (words.length === 0 || words.length > 18) return false;
  let names = 0;
  for (const word of words) {
    const bare = word.replace(/^['‘’.-]{1,4}|['‘’.,-]{1,4}$/g, '');
    if (!bare || /^\d+$/.test(bare) || connectors().has(bare.toLowerCase())) continue;
    const named = /^[@#b]|A|[._][a-c]/.test(shapeOf(bare)) || /^al-|^\d/.test(bare);
    if (!named && agencyNamed(bare) === null && distributorNamed(bare) === null && kindNamed(bare) === null)
      return false;
    names++;
  }
  return names > 0;
}

/**
 * Is this text a chain of a credit?
 * @param trust `known`: some link must be an agency, a distributor or the publisher. `chain`: or two links with a
 * slash or bar between them. `short`: or a few names. `labelled`: names, for a label stands before them.
 */
export function isChain(
  text: string,
  options: CreditTextOptions,
  trust: 'known' | 'chain' | 'short' | 'labelled',
): boolean {
  const links = linksOf(text.slice(0, text.length - tailOf(text)));
  if (links.length === 0 || links.length > 10) return false;
  let known = 0;
  for (const link of links) {
    if (isKnown(link, options, links.length)) known++;
    else if (FILLER.test(link)) continue;
    else if (!looksLikeNames(link) || link.split(' ').length > 8) return false;
  }
  const unspaced = UNSPACED.test(text);
  if (/a{4}\. A/.test(shapeOf(text))) return false;
  if (known > 0) return !unspaced || known === links.length || trust === 'labelled';
  if (!holds(text, UPPER)) return trust === 'labelled' && text.length < 60;
  if (trust === 'known') return false;
  if (trust === 'chain' && / for (?:[Tt]he )?[A-Z]/.test(text) && links.length < 3) return text.length < 60;
  if (trust === 'chain') return /[/|]/.test(text) && links.length > 1 && / /.test(links[0] ?? '') && text.length < 80;
  return text.split(' ').length <= (trust === 'short' ? 5 : 14);
}

/** Words of a chain that are neither a name nor a party. */
export const FILLER = pattern('creditFiller');

/** Names so short or common that they count beside another link only. */
const NEEDS_COMPANY = pattern('needsCompany');

function isKnown(link: string, options: CreditTextOptions, links: number): boolean {
  if (links === 1 && NEEDS_COMPANY.test(link)) return false;
  if (options.isOwnName?.(link)) return true;
  if (distributorNamed(link) !== null || kindNamed(link) !== null) return true;
  if (agencyNamed(link, { language: options.language ?? 'und' }) !== null) return true;
  if (/^@[\w.]{2,}$/.test(link)) return true;
  const names = findAgencyNames(link, { language: options.language ?? 'und' });
  if (
    names.length > 0 &&
    (UNSPACED.test(link) ? link.length < 24 && names[0]?.start === 0 : link.split(' ').length <= 5) &&
    looksLikeNames(link)
  )
    return true;
  if (UNSPACED.test(link) || link.split(' ').length > 8) return false;
  if (kindAtEdge(link) && looksLikeNames(link)) return true;
  const rest = withoutKind(link);
  return rest !== link && (rest.length < 2 || looksLikeNames(rest));
}
