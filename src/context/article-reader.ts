/**
 * Reads an article once, sentence by sentence: whose words each passage in quotation marks is, and which statements stand
 * without marks. Where a sentence names nobody, the words go on from before: the paragraph's speaker, who was announced
 * with a colon, who is interviewed.
 */
import type { TextBlock } from '../page/page';
import { fold } from '../page/text';
import { type AttributionEvent, findEvents } from './attribution';
import { chooseEvent, firstPhrase, isCredible, isOwners, plausible, readAgent, standsBetween } from './choice';
import type { Speaker } from './descriptions';
import { isFirstName } from './first-names';
import type { Grammar } from './grammar';
import { findAnswers, findIntroduced } from './interviews';
import { type Mention, phraseAt, readPhrase } from './mentions';
import { COMPANY } from './names';
import type { Speakers } from './people';
import { findPhrase } from './phrases';
import type { Quotation } from './quotations';
import type { Reading } from './reading';
import { hasQuote, type Sentence, type Token, type TokenisedParagraph, tokenise } from './tokens';

/** A quotation with what was found out about it. */
export interface Passage {
  readonly quotation: Quotation;
  readonly block: TextBlock;
  speaker: Speaker | null;
  cue: string | null;
  /** How sure the link is: beside a verb, by the sentence, carried on. */
  by: 'verb' | 'according' | 'sentence' | 'carried' | null;
}

export interface Statement {
  readonly speaker: Speaker | null;
  readonly cue: string;
  readonly block: TextBlock;
  readonly quote: string;
}

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  readonly events: readonly AttributionEvent[];
  readonly resolved: ReadonlyMap<AttributionEvent, Speaker | null>;
}

/** Walks through the article once, sentence by sentence. */
export class ArticleReader {
  readonly passages: Passage[] = [];
  readonly statements: Statement[] = [];
  /** Accusations without a source. */
  readonly unsourced: Omit<Statement, 'speaker'>[] = [];
  /** Speaker of the last quotation, and the paragraph it stood in. */
  #lastQuoted: { speaker: Speaker; paragraph: number } | null = null;
  /** Who a sentence that ends in a colon announces. */
  #announced: { speaker: Speaker; paragraph: number } | null = null;
  #interviewed: Speaker | null = null;
  /** Passages in headings, whose speaker the text below tells. */
  #headings: Passage[] = [];
  #sentencesSince = 0;
  #interludes = 0;

  readonly g: Grammar;
  readonly deep: boolean;

  constructor(
    readonly reading: Reading,
    readonly speakers: Speakers,
  ) {
    this.g = reading.grammar;
    this.deep = reading.depth === 'full';
  }

  run(): void {
    this.reading.paragraphs.forEach((paragraph, index) => {
      const block = this.reading.blocks[index] as TextBlock;
      const first = this.passages.length;
      for (const sentence of paragraph.sentences) this.#sentence(paragraph, sentence, block, index);
      // Questions and headings stand between the answers of an interview.
      this.#interludes = /\?\s*$/.test(paragraph.text.slice(-3)) || block.level > 0 ? this.#interludes + 1 : 0;
      this.#fillBackwards(first);
      this.#fillHeadings(block, first);
    });
  }

  /** The answers of an interview without quotation marks are statements of the one who is interviewed. */
  readAnswers(): void {
    const { answers, first } = findAnswers(this.g, this.reading.paragraphs);
    const name = first < 0 ? null : findIntroduced(this.reading, first);
    const speaker = this.#interviewed ?? (name ? this.speakers.person(name) : null);
    const told = new Set(this.statements.map((s) => s.block));
    for (const i of speaker ? answers : []) {
      const block = this.reading.blocks[i] as TextBlock;
      if (speaker && block.level === 0 && !told.has(block))
        this.statements.push({ speaker, cue: '', block, quote: block.text });
    }
  }

