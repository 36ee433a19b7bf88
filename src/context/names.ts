/** Names of two or more words that stand in an article: people, as far as their shape tells. */
import { type Grammar, nounKind } from './grammar';
import type { Token, TokenisedParagraph } from './tokens';

const PARTICLES = new Set(
  'de del della di da do dos das du la le van von der den ter ten zu bin ibn al el abu ben'.split(' '),
);
const MAX_NAMES = 3000;

/** In order of appearance, each once. */
export function findFullNames(g: Grammar, paragraphs: readonly TokenisedParagraph[]): string[] {
  const names = new Set<string>();
  for (const { tokens } of paragraphs) {
    for (let i = 0; i < tokens.length && names.size < MAX_NAMES; i++) {
      if (!isPart(g, tokens[i])) continue;
      let end = i + 1;
      while (end < tokens.length && end - i < 6) {
        if (isPart(g, tokens[end])) end++;
        else if (isParticle(g, tokens, i, end) && isPart(g, tokens[end + 1])) end += 2;
        else if (
          isParticle(g, tokens, i, end) &&
          PARTICLES.has(tokens[end + 1]?.low ?? '') &&
          isPart(g, tokens[end + 2])
        )
          end += 3;
        else break;
      }
      const words = tokens.slice(i, end).map((t) => t.text.replace(/['’]s$/, ''));
      if (end - i > 1 && end - i < 6) names.add(words.join(' '));
      i = end - 1;
    }
  }
  return [...names];
}

function isPart(g: Grammar, token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !token.capital) return false;
  const { low } = token;
  if (g.titles.has(low) || nounKind(g, token.text)) return false;
  if (token.first && (g.definite.has(low) || g.indefinite.has(low) || g.prepositions.has(low) || g.adverbs.has(low)))
    return false;
  if (token.first && (g.breaks.has(low) || g.possessives.has(low) || g.pronouns.has(low) || g.verbs.has(low)))
    return false;
  return !g.times.has(low);
}

/** "von" is part of a name only where no article makes the word before a common noun ("der Tausch von Helga Schmid"). */
function isParticle(g: Grammar, tokens: readonly Token[], first: number, at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (!PARTICLES.has(low)) return false;
  if (g.code !== 'de') return g.code !== 'en' || low !== 'do';
  const before = tokens[first - 1];
  return (
    /^(?:von|van|zu|de|di|da|la|le|al|bin)$/.test(low) &&
    !(before && (g.definite.has(before.low) || g.indefinite.has(before.low)))
  );
}
