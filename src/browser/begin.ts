/** The detector has found a page: it is read while the article script is on its way. */
import { copyPage } from '../page-copy/copy-page';
import type { Begun } from '../session/contract';
import { firstQuestion } from '../session/first-question';
import { type Settings, settingsFor } from '../settings/settings';
import { sendPersistently } from './messages';
import { loadSettings } from './storage';

/** What the article script begins with, so that it need not ask. */
export interface Beginnings {
  readonly settings: Settings;
  readonly begun: Begun & { readonly url: string };
}

/** @returns null where the article script is not to begin by itself: then nothing of the page is read */
export async function beginReading(document: Document): Promise<Beginnings | null> {
  const settings = await loadSettings();
  const url = location.href;
  const here = settingsFor(settings, url);
  if (!here.automatic) return null;
  const begin = performance.now();
  const { copy, elements } = copyPage(document);
  const copying = performance.now() - begin;
  const answer = sendPersistently('read', firstQuestion(url, copy, here));
  answer.catch(() => {});
  return { settings, begun: { url, elements, answer, copying } };
}
