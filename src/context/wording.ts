/**
 * Wording worth pointing at, never a verdict: hedges, claims of one party, "could not be verified", and the notices
 * about the article itself (see `notices.ts`).
 */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import { clip, fold } from '../page/text';
import type { EvidenceList, WordingNote } from '../report';
import { findEvents } from './attribution';
import { findHedge } from './hedges';
import { findNotices } from './notices';
import { findPhrase } from './phrases';
import { readArticle } from './reading';
import type { Sentence, TokenisedParagraph } from './tokens';

export { findOriginal } from './original';

/** Notes of one kind that are kept; an article that hedges in every sentence needs no longer list. */
const MOST = 30;

export function findWording(page: Page, article: Article): WordingNote[] {
  const { grammar: g, notices: words, depth, blocks, paragraphs } = readArticle(page, article);
  const notes = findNotices(page, article, words);
  const taken = new Set(notes.map((n) => n.evidence[0].where));
  const counts = new Map<WordingNote['kind'], number>();
  const add = (kind: WordingNote['kind'], quote: string, evidence: EvidenceList): void => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    if (count <= MOST) notes.push({ kind, quote, evidence });
  };
  paragraphs.forEach((paragraph, i) => {
    const block = blocks[i];
    if (!block) return;
    const where = page.locators.of(block.element);
    if (taken.has(where)) return;
    for (const sentence of paragraph.sentences) {
      const text = textOf(paragraph, sentence);
      const evidence: EvidenceList = [{ source: 'text', where, quote: clip(text) }];
      if (findPhrase(fold(text), words.notVerified)) {
        add('not-verified', clip(text, 600), evidence);
        continue;
      }
      if (depth !== 'full' || block.level > 0) continue;
      const hedge = findHedge(g, words.hedges, paragraph.tokens, sentence);
      if (hedge) add('hedge', hedge, evidence);
      if (!claims(g.code, paragraph, sentence)) continue;
      const claim = findEvents(g, paragraph.tokens, sentence).find(
        (e) =>
          e.indirect && e.verb?.tone === 'doubting' && CLAIMS[g.code]?.test(e.cue) && e.subject?.kind !== 'pronoun',
      );
      if (claim?.subject) add('one-party-claim', `${claim.subject.text} … ${claim.cue}`, evidence);
    }
  });
  return notes;
}

/** Of the doubting verbs, those that say a party claims something; "believes" and "thinks" are opinions. */
const CLAIMS: Readonly<Record<string, RegExp>> = {
  en: /^(?:claim|alleg|purport)/i,
  fr: /^(?:prétend|allègu|allégu|revendiqu)/i,
  de: /^behaupte/i,
  es: /^(?:aleg|pretend|atribu)/i,
  it: /^(?:pretend|rivendic)/i,
  pt: /^(?:aleg|pretend)/i,
};

const claims = (code: string, { tokens }: TokenisedParagraph, { from, to }: Sentence): boolean => {
  const rule = CLAIMS[code];
  for (let i = from; rule && i < to; i++) if (rule.test(tokens[i]?.low ?? '')) return true;
  return false;
};

const textOf = ({ text, tokens }: TokenisedParagraph, { from, to }: Sentence): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
