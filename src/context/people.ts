/**
 * The speakers of one article: which mentions stand for the same one.
 *
 * A surname stands for the full name; a description ("la ministre") for the only person to whom the article gave it;
 * a pronoun for the last speaker or person of its gender. Where the text does not make it plain, mentions stay apart.
 */
import { bare } from '../page/text';
import {
  APART,
  agrees,
  complementOf,
  DEMONSTRATIVE,
  HUMAN,
  hasNoun,
  holdsNames,
  initialsOf,
  type Speaker,
  sameComplement,
  withoutArticle,
} from './descriptions';
import { genderOf, isFirstName } from './first-names';
import type { Gender, Grammar } from './grammar';
import type { Mention } from './mentions';
import { COMPANY, type KnownName } from './names';
import { nominative } from './nominative';

/** "Sanità di Hamas" is not the full name of Hamas; "Ursula von der Leyen" is somebody's. */
const COMPLEMENT = /\s(?:di|de|del|della|dell|do|da|des|du|of|d['’])\s?[^\s]+$/;

/** Names that are hardly a person's: "San Isidro", "Metro de La Pradera". */
const PLACE = /^(?:san|las|los|santa|são|saint|sainte|st|ste|sankt)\s|\s(?:di|de|del|della|do|da|des|du|of|the)\s/i;

/** An abbreviation: "WHO". */
const isShort = (text: string): boolean => /^\p{Lu}{2,6}$/u.test(text);

export class Speakers {
  readonly all: Speaker[] = [];
  readonly #g: Grammar;
  readonly #byWord = new Map<string, Speaker[]>();
  readonly #byText = new Map<string, Speaker>();
  readonly #initials = new Map<string, Speaker>();
  /** Full names that stand in the text, by their first and last words. */
  readonly #fullNames = new Map<string, KnownName[]>();
  readonly #known: readonly KnownName[];
  /** Names that go by their first word: see `KnownName`. */
  readonly #byFirst: ReadonlySet<string>;
  /** Last speakers, the latest at the end. */
  readonly recent: Speaker[] = [];
  /** The last one to whom words were attributed. */
  #spoke: Speaker | null = null;
  /** All of them so far. */
  readonly #voices = new Set<Speaker>();

  /** @param fullNames names of two or more words found anywhere in the article, in order */
  constructor(g: Grammar, fullNames: readonly KnownName[]) {
    this.#g = g;
    this.#known = fullNames;
    this.#byFirst = new Set(fullNames.filter((n) => n.byFirst).map((n) => n.name));
    for (const name of fullNames) {
      const words = bare(name.name).split(' ');
      for (const word of new Set([words[words.length - 1], words[0]])) {
        if (!word) continue;
        const list = this.#fullNames.get(word);
        if (list) list.push(name);
        else this.#fullNames.set(word, [name]);
      }
    }
    // The commonest first: a headline may hold a longer run of capitals.
    for (const names of this.#fullNames.values()) names.sort((a, b) => b.count - a.count);
  }

  /** The speaker a mention stands for, made when it is new; null when it stands for nobody that is known. */
  of(mention: Mention): Speaker | null {
    if (mention.kind === 'pronoun') return this.#antecedent(mention.gender);
    const speaker = mention.name ? this.#named(mention, mention.name) : this.#described(mention);
    if (speaker) {
      this.say(speaker);
      this.#spoke = speaker;
      this.#voices.add(speaker);
    }
    return speaker;
  }

  /** Notes that a speaker was the last one named. */
  say(speaker: Speaker): void {
    if (this.recent[this.recent.length - 1] !== speaker) this.recent.push(speaker);
  }

  /** Whom a verb without a subject goes on with: the person last named, else whoever spoke last. */
  goingOn(): Speaker | null {
    const last = this.last();
    return last && (last.isPerson || last.noun === 'person') ? last : (this.#spoke ?? last);
  }

  last(): Speaker | null {
    return this.recent[this.recent.length - 1] ?? null;
  }

  /** A known speaker by a name or surname; makes none. */
  find(name: string): Speaker | null {
    const key = bare(name);
    return this.#byText.get(key) ?? this.#match(key.split(' ')) ?? null;
  }

  /** The speaker for a full name or surname that stands in the text, made when it is new. */
  person(name: string): Speaker | null {
    const found = this.find(name);
    if (found) return found;
    const full = name.includes(' ') ? name : this.#fullNameOf(bare(name));
    const known = this.#known.find((n) => n.name === full);
    if (!known || known.article || this.#g.places.has(bare(known.name))) return null;
    if (known.roles.length === 0 && this.#isThing({ names: [known.name] })) return null;
    const speaker = this.#make({
      noun: known.roles.length > 0 ? 'person' : null,
      gender: null,
      kind: 'name',
      definite: false,
    });
    speaker.named = true;
    this.#name(speaker, known.name);
    return speaker;
  }

  /** Is this word the surname of somebody named in full in the article? */
  isSurname(word: string): boolean {
    return this.#fullNames.has(bare(word));
  }

  /** The last one named that fits; those known to be people go before names that may be anything. */
  #antecedent(gender: Gender | null): Speaker | null {
    return this.#fitting(gender, true, 6) ?? this.#fitting(gender, false, 6) ?? this.#fitting(gender, true, 40);
  }

  #fitting(gender: Gender | null, sure: boolean, most: number): Speaker | null {
    for (let i = this.recent.length - 1, n = 0; i >= 0 && n < most; i--, n++) {
      const speaker = this.recent[i] as Speaker;
      if (gender === null || gender === 'p') {
        if (gender === null || speaker.noun === 'people' || speaker.noun === 'official' || speaker.noun === 'body')
          return speaker;
        continue;
      }
      if (speaker.noun === 'people') continue;
      const isPerson = speaker.noun === 'person' || speaker.isPerson;
      if (sure ? !isPerson : !speaker.named || speaker.noun !== null || !this.#mayBePerson(speaker)) continue;
      if (speaker.gender && speaker.gender !== gender && speaker.gender !== 'n') continue;
      if (!speaker.gender) speaker.gender = gender;
      speaker.isPerson = true;
      return speaker;
    }
    return gender === 'p' ? this.last() : null;
  }

  /** Not known to be a human being: one who has spoken, or a surname alone. */
  #mayBePerson(speaker: Speaker): boolean {
    if (this.#isThing(speaker)) return false;
    return this.#voices.has(speaker) || !speaker.names[0]?.includes(' ');
  }

  /** Is a name of two words nobody's: "Football Playoff", "Google Trends" beside "Google"? */
  isThing({ names }: Pick<Speaker, 'names'>): boolean {
    return this.#isThing({ names }) || this.#byFirst.has(names[0] ?? '');
  }

  /** "Football Playoff": a name with a word that the article also writes in lower case is hardly a person's. */
  #isThing({ names: [name] }: Pick<Speaker, 'names'>): boolean {
    const words = (name ?? '').split(' ');
    if (words.length < 2 || isFirstName(words[0] as string)) return false;
    if (PLACE.test(name ?? '') || this.#g.places.has(bare(words[words.length - 1] as string))) return true;
    return this.#g.code !== 'de' && words.some((w) => this.#g.common.has(w.toLowerCase()));
  }

  #named(mention: Mention, name: string): Speaker {
    const key = bare(name);
    const words = key.split(' ');
    const known = this.#byText.get(key) ?? this.#match(words) ?? this.#byInitials(name);
    if (known) {
      this.#add(known, mention, name);
      return known;
    }
    const full = words.length === 1 ? this.#fullNameOf(words[0] as string) : null;
    const place = this.#g.places.has(key);
    const speaker = this.#make(place ? { ...mention, noun: 'official' } : mention);
    speaker.named = true;
    this.#add(speaker, mention, full ?? name);
    if (full) this.#add(speaker, mention, name);
    return speaker;
  }

  #fullNameOf(word: string): string | null {
    const names = this.#fullNames.get(word) ?? [];
    const last = names.find(
      (n) => bare(n.name).split(' ').at(-1) === word && !COMPLEMENT.test(n.name) && !this.#g.places.has(bare(n.name)),
    );
    // People go by their first names; "Honda" is not short for the "Honda Vezel".
    const isPerson = (n: KnownName): boolean =>
      isFirstName(word) || (n.roles.length > 0 && !this.#g.places.has(word) && !this.#isThing({ names: [n.name] }));
    return (last ?? names.find((n) => bare(n.name).split(' ')[0] === word && isPerson(n)))?.name ?? null;
  }

  /** "WHO" and the "World Health Organization", whichever comes first. */
  #byInitials(name: string): Speaker | null {
    const key = isShort(name) ? name : name.includes(' ') ? initialsOf(this.#g, name) : '';
    const known = key.length > 1 ? this.#initials.get(key) : undefined;
    // The long name for the short one or the other way round, never two long ones.
    const fits = isShort(name) ? !known?.isPerson : known?.names.includes(key);
    return known && fits ? known : null;
  }

  /** Remembers a speaker by the initials of a name or description, the first to have them. */
  #noteInitials(speaker: Speaker, text: string): void {
    const key = isShort(text) ? text : initialsOf(this.#g, text);
    if (key.length > 1 && key.length < 7 && !this.#initials.has(key)) this.#initials.set(key, speaker);
  }

  /** People are called by their first names; "Hondara" is no short form of the "Hondara Vessel". */
  #goesByFirstName(speaker: Speaker, first: string): boolean {
    return speaker.isPerson || isFirstName(first) || (this.#voices.has(speaker) && !this.#isThing(speaker));
  }

  /** Someone whose name shares the last word (or the only word given) and contradicts nothing. */
  #match(words: readonly string[]): Speaker | null {
    const last = words[words.length - 1] as string;
    const candidates = this.#byWord.get(last) ?? [];
    const fits = (s: Speaker): boolean =>
      s.named &&
      s.names.some((n) => {
        const own = bare(n).split(' ');
        if (words.length === 1)
          return own.length > 1 && (own.at(-1) === last || (own[0] === last && this.#goesByFirstName(s, last)));
        if (own.length === 1) return words.includes(own[0] as string) && !s.names.some((m) => m.includes(' '));
        const shorter = own.length < words.length ? own : words;
        const longer = shorter === own ? words : own;
        return shorter.every((w) => longer.includes(w));
      });
    const matching = candidates.filter(fits);
    return matching[matching.length - 1] ?? null;
  }

  /** What a description is known by, whatever case it stands in. */
  #key({ text }: Mention): string {
    return bare(this.#g.code === 'de' ? nominative(this.#g, text) : text);
  }

  #described(mention: Mention): Speaker | null {
    const key = this.#key(mention);
    if (!key) return null;
    const same = this.#byText.get(key) ?? this.#byText.get(withoutArticle(this.#g, key));
    if (same && mention.definite) return same;
    if (mention.definite || mention.possessive) {
      const head = mention.nouns;
      // Somebody who has not spoken yet, but whom the article described so.
      const meant = this.#known.filter((k) => k.roles.some((r) => r.nouns.some((n) => head.includes(n))));
      if (meant.length === 1 && mention.noun === 'person') this.person((meant[0] as KnownName).name);
      const fits = this.all.filter(
        (s) =>
          head.length > 0 &&
          head.some((n) => hasNoun(s, n)) &&
          agrees(s, mention) &&
          holdsNames(s, mention) &&
          (DEMONSTRATIVE.test(mention.text) || sameComplement(this.#g, s, mention)),
      );
      const people = mention.noun === 'person' ? fits.filter((s) => s.noun !== 'people') : fits;
      const last = people.length > 1 ? this.#latest(people) : people[0];
      if (last && (people.length === 1 || mention.definite)) {
        this.#describe(last, mention);
        return last;
      }
    }
    if (same) return same;
    const long = this.#byInitials(mention.text.slice(mention.text.lastIndexOf(' ') + 1));
    if (long) {
      this.#describe(long, mention);
      return long;
    }
    const plain = this.#elegant(mention);
    if (plain) {
      this.#describe(plain, mention);
      return plain;
    }
    const speaker = this.#make(mention);
    this.#describe(speaker, mention);
    return speaker;
  }

  /**
   * "The coach" right after the coach's words: a definite description without more, and the last one who spoke is a
   * named person whom it may describe. Offices that come with an employer (spokesman, lawyer, witness) stay apart.
   */
  #elegant(mention: Mention): Speaker | null {
    const only = mention.definite && mention.noun === 'person' && !mention.possessive && this.#onlyOne(mention.gender);
    if (only && mention.nouns.every((n) => /^ex-/.test(n) || HUMAN.test(n))) return only;
    const last = this.last() === this.#spoke ? this.#spoke : null;
    if (!mention.definite || mention.noun !== 'person' || mention.possessive || !last?.named || !last.isPerson)
      return null;
    if (!agrees(last, mention)) return null;
    // "The woman" is the one woman who has spoken, while nobody else has.
    const plain = mention.nouns.every((n) => HUMAN.test(n)) && complementOf(this.#g, mention.text).length === 0;
    if (plain && this.#voices.size === 1 && last.gender && last.gender === mention.gender) return last;
    if (mention.nouns.some((n) => APART.test(n))) return null;
    const capitals = mention.text
      .slice(1)
      .split(' ')
      .filter((w) => /^\p{Lu}/u.test(w) && !this.#g.nouns.has(w.toLowerCase()));
    if (capitals.length > 0 && this.#g.code !== 'de') return null;
    // With more to it ("el jefe de la diplomacia"), only while nobody else has spoken.
    return complementOf(this.#g, mention.text).length === 0 || this.#voices.size === 1 ? last : null;
  }

  /** The one woman (or man) whom the article names, once she has spoken: "A ex-ministra da Agricultura" is hers. */
  #onlyOne(gender: Gender | null): Speaker | null {
    if (gender !== 'f' && gender !== 'm') return null;
    const [only, ...others] = this.all.filter((s) => s.named && s.isPerson && s.gender === gender);
    const isOther = ({ name }: KnownName): boolean =>
      genderOf(bare(name).split(' ')[0] as string) === gender && this.find(name) !== only;
    return only && others.length === 0 && this.#voices.has(only) && !this.#known.some(isOther) ? only : null;
  }

  #latest(speakers: readonly Speaker[]): Speaker | undefined {
    for (let i = this.recent.length - 1; i >= 0; i--) {
      const speaker = this.recent[i] as Speaker;
      if (speakers.includes(speaker)) return speaker;
    }
    return speakers[speakers.length - 1];
  }

  #make(mention: Pick<Mention, 'noun' | 'gender' | 'kind' | 'definite'>): Speaker {
    const speaker: Speaker = {
      id: this.all.length,
      names: [],
      descriptions: [],
      role: null,
      roles: [],
      noun: mention.noun,
      gender: mention.gender,
      named: false,
      nouns: new Set(),
      reason: null,
      isPerson: mention.noun === 'person' || (mention.gender !== null && mention.kind === 'name' && !mention.definite),
    };
    this.all.push(speaker);
    return speaker;
  }

  #add(speaker: Speaker, mention: Mention, name: string): void {
    this.#name(speaker, name);
    if (mention.gender && !speaker.gender) speaker.gender = mention.gender;
    if (mention.text !== name && !speaker.descriptions.includes(mention.text)) speaker.descriptions.push(mention.text);
    if (mention.noun === 'official' || mention.noun === 'body') for (const n of mention.nouns) speaker.nouns.add(n);
    if (mention.role) this.learnRole(speaker, mention.role, mention.nouns, mention.noun);
  }

  #name(speaker: Speaker, name: string): void {
    const key = bare(name);
    if (!this.#byText.has(key)) this.#byText.set(key, speaker);
    if (speaker.names.includes(name)) return;
    this.#noteInitials(speaker, name);
    if (name.includes(' ')) {
      speaker.gender ??= genderOf(key.slice(0, key.indexOf(' ')));
      if (speaker.noun === null && isFirstName(name.slice(0, name.indexOf(' '))) && !COMPANY.test(name))
        speaker.isPerson = true;
    }
    speaker.names.push(name);
    speaker.names.sort((a, b) => b.split(' ').length - a.split(' ').length);
    for (const word of new Set(key.split(' '))) {
      const list = this.#byWord.get(word);
      if (!list) this.#byWord.set(word, [speaker]);
      else if (!list.includes(speaker)) list.push(speaker);
    }
    for (const known of this.#fullNames.get(key.split(' ').at(-1) as string) ?? []) {
      if (known.name !== name) continue;
      for (const role of known.roles) {
        this.learnRole(speaker, role.text, role.nouns, 'person');
        speaker.gender ??= role.gender;
      }
    }
  }

  /** Notes how the article describes a speaker, so that the description alone can stand for it. */
  learnRole(speaker: Speaker, role: string, nouns: readonly string[], noun: Mention['noun']): void {
    if (noun === null) return;
    if (!speaker.roles.includes(role)) speaker.roles.push(role);
    if (!speaker.role || (role.length > speaker.role.length && speaker.role.length < 12)) speaker.role = role;
    if (noun === 'person') {
      speaker.noun ??= 'person';
      speaker.isPerson = true;
    }
    for (const n of nouns) speaker.nouns.add(n);
  }

  #describe(speaker: Speaker, mention: Mention): void {
    if (!speaker.descriptions.includes(mention.text)) speaker.descriptions.push(mention.text);
    const key = this.#key(mention);
    if (!this.#byText.has(key)) this.#byText.set(key, speaker);
    this.#noteInitials(speaker, mention.text);
    const short = withoutArticle(this.#g, key);
    if (!this.#byText.has(short)) this.#byText.set(short, speaker);
    for (const n of mention.nouns) speaker.nouns.add(n);
    if (mention.second) speaker.roles.push(mention.second);
    if (mention.gender && !speaker.gender) speaker.gender = mention.gender;
  }
}
