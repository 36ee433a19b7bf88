/**
 * Words by which a language attributes statements: reporting verbs, "according to", and the nouns that speakers go by.
 * Lists are strings, entries parted by spaces (by `|` where an entry may have several words), all lower case.
 */
import type { VerbTone } from '../../report';

export interface VoiceWords {
  /** `full`: speakers, indirect speech, wording. Otherwise passages in quotation marks only. */
  readonly depth?: 'full' | 'quotes';
  /** Forms of reporting verbs by tone. `stem+` stands for the stem with each of `endings`. */
  readonly verbs?: Readonly<Partial<Record<VerbTone, string>>>;
  /** Endings for `stem+`; `-` is no ending. */
  readonly endings?: string;
  /** Forms that are often something else: they count beside a quotation, or with a speaker and a that-clause. */
  readonly weak?: string;
  /** Conjunctions that open the reported clause. */
  readonly that?: string;
  /** Phrases that stand before the source: "according to" (`|`). */
  readonly accordingTo?: string;
  /** Words that stand after the source: "zufolge". */
  readonly accordingAfter?: string;
  /** Preposition for somebody's view when a quotation follows: "pour", "para". */
  readonly viewOf?: string;
  /** Preposition before a body that speaks without a subject: "desde la asociación aseguran que". */
  readonly spokenFrom?: string;
  /** Preposition before the agent of a passive: "by". */
  readonly by?: string;
  /** Phrases before the person interviewed (`|`). */
  readonly interviews?: string;
  /** Words for oneself, by which the answers of an interview are told. */
  readonly self?: string;
  /** Words that open a clause of attribution: "as", "wie". */
  readonly leadIns?: string;
  readonly pronouns?: {
    /** Male, female, neuter, plural; relative. */
    readonly m: string;
    readonly f: string;
    readonly n: string;
    readonly p: string;
    readonly r: string;
  };
  readonly possessives?: string;
  readonly definite?: string;
  readonly indefinite?: string;
  /** Prepositions that go on with a name or a role ("minister of", "ministre de la"). */
  readonly of?: string;
  readonly prepositions?: string;
  /** Conjunctions, relatives, negations: a noun phrase ends here. */
  readonly breaks?: string;
  /** Auxiliaries and clitic pronouns between a subject and its verb. */
  readonly aux?: string;
  readonly adverbs?: string;
  readonly times?: string;
  readonly titles?: string;
  /** Words that are printed with a capital and are nobody's name. */
  readonly notNames?: string;
  /** Nouns for one person, by office, trade or kinship. German compounds match by their end. */
  readonly persons?: string;
  /** Nouns for several people. */
  readonly plurals?: string;
  /** Nouns of state bodies. */
  readonly official?: string;
  /** Nouns of other organisations. */
  readonly bodies?: string;
  readonly documents?: string;
  readonly media?: string;
  /** Why a source goes unnamed, as articles put it (`|`). */
  readonly reasons?: string;
  /** Nouns before a title of a work or a name in quotation marks. */
  readonly works?: string;
  /** Accusations without an accuser (`|`). */
  readonly noSource?: string;
  /** Sentences with a statement of Nora Felding, and sentences in which nobody speaks. Run by tests/data-voices.test.ts. */
  readonly examples?: readonly string[];
  readonly counterExamples?: readonly string[];
}
