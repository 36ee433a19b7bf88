/** Another reader of articles, for comparison. */
import Defuddle from 'defuddle';

export const run = (document: Document): number => new Defuddle(document, { url: location.href }).parse().wordCount;
