/** One made-up page in the manner of a content system, and what a reader sees on it. */
export interface MadePage {
  /** Whose habit it is, and what is hard about it. */
  readonly manner: string;
  readonly lang: string;
  readonly url: string;
  /** Inside <head>, beside the title. */
  readonly head: string;
  readonly body: string;
  /** Too bare of what tells a newspaper (sections, teasers, data) to be taken for an article unasked. */
  readonly isBare?: true;
  readonly says: {
    readonly headline: string;
    /** An instant, a clock time without zone, or a bare day. */
    readonly published: string | null;
    readonly modified?: string;
    readonly authors: readonly string[];
    readonly agencies?: readonly string[];
    readonly credits?: readonly string[];
    readonly type?: string;
  };
}

/** JSON-LD as systems print it. */
export const data = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
export const meta = (name: string, content: string): string =>
  `<meta ${/^(?:og|article):/.test(name) ? 'property' : 'name'}="${name}" content="${content}">`;
