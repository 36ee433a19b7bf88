/** Mends malformed JSON: put into a tab when its structured data cannot be read without. */
import { jsonrepair } from 'jsonrepair';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { world } from '../src/browser/world';

export default defineUnlistedScript(() => {
  world().repairJson = jsonrepair;
});
