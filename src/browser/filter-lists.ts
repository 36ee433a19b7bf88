/** The filter lists in the background: engines from the extension's own files, loaded at the first question. */
import suffixTable from 'tldts-experimental/dist/es6/src/data/hashes.js';
import { createFilterLists, type FilterLists, type FilterQuestion } from '../clutter/filters';
import type { ListedSelectors } from '../clutter/plan';
import { browser } from './api';

let lists: FilterLists | null = null;
let suffixes: Promise<void> | null = null;

export function answerFilters(request: FilterQuestion): Promise<readonly ListedSelectors[]> {
  lists ??= createFilterLists(
    async (group) => {
      suffixes ??= fillSuffixes();
      await suffixes;
      return readFile(group);
    },
    (group, error) =>
      console.warn(`Copydesk: the filter list "${group}" could not be read; pages are cleaned without it.`, error),
  );
  return lists.answer(request);
}

/** Fills the table that the build has emptied (`scripts/lib/public-suffixes.mjs`): without it no host has a domain. */
async function fillSuffixes(): Promise<void> {
  const { buffer } = await readFile('public-suffixes');
  suffixTable.set(new Uint32Array(buffer));
}

async function readFile(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(browser.runtime.getURL(`/filters/${name}.bin`));
  if (!response.ok) throw new Error(`filters/${name}.bin: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
