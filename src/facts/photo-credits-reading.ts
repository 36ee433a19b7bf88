/**
 * The caption and the credit that stand with one picture: first what is marked up as a credit, then what the wording
 * shows, then the picture's own attributes. Each reading carries the words it rests on.
 */
import { pattern } from '../data/patterns/pattern';
import { holds, isOf, LETTER, NUMBER, shapeOf, UPPER } from '../page/characters';
import { attributeOf } from '../page/dom';
import { type Page, type PageElement, Region, type Segment, type TextBlock } from '../page/page';
import { clip, tidy } from '../page/text';
import type { Evidence } from '../report';
import { CAPTION_BOX, CREDIT_BOX } from './photo-credits-naming';
import type { PictureSpot } from './photo-credits-spots';
import {
  type CreditTextOptions,
  findCreditInText,
  isByline,
  isChain,
  isRightsNotice,
  looksLikeNames,
} from './photo-credits-text';
import { isLabelAlone } from './photo-credits-words';

export interface PictureReading {
  readonly credit: string | null;
  readonly caption: string | null;
  readonly evidence: readonly Evidence[];
}

/** Names that mean a credit beside a caption and other things elsewhere. */
const WEAK_BOX = pattern('weakCredit');

/** Words of one element in a row: a unit in which a credit or a caption stands. */
interface Piece {
  readonly text: string;
  readonly mark: 'credit' | 'weak' | null;
  /** Does it stand in a caption or a figure? */
  readonly inCaption: boolean;
  readonly block: TextBlock;
}

/** Words of buttons and viewers that stand among a picture's words. */
const CONTROLS = pattern('pictureControl');

/** @returns the credit and caption of a spot; credit null when none is found */
export function readPicture(page: Page, spot: PictureSpot, options: CreditTextOptions): PictureReading {
  const pieces = spot.blocks.flatMap((block) => piecesOf(page, block, spot));
  const marked = markedCredit(pieces, options);
  const worded = wordedCredit(pieces, options);
  const best = marked && worded && fuller(worded.credit, marked.credit) ? worded : (marked ?? worded);
  const caption = captionOf(pieces, best?.piece ?? null, best?.caption ?? null);
  if (best) {
    const evidence: Evidence = {
      source: best === marked ? 'markup' : 'text',
      where: page.locators.of(best.piece.block.element),
      quote: clip(best.quote),
    };
    return { credit: best.credit, caption, evidence: [evidence] };
  }
  const attribute = attributeCredit(page, spot, options);
  if (attribute) return { credit: attribute.credit, caption, evidence: [attribute.evidence] };
  return { credit: null, caption, evidence: [] };
}

interface Found {
  readonly credit: string;
  readonly quote: string;
  readonly piece: Piece;
  /** What is left of the piece. */
  readonly caption: string;
}

/** Says the worded credit all that the marked one says, and more ("AP Photo/Jane Doe" and "AP Photo")? */
const fuller = (worded: string, marked: string): boolean =>
  worded.length > marked.length && worded.length < 120 && worded.toLowerCase().includes(marked.toLowerCase());

function piecesOf(page: Page, block: TextBlock, spot: PictureSpot): Piece[] {
  const pieces: Piece[] = [];
  let run: Segment[] = [];
  let runMark: PageElement | null = null;
  let weak = false;
  const inCaption = (block.regions & (Region.Caption | Region.Figure)) !== 0 || isCaptionBox(page, block);
  const flush = () => {
    const text = tidy(run.map((s) => s.text).join(''));
    if (text && !CONTROLS.test(text))
      pieces.push({ text, mark: runMark ? (weak ? 'weak' : 'credit') : null, inCaption, block });
    run = [];
  };
  let last: Element | null = null;
  for (const segment of block.segments) {
    const found = markOf(page, segment.element, spot);
    const mark = found?.element ?? null;
    const parenthesis = !mark && inCaption && /^\s{0,20}\([^()]{1,100}\)\s{0,20}$/.test(segment.text);
    const boundary = !mark && segment.element !== last && isBoundary(page, segment, last);
    if (run.length > 0 && (mark !== runMark || boundary || parenthesis)) flush();
    runMark = mark;
    weak = found?.weak ?? false;
    last = segment.element;
    run.push(segment);
  }
  flush();
  return pieces;
}

/** Is the block, or an element close around it, named a caption? */
function isCaptionBox(page: Page, block: TextBlock): boolean {
  let at = page.elements[block.elementIndex];
  for (let i = 0; at && i < 3; i++) {
    if (CAPTION_BOX.test(at.names)) return true;
    at = page.elements[at.parent];
  }
  return false;
}

/** Does a new inline element begin here that is more than emphasis or a link? */
function isBoundary(page: Page, segment: Segment, last: Element | null): boolean {
  const tagOf = (e: Element | null) => (e ? (page.elements[page.indexOf.get(e) ?? -1]?.tag ?? '') : '');
  return !/^(?:a|b|i|em|strong|u)$/.test(tagOf(segment.element)) && !/^(?:a|b|i|em|strong|u)$/.test(tagOf(last));
}

