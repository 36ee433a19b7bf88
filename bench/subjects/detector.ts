/** What `detect.js` does on every page. */
import { judgeQuickly } from '../../src/detect/quick';

export const run = (document: Document): string => judgeQuickly(document, location);
