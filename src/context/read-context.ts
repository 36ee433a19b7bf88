/** Context, not verdicts: who is quoted, wording worth pointing at, what the publisher declares. */
import type { Article } from '../detect/article';
import type { Page } from '../page/page';
import type { Problems } from '../problems';
import type { Context } from '../report';
import { findDeclarations } from './disclosures';
import { findVoices } from './voices';
import { findOriginal, findWording } from './wording';

export function readContext(page: Page, article: Article, problems: Problems): Context {
  const guard = problems.guard.bind(problems);
  const voices = guard(
    'context/voices',
    {
      voices: [],
      quotes: [],
      attributions: [],
      reporting: [],
      rules: { language: page.language, depth: 'none' as const },
    },
    () => findVoices(page, article),
  );
  return {
    ...voices,
    wording: guard('context/wording', [], () => findWording(page, article)),
    declarations: guard('context/disclosures', [], () => findDeclarations(page, article)),
    original: guard('context/original', null, () => findOriginal(page, article)),
  };
}
