/** The desk, in a page of its own, as in reality: what one copy has made ready serves the next. Without filter lists. */
import { knowledgeFor } from '../../src/data/everything';
import { createDesk } from '../../src/desk/desk';
import type { PageCopy } from '../../src/page-copy/page-copy';
import { CLUTTER_CATEGORIES } from '../../src/report';

const desk = createDesk({ loadKnowledge: async (page) => knowledgeFor(page), askFilters: async () => [] });

/** @returns the answer as JSON, and the milliseconds from the question's JSON to it */
export async function read(url: string, copy: string): Promise<{ answer: string; milliseconds: number }> {
  const begin = performance.now();
  const answer = await desk.read({
    url,
    copy: JSON.parse(copy) as PageCopy,
    places: [],
    always: true,
    categories: [...CLUTTER_CATEGORIES],
    lists: false,
    custom: { hide: [], keep: [] },
    earlier: null,
  });
  const text = JSON.stringify(answer);
  return { answer: text, milliseconds: performance.now() - begin };
}
