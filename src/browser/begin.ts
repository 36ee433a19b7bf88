/** The detector has found a page: it is read while the article script is on its way. */
import { copyPage } from '../page-copy/copy-page';
import type { Begun } from '../session/contract';
import { isAutomatic } from '../settings/keys';
import { answerOf } from './answers';
import { browser } from './api';
import { sendPersistently } from './messages';

/** What the article script begins with. */
export interface Beginnings extends Begun {
  /** Address of the page. */
  readonly url: string;
}

/** All that is stored of settings. Storage that refuses says nothing: defaults hold then. */
export const storedSettings = (): Promise<Readonly<Record<string, unknown>>> =>
  answerOf(() => browser.storage.sync.get(null)).catch(() => ({}));

/**
 * @param settings what is stored of them; asked for while the page was loading
 * @returns null where the article script is not to begin by itself: then nothing of the page is read
 */
export async function beginReading(document: Document, settings = storedSettings()): Promise<Beginnings | null> {
  const items = await settings;
  const url = location.href;
  if (!isAutomatic(items, url)) return null;
  const begin = performance.now();
  const { copy, elements } = copyPage(document);
  const copying = performance.now() - begin;
  const answer = sendPersistently('read-found', { url, copy, items });
  answer.catch(() => {});
  return { url, elements, answer, copying };
}
