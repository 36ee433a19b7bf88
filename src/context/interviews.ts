/**
 * Interviews printed as questions and answers, without quotation marks: which paragraphs are somebody's answers.
 *
 * Told by their shape: three or more short paragraphs that end in a question mark, with paragraphs between them, most of
 * which speak of "I" or "we". Whoever the text presents before the first question is the one who answers.
 * Example: `Why now?` / `Because I think …` / `What next?` / `We will …` → the second and the fourth.
 */
import { isFirstName } from './first-names';
import type { Grammar } from './grammar';
import type { KnownName } from './names';
import type { Reading } from './reading';
import { hasQuote, type TokenisedParagraph } from './tokens';

/** Questions that make an interview, and how long one may be, in characters. */
const FEWEST = 3;
const LONGEST = 400;

/** @returns places of the answers in the list of paragraphs, and of the first question (-1 when it is no interview) */
export function findAnswers(
  g: Grammar,
  paragraphs: readonly TokenisedParagraph[],
): { answers: number[]; first: number } {
  const none = { answers: [], first: -1 };
  const isQuestion = paragraphs.map(({ text }) => text.length < LONGEST && /\?["”»’]?\s*$/.test(text.slice(-4)));
  const questions = isQuestion.filter((is, i) => is && isQuestion[i + 1] === false).length;
  if (g.self.size === 0 || questions < FEWEST) return none;
  const first = isQuestion.indexOf(true);
  const answers: number[] = [];
  let personal = 0;
  let quoted = 0;
  paragraphs.forEach(({ tokens }, i) => {
    if (i <= first || isQuestion[i] || tokens.length < 6) return;
    answers.push(i);
    if (tokens.some((t) => g.self.has(t.low))) personal++;
    if (hasQuote(tokens, { from: 0, to: tokens.length })) quoted++;
  });
  // Questions also stand in essays and lists of frequent ones; there nobody speaks of himself, or everything is quoted.
  const speaks = personal * 2 > answers.length && quoted * 3 < answers.length && answers.length < questions * 6;
  return speaks ? { answers, first } : none;
}

/** The first name before the questions that is presented by an office or begins with a first name; null when none does. */
export function findIntroduced({ paragraphs, names }: Reading, first: number): string | null {
  const before = paragraphs.slice(0, first + 1).map((p) => p.text);
  const isPerson = ({ name, roles, article }: KnownName): boolean =>
    !article && (roles.length > 0 || isFirstName(name.slice(0, name.indexOf(' '))));
  return names.find((n) => isPerson(n) && before.some((text) => text.includes(n.name)))?.name ?? null;
}
