/**
 * Who says it: attributions in one sentence, by reporting verb and "according to", and the speaker of a quotation.
 *
 * Works on tokens (see `tokens.ts`); a quotation is one token. What stands where decides: `„…“, sagte X` / `X said: “…”`
 * / `according to X` / `so X`.
 */
import { readOther } from './coordination';
import { type Grammar, nounKind, type Verb } from './grammar';
import { type Mention, readPhrase } from './mentions';
import { isLooseParticiple, isParticipleAlone, isPassive } from './participles';
import { readSource, readWithoutVerb, sourceEvent } from './sources';
import { readAfter, readApposition, readSubjectIn, subjectOf } from './subjects';
import { hasQuote, type Sentence, type Token } from './tokens';

export interface AttributionEvent {
  /** Token of the verb or of the first word of "according to". */
  readonly at: number;
  readonly kind: 'verb' | 'according' | 'colon' | 'view';
  /** The verb or the phrase as printed. */
  readonly cue: string;
  readonly verb: Verb | null;
  /** Null: a verb without a subject of its own. */
  readonly subject: Mention | null;
  /** Who says it too: "Anna Muster and Ivo Brandt said". */
  readonly other?: Mention | null;
  /** More descriptions beside the name: "…, chair of the board". */
  readonly apposition: Mention | null;
  /** Good enough to report without a quotation. */
  readonly indirect: boolean;
  /** First token of a reported clause ("that …"), -1 when there is none. */
  readonly clause: number;
  /** Nothing is reported after it: `Anna Muster said in an interview.` */
  readonly bare: boolean;
}

/** All attributions of a sentence, in order. */
export function findEvents(g: Grammar, tokens: readonly Token[], sentence: Sentence): AttributionEvent[] {
  const events: AttributionEvent[] = [];
  const { from, to } = sentence;
  // What stands in a reported clause is the speaker's, not the article's: "X said that Y had announced".
  let reported = Number.POSITIVE_INFINITY;
  const asks = tokens[to - 1]?.text === '?';
  const units = hasQuote(tokens, sentence) ? 1 : 0;
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.text === ';') reported = Number.POSITIVE_INFINITY;
    if (token.kind !== 'word') {
      if (token.text === ':') {
        const colon = readColon(g, tokens, from, i, events);
        if (colon) events.push(colon);
      }
      continue;
    }
    // A question reports nothing.
    if (asks && units === 0) break;
    const source = readSource(g, tokens, i, sentence) ?? readWithoutVerb(g, tokens, i, sentence);
    if (source) {
      events.push(source);
      i = Math.max(i, (source.subject?.to ?? i + 1) - 1);
      continue;
    }
    const verb = g.verbs.get(token.low) ?? unlisted(g, tokens, i, sentence);
    if (verb && !(token.capital && !token.first)) {
      const event = readVerb(
        g,
        tokens,
        i,
        sentence,
        verb,
        events.some((e) => e.subject),
      );
      if (!event) continue;
      const inside = i > reported && event.subject !== null && event.subject.from > reported;
      const apart = inside && (event.subject as Mention).from > i && /^[,–—]$/.test(tokens[i - 1]?.text ?? '');
      if (inside && !apart && tokens[i + 1]?.kind !== 'quote' && tokens[i + 2]?.kind !== 'quote') continue;
      events.push(event);
      if (event.clause >= 0 && event.subject) reported = Math.min(reported, event.clause);
    }
  }
  return events;
}

const UNLISTED: Verb = { tone: 'neutral', weak: true };

