/**
 * What changed since the reader last saw this story. Only with the reader's consent, never in private windows.
 *
 * Pure logic over a store that is handed in (in the extension: IndexedDB in the background, `browser/history-store.ts`).
 * Example: first visit → { previous: null, changes: null }; back after an edit → the headline's and sentences' changes.
 *
 *   const history = new ArticleHistories(store);
 *   if (mayKeep({ consent, privateWindow, siteOff })) await history.visit(snapshotOf(page, article, report));
 */
import { compareSnapshots, type StoryChanges } from './changes';
import type { Snapshot, StoryVisit } from './snapshot';

/** One story with every version seen, oldest first. */
export interface ArticleRecord {
  readonly key: string;
  readonly url: string;
  /** Host name, for erasing one site. */
  readonly site: string;
  readonly versions: readonly Snapshot[];
  /** Every update time that the page gave, in the order seen. */
  readonly updates: readonly string[];
  /** Milliseconds since 1970 of the last visit: the oldest goes first. */
  readonly lastSeen: number;
  /** Rough size of the record in bytes. */
  readonly bytes: number;
}

/** What the cap and the erasing need to know of a record without reading its text. */
export interface RecordSize {
  readonly key: string;
  readonly site: string;
  readonly lastSeen: number;
  readonly bytes: number;
}

export interface HistoryStore {
  /** @returns the record, something broken, or undefined when there is none */
  get(key: string): Promise<unknown>;
  /** @throws DOMException `QuotaExceededError` when the browser gives no more room */
  put(record: ArticleRecord): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
  sizes(): Promise<readonly RecordSize[]>;
  clear(): Promise<void>;
}

export interface VisitResult {
  /** The version seen last time; null on the first visit. */
  readonly previous: Snapshot | null;
  /** Null when there was no visit before, or nothing changed. */
  readonly changes: StoryChanges | null;
  /** Every update time seen so far, this visit's included. */
  readonly updates: readonly string[];
  /** `dropped`: an earlier record was damaged and is gone. `no-room`: the browser gave no room; nothing was kept. */
  readonly kept: 'kept' | 'dropped' | 'no-room';
}

/** All histories together; the oldest go when there is more. */
const MAX_BYTES = 30_000_000;
/** Versions of one story; the first one stays, the oldest others go. */
const MAX_VERSIONS = 12;
export class ArticleHistories {
  readonly #store: HistoryStore;
  readonly #maxBytes: number;

  constructor(store: HistoryStore, maxBytes = MAX_BYTES) {
    this.#store = store;
    this.#maxBytes = maxBytes;
  }

  /** Compares with the last visit and keeps this one. Never throws for a damaged record or a full store. */
  async visit({ key, url, snapshot }: StoryVisit): Promise<VisitResult> {
    const stored = await this.#store.get(key);
    const known = readRecord(stored);
    const damaged = stored !== undefined && stored !== null && !known;
    if (damaged) await this.#store.remove([key]);
    const previous = known?.versions[known.versions.length - 1] ?? null;
    const changes = previous ? compareSnapshots(previous, snapshot) : null;
    const times = [...(known?.updates ?? []), snapshot.modified ?? snapshot.published ?? ''].filter(Boolean);
    const updates = [...new Set(times)].slice(-50);
    const versions = !known ? [snapshot] : changes ? trimmed([...known.versions, snapshot]) : known.versions;
    const record: ArticleRecord = {
      key,
      url,
      site: siteOf(url),
      versions,
      updates,
      lastSeen: Date.parse(snapshot.seen) || Date.now(),
      bytes: sizeOf(versions),
    };
    const kept = await this.#keep(record);
    return { previous, changes, updates, kept: kept ? (damaged ? 'dropped' : 'kept') : 'no-room' };
  }

