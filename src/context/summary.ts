/** From passages and statements to the list of voices that the reader sees. */
import { fromKnowledge } from '../data/knowledge';
import type { Page, TextBlock } from '../page/page';
import { bare, countWords } from '../page/text';
import type { Voice, VoiceType } from '../report';
import type { Passage, Statement } from './article-reader';
import type { Speaker } from './descriptions';
import { isFirstName } from './first-names';
import { type Grammar, nounKind } from './grammar';
import { COMPANY } from './names';
import { nominative } from './nominative';
import type { Speakers } from './people';

export function summarise(
  page: Page,
  g: Grammar,
  speakers: Speakers,
  found: {
    readonly passages: readonly Passage[];
    readonly statements: readonly Statement[];
    readonly unsourced: readonly Omit<Statement, 'speaker'>[];
  },
): { voices: Voice[]; nameOf: (speaker: Speaker) => string } {
  const { passages, statements, unsourced } = found;
  const nameOf = (speaker: Speaker): string => {
    if (speaker.names[0]) return speaker.names[0];
    const first = speaker.descriptions[0] ?? '';
    if (speaker.noun === 'person' || speaker.noun === 'people') return g.code === 'de' ? nominative(g, first) : first;
    // Of a body's or a document's descriptions the plainest: "the Kremlin", not what once stood behind it.
    const plain = speaker.descriptions.reduce((a, b) => (b.length < a.length ? b : a), first);
    return displayed(g, g.code === 'de' ? nominative(g, plain) : plain);
  };
  const bySpeaker = new Map<Speaker, { quoted: Passage[]; stated: Statement[] }>();
  const group = (speaker: Speaker): { quoted: Passage[]; stated: Statement[] } => {
    const known = bySpeaker.get(speaker) ?? { quoted: [], stated: [] };
    bySpeaker.set(speaker, known);
    return known;
  };
  for (const passage of passages) if (passage.speaker) group(passage.speaker).quoted.push(passage);
  for (const statement of statements) if (statement.speaker) group(statement.speaker).stated.push(statement);
  const voices: (Voice & { order: number })[] = [];
  for (const speaker of speakers.all) {
    const quoted = bySpeaker.get(speaker)?.quoted ?? [];
    const stated = bySpeaker.get(speaker)?.stated ?? [];
    if (quoted.length + stated.length === 0) continue;
    const blocks = [...new Set([...quoted.map((p) => p.block), ...stated.map((s) => s.block)])];
    // "According to" is no verb.
    const said = stated.map((s) => s.cue).filter((c) => g.verbs.has(c.toLowerCase()));
    const cues = [...quoted.map((p) => p.cue), ...said].filter((c): c is string => c !== null);
    const all = [...speaker.names, ...speaker.descriptions];
    const name = nameOf(speaker);
    voices.push({
      name,
      aliases: withoutDoubles(all, name),
      role: speaker.role ? roleOf(g, speaker.role) : null,
      type: typeOf(g, speakers, speaker, quoted.length),
      reason: speaker.reason,
      quotes: quoted.length,
      words: quoted.reduce((n, p) => n + countWords(p.quotation.inner), 0),
      indirect: stated.length,
      verbs: [...new Set(cues.map((c) => c.toLowerCase()))],
      passages: blocks.sort((a, b) => a.index - b.index).map((b) => page.locators.of(b.element)),
      order: Math.min(...blocks.map((b) => b.index)),
    });
  }
  voices.sort((a, b) => b.words - a.words || b.indirect - a.indirect || a.order - b.order);
  const cues = [...new Set(unsourced.map((u) => u.cue))];
  for (const cue of cues)
    voices.push(
      noSource(
        page,
        cue,
        unsourced.filter((u) => u.cue === cue).map((u) => u.block),
      ),
    );
  return { voices: voices.map(({ order: _order, ...voice }) => voice), nameOf };
}

