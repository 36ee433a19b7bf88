/**
 * Places in the story where an agency's name means "this text is from there": dateline, end signature, contributor
 * line, source line, copyright line. A name anywhere else (a sentence, a caption, a ticker) is a mention.
 */
import { pattern } from '../data/patterns/pattern';
import type { Article } from '../detect/article';
import { holds, isOf, LETTER, LOWER, NUMBER, only, shapeOf } from '../page/characters';
import { type Page, Region, type TextBlock } from '../page/page';
import { clip } from '../page/text';
import type { AgencyCredit, Evidence } from '../report';
import { type AgencyName, type AgencyNameOptions, findAgencyNames } from './agency-names';
import type { Credits } from './authors';
import { belongsToPicture, textWithBreaks } from './byline-marks';
import { zonesOf } from './byline-zones';
import { parseCredit } from './credit-items';
import { lower, plain } from './letters';

export interface AgencyFinding {
  /** Id in `data/wire-agencies`, or `unnamed`. */
  readonly id: string;
  readonly slot: AgencyCredit['slot'];
  readonly evidence: Evidence;
}

const NOT_THE_TEXT =
  Region.Nav |
  Region.SiteFooter |
  Region.Comments |
  Region.Teaser |
  Region.Caption |
  Region.Figure |
  Region.Button |
  Region.Form |
  Region.Dialog |
  Region.Aside;

const isText = (block: TextBlock | undefined): block is TextBlock =>
  block !== undefined && (block.regions & NOT_THE_TEXT) === 0;

/** `PARIS (AFP) –`, `МОСКВА, 29 июня. /ТАСС/.`, `(ANSA) - ROMA`, `【共同】`: looked for in the first paragraphs. */
export function findDateline(page: Page, article: Article, credits: Credits): AgencyFinding[] {
  const paragraphs = article.paragraphs.filter((p) => p.level === 0).slice(0, 5);
  // The place and the agency may stand in a block of their own before the first paragraph.
  const before = page.blocks[(paragraphs[0]?.index ?? 0) - 1];
  const isPlaceLine = isText(before) && before.text.length < 80 && !belongsToPicture(page, before);
  const candidates = isPlaceLine ? [before, ...paragraphs] : paragraphs;
  for (const paragraph of candidates) {
    const names = datelineNames(paragraph.text, credits.context.agencies);
    if (names.length > 0)
      return names.map((n) => ({
        id: n.id,
        slot: 'dateline' as const,
        evidence: evidenceOf(page, paragraph, paragraph.text.slice(0, 120)),
      }));
  }
  return [];
}

