/** Sources without a verb: "according to X", "laut X", "X zufolge", "per il ministero", and Italian "Così il sindaco". */
import type { AttributionEvent } from './attribution';
import type { Gender, Grammar } from './grammar';
import { type Mention, mention, phraseAt, readPhrase } from './mentions';
import { readApposition } from './subjects';
import { hasQuote, type Sentence, type Token } from './tokens';

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

/** "Selon lui", "for her". */
const pronoun = (g: Grammar, tokens: readonly Token[], at: number, gender: Gender | null): Mention => ({
  ...mention(g, tokens, at, at + 1),
  kind: 'pronoun',
  name: null,
  gender,
});

/** "according to X", "laut X", "X zufolge", "nach palästinensischen Angaben", "pour X, «". */
export function readSource(
  g: Grammar,
  tokens: readonly Token[],
  at: number,
  { from, to }: Sentence,
): AttributionEvent | null {
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
    const gender = OBJECT_PRONOUNS.get(tokens[at + length]?.low ?? '');
    if (gender) return sourceEvent(g, tokens, at, cue(length), pronoun(g, tokens, at + length, gender), to);
    const subject = readPhrase(g, tokens, at + length, to);
    if (!subject || subject.kind === 'pronoun')
      return subject ? sourceEvent(g, tokens, at, cue(length), subject, to) : null;
    if (/^\p{N}/u.test(subject.text)) return null;
    return sourceEvent(g, tokens, at, cue(length), ownerOf(g, tokens, subject), to);
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
  if (g.code === 'de' && token.low === 'nach' && !tokens[at - 1]?.capital) {
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
    const gender = OBJECT_PRONOUNS.get(tokens[at + 1]?.low ?? '') ?? null;
    const subject = pronoun(g, tokens, at + 1, gender);
    return { ...sourceEvent(g, tokens, at, token.text, subject, to), kind: 'view', indirect: false };
  }
  if (g.viewOf.has(token.low) && (at === from || tokens[at - 1]?.text === ',')) {
    const subject = readPhrase(g, tokens, at + 1, to);
    const quoted = hasQuote(tokens, { from, to });
    if (
      subject &&
      ((subject.noun === 'person' && quoted) ||
        (subject.kind === 'name' && (tokens[subject.to]?.text === ',' || tokens[subject.to]?.kind === 'quote')))
    )
      return { ...sourceEvent(g, tokens, at, token.text, subject, to), kind: 'view', indirect: false };
  }
  return null;
}

/** "Secondo la celebre affermazione dell'architetto Louis Sullivan": the source stands after "of". */
function ownerOf(g: Grammar, tokens: readonly Token[], subject: Mention): Mention {
  // A description with an article: not "per cent of".
  if (subject.noun || subject.name || !subject.definite) return subject;
  for (let i = subject.from + 1; i < subject.to - 1; i++) {
    if (!g.of.has((tokens[i] as Token).low)) continue;
    const owner = readPhrase(g, tokens, i + 1, subject.to);
    if (owner && (owner.name || owner.noun)) return owner;
  }
  return subject;
}

/** `“…”. Così il sindaco, …`: an attribution without a verb. */
export function readWithoutVerb(
  g: Grammar,
  tokens: readonly Token[],
  at: number,
  { from, to }: Sentence,
): AttributionEvent | null {
  const token = tokens[at] as Token;
  if (g.code !== 'it' || token.low !== 'così') return null;
  if (at > from && tokens[at - 1]?.text !== ',' && tokens[at - 1]?.kind !== 'quote') return null;
  const subject = readPhrase(g, tokens, at + 1, to);
  if (!subject || subject.kind === 'pronoun') return null;
  if (subject.noun !== 'person' && subject.noun !== 'official' && !subject.name?.includes(' ')) return null;
  for (let i = subject.to; i < to; i++) {
    const { kind, low } = tokens[i] as Token;
    if (kind === 'word' && (g.verbs.has(low) || (g.aux.has(low) && !g.definite.has(low) && !g.prepositions.has(low))))
      return null;
    if (kind === 'mark') break;
  }
  const event = sourceEvent(g, tokens, at, token.text, subject, to);
  return { ...event, kind: 'verb', verb: { tone: 'neutral', weak: false }, indirect: false, bare: true };
}

export function sourceEvent(
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
