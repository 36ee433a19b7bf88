/** The context of an article (who is quoted, the wording): put into a tab when its page is clean. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../src/browser/world';
import { takeToHand } from '../src/data/knowledge';
import { withContext } from '../src/with-context';

export default defineUnlistedScript(() => {
  // This script has its own copy of the engine's modules: what is at hand is passed along.
  world().withContext = (analysis, knowledge) => {
    takeToHand(knowledge);
    return withContext(analysis);
  };
});
