/** What `filter-matcher.test.ts` builds as the extension is built. */
export { getDomain } from 'tldts-experimental';
export { default as table } from 'tldts-experimental/dist/es6/src/data/hashes.js';
export { createFilterLists } from '../../src/clutter/filters';