/** The element around a text, inside the spot, whose naming says that it holds a credit. */
function markOf(page: Page, element: Element, spot: PictureSpot): { element: PageElement; weak: boolean } | null {
  let weakest: PageElement | null = null;
  let inCaption = false;
  let at = page.elements[page.indexOf.get(element) ?? -1];
  for (let i = 0; at && i < 8; i++) {
    const holdsImage = spot.image && at.index <= spot.image.elementIndex && spot.image.elementIndex < at.end;
    if (holdsImage || at.tag === 'figure') break;
    // A box named for caption and credit together marks neither.
    if (isCreditProperty(at.element) || (CREDIT_BOX.test(at.names) && !holdsCaption(page, at)))
      return { element: at, weak: false };
    if (!weakest && (/^(?:cite|small)$/.test(at.tag) || (WEAK_BOX.test(at.names) && !holdsCaption(page, at))))
      weakest = at;
    if (at.tag === 'figcaption' || CAPTION_BOX.test(at.names)) inCaption = true;
    if (at.index === spot.box.index) break;
    at = page.elements[at.parent];
  }
  return weakest && (inCaption || spot.image) ? { element: weakest, weak: true } : null;
}

/** schema.org's and IPTC's names for who made or holds a picture, as microdata. */
const isCreditProperty = (element: Element): boolean =>
  /^(?:creditText|copyrightHolder|copyrightNotice|creator|photographer)$/.test(attributeOf(element, 'itemprop') ?? '');

/** Does an element hold a caption beside what else it holds? */
function holdsCaption(page: Page, box: PageElement): boolean {
  for (let i = box.index + 1; i < Math.min(box.end, box.index + 12); i++) {
    const inner = page.elements[i];
    if (inner && (inner.tag === 'figcaption' || (CAPTION_BOX.test(inner.names) && !CREDIT_BOX.test(inner.names))))
      return true;
  }
  return box.tag === 'figcaption' && !/credit|copyright/.test(box.names);
}

function markedCredit(pieces: readonly Piece[], options: CreditTextOptions): Found | null {
  for (const strength of ['credit', 'weak'] as const) {
    for (let i = 0; i < pieces.length; i++) {
      const piece = pieces[i] as Piece;
      if (piece.mark !== strength) continue;
      let { text } = piece;
      if (isLabelAlone(text)) {
        const next = pieces[i + 1];
        if (!next || next.text.length > 120) continue;
        text = `${text.replace(/[\s:,]{1,3}$/, '')}: ${next.text}`;
      }
      // "Photo by Jane Doe" "/" "AFP via Getty Images": the chain goes on in the next elements of the line.
      for (let j = i + 1; j < pieces.length; j++) {
        const { text: next, block } = pieces[j] as Piece;
        // In blocks of their own: the stroke alone between two of them.
        const goesOn = block === piece.block ? /^[/|]/.test(next) : /^[/|]$/.test(next);
        if (!goesOn && !/[/|]$/.test(text)) break;
        text = `${text} ${next}`;
      }
      const credit = creditFromMarked(text, strength, piece, pieces.length > 1, options);
      if (credit) return { ...credit, quote: text, piece };
    }
  }
  return null;
}

