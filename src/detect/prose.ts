/** Which text reads like a story's, by its own shape and place; and sums over the page that cost one subtraction. */
import { DENSE } from '../page/characters';
import { type Page, type PageElement, Region, type TextBlock } from '../page/page';
import { NOT_STORY } from '../page/regions';

export { NOT_STORY };

const SENTENCE_END = /[.!?…:;。！？؟।։።]["'”’»«“)\]]{0,3}$/;

/** Does the text end as a sentence does? */
export const endsAsSentence = (text: string): boolean => SENTENCE_END.test(text.slice(-6));

/** Length in letters of an alphabet. */
export const lengthOf = (text: string): number =>
  DENSE.test(text.length > 40 ? text.slice(0, 40) : text) ? text.length * 2 : text.length;

/** How much a block counts as prose: its length, or 0 for what is no sentence, mostly links, a heading or elsewhere. */
export function proseOf(block: TextBlock): number {
  if (block.level > 0 || block.regions & NOT_STORY || block.linkLength > block.text.length * 0.5) return 0;
  const length = lengthOf(block.text);
  if (length < 25 || (length < 80 && !endsAsSentence(block.text))) return 0;
  return block.regions & (Region.List | Region.Table) ? length * 0.6 : length;
}

/** Prose, text and link characters of any run of blocks. */
export class Sums {
  readonly #prose: Float64Array;
  readonly #text: Float64Array;
  readonly #links: Float64Array;

  constructor(page: Page) {
    const n = page.blocks.length + 1;
    this.#prose = new Float64Array(n);
    this.#text = new Float64Array(n);
    this.#links = new Float64Array(n);
    for (const b of page.blocks) {
      this.#prose[b.index + 1] = (this.#prose[b.index] ?? 0) + proseOf(b);
      this.#text[b.index + 1] = (this.#text[b.index] ?? 0) + b.text.length;
      this.#links[b.index + 1] = (this.#links[b.index] ?? 0) + b.linkLength;
    }
  }

  proseBetween(from: number, to: number): number {
    return to > from ? (this.#prose[to] ?? 0) - (this.#prose[from] ?? 0) : 0;
  }
  prose(e: PageElement): number {
    return this.proseBetween(e.firstBlock, e.endBlock);
  }
  text(e: PageElement): number {
    return (this.#text[e.endBlock] ?? 0) - (this.#text[e.firstBlock] ?? 0);
  }
  links(e: PageElement): number {
    return (this.#links[e.endBlock] ?? 0) - (this.#links[e.firstBlock] ?? 0);
  }
}
