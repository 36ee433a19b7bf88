/**
 * Whose verb it is: the noun phrase before a reporting verb, across commas and relative clauses, or after it.
 *
 * Example: `Anna Muster, a professor, said` → "Anna Muster"; `…, dijo a la agencia el alcalde` → "el alcalde".
 */

import { isFirstName } from './first-names';
import type { Grammar } from './grammar';
import { AND, joinsBody, listsTopics, type Mention, mention, readPhrase } from './mentions';
import type { Sentence, Token } from './tokens';

/** The subject of a verb: before it, or after it where the order is inverted. */
export function subjectOf(g: Grammar, tokens: readonly Token[], at: number, { from, to }: Sentence): Mention | null {
  const next = tokens[at + 1];
  // French and Portuguese: "explique-t-il", "disse ele"; German, English: "sagte sie", "said he".
  if (next?.kind === 'word' && g.pronouns.has(next.low) && g.pronouns.get(next.low) !== 'n' && at + 1 < to) {
    const inverted = at === from || tokens[at - 1]?.kind !== 'word' || g.adverbs.has(tokens[at - 1]?.low ?? '');
    const hyphen = next.start - (tokens[at] as Token).end <= 3 && next.start > (tokens[at] as Token).end;
    // "…, said she." but not "Smith, a contractor, said she encouraged them".
    const closes = g.code !== 'en' || endsClause(g, tokens, at + 2, to);
    if ((inverted && closes) || (hyphen && g.code === 'fr') || g.code === 'de') {
      const pronoun = readPhrase(g, tokens, at + 1, at + 2);
      if (pronoun?.kind === 'pronoun') return pronoun;
    }
  }
  const before = readBefore(g, tokens, at, from);
  // "…, said the mayor.": after a comma the subject may follow, when it ends the clause.
  let lead = at - 1;
  while (lead > from && tokens[lead]?.kind === 'word' && g.aux.has(tokens[lead]?.low ?? '')) lead--;
  if (/^[,–—-]$/.test(tokens[lead]?.text ?? '') || !before) {
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
  let i = at;
  // "I media locali, …": adjectives that the noun phrase leaves behind.
  while (i < to && i - at < 3 && isPlain(g, tokens[i])) i++;
  if (i > at && i < to && tokens[i]?.kind === 'word' && !g.prepositions.has(tokens[i]?.low ?? '')) i = at;
  const token = tokens[i];
  if (i >= to || !token || token.kind !== 'word') return true;
  if (g.prepositions.has(token.low)) return !/^(?:to|à|a|de|di|zu)$/.test(token.low);
  // "Ce vendredi", "este lunes".
  const determines = g.definite.has(token.low) || g.indefinite.has(token.low);
  if (determines && g.times.has(tokens[i + 1]?.low ?? '')) return true;
  return g.times.has(token.low) || g.adverbs.has(token.low);
}

/** A word of no closed class: an adjective, perhaps. */
const isPlain = (g: Grammar, token: Token | undefined): boolean =>
  g.code !== 'en' &&
  g.code !== 'de' &&
  token?.kind === 'word' &&
  !token.capital &&
  ![g.prepositions, g.breaks, g.aux, g.adverbs, g.times, g.that, g.verbs, g.definite, g.indefinite].some((s) =>
    s.has(token.low),
  );

export function readAfter(g: Grammar, tokens: readonly Token[], at: number, to: number): Mention | null {
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
export function clauseStart(g: Grammar, tokens: readonly Token[], end: number, from: number): number {
  let i = end;
  while (i > from && end - i < 40) {
    const token = tokens[i - 1] as Token;
    if (token.kind === 'quote') break;
    const opening = token.text === ')' ? bracketBefore(tokens, i - 1, from) : -1;
    if (opening > from) {
      i = opening;
      continue;
    }
    const listed = token.text === ',' && listsTopics(g, tokens, i - 1);
    if (token.kind === 'mark' && !listed && !/^["“”„«»‘’'&/.-]$/.test(token.text)) break;
    if (token.kind === 'word' && !(token.capital && !token.first)) {
      if (joins(g, tokens, i - 1, end)) {
        i--;
        continue;
      }
      // "… were mixed after the agency reported": the subordinate clause has its own subject.
      if (SUBORDINATES.test(token.low) && g.code === 'en' && readPhrase(g, tokens, i, end)?.to === end) break;
      if ((g.breaks.has(token.low) && i < end) || g.that.has(token.low) || g.leadIns.has(token.low)) break;
      const verb = g.verbs.get(token.low);
      if (verb && !verb.weak && i < end - 1) break;
    }
    i--;
  }
  return i;
}

/** "The Payment Union (EPU) said": where a short bracket opens that closes here; -1 when none does. */
function bracketBefore(tokens: readonly Token[], at: number, from: number): number {
  for (let i = at - 1; i > Math.max(from, at - 8); i--) if (tokens[i]?.text === '(') return i;
  return -1;
}

/** Prepositions that also open a clause. */
const SUBORDINATES = /^(?:after|before|since|until|as)$/;

/** "Una vecina y miembro de la plataforma", "Ministry of Trade and Labour": an "and" inside one noun phrase. */
function joins(g: Grammar, tokens: readonly Token[], at: number, end: number): boolean {
  const next = tokens[at + 1];
  if (!AND.test((tokens[at] as Token).low) || !next || at + 1 >= end) return false;
  if (joinsBody(g, tokens, at)) return true;
  return next.capital ? joinsPlaces(g, tokens, at) : g.nouns.get(next.low) === 'person';
}

/** "Prosecutors in Harwell and Lowmoor": the preposition before the first name governs both. */
function joinsPlaces(g: Grammar, tokens: readonly Token[], at: number): boolean {
  let i = at - 1;
  while (i > 0 && tokens[i]?.capital) i--;
  const before = tokens[i];
  if (i === at - 1 || before?.kind !== 'word' || !g.prepositions.has(before.low)) return false;
  return g.code !== 'de' && !isFirstName(tokens[at + 1]?.text ?? '');
}

/** First noun phrase of a stretch that is no adverbial: leading prepositional phrases are passed over. */
export function readSubjectIn(g: Grammar, tokens: readonly Token[], from: number, to: number): Mention | null {
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
  for (const [start, b] of pieces.slice(0, 5)) {
    // "(EFE).- El alto representante": marks before the first word.
    let a = start;
    while (a < b - 1 && tokens[a]?.kind === 'mark') a++;
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
export function readApposition(g: Grammar, tokens: readonly Token[], subject: Mention, to: number): Mention | null {
  let i = subject.to;
  if (tokens[i]?.text === ',' && /^\d+$/.test(tokens[i + 1]?.text ?? '')) i += 2;
  if (tokens[i]?.text === '(') {
    while (i < to && tokens[i]?.text !== ')' && i - subject.to < 8) i++;
    i++;
  }
  // "La portavoce del ministero degli Esteri russo, Maria Zakharova"
  for (let n = 0; n < 3 && isPlain(g, tokens[i]); n++) i++;
  if (tokens[i]?.text !== ',' || i + 1 >= to) return null;
  const phrase = readPhrase(g, tokens, i + 1, to);
  if (!phrase || phrase.kind === 'pronoun') return null;
  if (subject.kind === 'name' && (phrase.noun === 'person' || phrase.noun === 'people')) return phrase;
  // "le porte-parole du Kremlin, Dmitri Peskov"
  const closes = phrase.to >= to || (tokens[phrase.to] as Token).kind !== 'word';
  if (subject.kind === 'description' && subject.noun === 'person' && phrase.kind === 'name' && closes) return phrase;
  return null;
}
