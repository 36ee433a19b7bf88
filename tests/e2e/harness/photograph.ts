/** What a page is and looks like, to compare before and after. */
import type { ReaderTab } from './reader';

export interface Photograph {
  /** The document, serialised. */
  readonly html: string;
  /** One line per element: name, visible or not, box. */
  readonly looks: readonly string[];
}

export const photograph = (tab: ReaderTab): Promise<Photograph> =>
  tab.evaluate(() => {
    const looks = [...document.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { display, visibility } = getComputedStyle(element);
      return [element.localName, display, visibility, element.checkVisibility(), x, y, width, height].join(' ');
    });
    const { doctype } = document;
    return {
      html: `${doctype ? new XMLSerializer().serializeToString(doctype) : ''}${document.documentElement.outerHTML}`,
      looks,
    };
  });

/** Marks of Copydesk in a page, as the page sees them. */
export const marks = (tab: ReaderTab): Promise<number> =>
  tab.evaluate(() => {
    let found = 0;
    for (const element of document.querySelectorAll('*'))
      for (const name of element.getAttributeNames()) if (name.startsWith('data-copydesk')) found++;
    return found;
  });