function creditFromMarked(
  text: string,
  strength: 'credit' | 'weak',
  piece: Piece,
  hasOthers: boolean,
  options: CreditTextOptions,
): { credit: string; caption: string } | null {
  const found = findCreditInText(text, options);
  // "Creative director: A. Photographer: B" is one credit; "Caption. Photographer: B" is not.
  const isRole = found !== null && ROLE.test(shapeOf(found.caption));
  if (found && !isRole && found.how !== 'whole' && (found.how !== 'ending' || text.length > 60))
    return { credit: found.credit, caption: found.caption };
  const whole = text.replace(/^[\s(|/–—•·-]{1,5}/, '').replace(/[\s|/–—-]{1,5}$/, '');
  const credit = /^\(.*\)$/.test(text) || (whole.endsWith(')') && !whole.includes('(')) ? whole.slice(0, -1) : whole;
  if (credit.length < 2 || credit.length > 200 || !holds(credit, LETTER | NUMBER)) return null;
  if (isByline(credit) || isRightsNotice(credit)) return null;
  if (strength === 'weak') {
    if (!piece.inCaption) return null;
    const short = credit.length < 120 && !/[.!?]$/.test(credit) && credit.split(' ').length <= 14;
    return isChain(credit, options, 'short') || (hasOthers && short) ? { credit, caption: '' } : null;
  }
  // An element named "credit" that holds a sentence holds the caption.
  const isSentence = credit.split(' ').length > (/[.!?]["”»)]?$/.test(credit) ? 5 : 12);
  if (isSentence && !looksLikeNames(credit) && !/[/|]/.test(credit)) return null;
  // A clock time belongs to a byline's line, not to a picture.
  if (/\d{1,2}:\d\d/.test(credit)) return null;
  return { credit, caption: '' };
}

/** A role of the crew, in the shape of a text: "Styling: X." */
const ROLE = /^[Aa-c-]{3,20}(?: [Aa-c-]{3,20})?: A/;

function wordedCredit(pieces: readonly Piece[], options: CreditTextOptions): Found | null {
  let weaker: Found | null = null;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    const next = pieces[i + 1];
    const text =
      isLabelAlone(piece.text) && next ? `${piece.text.replace(/[\s:,]{1,3}$/, '')}: ${next.text}` : piece.text;
    const found = findCreditInText(text, options);
    if (found) {
      const result = { credit: found.credit, quote: text, piece, caption: found.caption };
      if (found.how === 'label' || found.how === 'copyright' || found.how === 'parenthesis') return result;
      weaker ??= result;
    }
  }
  // The lines of a caption as a whole: a label in one element, the name in the next but one.
  const whole = pieces.map((p) => p.text).join(' ');
  const first = pieces[0];
  if (!weaker && first && pieces.length > 1 && whole.length < 600) {
    const found = findCreditInText(whole, options);
    if (found && found.how !== 'whole')
      return { credit: found.credit, quote: whole, piece: first, caption: found.caption };
  }
  return weaker ?? lastShortPiece(pieces, options);
}

/** "Caption sentence." and then, in an element of its own, "Jane Doe": the name is the picture's author. */
function lastShortPiece(pieces: readonly Piece[], options: CreditTextOptions): Found | null {
  const last = pieces[pieces.length - 1];
  const before = pieces[pieces.length - 2];
  if (!last || !before || !/[.!?]["”’»)]?$/.test(before.text) || before.text.length < 25) return null;
  if (!(last.block.regions & (Region.Caption | Region.Figure)) || last.text.length > 50) return null;
  const name = last.text.replace(/^\((.*)\)$/, '$1');
  if (/[.!?]$/.test(name) || !isChain(name, options, 'short') || !isOf(name, UPPER)) return null;
  return { credit: name, quote: last.text, piece: last, caption: '' };
}

function captionOf(pieces: readonly Piece[], creditPiece: Piece | null, left: string | null): string | null {
  const texts = pieces.flatMap((p) =>
    p === creditPiece ? (left ? [left] : []) : p.mark || isLabelAlone(p.text) ? [] : [p.text],
  );
  // Doubled for two screen sizes.
  const caption = tidy([...new Set(texts)].join(' '));
  return caption.length > 1 ? clip(caption, 600) : null;
}

const CREDIT_ATTRIBUTE = pattern('creditAttribute');
const CAPTION_ATTRIBUTE = pattern('captionAttribute');

/** The picture's own attributes and those of the elements directly around it. */
function attributeCredit(
  page: Page,
  spot: PictureSpot,
  options: CreditTextOptions,
): { credit: string; evidence: Evidence } | null {
  const found: { credit: string; evidence: Evidence }[] = [];
  for (const { at, isOwn } of elementsAround(page, spot)) {
    for (const { name, value } of attributesOf(at.element)) {
      const text = tidy(value);
      if (text.length < 2 || text.length > 600 || /^(?:https?:)?\/\/|[{}<>]/.test(text)) continue;
      const evidence: Evidence = {
        source: 'markup',
        where: `${page.locators.of(at.element)}@${name}`,
        quote: clip(text),
      };
      if (
        name.startsWith('data-') &&
        CREDIT_ATTRIBUTE.test(name) &&
        text.length < 160 &&
        !/^(?:true|false|\d+)$/.test(text)
      )
        return { credit: findCreditInText(text, options)?.credit ?? text, evidence };
      if (!isOwn || !CAPTION_ATTRIBUTE.test(name)) continue;
      const credit = findCreditInText(text, options);
      // An alt text may end in a name that is not the picture's: only what is labelled counts, or an agency behind a bar.
      const behindBar = /^[^|]{3,} \| ([^|]{2,60})$/.exec(text)?.[1] ?? '';
      if (credit && (credit.how === 'label' || credit.how === 'copyright' || credit.how === 'parenthesis'))
        found.push({ credit: credit.credit, evidence });
      else if (isChain(behindBar, options, 'known')) found.push({ credit: behindBar, evidence });
    }
  }
  return found[0] ?? null;
}

/** The picture and what is directly around it; then the first other elements of its box. */
function elementsAround(page: Page, { image, box }: PictureSpot): { at: PageElement; isOwn: boolean }[] {
  const own: PageElement[] = [];
  for (let at = page.elements[image?.elementIndex ?? box.index]; at && own.length < 4; at = page.elements[at.parent]) {
    if (at.index < box.index) break;
    own.push(at);
  }
  const others = page.elements.slice(box.index, Math.min(box.end, box.index + 12)).filter((e) => !own.includes(e));
  return [...own.map((at) => ({ at, isOwn: true })), ...others.map((at) => ({ at, isOwn: false }))];
}

function attributesOf(element: Element): { name: string; value: string }[] {
  const names = ['title', 'alt', 'caption', 'aria-label'];
  const attributes = element.attributes;
  for (let i = 0; i < attributes.length && i < 60; i++) {
    const name = attributes[i]?.name.toLowerCase();
    if (name?.startsWith('data-')) names.push(name);
  }
  return names.flatMap((name) => {
    const value = attributeOf(element, name);
    return value ? [{ name, value }] : [];
  });
}
