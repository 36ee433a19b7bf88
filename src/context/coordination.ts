/**
 * Two who say it together: the second subject of a verb, where "and" joins it to the first.
 *
 * Example: `Anna Muster and Ivo Brandt said`, `señalaron Ana Muster e Ivo Brandt`, `la ministre, Anne Muster, et le maire,
 * Ivo Brandt, ont dit`. "X met Y and Z said" has one subject: what stands before the "and" must be all of its clause.
 */
import { isFirstName } from './first-names';
import { type Grammar, nounKind } from './grammar';
import { AND, type Mention, readPhrase } from './mentions';
import { clauseStart, readApposition, readSubjectIn } from './subjects';
import type { Sentence, Token } from './tokens';

/** @param at the verb's token @returns who else says it, or null */
export function readOther(
  g: Grammar,
  tokens: readonly Token[],
  at: number,
  subject: Mention,
  { from, to }: Sentence,
): Mention | null {
  const isAnd = (i: number): boolean => AND.test(tokens[i]?.low ?? '');
  if (subject.from > at) return isAnd(subject.to) ? speaking(g, tokens, subject.to + 1, to) : null;
  if (isAnd(subject.from - 1)) {
    const end = subject.from - 1;
    const before = readSubjectIn(g, tokens, clauseStart(g, tokens, end, from), end);
    return before?.to === end && isSomebody(g, before) && isWhole(g, tokens, before) ? before : null;
  }
  // "Anna Muster, minister of trade, and Ivo Brandt"
  for (let i = subject.to; i < at - 1; i++)
    if (isAnd(i) && tokens[i - 1]?.text === ',') return speaking(g, tokens, i + 1, at);
  return null;
}

function speaking(g: Grammar, tokens: readonly Token[], at: number, to: number): Mention | null {
  const phrase = readPhrase(g, tokens, at, to);
  if (!phrase || phrase.kind === 'pronoun') return null;
  const apposition = phrase.kind === 'description' ? readApposition(g, tokens, phrase, to) : null;
  if (apposition?.kind !== 'name') return isSomebody(g, phrase) ? phrase : null;
  return { ...apposition, role: phrase.text, nouns: [...phrase.nouns, ...apposition.nouns], noun: 'person' };
}

/** A person by name: an office or a first name says so, or the surname is one of the article's. */
const isSomebody = (g: Grammar, { name, noun }: Mention): boolean =>
  name !== null &&
  (noun === 'person' || isFirstName(name.split(' ')[0] as string) || g.surnames.has(name.toLowerCase()));

/** "Felding met Brandt" is a clause, "mayor Felding" a phrase: only capitals and offices stand before the name. */
function isWhole(g: Grammar, tokens: readonly Token[], { from, to, name }: Mention): boolean {
  const before = tokens[to - (name ?? '').split(' ').length - 1];
  return (
    to - from <= (name ?? '').split(' ').length ||
    before?.capital === true ||
    nounKind(g, before?.text ?? '') === 'person'
  );
}
