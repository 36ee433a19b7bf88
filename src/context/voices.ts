/**
 * Who is quoted or cited, with which words.
 *
 * Reads the article's paragraphs. Passages in quotation marks in any language; speakers and indirect speech where the
 * language's rules are at hand. Found by rules, so paraphrases are often missed; the report says which rules ran.
 * Example: `„Wir gehen“, sagte die Ministerin Anna Muster.` → quote "Wir gehen", speaker "Anna Muster", verb "sagte".
 */
import type { Article } from '../detect/article';
import type { Page, TextBlock } from '../page/page';
import { clip, countWords } from '../page/text';
import type { Attribution, Context, Evidence, Quote } from '../report';
import { ArticleReader, type Statement } from './article-reader';
import { Speakers } from './people';
import { readArticle } from './reading';
import { groupVerbs } from './reporting-verbs';
import { summarise } from './summary';

export function findVoices(
  page: Page,
  article: Article,
): Pick<Context, 'voices' | 'quotes' | 'attributions' | 'reporting' | 'rules'> {
  const reading = readArticle(page, article);
  const { grammar: g, depth, language } = reading;
  const speakers = new Speakers(g, reading.names);
  const reader = new ArticleReader(reading, speakers);
  reader.run();
  if (depth === 'full') reader.readAnswers();
  const { voices, nameOf } = summarise(page, g, speakers, reader);
  const evidence = (block: TextBlock, text: string): readonly [Evidence] => [
    { source: 'text', where: page.locators.of(block.element), quote: clip(text) },
  ];
  const quotes = reader.passages.map(
    (p): Quote => ({
      text: p.quotation.inner,
      speaker: p.speaker ? nameOf(p.speaker) : null,
      words: countWords(p.quotation.inner),
      verb: p.cue,
      evidence: evidence(p.block, p.block.text.slice(p.quotation.start, p.quotation.end)),
    }),
  );
  const all: readonly Statement[] = [...reader.statements, ...reader.unsourced.map((u) => ({ ...u, speaker: null }))];
  const attributions = all.map(
    (s): Attribution => ({
      speaker: s.speaker ? nameOf(s.speaker) : null,
      cue: s.cue,
      evidence: evidence(s.block, s.quote),
    }),
  );
  const reporting = groupVerbs(g, [...quotes.map((q) => ({ ...q, cue: q.verb })), ...attributions]);
  return { voices, quotes, attributions, reporting, rules: { language, depth } };
}
