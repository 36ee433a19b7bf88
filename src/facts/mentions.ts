/** Is a name one that the story is about? Authors are rarely named in their own text; subjects and topics are. */
import type { Article } from '../detect/article';
import { bare } from '../page/text';

const texts = new WeakMap<Article, string>();

/** Headline and text, folded; without the last paragraph, which may present the author. */
function textOf(article: Article): string {
  const known = texts.get(article);
  if (known !== undefined) return known;
  const paragraphs = article.paragraphs.slice(0, -1).filter((p) => p.text.length > 60);
  const text = ` ${bare([article.headlineText ?? '', ...paragraphs.map((p) => p.text)].join(' | '))} `;
  texts.set(article, text);
  return text;
}

/** @param name a person's name @returns whether headline or text name the person by the last word of the name */
export function isMentioned(article: Article, name: string): boolean {
  const last = bare(name).split(' ').at(-1) ?? '';
  return last.length > 1 && textOf(article).includes(` ${last} `);
}
