/**
 * Which words of a noun phrase are the proper name: "Oklahoma City coach Billy Donovan" → "Billy Donovan".
 *
 * Capitals say it in most languages; in German, where all nouns have them, first names and the rest of the article do.
 */
import { bare } from '../page/text';
import { isFirstName } from './first-names';
import type { Grammar, NounKind } from './grammar';
import type { Token } from './tokens';

/** Small words inside names. */
export const PARTICLES = new Set(
  'de del della di da do dos das du la le van von der den ter ten zu zur bin ibn al el abu ben y e'.split(' '),
);

/** "Harwell-based": no part of the name after it. */
export const COMPOUND_ADJECTIVE = /-(?:based|backed|controlled|led|owned|born|area|run|style|bound|era)$/;

type Run = readonly [number, number];

/** Which of the words are the proper name: [from, to), empty when none is. */
export function nameIn(
  g: Grammar,
  core: readonly Token[],
  kinds: readonly (NounKind | null)[],
  headEnd: number,
  noun: NounKind | null,
  around: { readonly determined: boolean; readonly next: Token | undefined },
): Run {
  const { determined } = around;
  const none: Run = [0, 0];
  const runs = capitalRuns(g, core, determined, around.next);
  const first = runs[0];
  const last = runs[runs.length - 1];
  if (!first || !last) return none;
  // A lone word that is a surname of this article, though it looks like a noun: "Neubauer", "King".
  const [only] = core;
  if (core.length === 1 && only?.capital && !determined && g.surnames.has(only.low.replace(/'s$/, ''))) return [0, 1];
  if (noun === 'person' || noun === 'people') {
    // "The Harwellian pastor of the Quay Church": what stands before the noun is no name.
    const describes = (end: number): boolean => g.code === 'en' && kinds.slice(end, headEnd).includes('person');
    // "A WeWork spokesperson": capitals before the noun are the employer.
    if (kinds.slice(last[1]).some((k) => k === 'person' || k === 'people')) return none;
    const [from, to] = withoutTitles(g, core, kinds, last);
    const size = to - from;
    // "Kriminologin Anna Muster vom Zentrum für Forschung": the last capitals are nouns, the first ones hold the name.
    const joined = /^(?:and|und|et|y|e|ed)$/.test(core[last[0] - 1]?.low ?? '');
    if ((size === 0 || joined) && runs.length > 1 && last[0] >= headEnd) {
      const [f, t] = withoutTitles(g, core, kinds, first);
      return t <= headEnd && !describes(t) ? [f, t] : none;
    }
    if (size === 0) return none;
    // "Ambasciatore Israele": the country that somebody speaks for.
    if (size === 1 && g.places.has(bare((core[from] as Token).text))) return none;
    const lastOf = core.slice(0, from).findLastIndex((w) => !w.capital && g.of.has(w.low));
    if (lastOf >= 0 && lastOf >= last[0] - 2) {
      // The capitals after "of" are a place or a body; a name follows only when there are three or more.
      // "El juez del Tribunal Supremo Ana Muster": the body first, then the name.
      if (from > last[0] && size >= 2 && kinds[from - 1] && kinds.slice(0, last[0]).includes('person'))
        return [from, to];
      const body = kinds.slice(last[0], to - 1).some((k) => k !== null);
      const two = core[to - 1]?.capital && core[to - 2]?.capital;
      // "Il direttore dell'organizzazione mondiale della sanità Tedros Adhanom Ghebreyesus": what follows "of" is no name.
      if (lastOf < last[0] - 1 && last[0] - lastOf === 2 && size >= 2 && !g.definite.has(core[last[0] - 1]?.low ?? ''))
        return [from, to];
      if (size >= 3 && two && !body && kinds.slice(0, from).includes('person')) return [to - 2, to];
      const [f, t] = withoutTitles(g, core, kinds, first);
      return t <= headEnd && f < t && runs.length > 1 && !describes(t) ? [f, t] : none;
    }
    return size === 1 && noun === 'people' ? none : [from, to];
  }
  if (noun) {
    // "White House", "Migration Policy Institute": the whole phrase is the name, when it is capitalised.
    const capitals = core.filter((w) => w.capital).length;
    return g.code !== 'de' && first[0] === 0 && capitals >= 2 ? [0, core.length] : none;
  }
  if (g.code === 'de') {
    const single = first[1] - first[0] === 1;
    const low = (core[first[0]] as Token).low;
    const noun =
      g.common.has(low) || (/(?:ung|ion|heit|keit|schaft|tät|nis|ment|tum|ismus)$/.test(low) && !g.surnames.has(low));
    return first[0] > 0 || (single && (determined || noun)) ? none : first;
  }
  // An unknown common noun before the name is its description ("crooner Jelly Roll"); not one after "of".
  const head = runs.filter(([f]) => f < headEnd);
  if (head.length === 0) return none;
  return head[head.length - 1] as Run;
}

/** Stretches of capitalised words, with the particles of names between them. */
function capitalRuns(g: Grammar, core: readonly Token[], determined: boolean, after: Token | undefined): Run[] {
  const isPart = (i: number): boolean => {
    const w = core[i];
    if (!w?.capital || g.notNames.has(w.low) || COMPOUND_ADJECTIVE.test(w.low)) return false;
    if (isGermanAdjective(g, w, core[i + 1]) || (w.first && (g.aux.has(w.low) || g.prepositions.has(w.low))))
      return false;
    // The capital of a sentence's first word says nothing: "Fellow protester", "Countless users".
    const next = core[i + 1];
    if (w.first && core.length > 1 && next && !next.capital && !PARTICLES.has(next.low) && !g.of.has(next.low))
      return false;
    if (w.first && (g.indefinite.has(w.low) || (g.common.has(w.low) && !next?.capital))) return false;
    // "Mandiant said": at a sentence's start, directly before a verb.
    const acts =
      core.length === 1 &&
      after?.kind === 'word' &&
      (g.aux.has(after.low) || g.verbs.has(after.low) || g.adverbs.has(after.low));
    if (acts && g.code !== 'de' && !g.adverbs.has(w.low) && !g.prepositions.has(w.low)) return true;
    return (
      !w.first || next?.capital === true || g.proper.has(w.low.replace(/'s$/, '')) || w.text === w.text.toUpperCase()
    );
  };
  const isParticle = (i: number): boolean => {
    const low = core[i]?.low ?? '';
    if (!PARTICLES.has(low) || core[i]?.capital) return false;
    if (g.code === 'en') return low !== 'of' && low !== 'do';
    if (g.code !== 'de') return true;
    // "Ursula von der Leyen", but "Anna Muster von der Bank".
    const before = core[i - 1];
    if (low === 'der' || low === 'den')
      return /^(?:von|van)$/.test(before?.low ?? '') && isFirstName(core[i - 2]?.text ?? '');
    return !determined && low !== 'zu' && (low !== 'von' || isFirstName(before?.text ?? ''));
  };
  const runs: Run[] = [];
  for (let i = 0; i < core.length; i++) {
    if (!isPart(i)) continue;
    let end = i + 1;
    while (end < core.length) {
      if (isPart(end)) end++;
      else if (isParticle(end) && isPart(end + 1)) end += 2;
      else if (isParticle(end) && PARTICLES.has(core[end + 1]?.low ?? '') && isPart(end + 2)) end += 3;
      else break;
    }
    runs.push([i, end]);
    i = end - 1;
  }
  return runs;
}

/** "Mehreren Medienberichten", "Unbekannte Städte": an adjective with the capital of a sentence's start. */
const isGermanAdjective = (g: Grammar, word: Token, next: Token | undefined): boolean =>
  g.code === 'de' &&
  word.first &&
  next?.capital === true &&
  word.low.length > 4 &&
  /(?:e|en|er|es|em)$/.test(word.low) &&
  !isFirstName(word.text) &&
  !g.fullNames.has(`${word.low} ${next.low}`);

/** A run without the titles and offices before the name: "Secretary of State Antony Blinken". */
function withoutTitles(g: Grammar, core: readonly Token[], kinds: readonly (NounKind | null)[], [from, to]: Run): Run {
  let start = from;
  // The last word stays: surnames end like nouns ("Trainer Christian Fluthmann").
  const stop = to - from > 1 ? to - 1 : to;
  for (let i = from; i < stop; i++) {
    const { text, low } = core[i] as Token;
    const title = kinds[i] !== null || g.titles.has(low);
    // "Martin Luther King III": what follows a first name is the name.
    if (!title && isFirstName(text) && text !== text.toUpperCase()) break;
    if (title) start = i + 1;
  }
  while (start < to && !(core[start] as Token).capital) start++;
  return [start, to];
}
