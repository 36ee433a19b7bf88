/**
 * The vocabulary of Copydesk: what the pipeline says about a page.
 *
 * Everything in `Report` is plain data (it survives `structuredClone` and JSON): elements of the page are named by
 * locators (see `page/locator.ts`). `ClutterPlan` is the one part that holds elements.
 *
 * Example of a fact:
 *   { value: '2026-01-06T14:16+01:00', certainty: 'stated',
 *     evidence: [{ source: 'text', where: 'body/main[1]/p[2]', quote: 'Publié le 06/01/2026 - 14:16 UTC+1' }], others: [] }
 */

/** Where a piece of evidence was read. `markup` is an element's attributes or role, `text` its visible words. */
export type EvidenceSource = 'json-ld' | 'meta' | 'microdata' | 'markup' | 'text' | 'url' | 'image' | 'filter-list';

/** One thing on the page that a statement of ours rests on. */
export interface Evidence {
  readonly source: EvidenceSource;
  /** A meta name, a JSON-LD path such as `[0].author.name`, or an element locator. */
  readonly where: string;
  /** The exact characters read (at most 300; cut with an ellipsis). */
  readonly quote: string;
  /** Locator of the element to scroll to, when `where` is not itself one and an element shows the same words. */
  readonly locator?: string;
}

/** At least one piece of evidence: a statement without evidence does not type-check. */
export type EvidenceList = readonly [Evidence, ...Evidence[]];

/** `stated`: the page says so. `inferred`: follows from what it says. `conflicting`: the page contradicts itself. */
export type Certainty = 'stated' | 'inferred' | 'conflicting';

/** A value that a finder proposes; a weigher (`weigh*`) decides between candidates. */
export interface Candidate<T> {
  readonly value: T;
  readonly evidence: EvidenceList;
  /** How far the finder trusts this place, 0 (hardly) to 1 (as good as certain). */
  readonly weight: number;
}

/** A candidate that lost, and why, in words that the sidebar may show. */
export interface RejectedCandidate<T> {
  readonly value: T;
  readonly evidence: EvidenceList;
  readonly because: RejectionReason;
}

/** Why a candidate lost. The sidebar has a sentence for each. */
export type RejectionReason =
  | 'weaker-source'
  | 'disagrees'
  | 'not-later-than-published'
  | 'implausible'
  | 'ambiguous'
  | 'not-a-person'
  | 'mention-only'
  | 'belongs-to-another-story';

export interface Fact<T> {
  readonly value: T;
  readonly certainty: Certainty;
  readonly evidence: EvidenceList;
  readonly others: readonly RejectedCandidate<T>[];
}

/** A moment as the page gives it. */
export interface Moment {
  /**
   * ISO 8601: `2026-01-06` (a bare day stays one), `2026-01-06T14:16` or `…:30` (zone unknown), or with the page's own
   * offset, `2026-01-06T14:16:00+01:00` / `Z`.
   */
  readonly iso: string;
  readonly precision: 'day' | 'minute' | 'second';
  /** False when the page does not say in which zone the clock time is. */
  readonly zoneKnown: boolean;
  /** Zone as printed (`MEZ`, `EDT`, `UTC+1`), when printed. */
  readonly zoneLabel?: string;
  /** True when day and month could be swapped and nothing on the page decides it. */
  readonly ambiguous?: boolean;
}

export type PieceType =
  | 'news'
  | 'opinion'
  | 'editorial'
  | 'analysis'
  | 'interview'
  | 'live'
  | 'feature'
  | 'review'
  | 'sponsored'
  | 'press-release'
  | 'fact-check'
  | 'obituary'
  | 'satire';

/** Who stands behind the text, in one word. See design, "Facts". */
export type Lineage = 'agency-copy' | 'newsroom-with-agency' | 'agency-picture-only' | 'own-reporting' | 'not-stated';

/** How a picture came to be, as far as its credit says. */
export type PictureKind =
  | 'photograph'
  | 'handout'
  | 'stock'
  | 'archive'
  | 'symbol'
  | 'ai-generated'
  | 'screenshot'
  | 'illustration';

