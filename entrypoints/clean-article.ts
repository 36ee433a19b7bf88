/** The article without its page, for copying and saving: put into a tab when the reader asks for it the first time. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../src/browser/world';
import { exportArticle } from '../src/tools/clean-article';

export default defineUnlistedScript(() => {
  world().exportArticle = exportArticle;
});
