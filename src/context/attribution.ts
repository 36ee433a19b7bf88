/**
 * Who says it: attributions in one sentence, by reporting verb and "according to", and the speaker of a quotation.
 *
 * Works on tokens (see `tokens.ts`); a quotation is one token. What stands where decides: `„…“, sagte X` / `X said: “…”`
 * / `according to X` / `so X`.
 */
import { type Grammar, nounKind, type Verb } from './grammar';
import { type Mention, mention, phraseAt, readPhrase } from './mentions';
import type { Sentence, Token } from './tokens';

export interface AttributionEvent {
  /** Token of the verb or of the first word of "according to". */
  readonly at: number;
  readonly kind: 'verb' | 'according' | 'colon' | 'view';
  /** The verb or the phrase as printed. */
  readonly cue: string;
  readonly verb: Verb | null;
  /** Null: a verb without a subject of its own. */
  readonly subject: Mention | null;
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
    const source = readSource(g, tokens, i, sentence);
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

const OBJECT_PRONOUNS: ReadonlyMap<string, 'm' | 'f'> = new Map([
  ['lui', 'm'],
  ['elle', 'f'],
  ['él', 'm'],
  ['ella', 'f'],
  ['lei', 'f'],
  ['ele', 'm'],
  ['ela', 'f'],
  ['ihn', 'm'],
  ['him', 'm'],
]);

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

/** "according to X", "laut X", "X zufolge", "nach palästinensischen Angaben", "pour X, «". */
function readSource(g: Grammar, tokens: readonly Token[], at: number, { from, to }: Sentence): AttributionEvent | null {
  const token = tokens[at] as Token;
  const length = phraseAt(tokens, at, to, g.accordingTo);
  const cue = (n: number): string =>
    tokens
      .slice(at, at + n)
      .map((t) => t.text)
      .join(' ')
      .replace(/' /g, "'");
  if (length > 0) {
    // "so" is a source only after a comma ("…, so Müller").
    if (token.low === 'so' && g.code === 'de') {
      if (tokens[at - 1]?.text !== ',' && tokens[at - 1]?.kind !== 'quote' && tokens[at - 1]?.text !== '–') return null;
      const next = tokens[at + 1];
      if (
        next?.low === 'der' ||
        next?.low === 'die' ||
        next?.low === 'das' ||
        next?.capital ||
        next?.low === 'ein' ||
        next?.low === 'eine'
      ) {
        const subject = readPhrase(g, tokens, at + 1, to);
        const follows = subject ? tokens[subject.to] : undefined;
        if (
          !subject ||
          (follows && follows.kind === 'word' && !g.prepositions.has(follows.low) && !g.adverbs.has(follows.low))
        )
          return null;
        return sourceEvent(g, tokens, at, cue(1), subject, to);
      }
      return null;
    }
    const subject = readPhrase(g, tokens, at + length, to);
    if (!subject || subject.kind === 'pronoun')
      return subject ? sourceEvent(g, tokens, at, cue(length), subject, to) : null;
    if (/^\p{N}/u.test(subject.text)) return null;
    return sourceEvent(g, tokens, at, cue(length), subject, to);
  }
  if (g.accordingAfter.has(token.low)) {
    let start = at;
    while (start > from && at - start < 8) {
      const before = tokens[start - 1] as Token;
      if (before.kind !== 'word' || g.breaks.has(before.low) || g.verbs.has(before.low) || g.aux.has(before.low)) break;
      if (g.prepositions.has(before.low) || (g.pronouns.has(before.low) && !g.definite.has(before.low))) break;
      start--;
    }
    const subject = start < at ? mention(g, tokens, start, at) : null;
    return subject ? sourceEvent(g, tokens, at, token.text, subject, to) : null;
  }
  if (g.code === 'de' && token.low === 'nach') {
    // "nach palästinensischen Angaben", "nach Medienberichten", "nach Polizeiangaben".
    for (let i = at + 1; i < Math.min(to, at + 5); i++) {
      const word = tokens[i] as Token;
      if (word.kind !== 'word') break;
      if (/(?:angaben|berichten|einschätzung|informationen)$/.test(word.low) && (word.capital || i > at + 1))
        return sourceEvent(g, tokens, at, token.text, mention(g, tokens, at + 1, i + 1), to);
      if (word.capital) break;
    }
  }
  // "heißt es nun aus Kreisen der Regierung", "hieß es im Ministerium".
  if (g.code === 'de' && /^(?:heißt|heisst|hieß|hiess)$/.test(token.low) && tokens[at + 1]?.low === 'es') {
    for (let i = at + 2; i < Math.min(to, at + 6); i++) {
      const word = tokens[i] as Token;
      if (word.kind !== 'word') break;
      if (!/^(?:aus|in|im|von|vom|beim|seitens)$/.test(word.low)) continue;
      const subject = readPhrase(g, tokens, i + 1, to);
      return subject && (subject.noun || subject.name) ? sourceEvent(g, tokens, at, cue(2), subject, to) : null;
    }
  }
  if (g.viewOf.has(token.low) && OBJECT_PRONOUNS.has(tokens[at + 1]?.low ?? '') && hasQuote(tokens, { from, to })) {
    const pronoun = { ...mention(g, tokens, at + 1, at + 2), kind: 'pronoun' as const, name: null };
    const gender = OBJECT_PRONOUNS.get(tokens[at + 1]?.low ?? '') ?? null;
    return { ...sourceEvent(g, tokens, at, token.text, { ...pronoun, gender }, to), kind: 'view', indirect: false };
  }
  if (g.viewOf.has(token.low) && (at === from || tokens[at - 1]?.text === ',')) {
    const subject = readPhrase(g, tokens, at + 1, to);
    const quoted = hasQuote(tokens, { from, to });
    if (
      subject &&
      ((subject.noun === 'person' && quoted) || (subject.kind === 'name' && tokens[subject.to]?.text === ','))
    )
      return { ...sourceEvent(g, tokens, at, token.text, subject, to), kind: 'view', indirect: false };
  }
  return null;
}

function sourceEvent(
  g: Grammar,
  tokens: readonly Token[],
  at: number,
  cue: string,
  subject: Mention,
  to: number,
): AttributionEvent {
  return {
    at,
    kind: 'according',
    cue,
    verb: null,
    subject,
    apposition: readApposition(g, tokens, subject, to),
    indirect: true,
    clause: -1,
    bare: false,
  };
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
  // A noun: "the report", "la demande", "this claim".
  if (before?.kind === 'word') {
    const clitic = g.aux.has(before.low);
    const determines = g.definite.has(before.low) || g.indefinite.has(before.low);
    if (determines && !clitic && !g.that.has(before.low)) return null;
    if (g.possessives.has(before.low) && verb.weak) return null;
    if (verb.weak && g.definite.has(before.low) && !g.that.has(before.low) && token.low !== 'dit') return null;
    if (g.code === 'en' && before.low === 'to') return null;
    if (BE.has(before.low) && !/ing$/.test(token.low)) return null;
  }
  const quoteNear = hasQuote(tokens, sentence);
  // "Did not respond": nothing was said.
  if (before && NEGATIONS.has(before.low) && !quoteNear) return null;
  const touchesQuote = nextTo(tokens, at, sentence);
  if (isInfinitive(g, token.low) && !touchesQuote) return null;
  // "… and added that": the speaker of before goes on.
  const subject = hasEarlier && goesOn(g, tokens, at, from) ? null : subjectOf(g, tokens, at, sentence);
  const rest = subject && subject.from > at ? subject.to : at + 1;
  const clause = opensClause(g, tokens, rest, to);
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
  const separable = g.code === 'de' && inverted && afterComma && PARTICLES.has(lastWord(tokens, sentence));
  if (verb.weak) indirect = reliable && (that || leadIn || separable);
  else
    indirect =
      reliable && (that || leadIn || (inverted && afterComma) || subject.kind !== 'pronoun' || after?.text === ':');
  if (inverted && !afterComma && !quoteNear && g.code === 'en') indirect = false;
  if (!indirect && !quoteNear && !bare) return null;
  const apposition = readApposition(g, tokens, subject, to);
  return { at, kind: 'verb', cue: token.text, verb, subject, apposition, indirect, clause, bare };
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
  for (let i = from; i < Math.min(at, from + 4); i++) {
    if (!g.spokenFrom.has((tokens[i] as Token).low)) continue;
    const subject = readPhrase(g, tokens, i + 1, at);
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

const isInfinitive = (g: Grammar, low: string): boolean =>
  (g.code === 'fr' && /(?:er|ire|ir|dre|tre)$/.test(low)) ||
  (/^(?:es|pt)$/.test(g.code) && /[aei]r$/.test(low)) ||
  (g.code === 'it' && /[aei]re$/.test(low));

function hasQuote(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).kind === 'quote') return true;
  return false;
}

function nextTo(tokens: readonly Token[], at: number, { from, to }: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) if ((tokens[i] as Token).kind === 'quote') return true;
  for (let i = at + 1; i < Math.min(to, at + 5); i++) if ((tokens[i] as Token).kind === 'quote') return true;
  return false;
}

/** Where "that", a colon or, for German, a comma follows within a few words; -1 when none does. */
function opensClause(g: Grammar, tokens: readonly Token[], at: number, to: number): number {
  for (let i = at; i < Math.min(to, at + 7); i++) {
    const token = tokens[i] as Token;
    if (g.that.has(token.low)) return i;
    if (token.text === ':') return i;
    if (token.text === ',' && g.code === 'de') return i;
    if (token.kind === 'mark' && !/^["“”'’()]$/.test(token.text)) return -1;
    if (g.verbs.has(token.low) && i > at + 1) return -1;
  }
  return -1;
}

/** Is the clause opened by "as", "wie", "comme"? */
function leads(g: Grammar, tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) if (g.leadIns.has((tokens[i] as Token).low)) return true;
  return false;
}

/** The subject of a verb: before it, or after it where the order is inverted. */
function subjectOf(g: Grammar, tokens: readonly Token[], at: number, { from, to }: Sentence): Mention | null {
  const next = tokens[at + 1];
  // French and Portuguese: "explique-t-il", "disse ele"; German, English: "sagte sie", "said he".
  if (next?.kind === 'word' && g.pronouns.has(next.low) && g.pronouns.get(next.low) !== 'n' && at + 1 < to) {
    const inverted = at === from || tokens[at - 1]?.kind !== 'word' || g.adverbs.has(tokens[at - 1]?.low ?? '');
    const hyphen = next.start - (tokens[at] as Token).end <= 3 && next.start > (tokens[at] as Token).end;
    if (inverted || (hyphen && g.code === 'fr') || g.code === 'de') {
      const pronoun = readPhrase(g, tokens, at + 1, at + 2);
      if (pronoun?.kind === 'pronoun') return pronoun;
    }
  }
  const before = readBefore(g, tokens, at, from);
  // "…, said the mayor.": after a comma the subject may follow, when it ends the clause.
  let lead = at - 1;
  while (lead > from && tokens[lead]?.kind === 'word' && g.aux.has(tokens[lead]?.low ?? '')) lead--;
  if (tokens[lead]?.text === ',' || !before) {
    const after =
      g.code === 'en' && /^(?:told|tells|asked)$/.test((tokens[at] as Token).low)
        ? null
        : readAfter(g, tokens, at + 1, to);
    if (!before) return after;
    const better = after && (after.name || (after.noun && !before?.name));
    if (better && endsClause(g, tokens, after.to, to)) return after;
  }
  return before;
}

/** Does nothing of the same clause follow but adverbials? */
function endsClause(g: Grammar, tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  if (at >= to || !token || token.kind !== 'word') return true;
  if (g.prepositions.has(token.low)) return !/^(?:to|à|a|de|di|zu)$/.test(token.low);
  return g.times.has(token.low) || g.adverbs.has(token.low);
}

function readAfter(g: Grammar, tokens: readonly Token[], at: number, to: number): Mention | null {
  let i = at;
  for (let skipped = 0; i < to && skipped < 6; skipped++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return null;
    const { low } = token;
    const isDeterminer = g.definite.has(low) || g.indefinite.has(low) || g.possessives.has(low);
    const isWordOfIts = !CONTRACTED.test(low) && (g.pronouns.has(low) || isDeterminer);
    if (
      !token.capital &&
      (g.adverbs.has(low) || g.times.has(low) || (g.aux.has(low) && !isWordOfIts) || g.verbs.has(low))
    )
      i++;
    else if (g.times.has(low) || low === 'sich') i++;
    else if (!token.capital && g.prepositions.has(low) && !isWordOfIts) i = afterPreposition(g, tokens, i, to);
    else break;
  }
  if (i >= to) return null;
  const first = tokens[i] as Token;
  if (first.kind !== 'word' || g.that.has(first.low) || (g.breaks.has(first.low) && !first.capital)) return null;
  if (g.of.has(first.low) && !g.definite.has(first.low) && !g.indefinite.has(first.low)) return null;
  if (!first.capital && !g.definite.has(first.low) && !g.indefinite.has(first.low) && !g.possessives.has(first.low)) {
    if (!g.pronouns.has(first.low) && !/^\p{L}/u.test(first.text)) return null;
  }
  return readPhrase(g, tokens, i, to);
}

/** Past "a Público", "auf Anfrage", "am Montag", "dans un communiqué". */
function afterPreposition(g: Grammar, tokens: readonly Token[], at: number, to: number): number {
  let i = at + 1;
  while (
    i < to &&
    (g.definite.has((tokens[i] as Token).low) ||
      g.indefinite.has((tokens[i] as Token).low) ||
      g.possessives.has((tokens[i] as Token).low))
  )
    i++;
  const started = i;
  while (i < to && i - started < 4) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') return to;
    i++;
    if (token.capital || g.code !== 'de') break;
  }
  while (
    i < to &&
    (tokens[i] as Token).capital &&
    g.code !== 'de' &&
    (tokens[i - 1] as Token).capital &&
    i - started < 3
  )
    i++;
  return i;
}

/** The subject before a verb: the first noun phrase of its clause. */
function readBefore(g: Grammar, tokens: readonly Token[], at: number, from: number): Mention | null {
  let end = at;
  while (end > from) {
    const token = tokens[end - 1] as Token;
    if (token.kind !== 'word') break;
    if (g.pronouns.has(token.low) && g.pronouns.get(token.low) !== 'n' && !isClitic(g, tokens, end - 1)) break;
    if ((g.aux.has(token.low) || g.adverbs.has(token.low)) && !(token.capital && !token.first)) end--;
    else break;
  }
  if (end <= from) return null;
  const last = tokens[end - 1] as Token;
  if (last.kind === 'quote' || last.text === ':' || last.text === ';') return null;
  if (last.kind === 'word' && g.relatives.has(last.low)) {
    // "Smith, who said": the phrase before the relative.
    const stop = tokens[end - 2]?.text === ',' ? end - 2 : end - 1;
    return stop > from ? lastPhrase(g, tokens, clauseStart(g, tokens, stop, from), stop) : null;
  }
  if (last.kind === 'word' && g.that.has(last.low)) {
    // "A sign that read": a relative, when a noun stands before it.
    const start = clauseStart(g, tokens, end - 1, from);
    const noun = start < end - 1 ? lastPhrase(g, tokens, start, end - 1) : null;
    return noun?.noun && noun.to === end - 1 ? noun : null;
  }
  if (last.kind === 'word') {
    const pronoun = g.pronouns.get(last.low);
    if (pronoun && pronoun !== 'n') return readPhrase(g, tokens, end - 1, end);
    return readSubjectIn(g, tokens, clauseStart(g, tokens, end, from), end);
  }
  if (last.text === ',' || last.text === '–' || last.text === '—' || last.text === ')' || last.text === '-')
    return readAcrossCommas(g, tokens, end - 1, from);
  return null;
}

/** Clitics before a verb are no subjects: "le dijo", "l'a dit", "gli ha detto". */
const isClitic = (g: Grammar, tokens: readonly Token[], at: number): boolean =>
  g.aux.has((tokens[at] as Token).low) && at > 0;

/** Where the clause before `end` starts: after a comma, quotation, colon, conjunction, relative or another verb. */
function clauseStart(g: Grammar, tokens: readonly Token[], end: number, from: number): number {
  let i = end;
  while (i > from && end - i < 40) {
    const token = tokens[i - 1] as Token;
    if (token.kind === 'quote') break;
    if (token.kind === 'mark' && !/^["“”„«»‘’'&/.-]$/.test(token.text)) break;
    if (token.kind === 'word' && !(token.capital && !token.first)) {
      if (joins(g, tokens, i - 1, end)) {
        i--;
        continue;
      }
      if ((g.breaks.has(token.low) && i < end) || g.that.has(token.low) || g.leadIns.has(token.low)) break;
      const verb = g.verbs.get(token.low);
      if (verb && !verb.weak && i < end - 1) break;
    }
    i--;
  }
  return i;
}

/** "Una vecina y miembro de la plataforma": an "and" between two descriptions of the same one. */
function joins(g: Grammar, tokens: readonly Token[], at: number, end: number): boolean {
  const { low } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (!/^(?:y|e|et|und|and|ed)$/.test(low) || !next || at + 1 >= end || next.capital) return false;
  return g.nouns.get(next.low) === 'person';
}

/** First noun phrase of a stretch that is no adverbial: leading prepositional phrases are passed over. */
function readSubjectIn(g: Grammar, tokens: readonly Token[], from: number, to: number): Mention | null {
  let i = from;
  for (let n = 0; i < to && n < 8; n++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') {
      i++;
      continue;
    }
    const { low } = token;
    const determines = g.definite.has(low) || g.indefinite.has(low) || g.possessives.has(low);
    if ((g.prepositions.has(low) && !determines) || CONTRACTED.test(low) || oblique(g, low)) {
      const phrase = readPhrase(g, tokens, i + 1, to);
      i = phrase ? phrase.to : i + 1;
      continue;
    }
    if (
      (g.adverbs.has(low) || g.times.has(low) || g.breaks.has(low) || g.that.has(low)) &&
      !(token.capital && !token.first)
    ) {
      i++;
      continue;
    }
    const phrase = readExtended(g, tokens, i, to) ?? readPhrase(g, tokens, i, to);
    if (!phrase) {
      i++;
      continue;
    }
    return phrase;
  }
  return null;
}

/** "Der von der Partei kontrollierte Dienst": what stands between a German article and its noun. */
function readExtended(g: Grammar, tokens: readonly Token[], at: number, to: number): Mention | null {
  const second = tokens[at + 1];
  if (g.code !== 'de' || !g.definite.has((tokens[at] as Token).low) || !second) return null;
  if (!/^(?:von|vom|in|im|am|mit)$/.test(second.low)) return null;
  const last = tokens[to - 1];
  if (to - at > 10 || !last?.capital || !/^\p{Ll}.*te[nr]?$/u.test(tokens[to - 2]?.text ?? '')) return null;
  const { noun, nouns, gender } = mention(g, tokens, to - 1, to);
  return { ...mention(g, tokens, at, to), kind: 'description', name: null, role: null, noun, nouns, gender };
}

/** A preposition grown together with an article: it opens an adverbial, no subject. */
const CONTRACTED =
  /^(?:aux?|du|agli|ai|dai|dagli|nei|negli|al|del|dal|nel|sul|all[ae]|della|dalla|nella|sulla|ao|à|aos|às|do|da|dos|das)$/;
/** German articles that are never a subject's. */
const oblique = (g: Grammar, low: string): boolean =>
  g.code === 'de' && /^(?:den|dem|einen|einem|diesem|diesen)$/.test(low);

function lastPhrase(g: Grammar, tokens: readonly Token[], from: number, to: number): Mention | null {
  let found: Mention | null = null;
  for (let i = from; i < to; ) {
    const token = tokens[i] as Token;
    const phrase = token.kind === 'word' ? readPhrase(g, tokens, i, to) : null;
    if (phrase) {
      found = phrase;
      i = Math.max(phrase.to, i + 1);
    } else i++;
  }
  return found;
}

/** `X, a professor at Y, said`: the pieces between commas back to the clause's start; a named person wins. */
function readAcrossCommas(g: Grammar, tokens: readonly Token[], end: number, from: number): Mention | null {
  const pieces: (readonly [number, number])[] = [];
  let to = end;
  let i = end;
  for (; i > from && end - i < 60; i--) {
    const token = tokens[i - 1] as Token;
    if (token.kind === 'quote' || token.text === ':' || token.text === ';') break;
    if (token.text === ',' || token.text === '–' || token.text === '—' || token.text === '(' || token.text === ')') {
      if (to > i) pieces.unshift([i, to]);
      to = i - 1;
    }
  }
  if (to > i) pieces.unshift([i, to]);
  let first: Mention | null = null;
  for (const [a, b] of pieces.slice(0, 5)) {
    const opener = tokens[a] as Token;
    if (opener.kind !== 'word' || g.relatives.has(opener.low) || (g.breaks.has(opener.low) && !first)) continue;
    const lead = g.prepositions.has(opener.low) && !g.definite.has(opener.low);
    const phrase = readSubjectIn(g, tokens, a, b);
    if (!phrase) continue;
    if (lead && !first) continue;
    first ??= phrase;
    const direct =
      phrase.kind === 'name' && phrase.from === a && (phrase.name?.includes(' ') || phrase.noun === 'person');
    const described = first.kind === 'description' && (first.noun === 'person' || first.noun === 'people');
    if (direct && first !== phrase && described && !lead)
      return { ...phrase, role: phrase.role ?? first.text, nouns: [...first.nouns, ...phrase.nouns], noun: 'person' };
    if (first.kind === 'name') return first;
  }
  return first;
}

/** What stands between commas after a name: "…, chair of the board, …". */
function readApposition(g: Grammar, tokens: readonly Token[], subject: Mention, to: number): Mention | null {
  let i = subject.to;
  if (tokens[i]?.text === ',' && /^\d+$/.test(tokens[i + 1]?.text ?? '')) i += 2;
  if (tokens[i]?.text === '(') {
    while (i < to && tokens[i]?.text !== ')' && i - subject.to < 8) i++;
    i++;
  }
  if (tokens[i]?.text !== ',' || i + 1 >= to) return null;
  const phrase = readPhrase(g, tokens, i + 1, to);
  if (!phrase || phrase.kind === 'pronoun') return null;
  if (subject.kind === 'name' && (phrase.noun === 'person' || phrase.noun === 'people')) return phrase;
  // "le porte-parole du Kremlin, Dmitri Peskov"
  const closes = phrase.to >= to || (tokens[phrase.to] as Token).kind !== 'word';
  if (subject.kind === 'description' && subject.noun === 'person' && phrase.kind === 'name' && closes) return phrase;
  return null;
}
