/** Reference for the detector. */
import { isProbablyReaderable } from '@mozilla/readability';

export const run = (document: Document): boolean => isProbablyReaderable(document);