/** Any verb may follow a quotation: `„…“, schmunzelt die Meisterin`. It must stand right after it, before a speaker. */
function unlisted(g: Grammar, tokens: readonly Token[], at: number, { from, to }: Sentence): Verb | undefined {
  const token = tokens[at] as Token;
  if (token.capital || at - 2 < from || tokens[at - 1]?.text !== ',' || tokens[at - 2]?.kind !== 'quote') {
    const reflexive = tokens[at - 1]?.kind === 'word' && /^(?:s'|se|si)$/.test(tokens[at - 1]?.low ?? '');
    if (!reflexive || tokens[at - 2]?.text !== ',' || tokens[at - 3]?.kind !== 'quote') return undefined;
  }
  const { low } = token;
  if (low.length < 3 || g.prepositions.has(low) || g.breaks.has(low) || g.adverbs.has(low) || g.aux.has(low))
    return undefined;
  if (g.definite.has(low) || g.indefinite.has(low) || g.possessives.has(low) || g.pronouns.has(low) || g.that.has(low))
    return undefined;
  if (g.leadIns.has(low) || g.accordingTo.has(low) || nounKind(g, low)) return undefined;
  const subject = readAfter(g, tokens, at + 1, to);
  if (!subject || subject.from - at > 3) return undefined;
  const speaks =
    subject.kind === 'pronoun' || subject.name !== null || subject.noun === 'person' || subject.noun === 'people';
  return speaks ? UNLISTED : undefined;
}

/** `X: «…»` without a verb. */
function readColon(
  g: Grammar,
  tokens: readonly Token[],
  from: number,
  at: number,
  events: readonly AttributionEvent[],
): AttributionEvent | null {
  if (tokens[at + 1]?.kind !== 'quote' || events.some((e) => e.at >= from)) return null;
  const subject = readSubjectIn(g, tokens, from, at);
  if (!subject) return null;
  // A lone name is a speaker only when it is all that stands before the colon.
  const whole = subject.from === from && (subject.to === at || g.prepositions.has(tokens[subject.to]?.low ?? ''));
  if (subject.kind === 'name' && subject.noun !== 'person' && !whole) return null;
  if (subject.kind === 'name' && subject.role && subject.noun === null) return null;
  if (subject.kind === 'description' && subject.noun === null && !whole) return null;
  return {
    at,
    kind: 'colon',
    cue: ':',
    verb: null,
    subject,
    apposition: null,
    indirect: false,
    clause: -1,
    bare: false,
  };
}

const NEGATIONS = new Set(
  "not n't never didn't doesn't don't wouldn't nicht nie pas jamais no nunca non mai não declined".split(' '),
);
const BE = new Set(
  'is are was were be been being est sont était étaient été fut wird werden wurde wurden worden fue fueron sido è stato stata stati é são foi foram'.split(
    ' ',
  ),
);

function readVerb(
  g: Grammar,
  tokens: readonly Token[],
  at: number,
  sentence: Sentence,
  verb: Verb,
  hasEarlier: boolean,
): AttributionEvent | null {
  const { from, to } = sentence;
  const token = tokens[at] as Token;
  const before = at > from ? tokens[at - 1] : undefined;
  const after = tokens[at + 1];
  // "TNO's report said": a noun before the verb.
  const noun = verb.weak && (/['’]s$/.test(before?.text ?? '') || g.verbs.get(after?.low ?? '')?.weak === false);
  if (noun && nounKind(g, token.text)) return null;
  // "Asked about the bridge, she said …": a participle at the sentence's start reports nothing.
  if (g.code === 'en' && at === from && /^(?:asked|told|quoted|questioned|pressed)$/.test(token.low)) return null;
  if (isParticipleAlone(g, tokens, at, from, hasEarlier)) return null;
  if (g.code === 'en' && isLooseParticiple(g, tokens, at)) return null;
  if (g.code === 'de' && isPassive(tokens, at, from)) return null;
  // "En evidencia", "per accusa": after a preposition stands a noun.
  if (before?.kind === 'word' && afterPreposition(g, before, token)) return null;
  // A noun: "the report", "la demande", "this claim".
  if (before?.kind === 'word') {
    const clitic = g.aux.has(before.low);
    const determines = g.definite.has(before.low) || g.indefinite.has(before.low);
    if (determines && !clitic && !g.that.has(before.low)) return null;
    if (g.possessives.has(before.low) && verb.weak) return null;
    if (verb.weak && g.definite.has(before.low) && !g.that.has(before.low) && token.low !== 'dit') return null;
    if (g.code === 'en' && before.low === 'to') return null;
    const reflexive = /^(?:s'|se|si)$/.test(tokens[at - 2]?.low ?? '');
    if (BE.has(before.low) && !/ing$/.test(token.low) && !reflexive) return null;
  }
  // "Kann nicht gesagt werden"
  if (g.code === 'de' && BE.has(after?.low ?? '')) return null;
  const quoteNear = hasQuote(tokens, sentence);
  // "Did not respond": nothing was said.
  if (before && NEGATIONS.has(before.low) && !quoteNear) return null;
  const touchesQuote = nextTo(tokens, at, sentence);
  if (isInfinitive(g, token.low) && !touchesQuote) return null;
  // "… and added that": the speaker of before goes on.
  const apart = goesOn(g, tokens, at, from) || g.spokenFrom.has(after?.low ?? '');
  const found = apart ? null : subjectOf(g, tokens, at, sentence);
  // "…, assicurando che": a gerund goes with the sentence's subject, not with what stands before it.
  const subject = found && found.from < at && isGerund(g, token.low) ? null : found;
  const rest = subject && subject.from > at ? subject.to : at + 1;
  const clause = opensClause(g, tokens, rest, to, verb.weak);
  const that = clause >= 0;
  const bare = !that && !verb.weak && endsThere(g, tokens, rest, to);
  if (!subject) {
    const source = readSpokenFrom(g, tokens, from, at, to);
    if (source) return { ...source, at, cue: token.text, kind: 'verb', verb, clause };
    if (!quoteNear && !(that && !verb.weak)) return null;
    const indirect = that && !verb.weak;
    return { at, kind: 'verb', cue: token.text, verb, subject: null, apposition: null, indirect, clause, bare: false };
  }
  const inverted = subject.from > at;
  const reliable = subject.kind !== 'description' || subject.noun !== null;
  const afterComma = before?.text === ',' || before?.text === '–' || before?.kind === 'quote';
  const leadIn = leads(g, tokens, Math.min(subject.from, at), from);
  let indirect: boolean;
  // "…, teilte die Polizei mit": a separable verb, closed by its particle, reports like a plain one.
  const particle = PARTICLES.has(lastWord(tokens, sentence)) || PARTICLES.has(tokens[rest]?.low ?? '');
  const separable = g.code === 'de' && inverted && afterComma && particle;
  // "…, estime Sorin.": it closes the sentence.
  const closes = inverted && before?.text === ',' && rest >= to - 1 && g.code !== 'en';
  if (verb.weak) indirect = reliable && (that || leadIn || separable || closes);
  else
    indirect =
      reliable && (that || leadIn || (inverted && afterComma) || subject.kind !== 'pronoun' || after?.text === ':');
  if (inverted && !afterComma && !quoteNear && g.code === 'en') indirect = false;
  if (!indirect && !quoteNear && !bare) return null;
  const apposition = readApposition(g, tokens, subject, to);
  const other = readOther(g, tokens, at, subject, sentence);
  return { at, kind: 'verb', cue: token.text, verb, subject, other, apposition, indirect, clause, bare };
}

/** Finite verbs follow no preposition; "by saying", "en déclarant" do. */
function afterPreposition(g: Grammar, before: Token, token: Token): boolean {
  const { low } = before;
  if (!g.prepositions.has(low) || (before.capital && !before.first)) return false;
  if (/(?:ing|ant|ando|endo)$/.test(token.low)) return false;
  const others = [g.aux, g.definite, g.pronouns, g.that, g.adverbs, g.accordingTo, g.leadIns];
  return !others.some((words) => words.has(low));
}

/** "Desde la asociación aseguran que": a body that speaks through a preposition. */
function readSpokenFrom(
  g: Grammar,
  tokens: readonly Token[],
  from: number,
  at: number,
  to: number,
): AttributionEvent | null {
  if (g.spokenFrom.size === 0) return null;
  // "Desde la asociación señalan", "señalan desde la asociación".
  const starts = [from, from + 1, from + 2, from + 3].filter((i) => i < at);
  for (const i of [at + 1, ...starts]) {
    if (!g.spokenFrom.has(tokens[i]?.low ?? '')) continue;
    const subject = readPhrase(g, tokens, i + 1, i > at ? to : at);
    const next = subject && i > at ? tokens[subject.to] : undefined;
    if (next?.kind === 'word' && !g.that.has(next.low)) continue;
    if (subject && (subject.noun === 'body' || subject.noun === 'official'))
      return sourceEvent(g, tokens, i, '', subject, to);
  }
  return null;
}

/** Does the sentence end after the attribution, but for where and when it was said? */
function endsThere(g: Grammar, tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (at >= to || !token) return true;
  if (token.kind === 'mark') return /^[.,!?…]$/.test(token.text);
  return token.kind === 'word' && (g.prepositions.has(token.low) || g.times.has(token.low) || g.adverbs.has(token.low));
}

/** Particles of separable reporting verbs: "teilte … mit", "räumte … ein". */
const PARTICLES = new Set('mit ein hinzu an zurück bekannt fest vor aus klar zu hervor fort'.split(' '));

/** Does "and" stand before the verb and its auxiliaries? */
function goesOn(g: Grammar, tokens: readonly Token[], at: number, from: number): boolean {
  let i = at - 1;
  while (
    i > from &&
    tokens[i]?.kind === 'word' &&
    (g.aux.has(tokens[i]?.low ?? '') || g.adverbs.has(tokens[i]?.low ?? ''))
  )
    i--;
  return i > from && /^(?:y|e|et|und|and|ed)$/.test(tokens[i]?.low ?? '');
}

function lastWord(tokens: readonly Token[], { from, to }: Sentence): string {
  for (let i = to - 1; i >= from; i--) if (tokens[i]?.kind === 'word') return (tokens[i] as Token).low;
  return '';
}

const isGerund = (g: Grammar, low: string): boolean =>
  g.code === 'fr' ? low.endsWith('ant') : /^(?:es|it|pt)$/.test(g.code) && /[aei]ndo$/.test(low);

const isInfinitive = (g: Grammar, low: string): boolean =>
  (g.code === 'fr' && /(?:er|ire|ir|dre|tre)$/.test(low)) ||
  (/^(?:es|pt)$/.test(g.code) && /[aei]r$/.test(low)) ||
  (g.code === 'it' && /[aei]re$/.test(low));

function nextTo(tokens: readonly Token[], at: number, { from, to }: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) if ((tokens[i] as Token).kind === 'quote') return true;
  for (let i = at + 1; i < Math.min(to, at + 5); i++) if ((tokens[i] as Token).kind === 'quote') return true;
  return false;
}

/** Where "that", a colon or, for German, a comma follows within a few words; -1 when none does. */
function opensClause(g: Grammar, tokens: readonly Token[], at: number, to: number, weak: boolean): number {
  for (let i = at; i < Math.min(to, at + 7); i++) {
    const token = tokens[i] as Token;
    // "Begins to suspect that": the clause is the other verb's.
    if (i === at && weak && g.code === 'en' && token.low === 'to') return -1;
    if (g.that.has(token.low)) return i;
    if (token.text === ':') return i;
    if (token.text === ',' && g.code === 'de') return weak && !isReported(g, tokens, i, to) ? -1 : i;
    if (token.kind === 'mark' && !/^["“”'’()]$/.test(token.text)) return -1;
    if (g.verbs.has(token.low) && i > at + 1) return -1;
  }
  return -1;
}

/** German: does "dass" or a Konjunktiv of reported speech stand in the clause after the comma? */
function isReported(g: Grammar, tokens: readonly Token[], at: number, to: number): boolean {
  for (let i = at + 1; i < Math.min(to, at + 16); i++) {
    const { low, kind } = tokens[i] as Token;
    if (kind === 'quote' || (kind === 'word' && (g.that.has(low) || KONJUNKTIV.test(low)))) return true;
  }
  return false;
}
const KONJUNKTIV =
  /^(?:sei|seien|habe|werde|könne|müsse|solle|dürfe|wolle|gebe|gehe|komme|stehe|mache|wisse|brauche|lasse|bleibe|liege|halte|wäre|wären|hätte|hätten|würde|würden|könnte|könnten)$/;

/** Is the clause opened by "as", "wie", "comme"? */
function leads(g: Grammar, tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) if (g.leadIns.has((tokens[i] as Token).low)) return true;
  return false;
}
