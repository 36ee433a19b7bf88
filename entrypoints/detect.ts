/**
 * Runs on every http(s) page, top frame, at document_end: is it worth loading the article script?
 *
 * An unlisted script, named in the manifest by `wxt.config.ts`, and not a WXT content script: WXT's content-script
 * context announces itself to the page with an event that carries the extension's id, and the page could end it.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { beginReading } from '../src/browser/begin';
import { sendPersistently } from '../src/browser/messages';
import { onNavigation } from '../src/browser/navigation';
import { world } from '../src/browser/world';
import { judgeQuickly } from '../src/detect/quick';

export default defineUnlistedScript(() => {
  const look = (): void => {
    const begin = performance.now();
    const verdict = judgeQuickly(document, location);
    const mine = Object.assign(world(), { verdict, detect: performance.now() - begin });
    if (verdict === 'no') return;
    mine.given = beginReading(document);
    mine.given.catch(() => {});
    sendPersistently('page-found', { runs: mine.begin !== undefined }).catch(() => {});
    // Another story in the same document: the article script is here already.
    mine.begin?.();
  };
  // A prerendered page is looked at when the reader comes to it: injection goes by tab, and the tab shows another page.
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener('prerenderingchange', look, { once: true });
  } else look();
  onNavigation(look);
});
