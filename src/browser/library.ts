/**
 * What the reader has asked Copydesk to keep on this device: texts of articles read (opt-in) and imported rating lists.
 * Both in the extension's own IndexedDB, so only the background and the extension's pages can reach them.
 */
import { type IDBPDatabase, openDB } from 'idb';
import { ArticleHistories, type VisitResult } from '../context/history';
import { type FoundRating, indexRatings, type RatingIndex, type RatingList, ratingsFor } from '../context/ratings';
import { mayKeep, type StoryVisit } from '../context/snapshot';
import { settingsFor } from '../settings/settings';
import { browser } from './api';
import { openHistoryStore } from './history-store';
import { loadSettings } from './storage';

export const histories = new ArticleHistories(openHistoryStore());

/**
 * Keeps a visit and says what changed since the last one.
 * @param url of the page, as the browser names the sender
 * @returns null where nothing may be kept: not opted in, a private window, off for the site; or storage refuses
 */
export async function visitStory(visit: StoryVisit, url: string, tabId: number): Promise<VisitResult | null> {
  const { general, site, off } = settingsFor(await loadSettings(), url);
  const tab = await browser.tabs.get(tabId);
  const siteOff = site.noHistory === true || off;
  if (!mayKeep({ consent: general.history, privateWindow: tab.incognito, siteOff })) return null;
  try {
    return await histories.visit(visit);
  } catch (error) {
    console.warn('Copydesk: the history could not be kept.', error);
    return null;
  }
}

/** @param url of the asking page: it may save what is kept of its own site, nothing else */
export async function exportStory(key: string, url: string): Promise<string | null> {
  if (!URL.canParse(key) || new URL(key).hostname !== new URL(url).hostname) return null;
  return histories.export(key).catch(() => null);
}

let ratingsDatabase: Promise<IDBPDatabase> | null = null;
let index: RatingIndex | null = null;
const database = (): Promise<IDBPDatabase> => {
  ratingsDatabase ??= openDB('copydesk-ratings', 1, {
    upgrade(db) {
      db.createObjectStore('lists', { keyPath: 'name' });
    },
  });
  return ratingsDatabase;
};

/** Names and sizes of the imported lists. */
export async function ratingLists(): Promise<{ readonly name: string; readonly count: number }[]> {
  const lists = (await (await database()).getAll('lists')) as RatingList[];
  return lists.map(({ name, ratings }) => ({ name, count: ratings.length }));
}

/** Keeps a list, replacing one of the same name. @throws when storage refuses */
export async function saveRatingList(list: RatingList): Promise<void> {
  await (await database()).put('lists', list);
  await tellBackground();
}

export async function removeRatingList(name: string): Promise<void> {
  await (await database()).delete('lists', name);
  await tellBackground();
}

/** The background holds an index of the lists; a key in local storage tells it that they changed. */
const tellBackground = (): Promise<void> => browser.storage.local.set({ ratingsChanged: Date.now() });

/** Called once in the background. */
export function watchRatingLists(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && 'ratingsChanged' in changes) index = null;
  });
}

/** What the imported lists say of a host; [] when there are none or they cannot be read. */
export async function findRatings(host: string): Promise<readonly FoundRating[]> {
  try {
    index ??= indexRatings((await (await database()).getAll('lists')) as RatingList[]);
    return ratingsFor(index, host);
  } catch (error) {
    console.warn('Copydesk: the rating lists could not be read.', error);
    return [];
  }
}