  #sentence({ tokens, text }: TokenisedParagraph, sentence: Sentence, block: TextBlock, index: number): void {
    const events = this.deep ? findEvents(this.g, tokens, sentence) : [];
    const units: number[] = [];
    for (let i = sentence.from; i < sentence.to; i++) if ((tokens[i] as Token).kind === 'quote') units.push(i);
    if (this.deep) this.#noteInterview(tokens, sentence);
    const resolved = new Map<AttributionEvent, Speaker | null>();
    const used = new Set<AttributionEvent>();
    const resolve = (event: AttributionEvent): Speaker | null => {
      if (!resolved.has(event)) resolved.set(event, this.#resolve(event, { tokens, sentence, events, resolved }));
      return resolved.get(event) ?? null;
    };
    for (const event of events) resolve(event);
    const first = this.passages.length;
    this.#sentencesSince = units.length > 0 ? 0 : this.#sentencesSince + 1;
    let before: Passage | null = null;
    for (const at of units) {
      const quotation = this.reading.quotations[index]?.[(tokens[at] as Token).quotation];
      if (!quotation) continue;
      const passage: Passage = { quotation, block, speaker: null, cue: null, by: null };
      const event = chooseEvent(this.g, tokens, sentence, at, events, { hasEarlier: before !== null, resolve });
      const agent = this.deep && !event?.subject ? readAgent(this.g, tokens, at + 1, sentence.to) : null;
      if (agent && plausible(this.g, agent)) {
        passage.speaker = this.speakers.of(agent);
        passage.by = 'sentence';
      } else if (event) {
        used.add(event);
        passage.speaker = resolve(event);
        passage.cue = event.kind === 'verb' ? event.cue : null;
        passage.by = event.kind === 'according' ? 'according' : 'verb';
      }
      if (!passage.speaker && this.deep) this.#readInside(passage);
      if (!passage.speaker) this.#fallBack(passage, tokens, sentence, units, before, index);
      if (passage.speaker) {
        this.#lastQuoted = { speaker: passage.speaker, paragraph: index };
        this.speakers.say(passage.speaker);
      }
      this.passages.push(passage);
      before = passage;
    }
    if (units.length === 0) this.#tagBefore(events, resolved, used, index);
    if (this.deep) this.#notePeople(tokens, sentence, events);
    const sentenceText = text.slice((tokens[sentence.from] as Token).start, (tokens[sentence.to - 1] as Token).end);
    for (const event of events) {
      const speaker = resolved.get(event) ?? null;
      if (!speaker || !(used.has(event) || event.indirect)) continue;
      const statement = { cue: event.cue, block, quote: sentenceText };
      if (!used.has(event)) this.statements.push({ speaker, ...statement });
      const other = event.other && plausible(this.g, event.other) ? this.speakers.of(event.other) : null;
      if (other && other !== speaker) this.statements.push({ speaker: other, ...statement });
    }
    if (this.deep) this.#noteReasons(sentenceText, block, first, resolved);
    const last = tokens[sentence.to - 1];
    if (last?.text === ':' || (sentence.to === tokens.length && last?.text === ':')) {
      const subject = events.map((e) => resolved.get(e)).findLast((s) => s) ?? this.#subjectOf(tokens, sentence);
      this.#announced = subject ? { speaker: subject, paragraph: index } : null;
    }
  }