  async #keep(record: ArticleRecord): Promise<boolean> {
    for (const attempt of [1, 2]) {
      try {
        await this.#store.put(record);
        await this.#makeRoom(this.#maxBytes, record.key);
        return true;
      } catch (error) {
        if (attempt === 2 || !(error instanceof Error) || error.name !== 'QuotaExceededError') {
          if (error instanceof Error && error.name === 'QuotaExceededError') return false;
          throw error;
        }
        // The browser's own limit: let half of what is kept go, and try once more.
        const total = (await this.#store.sizes()).reduce((sum, r) => sum + r.bytes, 0);
        await this.#makeRoom(total / 2, record.key);
      }
    }
    return false;
  }

  /** Lets the records go that were not seen for longest, until the rest fits. */
  async #makeRoom(limit: number, keep: string): Promise<void> {
    const sizes = [...(await this.#store.sizes())].sort((a, b) => a.lastSeen - b.lastSeen);
    let total = sizes.reduce((sum, r) => sum + r.bytes, 0);
    const out: string[] = [];
    for (const { key, bytes } of sizes) {
      if (total <= limit) break;
      if (key === keep) continue;
      out.push(key);
      total -= bytes;
    }
    if (out.length > 0) await this.#store.remove(out);
  }

  /** Forgets everything. */
  erase(): Promise<void> {
    return this.#store.clear();
  }

  /** Forgets one site (host name). */
  async eraseSite(site: string): Promise<void> {
    const keys = (await this.#store.sizes()).filter((r) => r.site === site).map((r) => r.key);
    if (keys.length > 0) await this.#store.remove(keys);
  }

  /** One story's history as JSON to be saved, or null when there is none. */
  async export(key: string): Promise<string | null> {
    const record = readRecord(await this.#store.get(key));
    return record ? JSON.stringify({ format: 'copydesk-history', version: 1, ...record }, null, 2) : null;
  }

  /** How much is kept. */
  async count(): Promise<{ readonly stories: number; readonly bytes: number }> {
    const sizes = await this.#store.sizes();
    return { stories: sizes.length, bytes: sizes.reduce((sum, r) => sum + r.bytes, 0) };
  }
}

/** Checks what came out of the store; null when any part of it is not what was put in. */
function readRecord(value: unknown): ArticleRecord | null {
  if (typeof value !== 'object' || value === null) return null;
  const record = value as Partial<ArticleRecord>;
  const texts = [record.key, record.url, record.site];
  if (!texts.every((t) => typeof t === 'string') || typeof record.lastSeen !== 'number') return null;
  if (!Array.isArray(record.versions) || record.versions.length === 0 || !record.versions.every(isSnapshot))
    return null;
  if (!Array.isArray(record.updates) || !record.updates.every((u) => typeof u === 'string')) return null;
  return record as ArticleRecord;
}

function isSnapshot(value: unknown): value is Snapshot {
  if (typeof value !== 'object' || value === null) return false;
  const snapshot = value as Partial<Snapshot>;
  const optional = [snapshot.headline, snapshot.published, snapshot.modified];
  return (
    typeof snapshot.seen === 'string' &&
    !Number.isNaN(Date.parse(snapshot.seen)) &&
    optional.every((t) => t === null || typeof t === 'string') &&
    Array.isArray(snapshot.paragraphs) &&
    snapshot.paragraphs.every((p) => typeof p === 'string')
  );
}

/** The first version and the latest ones. */
function trimmed(versions: readonly Snapshot[]): readonly Snapshot[] {
  const [first] = versions;
  return versions.length <= MAX_VERSIONS || !first ? versions : [first, ...versions.slice(1 - MAX_VERSIONS)];
}

const sizeOf = (versions: readonly Snapshot[]): number =>
  versions.reduce(
    (sum, v) => sum + 200 + 2 * v.paragraphs.reduce((n, p) => n + p.length, (v.headline ?? '').length),
    0,
  );

function siteOf(url: string): string {
  try {
    return new URL(url).hostname;
  } catch {
    return '';
  }
}
