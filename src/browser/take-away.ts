/** What a reader takes away from a page: text on the clipboard, files, the article without its page. */
import type { Translate } from '../i18n/translate';
import type { Session, SessionView } from '../session/contract';
import { loaded } from './on-demand';
import { world } from './world';

/** Puts text on the clipboard after a click of the reader's. @returns whether that worked */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Offers text as a file: a link to a blob of our own world, clicked and forgotten. */
export function saveFile(name: string, mime: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mime }));
  const link = document.createElementNS('http://www.w3.org/1999/xhtml', 'a') as HTMLAnchorElement;
  link.href = address;
  link.download = name;
  link.dispatchEvent(new MouseEvent('click'));
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * The article without what is hidden at the moment; the script that makes it comes with the first wish.
 * @returns null when the script cannot be had, or makes nothing of the page
 */
export async function exportArticle(
  { report, restored, agencies }: SessionView,
  find: Session['find'],
  format: 'markdown' | 'html',
  label: Translate,
): Promise<string | null> {
  const make = await loaded('clean-article', () => world().exportArticle).catch(() => null);
  if (!make) return null;
  const hidden = report.hidden.filter((h) => !restored.includes(h.locator)).map((h) => find(h.locator));
  return make(document, {
    report,
    agencyName: (id) => agencies.find((agency) => agency.id === id)?.name ?? null,
    hidden: new Set(hidden.filter((element) => element !== null)),
    format,
    label,
  });
}
