/**
 * Names of agencies in a credit: `findAgencyNames('BERTRAND GUAY / AFP via Getty Images')` →
 * `[{ id: 'afp', start: 15, end: 18, … }, { id: 'getty', … }]`.
 *
 * For short texts that are a credit already (a byline, a signature, a picture's credit line). It says which agencies
 * the letters name, not whether the text is credited to them: that needs the slot (see `agencies.ts`).
 * One pass over the text; a table from first word to aliases keeps it linear.
 */
import type { WireAgency } from '../data/agencies/wire-agency';
import { agencyOf, fromKnowledge } from '../data/knowledge';
import { isOf, LETTER, LOWER, NUMBER, UNSPACED, UPPER, wordAt } from '../page/characters';
import { lower, plain } from './letters';

export interface AgencyName {
  /** Id in `data/wire-agencies`. */
  readonly id: string;
  /** Where the name stands in the text that was given. */
  readonly start: number;
  readonly end: number;
  /** The characters as they stand there. */
  readonly alias: string;
  /** `name`: cannot mean anything else. `code`: short form. `word`: ambiguous, but stands alone in the credit. */
  readonly strength: 'name' | 'code' | 'word';
}

export interface AgencyNameOptions {
  /** Language of the page (ISO 639-1): some words name an agency in one language only ("PC", "EP"). */
  readonly language?: string;
  /** Language that the page declares, where its text is in another. */
  readonly declared?: string;
  /** Country of the publisher (ISO 3166-1), where the host tells: decides between agencies that share a code. */
  readonly country?: string;
  /** Also the names printed under pictures only, and the agencies that make nothing else. Default true. */
  readonly pictures?: boolean;
}

interface Alias {
  readonly text: string;
  readonly agency: WireAgency;
  readonly strength: AgencyName['strength'];
  readonly pictureOnly: boolean;
  readonly anyCase: boolean;
}

/** A credit longer than this is prose. */
const MAX_LENGTH = 4000;
const MAX_NAMES = 40;

