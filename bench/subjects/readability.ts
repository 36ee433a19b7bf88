/** Reference for the article stage. Readability consumes what it is given, so it gets a copy, as in every tool that uses it. */
import { Readability } from '@mozilla/readability';

export const run = (document: Document): number =>
  new Readability(document.cloneNode(true) as Document).parse()?.length ?? 0;
