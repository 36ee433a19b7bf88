/** What a page shows: boxes that hold nothing, and what is visible. */
import type { ReaderTab } from './reader';

/** Is the first element of each selector visible? null where there is none. */
export const visible = (tab: ReaderTab, selectors: readonly string[]): Promise<Record<string, boolean | null>> =>
  tab.evaluate(
    (selectors) =>
      Object.fromEntries(selectors.map((s) => [s, document.querySelector(s)?.checkVisibility() ?? null] as const)),
    selectors,
  );

/** Every one of these with the same answer, to compare with `visible`. */
export const all = (selectors: readonly string[], shown: boolean): Record<string, boolean> =>
  Object.fromEntries(selectors.map((s) => [s, shown]));

/** Boxes over 50 px high without text or picture in which something was hidden. */
export const emptyBoxes = (tab: ReaderTab): Promise<string[]> =>
  tab.evaluate(() => {
    const isEmpty = (e: HTMLElement) =>
      e.checkVisibility() &&
      e.getBoundingClientRect().height > 50 &&
      !e.innerText.trim() &&
      ![...e.querySelectorAll('img, picture, video, iframe, svg, canvas, input, button')].some((p) =>
        p.checkVisibility(),
      );
    const boxes = new Set<HTMLElement>();
    for (const hidden of document.querySelectorAll('[data-copydesk-hidden]'))
      for (let e = hidden.parentElement; e && e !== document.body; e = e.parentElement) if (isEmpty(e)) boxes.add(e);
    return [...boxes].map((e) => `${e.localName}.${e.className}#${e.id}`);
  });