/** One of the story's own pictures with its credit taken apart. */
export interface PictureCredit {
  /** Address of the picture, when there is one. */
  readonly src: string | null;
  readonly alt: string;
  /** Locator of the picture's element. */
  readonly locator: string;
  /** Credit as printed (normalised white space), or null: "no credit found". */
  readonly credit: string | null;
  readonly creators: readonly string[];
  /** Ids of `data/wire-agencies`. */
  readonly agencies: readonly string[];
  /** Who passes the picture on (Getty Images, picture alliance …), as printed. */
  readonly distributors: readonly string[];
  /** The party that made or handed out the picture (a ministry, an army, a company …), as printed. */
  readonly origin: string | null;
  readonly kinds: readonly PictureKind[];
  readonly caption: string | null;
  readonly evidence: readonly Evidence[];
}

/** An agency to which the text is credited. */
export interface AgencyCredit {
  /** Id in `data/wire-agencies`, or `unnamed` for "mit Agenturmaterial". */
  readonly id: string;
  readonly name: string;
  /** Slot the name stands in. */
  readonly slot:
    | 'byline'
    | 'contributor'
    | 'dateline'
    | 'signature'
    | 'provider'
    | 'author-metadata'
    | 'copyright'
    | 'logo'
    | 'own-site';
}

/** What a publisher's policy or self-description is about. */
export type PolicyKind =
  | 'ownership'
  | 'funding'
  | 'corrections'
  | 'ethics'
  | 'unnamed-sources'
  | 'fact-checking'
  | 'diversity'
  | 'masthead'
  | 'mission'
  | 'feedback'
  | 'imprint'
  | 'press-council';

/** What the publisher says about itself, as a link or a sentence. */
export interface Declaration {
  readonly kind: PolicyKind | 'trust-txt' | 'jti';
  readonly label: string;
  readonly url: string | null;
  readonly evidence: EvidenceList;
}

export interface Facts {
  readonly headline: Fact<string> | null;
  readonly publisher: Fact<string> | null;
  /** The byline line as printed ("Par euronews avec AFP"). */
  readonly byline: Fact<string> | null;
  /** People, in the order of the byline; empty when none. */
  readonly authors: readonly Fact<string>[];
  readonly agencies: readonly Fact<AgencyCredit>[];
  readonly lineage: Fact<Lineage> | null;
  readonly published: Fact<Moment> | null;
  readonly modified: Fact<Moment> | null;
  /** Contradictions between dates worth a sentence each. */
  readonly dateConflicts: readonly DateConflict[];
  readonly pieceType: Fact<PieceType> | null;
  readonly pictures: readonly PictureCredit[];
}

export interface DateConflict {
  readonly kind:
    | 'published-disagrees'
    | 'modified-disagrees'
    | 'modified-before-published'
    | 'url-disagrees'
    | 'in-the-future';
  readonly moments: readonly Moment[];
  readonly evidence: EvidenceList;
}

export type VoiceType =
  | 'person'
  | 'organisation'
  | 'official-body'
  | 'document'
  | 'news-agency'
  | 'unnamed'
  | 'no-source';

/** A passage inside quotation marks that is somebody's words. */
export interface Quote {
  readonly text: string;
  /** Name of a voice in `Context.voices`, or null when the article does not say who speaks. */
  readonly speaker: string | null;
  readonly words: number;
  /** Reporting verb as printed beside the quote ("sagte"), if any. */
  readonly verb: string | null;
  readonly evidence: EvidenceList;
}

/** An indirect statement attributed to a voice. */
export interface Attribution {
  readonly speaker: string | null;
  readonly cue: string;
  readonly evidence: EvidenceList;
}

/** How a reporting verb colours what it reports. Shown as words of the article, never as a mark for the speaker. */
export const VERB_TONES = [
  /** Reports that something was said. */
  'neutral',
  /** The speaker presses the point (insist, warn). */
  'assertive',
  /** The writer treats the content as true or as hidden until now (admit, reveal). */
  'presupposing',
  /** The writer keeps a distance (claim, allege). */
  'doubting',
  /** The speaker rejects another statement. */
  'denial',
  /** The speaker asks for something. */
  'directive',
  /** Manner or feeling (lament, blast). */
  'emotional',
] as const;
export type VerbTone = (typeof VERB_TONES)[number];

/** A reporting verb and how it colours what it reports; as the article uses it, never a mark for the speaker. */
export interface ReportingVerb {
  /** As printed, lower case. */
  readonly verb: string;
  readonly tone: VerbTone;
  readonly count: number;
  /** The sentences or quotations it stands with; the first ten. */
  readonly evidence: EvidenceList;
}