  /** A sentence that names one known person, and in which nobody speaks, is about that person: a later pronoun finds it. */
  #notePeople(tokens: readonly Token[], sentence: Sentence, events: readonly AttributionEvent[]): void {
    if (events.some((e) => e.subject)) return;
    const first = firstPhrase(this.g, tokens, sentence);
    const subject = first?.name?.includes(' ') ? this.speakers.person(first.name) : null;
    if (subject?.isPerson) {
      this.speakers.say(subject);
      return;
    }
    const named = new Set<Speaker>();
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'word' || !token.capital || !this.speakers.isSurname(token.text)) continue;
      const speaker = this.speakers.person(token.text.replace(/['’]s?$/, ''));
      if (speaker) named.add(speaker);
    }
    const [only] = named;
    if (named.size === 1 && only) this.speakers.say(only);
  }

  /** Why a source goes unnamed, and accusations for which the article names no source. */
  #noteReasons(
    text: string,
    block: TextBlock,
    first: number,
    resolved: ReadonlyMap<AttributionEvent, Speaker | null>,
  ): void {
    const folded = fold(text);
    const reason = findPhrase(folded, this.g.words.reasons);
    if (reason) {
      const here = [...this.passages.slice(first).map((p) => p.speaker), ...resolved.values()];
      const speaker = here.find((s) => s) ?? this.speakers.last();
      if (speaker) speaker.reason ??= text.slice(reason.at, reason.at + reason.phrase.length);
    }
    const accusation = findPhrase(folded, this.g.words.noSource);
    if (!accusation || resolved.size > 0) return;
    const rest = folded.slice(accusation.at + accusation.phrase.length, accusation.at + 120);
    const accused = this.g.words.by?.split(' ').some((by) => rest.split(/[\s,.]+/).includes(by));
    if (!accused)
      this.unsourced.push({
        cue: text.slice(accusation.at, accusation.at + accusation.phrase.length),
        block,
        quote: text,
      });
  }

  /** "I spoke with Anna Muster, head of …": whose words the unattributed passages of an interview are. */
  #noteInterview(tokens: readonly Token[], sentence: Sentence): void {
    for (let i = sentence.from; i < sentence.to; i++) {
      const length = (tokens[i] as Token).kind === 'word' ? phraseAt(tokens, i, sentence.to, this.g.interviews) : 0;
      if (length === 0) continue;
      const partner = readPhrase(this.g, tokens, i + length, sentence.to);
      if (partner?.name?.includes(' ')) this.#interviewed ??= this.speakers.of(partner);
    }
  }

  /** `“Who would think so?” Anna Muster, a teacher, said in an interview.`: the sentence belongs to the quotation before it. */
  #tagBefore(
    events: readonly AttributionEvent[],
    resolved: ReadonlyMap<AttributionEvent, Speaker | null>,
    used: Set<AttributionEvent>,
    index: number,
  ): void {
    const [event] = events;
    const last = this.passages[this.passages.length - 1];
    if (!event?.bare || events.length !== 1 || last?.quotation.paragraph !== index || this.#sentencesSince > 1) return;
    const speaker = resolved.get(event);
    if (!speaker) return;
    // All that stands before it in the paragraph and has no attribution of its own: `“A” and “B”. So said the mayor.`
    for (let i = this.passages.length - 1; i >= 0; i--) {
      const passage = this.passages[i] as Passage;
      if (passage.quotation.paragraph !== index || passage.by === 'verb' || passage.by === 'according') break;
      passage.speaker = speaker;
      passage.cue = event.cue;
      passage.by = 'verb';
      used.add(event);
    }
    if (used.has(event)) this.#lastQuoted = { speaker, paragraph: index };
  }

  #resolve(event: AttributionEvent, around: Surroundings): Speaker | null {
    const { subject, apposition } = event;
    if (!subject) return this.#withoutSubject(event, around);
    // "As we reported": the newspaper itself.
    if (subject.text.toLowerCase() === 'we') return null;
    let mention: Mention = subject;
    if (apposition?.kind === 'name' && subject.kind === 'description') {
      mention = { ...apposition, role: subject.text, nouns: [...subject.nouns, ...apposition.nouns], noun: 'person' };
    }
    if (mention.possessive && mention.kind === 'description' && isOwners(event, mention)) {
      const owner = this.speakers.last();
      if (
        event.kind !== 'according' ||
        mention.noun === null ||
        ((owner?.isPerson || owner?.noun === 'people') && !/^its\s/i.test(mention.text))
      )
        return owner;
    }
    // "Nach eigenen Angaben": its own, the subject's.
    if (/^eigene[nr]?\s/.test(mention.text.toLowerCase()) && event.kind === 'according')
      return this.#subjectOf(around.tokens, around.sentence) ?? this.speakers.last();
    if (!plausible(this.g, mention) || (/^\p{N}/u.test(mention.text) && !mention.noun)) return null;
    const quoted = hasQuote(around.tokens, around.sentence);
    if (!quoted && !event.bare && !isCredible(this.g, mention)) return null;
    const speaker = this.speakers.of(mention);
    if (speaker && event.kind === 'verb' && mention.noun === null && !mention.definite && mention.name?.includes(' '))
      speaker.isPerson ||= !COMPANY.test(mention.name) && !this.speakers.isThing({ names: [mention.name] });
    if (speaker && mention === subject && apposition?.noun === 'person')
      this.speakers.learnRole(speaker, apposition.text, apposition.nouns, apposition.noun);
    return speaker;
  }

  #withoutSubject(event: AttributionEvent, { tokens, sentence, events, resolved }: Surroundings): Speaker | null {
    // "…, adding that": whoever spoke in this sentence, else its subject ("Borrell rejected this and recalled that").
    const earlier = events.filter((e) => e.at < event.at && resolved.get(e)).at(-1);
    if (earlier) return resolved.get(earlier) ?? null;
    const before = tokens[event.at - 1]?.low ?? '';
    if (/(?:ando|endo|ant|ing)$/.test(event.cue) || /^(?:y|e|ed|et|und|and)$/.test(before)) {
      const subject = this.#clauseSubject(tokens, { from: sentence.from, to: event.at });
      if (subject) return subject;
    }
    return event.clause >= 0 ? this.speakers.goingOn() : this.speakers.last();
  }

  /** `« Nous avons, explique Anna Muster, tout vu »`, `«Sono tre - spiega il sindaco - e bastano»`: the attribution stands inside. */
  #readInside(passage: Passage): void {
    const { inner } = passage.quotation;
    if (inner.length > 4000 || !/[-–—,]/.test(inner)) return;
    const { tokens, sentences } = tokenise(inner, []);
    for (const sentence of sentences) {
      for (const event of findEvents(this.g, tokens, sentence)) {
        const { subject, verb, at } = event;
        if (!verb || !subject || subject.from < at || subject.from - at > 3) continue;
        const between = standsBetween(this.g, tokens, at, subject.to);
        const speaker = between && plausible(this.g, subject) ? this.speakers.of(subject) : null;
        if (!speaker) continue;
        passage.speaker = speaker;
        passage.cue = event.cue;
        passage.by = 'verb';
        return;
      }
    }
  }

  /** A heading's quotation is taken from the text below it. */
  #fillHeadings(block: TextBlock, first: number): void {
    const here = this.passages.slice(first);
    if (block.level > 0) {
      this.#headings.push(...here.filter((p) => !p.speaker));
      return;
    }
    const speaker = here.find((p) => p.speaker)?.speaker;
    if (speaker)
      for (const heading of this.#headings) {
        heading.speaker = speaker;
        heading.by = 'carried';
      }
    if (speaker || this.#headings.length > 4) this.#headings = [];
  }

  #fallBack(
    passage: Passage,
    tokens: readonly Token[],
    sentence: Sentence,
    units: readonly number[],
    before: Passage | null,
    index: number,
  ): void {
    const alone = sentence.to - sentence.from - units.length <= 1;
    if (passage.block.level > 0) return;
    const carry = (speaker: Speaker | null | undefined, by: Passage['by']): boolean => {
      if (!speaker) return false;
      passage.speaker = speaker;
      passage.by = by;
      return true;
    };
    if (before?.speaker && carry(before.speaker, 'carried')) return;
    if (passage.quotation.continues) {
      carry(this.passages[this.passages.length - 1]?.speaker, 'carried');
      return;
    }
    if (this.#announced && index - this.#announced.paragraph <= 1 && alone) {
      carry(this.#announced.speaker, 'carried');
      this.#announced = null;
      return;
    }
    if (!this.deep) return;
    const last = this.#lastQuoted;
    if (alone) {
      if (last && last.paragraph === index && carry(last.speaker, 'carried')) return;
      // A statement in the same paragraph just before: "…, sagte sie. «Wann immer …»"
      const statement = this.statements[this.statements.length - 1];
      if (statement?.block === passage.block && carry(statement.speaker, 'carried')) return;
      if (last && index - last.paragraph <= 1 + this.#interludes && carry(last.speaker, 'carried')) return;
      carry(this.#interviewed, 'carried');
      return;
    }
    // Spanish, Italian, Portuguese: "…», recoge en el escrito", the subject is whoever spoke before.
    const next = tokens[(units[0] as number) + 1];
    const verb = tokens[(units[0] as number) + 2];
    const dropped = /^(?:es|it|pt)$/.test(this.g.code) && units[0] === sentence.from && next?.text === ',';
    if (dropped && verb?.kind === 'word' && !verb.capital && last && index - last.paragraph <= 1)
      if (carry(last.speaker, 'carried')) return;
    if (carry(this.#subjectOf(tokens, sentence), 'sentence')) return;
    if (last && last.paragraph === index) carry(last.speaker, 'carried');
  }

  /** The sentence's first noun phrase, when it is a speaker that the article has already. */
  #subjectOf(tokens: readonly Token[], sentence: Sentence): Speaker | null {
    const subject = firstPhrase(this.g, tokens, sentence);
    if (!subject) return null;
    if (subject.kind === 'pronoun') return this.speakers.of(subject);
    if (subject.name) {
      const known = this.speakers.find(subject.name);
      return known && (known.isPerson || known.noun === 'person' || this.#hasSpoken(known)) ? known : null;
    }
    return subject.noun === 'person' ? this.speakers.of(subject) : null;
  }

  /** Whose sentence it is, also somebody new: "Minister Anna Muster called it unbearable and assured …". */
  #clauseSubject(tokens: readonly Token[], sentence: Sentence): Speaker | null {
    const subject = firstPhrase(this.g, tokens, sentence);
    if (!subject || subject.kind === 'pronoun' || subject.possessive) return this.#subjectOf(tokens, sentence);
    const speaks = subject.noun !== null && subject.noun !== 'document';
    const named = subject.name !== null && isFirstName(subject.name.split(' ')[0] as string);
    return speaks || named ? this.speakers.of(subject) : this.#subjectOf(tokens, sentence);
  }

  #hasSpoken(speaker: Speaker): boolean {
    return this.passages.some((p) => p.speaker === speaker) || this.statements.some((s) => s.speaker === speaker);
  }

  /** A paragraph that begins with a quotation and names its speaker only later. */
  #fillBackwards(first: number): void {
    const here = this.passages.slice(first);
    const named = new Set(here.filter((p) => p.by === 'verb' || p.by === 'according').map((p) => p.speaker));
    if (named.size !== 1) return;
    const [speaker] = named;
    for (const passage of here) {
      if (passage.speaker || !speaker) continue;
      passage.speaker = speaker;
      passage.by = 'carried';
    }
  }
}