const CHINESE_DATELINE = pattern('chineseDateline');
const BRACKETS: readonly RegExp[] = [/[([【]([^()[\]【】]{2,70})[)\]】]/, /(?:^|\s)\/([^/()]{2,30})\//];
const AGENCY_DASH = /^[^.!?。([]{0,60}$/;

/** The agencies of a dateline at the start of a paragraph; exported for the tests. */
export function datelineNames(text: string, options: AgencyNameOptions): AgencyName[] {
  const head = plain(text.slice(0, 170));
  for (const form of BRACKETS) {
    const bracket = form.exec(head);
    if (!bracket || bracket.index > 90) continue;
    const inner = bracket[1] ?? '';
    const before = head.slice(0, bracket.index);
    const after = head.slice(bracket.index + bracket[0].length).trimStart();
    // 【東京共同】: place and agency are written together.
    const names = findAgencyNames(inner, options);
    if (names.length === 0 && /[\u3040-\u30ff\u3400-\u9fff]{4}/.test(inner))
      names.push(...findAgencyNames(inner.slice(-2), options));
    // "(서울=연합뉴스) 홍길동 기자 =": a Korean dateline stands at the very start.
    const ends =
      /^[–—:.=―・,-]|^$/.test(after) || /^\s?[【/]/.test(bracket[0]) || (bracket.index === 0 && inner.includes('='));
    if (names.length > 0 && ends && isOnlyNames(inner, names) && isPlace(before)) return names;
  }
  // "EFE / Madrid.-", "Agência Lusa – ", "Madrid, EFE.-"; 新华社北京4月24日电.
  const dash = /^(.{2,60}?)\s?(?:[–—―]|\.-|\. ?—|-\s|\s-|:\s)/.exec(head)?.[1];
  if (dash && AGENCY_DASH.test(dash)) {
    const names = findAgencyNames(dash, options).filter((n) => n.strength !== 'word');
    const first = names[0];
    if (
      first &&
      (first.start === 0 || /[,/]\s?$/.test(dash.slice(0, first.start))) &&
      isOnlyNames(
        dash.slice(first.start),
        names.map((n) => ({ ...n, start: n.start - first.start, end: n.end - first.start })),
      ) &&
      isPlace(dash.slice(0, first.start))
    )
      return names;
  }
  const bare = agencyAfterPlace(head, options);
  if (bare) return bare;
  const chinese = CHINESE_DATELINE.exec(head);
  return chinese ? findAgencyNames(chinese[1] ?? '', options) : [];
}

/** "ЛИНДОВ, 12 янв — РИА Новости. …", "Москва. 12 января. INTERFAX.RU - …": place, day, agency, full stop or dash. */
function agencyAfterPlace(head: string, options: AgencyNameOptions): AgencyName[] | null {
  const shape = shapeOf(head);
  const parts =
    /^(A[^/()–—]{3,45}?0[^/()–—]{2,20}?(?:[.,] |\s?[–—-]\s?))(A[Aa-c.\s-]{1,28}?)(?:\.\s|\.?\s?[–—-]\s)/.exec(shape);
  if (!parts) return null;
  const from = parts[1]?.length ?? 0;
  const agency = head.slice(from, from + (parts[2]?.length ?? 0));
  if (!isPlace(head.slice(0, from).replace(/(?:[.,] |\s?[–—-]\s?)$/, ''))) return null;
  const names = findAgencyNames(agency, options);
  return names.length > 0 && names[0]?.start === 0 && isOnlyNames(agency, names) ? names : null;
}

/** Nothing but agencies, places, codes and joiners: "AFP", "AFP/Reuters", "dpa/lno", "서울=연합뉴스". */
function isOnlyNames(text: string, names: readonly AgencyName[]): boolean {
  let rest = text;
  for (const name of [...names].reverse()) rest = rest.slice(0, name.start) + rest.slice(name.end);
  const words = rest.split(/[\s/,;=–—-]+/).filter((w) => holds(w, LETTER));
  return words.length <= 2 && words.every((w) => /^a{1,4}\.?$|^A[Aa-c.]+$|^[^Aa]{1,8}$/.test(shapeOf(w)));
}

/** Before the bracket stands a place and perhaps a date, not a sentence. */
function isPlace(text: string): boolean {
  const words = text.split(/[\s,/]+/).filter((w) => isOf(w, LOWER) && w.length > 3);
  // A full stop stands after a date ("29 июня.") or a state ("Calif."), not after a small word: that ends a sentence.
  const isSentence = /(?:^|\s)a[Aa-c]{1,30}[.!?]\s*$/.test(shapeOf(text)) && !/\d[^\d]{0,14}$/.test(text);
  return words.length <= 2 && text.length <= 90 && !isSentence;
}

/** `Quelle: APA/sda/dpa`, `(dpa)`, `SDA/sep`, `AA`, `mit dpa`, `Com AFP`: at the end of the text or right after it. */
export function findSignatures(page: Page, article: Article, credits: Credits): AgencyFinding[] {
  const found: AgencyFinding[] = [];
  const prose = article.paragraphs.filter((p) => p.level === 0);
  const last = prose.at(-1);
  if (!last) return found;
  const options = credits.context.agencies;
  for (const paragraph of prose.slice(-2)) {
    if (paragraph.text.length <= 320)
      found.push(...lineFindings(page, paragraph, credits, paragraph.text.length < 40 ? 'near' : 'far'));
    const tail = signatureTail(paragraph.text);
    if (!tail) continue;
    const names = findAgencyNames(tail, options);
    if (names.length > 0 && isOnlyCodes(tail, names))
      for (const n of names) found.push({ id: n.id, slot: 'signature', evidence: evidenceOf(page, paragraph, tail) });
    else if (isUnnamed(tail, credits))
      found.push({ id: 'unnamed', slot: 'signature', evidence: evidenceOf(page, paragraph, tail) });
  }
  const zones = zonesOf(page, article);
  let headings = 0;
  for (let i = last.index - 3; i < zones.to + 6 && headings === 0; i++) {
    const block = page.blocks[i];
    if (!block || block.index === article.headline?.index) continue;
    if (i > last.index && (block.level > 0 || (block.regions & (Region.Comments | Region.SiteFooter)) !== 0))
      headings++;
    if (!isText(block) || block.text.length > 300 || prose.includes(block) || belongsToPicture(page, block)) continue;
    found.push(...lineFindings(page, block, credits, i > last.index + 1 ? 'far' : 'near'));
  }
  return found;
}

/** What may be a signature in the last words of a paragraph: a last bracket, or what follows the last full stop. */
function signatureTail(text: string): string | null {
  const end = text.slice(-120).trim();
  const bracket = /[([（【]([^()[\]（）【】]{2,80})[)\]）】]\s?\.?$/.exec(end);
  if (bracket) return bracket[1] ?? null;
  const slash = /(?:^|\s)\/([^/]{2,30})\/\s?$/.exec(end);
  if (slash) return slash[1] ?? null;
  const after = /[.!?…»”"“)]\s{1,3}([^.!?]{2,60})\.?$/.exec(end);
  return after?.[1]?.replace(/^[–—-]\s?/, '') ?? null;
}

/** "sak/Reuters", "APA/sda/dpa", "Quelle: dpa", "cb/mm/AFP", "mit dpa": agencies, initials and a label. */
function isOnlyCodes(text: string, names: readonly AgencyName[]): boolean {
  let rest = text;
  for (const name of [...names].reverse()) rest = `${rest.slice(0, name.start)} ${rest.slice(name.end)}`;
  const words = rest.split(/[\s/,;:|&()[\]–—-]+/).filter((w) => holds(w, LETTER));
  return (
    words.length <= 3 &&
    words.every((w) => /^[Aa-c0.]{1,4}$|^a{1,8}$|^Aa{3,9}$/.test(shapeOf(w))) &&
    words.join('').length <= 24
  );
}

const isUnnamed = (text: string, credits: Credits): boolean => {
  const { items, understood } = parseCredit(text, credits.context);
  return (
    understood >= 0.75 &&
    items.length > 0 &&
    items.length <= 3 &&
    items.some((i) => i.kind === 'unnamed' && i.mode !== 'other') &&
    !items.some((i) => i.kind === 'person')
  );
};

const COPYRIGHT = /^(?:©|\(c\)|copyright|℗|tous droits réservés|alle rechte vorbehalten)/i;
/** "© 2026 AA": the agency is the whole of what follows. */
const COPYRIGHT_YEAR = /^((?:©|\(c\)|copyright)[©\s]{0,3})(?:19|20)\d\d\s/i;
const CONTRIBUTED = pattern('contributed');
const TAKEN_OVER = pattern('takenOver');

/** Agencies in one short line outside the paragraphs. */
function lineFindings(
  page: Page,
  block: TextBlock,
  credits: Credits,
  distance: 'head' | 'near' | 'far',
): AgencyFinding[] {
  const options = credits.context.agencies;
  const text = textWithBreaks(block).replace(COPYRIGHT_YEAR, '$1');
  const names = findAgencyNames(text, options);
  if (names.length === 0 && !mentionsAgencies(text, credits)) return [];
  const evidence = evidenceOf(page, block, block.text);
  if (COPYRIGHT.test(text.trim())) {
    // One agency is the text's owner; three in a row are the site's boilerplate.
    const owners = [...new Set(names.map((n) => n.id))];
    const others = [...credits.context.publishers].some(
      (p) => p.length > 3 && only(lower(text), LETTER | NUMBER).includes(p),
    );
    return owners.length === 1 && owners[0] && !others ? [{ id: owners[0], slot: 'copyright', evidence }] : [];
  }
  if (names.length > 0 && (CONTRIBUTED.test(text) || TAKEN_OVER.test(text)))
    return names
      .filter((n) => n.strength !== 'word')
      .map((n) => ({ id: n.id, slot: 'contributor' as const, evidence }));
  const credit = parseCredit(text, credits.context);
  if (credit.opens === 'contributor' && names.length > 0)
    return names
      .filter((n) => n.strength !== 'word' || names.length > 1)
      .map((n) => ({ id: n.id, slot: 'contributor' as const, evidence }));
  if (credit.items.some((i) => i.mode === 'other')) {
    const labelled = credit.items.filter((i) => i.kind === 'agency' && i.mode === 'source');
    return labelled.flatMap((i) => (i.id ? [{ id: i.id, slot: 'signature' as const, evidence }] : []));
  }
  const agencies = credit.items.filter((i) => i.kind === 'agency');
  // A bare link "Bloomberg" under a paragraph cites a story there.
  if (distance !== 'head' && block.linkLength >= block.text.length && credit.opens === 'plain') return [];
  const unnamed =
    credit.items.some((i) => i.kind === 'unnamed') && credit.items.length <= 4 && credit.understood >= 0.7;
  const labelled =
    credit.opens === 'source' || credit.opens === 'contributor' || credit.opens === 'with' || credit.opens === 'by';
  if (agencies.length === 0)
    return unnamed && (labelled || distance !== 'far') ? [{ id: 'unnamed', slot: 'signature', evidence }] : [];
  const slot = credit.opens === 'contributor' ? ('contributor' as const) : ('signature' as const);
  const enough = labelled
    ? credit.understood >= 0.3 || slot === 'contributor'
    : distance !== 'far' && isOnlyCodes(text, names) && text.length < 60;
  return enough ? agencies.flatMap((i) => (i.id ? [{ id: i.id, slot, evidence }] : [])) : [];
}

/** Does a line open like a credit, or hold a word for unnamed agencies ("Agenturmaterial", "agences")? */
function mentionsAgencies(text: string, credits: Credits): boolean {
  const small = lower(plain(text)).replace(/^[\s(–—-]+/, '');
  const { words } = credits.context;
  if ([words.contributor, words.source, words.with, words.by].some((w) => w.at(small, 0) > 0)) return true;
  const word = /[Aa-cm]+/g;
  const shape = shapeOf(small);
  for (let match = word.exec(shape); match; match = word.exec(shape))
    if (credits.context.words.unnamed.at(small, match.index) > 0) return true;
  return false;
}

/** Contributor and source lines between headline and text and inside the text ("Mit Informationen von dpa und AFP"). */
export function findContributorLines(page: Page, article: Article, credits: Credits): AgencyFinding[] {
  const found: AgencyFinding[] = [];
  const zones = zonesOf(page, article);
  const { words } = credits.context;
  const from = zones.headline >= 0 ? zones.headline + 1 : zones.from;
  for (let i = from; i < zones.textEnd; i++) {
    const block = page.blocks[i];
    if (!isText(block) || block.text.length > 320) continue;
    const small = lower(plain(block.text.slice(0, 80))).replace(/^[\s(–—-]+/, '');
    if (i < zones.firstParagraph && block.text.length <= 160 && !belongsToPicture(page, block))
      found.push(...sourceLater(page, block, credits));
    const opens =
      words.contributor.at(small, 0) > 0 || (words.source.at(small, 0) > 0 && /^[Aa-c\s]{1,20}:/.test(shapeOf(small)));
    if (
      !opens &&
      !(i >= zones.text && CONTRIBUTED.test(block.text)) &&
      !isBareAgency(block, i < zones.firstParagraph, credits)
    )
      continue;
    if (belongsToPicture(page, block)) continue;
    const findings = lineFindings(page, block, credits, i < zones.firstParagraph ? 'head' : 'far');
    found.push(...(opens ? findings : findings.map((f) => ({ ...f, slot: 'byline' as const }))));
  }
  return found;
}

/** "12.01.2026 | 09:15 | Source: Reuters": a label further on in a line under the headline. */
function sourceLater(page: Page, block: TextBlock, credits: Credits): AgencyFinding[] {
  if (!/\S\s?[:：]/.test(block.text)) return [];
  const { items, opens } = parseCredit(textWithBreaks(block), credits.context);
  if (opens === 'source' || items.some((i) => i.mode === 'other')) return [];
  const evidence = evidenceOf(page, block, block.text);
  return items.flatMap((i) =>
    i.kind === 'agency' && i.mode === 'source' && i.id ? [{ id: i.id, slot: 'byline' as const, evidence }] : [],
  );
}

/** "SID", "Anadolu Ajansı", "Agencia EFE" alone in a line under the headline. Two-letter words ("AA") may be buttons. */
function isBareAgency(block: TextBlock, inHead: boolean, credits: Credits): boolean {
  if (!inHead || block.text.length > 45 || block.level > 0) return false;
  const text = textWithBreaks(block);
  const names = findAgencyNames(text, credits.context.agencies).filter((n) => n.strength !== 'word');
  return names.length > 0 && isOnlyCodes(text, names);
}

export function evidenceOf(page: Page, block: TextBlock, quote: string): Evidence {
  return { source: 'text', where: page.locators.of(block.element), quote: clip(quote) };
}
