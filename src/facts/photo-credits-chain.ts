/**
 * A credit taken apart: "The White House via AP/Jane Doe" → origin The White House, agency ap, creator Jane Doe, a
 * handout. Chains read from maker to redistributor, but each agency has its own habit, so links are told apart by what
 * they name, not by their place.
 */

import { agencyOf } from '../data/knowledge';
import { pattern } from '../data/patterns/pattern';
import type { PictureCredit, PictureKind } from '../report';
import { agencyNamed, findAgencyNames } from './agency-names';
import { plain } from './letters';
import { FILLER, linksOf, looksLikeNames } from './photo-credits-text';
import { distributorNamed, kindAtEdge, kindNamed, kindsIn, namesParty, tailOf } from './photo-credits-words';

export type CreditParts = Pick<PictureCredit, 'creators' | 'agencies' | 'distributors' | 'origin' | 'kinds'>;

export interface PartsOptions {
  readonly caption?: string | null;
  readonly language?: string;
  readonly isOwnName?: (name: string) => boolean;
}

const NOTHING: CreditParts = { creators: [], agencies: [], distributors: [], origin: null, kinds: [] };

/** What a party's name is led in by: "Courtesy of X", "Handout/X", "cedida por X", "X提供". */
const LED_IN = pattern('ledIn');
const LED_OUT = /(?:さん|氏)?(?:提供|撮影)$|(?:供图|供圖|提供)$| ?제공$| cung cấp$/;
/** A legal form at the end of a name is a company's. */
const COMPANY = pattern('company');

/** @param credit as printed @returns its parts; kinds hold `photograph` when the credit says or implies a camera */
export function takeApart(credit: string | null, options: PartsOptions = {}): CreditParts {
  const fromCaption = options.caption ? kindsIn(options.caption) : [];
  if (credit === null) return fromCaption.length > 0 ? { ...NOTHING, kinds: fromCaption } : NOTHING;
  const parts = { creators: [] as string[], agencies: [] as string[], distributors: [] as string[] };
  const kinds = new Set<PictureKind>([...kindsIn(credit), ...fromCaption]);
  let origin: string | null = null;
  for (const link of linksIn(credit)) {
    const agency = agencyNamed(link, { language: options.language ?? 'und' });
    const distributor = distributorNamed(link);
    const makes = agency ? agencyOf(agency)?.makes : undefined;
    if (distributor || (makes && makes !== 'news' && makes !== 'press-releases')) {
      parts.distributors.push(link);
      if (distributor?.kind === 'stock' || makes === 'stock-pictures') kinds.add('stock');
      if (distributor?.kind === 'ai-tool') kinds.add('ai-generated');
    } else if (agency) parts.agencies.push(agency);
    else if (FILLER.test(link)) continue;
    else {
      const kind = kindNamed(link) ?? kindAtEdge(link);
      if (kind) kinds.add(kind);
      if (kindNamed(link)) continue;
      const party = partyOf(link, options);
      if (party) {
        origin ??= party;
        continue;
      }
      const names = findAgencyNames(link, { language: options.language ?? 'und' });
      for (const name of names) parts.agencies.push(name.id);
      const person = names.length > 0 ? link.slice(0, names[0]?.start).trim() : link;
      if (person.length > 2 && looksLikeNames(person) && !options.isOwnName?.(person) && kindsIn(person).length === 0)
        parts.creators.push(person);
    }
  }
  // A social account that is named beside its network handed the picture out itself.
  if (!origin) origin = accountIn(credit);
  if (origin && !kinds.has('screenshot')) kinds.add('handout');
  if (![...kinds].some((k) => k === 'ai-generated' || k === 'screenshot' || k === 'illustration'))
    kinds.add('photograph');
  return {
    creators: unique(parts.creators),
    agencies: unique(parts.agencies),
    distributors: unique(parts.distributors),
    origin,
    kinds: [...kinds],
  };
}

const unique = (list: readonly string[]): string[] => [...new Set(list)];

/** Links, with "X (Reuters)" and "X for The Daily" cut too. */
const linksIn = (credit: string): string[] =>
  linksOf(credit)
    .flatMap((link) => link.split(/ ?[()[\]] ?| for | für (?=[A-ZÄÖÜ])/))
    .map((link) =>
      link
        .replace(/^[\s.–-]{1,5}|[\s.]{1,5}$/g, (edge) => (edge.includes('.') && /\b[A-Z]\.$/.test(link) ? edge : ''))
        .trim(),
    )
    .filter((link) => link.length > 1 || link === 'X');

/** The party that a link names, without what leads it in; null when the link names none. */
function partyOf(link: string, options: PartsOptions): string | null {
  const text = plain(link);
  const led = text.slice(LED_IN.exec(text)?.[0].length ?? 0);
  if (led !== text && led.length > 2 && kindNamed(led) === null) return link.slice(link.length - led.length).trim();
  const out = text.replace(LED_OUT, '');
  if (out !== text && out.length > 1) return link.slice(0, out.length).trim();
  if (/^@[\w.]{2,}$/.test(text)) return link;
  if (tailOf(text) > 0 || options.isOwnName?.(link)) return null;
  if (COMPANY.test(text) || namesParty(text)) return link;
  return null;
}

/** "@jane_doe / Instagram" → the account. */
const accountIn = (credit: string): string | null => /@[\w.]{2,40}/.exec(credit)?.[0] ?? null;
