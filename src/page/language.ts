/**
 * Which language the article is in: what the page declares, unless its words plainly say otherwise.
 *
 * Publishers copy templates: a German paper declares `en`, a Tagalog one `en-US`. Example: `<html lang="en">` over prose
 * full of "der, die, und, nicht" → `de`.
 */
import { fromKnowledge, knowledgeAtHand } from '../data/knowledge';
import { LETTER_OF_SCRIPT, SCRIPTS } from '../data/scripts';
import { LETTER, MARK, runsOf } from './characters';
import { attributeOf, rootOf } from './dom';
import { type JsonLd, textOf } from './json-ld';
import { codeOf } from './language-of-root';
import { type MetaTag, type Page, Region, type TextBlock } from './page';

/** Characters of prose looked at. */
const SAMPLE = 2500;

/** `language`: ISO 639-1 code in lower case (`nb` and `nn` become `no`), or `und`; `declaredLanguage`: the same or null. */
export function readLanguage(
  document: Document,
  meta: readonly MetaTag[],
  jsonLd: JsonLd,
  blocks: readonly TextBlock[],
): Pick<Page, 'language' | 'declaredLanguage'> {
  const root = rootOf(document);
  const declared = [
    root ? attributeOf(root, 'lang') : null,
    root ? attributeOf(root, 'xml:lang') : null,
    ...jsonLd.nodes.slice(0, 50).map((n) => textOf(n.value.inLanguage)),
    ...['content-language', 'og:locale', 'language', 'dc.language', 'dcterms.language', 'inlanguage'].map(
      (n) => meta.find((m) => m.name === n)?.content ?? null,
    ),
  ];
  let code: string | null = null;
  for (const value of declared) code ??= codeOf(value);
  return { language: weigh(code, sampleOf(blocks)), declaredLanguage: code };
}

/** Running prose of the page: long blocks that are no links. */
function sampleOf(blocks: readonly TextBlock[]): string {
  let sample = '';
  let rest = '';
  for (const b of blocks) {
    if (b.level > 0 || b.linkLength > b.text.length * 0.3 || b.text.length < 30) continue;
    if (b.regions & (Region.Nav | Region.SiteFooter | Region.Notice | Region.Hidden | Region.Dialog)) continue;
    if (b.text.length >= 80) sample += `${b.text} `;
    else if (rest.length < SAMPLE) rest += `${b.text} `;
    if (sample.length > SAMPLE) break;
  }
  return (sample.length < 300 ? sample + rest : sample).slice(0, SAMPLE);
}

function weigh(declared: string | null, sample: string): string {
  const byScript = readScript(sample);
  if (byScript) return declared && byScript.includes(declared) ? declared : (byScript[0] ?? 'und');
  const counts = countStopWords(sample);
  let best = '';
  for (const [code, hits] of counts.hits) if (hits > (counts.hits.get(best) ?? 0)) best = code;
  const most = counts.hits.get(best) ?? 0;
  if (!declared) return most >= 5 && most > counts.words * 0.1 ? best : 'und';
  if (best === declared || most < 12 || most < counts.words * 0.12) return declared;
  const own = counts.hits.get(declared) ?? 0;
  // A declared language without a list stands, unless the text is full of another's small words.
  const isListed = Object.hasOwn(knowledgeAtHand().stopWords, declared);
  return isListed ? (most > own * 2 ? best : declared) : most > counts.words * 0.25 ? best : declared;
}

/** As many letters of another script a text may hold: a name, a word that is explained. */
const FEW_LETTERS = 8;

/** The languages of a script that makes up much of the sample and is written by few languages. */
function readScript(sample: string): readonly string[] | null {
  if ((sample.match(LETTER_OF_SCRIPT)?.length ?? 0) <= FEW_LETTERS) return null;
  for (const [letters, ...languages] of SCRIPTS) {
    const found = sample.match(letters)?.length ?? 0;
    // Japanese is told from Chinese by its kana, of which a text has some among many Han characters.
    if (found > Math.max(FEW_LETTERS, sample.length * (languages[0] === 'ja' ? 0.12 : 0.3))) return languages;
  }
  return null;
}

/** For each small word, the languages that have it. */
const languagesByWord = fromKnowledge(({ stopWords }): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map<string, string[]>();
  for (const [code, words] of Object.entries(stopWords))
    for (const word of new Set(words.split(' '))) {
      const codes = lists.get(word);
      if (codes) codes.push(code);
      else lists.set(word, [code]);
    }
  return lists;
});

function countStopWords(sample: string): { hits: Map<string, number>; words: number } {
  const hits = new Map<string, number>();
  let words = 0;
  for (const word of runsOf(sample.toLowerCase(), LETTER | MARK)) {
    words++;
    for (const code of languagesByWord().get(word) ?? []) hits.set(code, (hits.get(code) ?? 0) + 1);
  }
  return { hits, words };
}
