/** The detector has found a page: it is read while the article script is on its way. */
import { copyPage } from '../page-copy/copy-page';
import type { Begun } from '../session/contract';
import { automaticKeys, isAutomatic } from '../settings/keys';
import { answerOf } from './answers';
import { browser } from './api';
import { sendPersistently } from './messages';

/** What the article script begins with. */
export interface Beginnings extends Begun {
  /** Address of the page. */
  readonly url: string;
}

/** @returns null where the article script is not to begin by itself: then nothing of the page is read */
export async function beginReading(document: Document): Promise<Beginnings | null> {
  const url = location.href;
  // Storage that refuses says nothing against it: defaults hold then.
  const items = await answerOf(() => browser.storage.sync.get(automaticKeys(url))).catch(() => ({}));
  if (!isAutomatic(items, url)) return null;
  const begin = performance.now();
  const { copy, elements } = copyPage(document);
  const copying = performance.now() - begin;
  const answer = sendPersistently('read-found', { url, copy });
  answer.catch(() => {});
  return { url, elements, answer, copying };
}
