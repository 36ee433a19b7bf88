/**
 * Everything the reader has set, as one JSON file, and back.
 *
 *   { "copydesk": 1, "exported": "2026-11-22T…", "general": { … }, "sites": { "news.example": { "state": "off" } } }
 */
import { isRecord, repairSettings, type Settings, SITE_PREFIX } from '../settings/settings';

/** Format of the file; raised when older versions could not read it. */
const FORMAT = 1;
const MAX_LENGTH = 1_000_000;

export function writeBackup(settings: Settings, now: Date): string {
  const file = { copydesk: FORMAT, exported: now.toISOString(), general: settings.general, sites: settings.sites };
  return `${JSON.stringify(file, null, 2)}\n`;
}

export type BackupResult =
  | { readonly ok: true; readonly settings: Settings; readonly repaired: readonly string[] }
  | {
      readonly ok: false;
      readonly because: 'not-json' | 'not-copydesk' | 'newer' | 'too-large';
      readonly detail: string;
    };

/** Settings of a file; values that are not good are named in `repaired` and fall back to the defaults. Never throws. */
export function readBackup(text: string): BackupResult {
  if (text.length > MAX_LENGTH) return { ok: false, because: 'too-large', detail: '' };
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch (error) {
    return { ok: false, because: 'not-json', detail: error instanceof Error ? error.message : '' };
  }
  if (!isRecord(file) || typeof file.copydesk !== 'number' || !isRecord(file.general)) {
    return { ok: false, because: 'not-copydesk', detail: '' };
  }
  if (file.copydesk > FORMAT) return { ok: false, because: 'newer', detail: String(file.copydesk) };
  const sites = isRecord(file.sites) ? file.sites : {};
  const items = Object.fromEntries(Object.entries(sites).map(([host, site]) => [SITE_PREFIX + host, site]));
  return { ok: true, ...repairSettings({ ...items, settings: file.general }) };
}
