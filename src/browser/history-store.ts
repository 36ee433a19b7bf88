/**
 * Where article histories live: IndexedDB of the extension, opened in the background (a content script would get the
 * page's own). `idb` (ISC) wraps IndexedDB's requests in promises and adds nothing else.
 *
 * Two stores: `articles` with the text, `sizes` with what the cap needs, written in one transaction.
 */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { ArticleRecord, HistoryStore, RecordSize } from '../context/history';

interface Schema extends DBSchema {
  articles: { key: string; value: ArticleRecord };
  sizes: { key: string; value: RecordSize };
}

/** @param name another name in tests */
export function openHistoryStore(name = 'copydesk-history'): HistoryStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const database = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade(db) {
        db.createObjectStore('articles', { keyPath: 'key' });
        db.createObjectStore('sizes', { keyPath: 'key' });
      },
      // Another page of the extension wants a newer version: let go, and open again when asked.
      blocking(_current, _next, event) {
        (event.target as IDBDatabase).close();
        opened = null;
      },
      terminated() {
        opened = null;
      },
    }).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  };
  return {
    async get(key) {
      return (await database()).get('articles', key);
    },
    async put(record) {
      const transaction = (await database()).transaction(['articles', 'sizes'], 'readwrite');
      const { key, site, lastSeen, bytes } = record;
      await Promise.all([
        transaction.objectStore('articles').put(record),
        transaction.objectStore('sizes').put({ key, site, lastSeen, bytes }),
        transaction.done,
      ]);
    },
    async remove(keys) {
      const transaction = (await database()).transaction(['articles', 'sizes'], 'readwrite');
      await Promise.all([
        ...keys.flatMap((key) => [
          transaction.objectStore('articles').delete(key),
          transaction.objectStore('sizes').delete(key),
        ]),
        transaction.done,
      ]);
    },
    async sizes() {
      return (await database()).getAll('sizes');
    },
    async clear() {
      const transaction = (await database()).transaction(['articles', 'sizes'], 'readwrite');
      await Promise.all([
        transaction.objectStore('articles').clear(),
        transaction.objectStore('sizes').clear(),
        transaction.done,
      ]);
    },
  };
}
