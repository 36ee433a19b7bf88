/** Who is quoted or cited, with which words. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Context } from '../report';

export function findVoices(
  page: Page,
  _article: Article,
): Pick<Context, 'voices' | 'quotes' | 'attributions' | 'rules'> {
  return { voices: [], quotes: [], attributions: [], rules: { language: page.language, depth: 'none' } };
}
