/**
 * The article script: put into a tab by the background when the detector (or the reader) asks for it. Waits for
 * `start`. Guarded by a global of the extension's own isolated world, which the page cannot see.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startArticleScript } from '../src/browser/article-script';
import { world } from '../src/browser/world';

export default defineUnlistedScript(() => {
  if (!world().begin) startArticleScript();
});
