/** Builds a page of paragraphs for the tests of this folder. Texts are ours: invented people and places. */
import { JSDOM } from 'jsdom';
import { readContext } from '../../src/context/read-context';
import type { Article } from '../../src/detect/article';
import type { Page } from '../../src/page/page';
import { readPage } from '../../src/page/read-page';
import { Problems } from '../../src/problems';
import type { Context } from '../../src/report';

export interface Story {
  readonly page: Page;
  readonly article: Article;
}

/** @param body HTML of the article's body; a plain text becomes one paragraph */
export function story(
  lang: string,
  body: string,
  options: { head?: string; after?: string; url?: string } = {},
): Story {
  const html = body.startsWith('<') ? body : `<p>${body}</p>`;
  const { document } = new JSDOM(
    `<!doctype html><html lang="${lang}"><head>${options.head ?? ''}</head><body><main><article>${html}</article></main>${options.after ?? ''}</body></html>`,
  ).window;
  const page = readPage(document, options.url ?? 'https://news.example/2026/story');
  const element = page.elements.find((e) => e.tag === 'article');
  if (!element) throw new Error('no article');
  const paragraphs = page.blocks.slice(element.firstBlock, element.endBlock);
  const node = page.jsonLd.nodes.find((n) => n.types.includes('NewsArticle')) ?? null;
  return { page, article: { root: element, body: element, headline: null, paragraphs, node } as unknown as Article };
}

/** The context of a story; throws when a part failed. */
export function contextOf(lang: string, body: string, options: Parameters<typeof story>[2] = {}): Context {
  const { page, article } = story(lang, body, options);
  const problems = new Problems();
  const context = readContext(page, article, problems);
  if (problems.list.length > 0) throw new Error(JSON.stringify(problems.list));
  return context;
}

/** `speaker: quote` for each quotation. */
export const spoken = (context: Context): string[] => context.quotes.map((q) => `${q.speaker ?? '–'}: ${q.text}`);
