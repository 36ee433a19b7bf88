/**
 * Runs on every http(s) page, top frame: is it worth loading the article script? Put in at document_start, it does nothing
 * until the page can be read: put in at document_end, it would come 20 ms later.
 *
 * An unlisted script, named in the manifest by `wxt.config.ts`, and not a WXT content script: WXT's content-script
 * context announces itself to the page with an event that carries the extension's id, and the page could end it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginReading, storedSettings } from '../src/browser/begin';
import { sendPersistently } from '../src/browser/messages';
import { onNavigation } from '../src/browser/navigation';
import { world } from '../src/browser/world';
import { judgeQuickly } from '../src/detect/quick';

export default defineUnlistedScript(() => {
  /** Asked for while the page is loading: answers are slow to come when it has just been read. */
  let settings: ReturnType<typeof storedSettings> | undefined;
  const look = (): void => {
    const begin = performance.now();
    const verdict = judgeQuickly(document, location);
    const mine = Object.assign(world(), { verdict, detect: performance.now() - begin });
    if (verdict === 'no') return;
    mine.given = beginReading(document, settings);
    settings = undefined;
    mine.given.catch(() => {});
    sendPersistently('page-found', { runs: mine.begin !== undefined }).catch(() => {});
    // Another story in the same document: the article script is here already.
    mine.begin?.();
  };
  const lookWhenRead = (): void => {
    if (document.readyState !== 'loading') {
      look();
      return;
    }
    settings = storedSettings();
    const read = ({ isTrusted }: Event): void => {
      if (!isTrusted) return;
      document.removeEventListener('DOMContentLoaded', read);
      look();
    };
    document.addEventListener('DOMContentLoaded', read);
  };
  // A prerendered page is looked at when the reader comes to it: injection goes by tab, and the tab shows another page.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', lookWhenRead, { once: true });
  } else lookWhenRead();
  onNavigation(look);
});
