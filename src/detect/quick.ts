/**
 * The first look, on every page of the web: is it worth loading the article script at all?
 *
 * Has a budget (20 kB with the polyfill, less main-thread time than isProbablyReaderable), so it looks at the address,
 * the structured data as text, a few meta tags and the number of paragraphs, and never walks the page.
 */
export type QuickVerdict = 'article' | 'maybe' | 'no';

/** @param document the loaded page @param url its address */
export function judgeQuickly(document: Document, url: URL): QuickVerdict {
  if (url.pathname === '/' || url.pathname === '') return 'no';
  if (!/^text\/html|xhtml/.test(document.contentType)) return 'no';
  const type = document.querySelector('meta[property="og:type" i]')?.getAttribute('content') ?? '';
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) {
    if (
      /"(?:\w*NewsArticle|LiveBlogPosting|Article|BlogPosting|Report)"/.test(
        (script.textContent ?? '').slice(0, 200_000),
      )
    )
      return 'article';
  }
  if (/^article$/i.test(type)) return 'article';
  const paragraphs = document.getElementsByTagName('p');
  let long = 0;
  for (let i = 0; i < paragraphs.length && i < 200; i++) if ((paragraphs[i]?.textContent ?? '').length > 80) long++;
  return long >= 3 ? 'maybe' : 'no';
}