const IN_WORD = LETTER | NUMBER;
/** What separates the items of a credit. */
const SEPARATOR = /[/|,;:()[\]{}©®•·–—=<>*"“”„«»【】（）「」、，：／｜+&-]/;

const aliasTable = fromKnowledge(({ agencies }): ReadonlyMap<string, readonly Alias[]> => {
  const built = new Map<string, Alias[]>();
  const add = (
    agency: WireAgency,
    texts: readonly string[] | undefined,
    strength: Alias['strength'],
    pictureOnly: boolean,
  ) => {
    for (const text of texts ?? []) {
      const anyCase = strength === 'name';
      const given = plain(text);
      const alias: Alias = { text: anyCase ? lower(given) : given, agency, strength, pictureOnly, anyCase };
      const key = keyOf(lower(given), 0);
      const list = built.get(key);
      if (list) list.push(alias);
      else built.set(key, [alias]);
    }
  };
  for (const agency of agencies) {
    const pictureOnly = agency.makes === 'pictures' || agency.makes === 'stock-pictures';
    add(agency, agency.names, 'name', pictureOnly);
    add(agency, agency.codes, 'code', pictureOnly);
    add(agency, agency.words, 'word', pictureOnly);
    add(agency, agency.pictureNames, 'name', true);
  }
  // Longest first: "Associated Press of Pakistan" before "Associated Press".
  for (const list of built.values()) list.sort((a, b) => b.text.length - a.text.length);
  return built;
});

/** First word of what stands at a position; in scripts without spaces its first two characters. */
function keyOf(text: string, at: number): string {
  if (UNSPACED.test(text[at] ?? '')) return text.slice(at, at + 2);
  return wordAt(text, at, IN_WORD, 30);
}

/**
 * @param text a credit, up to a few hundred characters
 * @returns the agencies named, in order, without overlaps; the longest name wins ("Associated Press of Pakistan")
 */
export function findAgencyNames(text: string, options: AgencyNameOptions = {}): AgencyName[] {
  const found: AgencyName[] = [];
  const given = plain(text.slice(0, MAX_LENGTH));
  const small = lower(given);
  for (let at = 0; at < given.length && found.length < MAX_NAMES; ) {
    const unspaced = UNSPACED.test(given[at] ?? '');
    if (!isOf(given[at] ?? '', IN_WORD)) {
      at++;
      continue;
    }
    const key = keyOf(small, at);
    const name = nameAt(given, small, at, key, options);
    if (name) {
      found.push({ ...name, alias: text.slice(name.start, name.end) });
      at = name.end;
    } else at += unspaced ? 1 : Math.max(1, key.length);
  }
  return found;
}

function nameAt(given: string, small: string, at: number, key: string, options: AgencyNameOptions): AgencyName | null {
  let best: { alias: Alias; fit: number } | null = null;
  for (const alias of aliasTable().get(key) ?? []) {
    if (best && alias.text.length < best.alias.text.length) break;
    if (alias.pictureOnly && options.pictures === false) continue;
    if (!(alias.anyCase ? small : given).startsWith(alias.text, at)) continue;
    const end = at + alias.text.length;
    if (!endsThere(given, at, end)) continue;
    if (alias.strength === 'word' && !standsAlone(given, at, end, alias, options)) continue;
    if (isFalseFriend(given, at, end, alias)) continue;
    const fit = fitOf(alias, options);
    if (!best || fit > best.fit) best = { alias, fit };
  }
  if (!best) return null;
  const { alias } = best;
  return { id: alias.agency.id, start: at, end: at + alias.text.length, alias: alias.text, strength: alias.strength };
}

/** A name ends where its word ends; between scripts without spaces any place is an end. */
function endsThere(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text[end] ?? ' ';
  const first = text[start] ?? '';
  const last = text[end - 1] ?? '';
  if (isOf(before, IN_WORD) && !UNSPACED.test(before) && !UNSPACED.test(first)) return false;
  if (!isOf(after, IN_WORD) || UNSPACED.test(after) || UNSPACED.test(last)) return true;
  return false;
}

function standsAlone(text: string, start: number, end: number, alias: Alias, options: AgencyNameOptions): boolean {
  const languages = alias.agency.wordLanguages?.[alias.text];
  const language = options.language;
  const declared = options.declared ?? '';
  if (languages && language && language !== 'und' && !languages.includes(language) && !languages.includes(declared))
    return false;
  let before = start - 1;
  while (before >= 0 && text[before] === ' ') before--;
  let after = end;
  while (after < text.length && (text[after] === ' ' || text[after] === '.')) after++;
  return (
    (before < 0 || SEPARATOR.test(text[before] ?? '')) && (after >= text.length || SEPARATOR.test(text[after] ?? ''))
  );
}

function isFalseFriend(text: string, start: number, end: number, alias: Alias): boolean {
  for (const friend of alias.agency.falseFriends ?? []) {
    if (friend.alias !== alias.text && lower(friend.alias) !== alias.text) continue;
    const rest = text.slice(end, end + 40).replace(/^[ -]/, '');
    if (friend.before?.some((w) => rest.startsWith(w) && !isOf(rest[w.length] ?? ' ', IN_WORD))) return true;
    const head = text.slice(Math.max(0, start - 40), start).trimEnd();
    if (friend.after?.some((w) => head.endsWith(w) && !isOf(head[head.length - w.length - 1] ?? ' ', IN_WORD)))
      return true;
  }
  return false;
}

/** Which of two agencies with the same code is meant: the one of the publisher's country or language. */
function fitOf(alias: Alias, options: AgencyNameOptions): number {
  let fit = 0;
  if (options.country && options.country === alias.agency.country) fit += 4;
  if (options.language && alias.agency.wordLanguages?.[alias.text]?.includes(options.language)) fit += 2;
  if (alias.agency.closed) fit -= 1;
  return fit;
}

/**
 * The agency that a whole name is ("The Associated Press", "reuters", "Redaktion dpa" is none): for structured
 * authors, providers and items of a byline, in any letter case.
 * @returns its id, or null
 */
export function agencyNamed(name: string, options: AgencyNameOptions = {}): string | null {
  const item = name
    .replace(/^[\s(@©/–—-]{1,5}/, '')
    .replace(/[\s).,:;/–—-]{1,5}$/, '')
    .replace(
      /^(?:the|agence|agenzia|agencia|agência|agentur|nachrichtenagentur|die|l'|l’)\s*(?=(\S))/i,
      (lead, next) => (isOf(next, UPPER | LOWER) ? '' : lead),
    );
  for (const candidate of new Set([name.trim(), item, item.toUpperCase(), capitalised(item)])) {
    const names = findAgencyNames(candidate, options);
    const only = names.length === 1 ? names[0] : undefined;
    if (only && /^[\s(.]*$/.test(candidate.slice(0, only.start)) && /^[\s).]*$/.test(candidate.slice(only.end)))
      return only.id;
  }
  return null;
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1).toLowerCase();

/** Name for the reader ("Agence France-Presse"), by id; the id itself when there is none. */
export const agencyTitle = (id: string): string => agencyOf(id)?.name ?? id;