/** A role as it reads beside a name: without a preposition, its article without a sentence's capital. */
function roleOf(g: Grammar, role: string): string {
  const plain = role.replace(CONTRACTED, '');
  const article = /^[\p{L}]+['’]?/u.exec(plain)?.[0].toLowerCase().replace('’', "'") ?? '';
  const opens = g.definite.has(article) || g.indefinite.has(article) || g.possessives.has(article);
  return opens ? plain.slice(0, 1).toLowerCase() + plain.slice(1) : plain;
}

/** A preposition grown together with the article before a role: "du président", "del alcalde". */
const CONTRACTED = /^(?:du|des|aux?|del|al|d[oa]s?|dell[oae]|dell['’]|dei|degli|dal|dalla|vom|zum|zur|beim)\s?/i;

/** Statements for which the article names no source: shown under the words it uses. */
function noSource(page: Page, cue: string, blocks: readonly TextBlock[]): Voice & { order: number } {
  return {
    name: cue,
    aliases: [],
    role: null,
    type: 'no-source',
    reason: null,
    quotes: 0,
    words: 0,
    indirect: blocks.length,
    verbs: [],
    passages: [...new Set(blocks)].map((b) => page.locators.of(b.element)),
    order: blocks[0]?.index ?? 0,
  };
}

function withoutDoubles(names: readonly string[], name: string): string[] {
  const seen = new Set([bare(name)]);
  return names.filter((n) => {
    const key = bare(n);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** A description without its article: "the White House" → "White House", "a report" → "report". */
function displayed(g: Grammar, text: string): string {
  const elided = /^(?:l|L)['’]\s?/.exec(text);
  if (elided) return text.slice(elided[0].length);
  const space = text.indexOf(' ');
  const article = text.slice(0, Math.max(0, space)).toLowerCase();
  return g.definite.has(article) || /^(?:an?|une?|eine?[rmns]?|una|uma?|uno|um)$/.test(article)
    ? text.slice(space + 1)
    : text;
}

const agencyNames = fromKnowledge(
  ({ agencies }) =>
    new Set(
      agencies
        .filter((a) => a.makes === 'news')
        .flatMap((a) => [a.name, ...(a.names ?? []), ...(a.codes ?? [])].map(bare)),
    ),
);
const isAgency = (name: string): boolean => agencyNames().has(bare(name));

function typeOf(g: Grammar, speakers: Speakers, speaker: Speaker, quoted: number): VoiceType {
  const { noun } = speaker;
  const name = speaker.names[0];
  if (name) {
    const isNamed = name.includes(' ') && isFirstName(name.slice(0, name.indexOf(' '))) && !COMPANY.test(name);
    if (isAgency(name)) return 'news-agency';
    const kind = name
      .split(' ')
      .map((w) => nounKind(g, w))
      .find((k) => k);
    const last = nounKind(g, name.slice(name.lastIndexOf(' ') + 1));
    const isBody = last === 'official' || last === 'body';
    if (noun === null && !name.includes(' ') && isFirstName(name) && name !== name.toUpperCase()) return 'person';
    if (isNamed && (noun === null || noun === 'person') && !isBody) return 'person';
    if (kind === 'official') return 'official-body';
    if (kind === 'body') return 'organisation';
    if (kind === 'media') return 'news-agency';
    if (noun === 'person' || speaker.isPerson) return 'person';
    // "World Tide Organization (WTO)": people are not called by their initials.
    if (speaker.names.length > 1 && speaker.names.some((n) => /^\p{Lu}{2,6}$/u.test(n))) return 'organisation';
    // "The Guard of Harwell", not "the union's Anna Muster".
    const article = (d: string): boolean => {
      const space = d.indexOf(' ');
      return g.definite.has(d.slice(0, Math.max(0, space)).toLowerCase()) && d.startsWith(name, space + 1);
    };
    const withArticle = /^(?:El|La|Los|Las|Il|The|Der|Die|Das)\s/.test(name);
    if (withArticle || COMPANY.test(name) || speaker.descriptions.some(article)) return 'organisation';
    if (name.includes(' ') && noun === null)
      return quoted === 0 && speakers.isThing(speaker) ? 'organisation' : 'person';
    if (noun === 'official') return 'official-body';
    if (noun === 'media') return 'news-agency';
    // A surname alone, quoted again and again: bodies are seldom quoted in words of their own.
    return speaker.gender || (quoted > 1 && !/^[\p{Lu}\p{N}&.-]+$/u.test(name)) ? 'person' : 'organisation';
  }
  if (noun === 'official') return 'official-body';
  if (noun === 'body') return 'organisation';
  if (noun === 'document') return 'document';
  if (noun === 'media') return 'news-agency';
  return 'unnamed';
}