export interface Voice {
  /** As printed, fullest form. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: string | null;
  readonly type: VoiceType;
  /** Why the source is unnamed, in the article's words. */
  readonly reason: string | null;
  readonly quotes: number;
  readonly words: number;
  readonly indirect: number;
  readonly verbs: readonly string[];
  /** Locators of the passages, in page order. */
  readonly passages: readonly string[];
}

/** A wording on the page worth pointing at; never a verdict. */
export interface WordingNote {
  readonly kind:
    | 'hedge'
    | 'one-party-claim'
    | 'not-verified'
    | 'correction'
    | 'editors-note'
    | 'ai-made'
    | 'translated'
    | 'syndicated'
    | 'outside-view'
    | 'affiliate';
  readonly quote: string;
  readonly evidence: EvidenceList;
}

export interface Context {
  readonly voices: readonly Voice[];
  readonly quotes: readonly Quote[];
  readonly attributions: readonly Attribution[];
  /** In the order of `VERB_TONES`, most used first. */
  readonly reporting: readonly ReportingVerb[];
  readonly wording: readonly WordingNote[];
  readonly declarations: readonly Declaration[];
  /** What the page names as the original of this text (`isBasedOn`, canonical on another domain, "first published in"). */
  readonly original: Fact<string> | null;
  /** Language whose rules ran, and how deep: all rules, direct quotes only, or none. */
  readonly rules: { readonly language: string; readonly depth: 'full' | 'quotes' | 'none' };
}

export const CLUTTER_CATEGORIES = [
  'ads',
  'share',
  'newsletter',
  'related',
  'comments',
  'app',
  'popups',
  'video',
  // The site's own header, menus and footer: not clutter, hidden only where the reader asks for quiet.
  'navigation',
] as const;
export type ClutterCategory = (typeof CLUTTER_CATEGORIES)[number];

/** One element that would be hidden. */
export interface ClutterEntry {
  readonly element: Element;
  readonly category: ClutterCategory;
  /** Id of the rule that proposed it, e.g. `share-links`, `ad-label`, `filter-list:base`. */
  readonly rule: string;
  readonly evidence: Evidence;
}

/** An entry that was dropped because it would have hidden something of the article. */
export interface RefusedEntry {
  readonly rule: string;
  readonly locator: string;
  readonly because:
    | 'holds-article-text'
    | 'holds-picture'
    | 'holds-credit'
    | 'holds-byline'
    | 'holds-date'
    | 'holds-headline'
    | 'too-large'
    | 'consent-or-paywall';
}

export interface ClutterPlan {
  readonly entries: readonly ClutterEntry[];
  readonly refused: readonly RefusedEntry[];
}

/** What the report says of one hidden element: the entry without its element. */
export interface HiddenElement {
  readonly locator: string;
  readonly category: ClutterCategory;
  readonly rule: string;
  /** First words of what was hidden (at most 120 characters). */
  readonly text: string;
}

/** What one of the reader's own selectors does on a page. */
export interface SiteRule {
  readonly selector: string;
  /** `refused`: it would take something of the article along, so it is not applied (not even to its other elements). */
  readonly outcome: 'hides' | 'names-nothing' | 'refused' | 'no-selector';
  /** Elements that it names here. */
  readonly count: number;
}

/** Something that went wrong in one part of the pipeline; the other parts stand. */
export interface Problem {
  /** Module that failed, e.g. `facts/byline`. */
  readonly part: string;
  readonly message: string;
}

export type Detection =
  | { readonly article: true; readonly certainty: number; readonly evidence: readonly Evidence[] }
  | {
      readonly article: false;
      readonly because: NoArticleReason;
      readonly certainty: number;
      readonly evidence: readonly Evidence[];
    };

export type NoArticleReason =
  | 'front-page'
  | 'section-page'
  | 'search'
  | 'shop'
  | 'forum'
  | 'encyclopaedia'
  | 'documentation'
  | 'video'
  | 'profile'
  | 'social'
  | 'error-page'
  | 'too-little-text'
  /** Calls itself an article, and neither a heading nor a title says what it is called. */
  | 'no-headline'
  | 'no-article-marks'
  | 'not-a-web-page'
  | 'other';

export interface Report {
  readonly url: string;
  /** ISO 639-1 code of the article's language, or `und`. */
  readonly language: string;
  readonly detection: Detection;
  /** Null when the page is no article. */
  readonly facts: Facts | null;
  readonly context: Context | null;
  readonly hidden: readonly HiddenElement[];
  readonly refused: readonly RefusedEntry[];
  readonly problems: readonly Problem[];
}
