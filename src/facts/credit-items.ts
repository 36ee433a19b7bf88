/**
 * Takes a credit line apart: `Von Ana Pons, Redakteurin, und Jan Mol in Rom, mit dpa` → person Ana Pons, role, person
 * Jan Mol, place, agency dpa (after "mit").
 *
 * One pass from left to right; at each word the language's phrases are looked up, punctuation ends an item.
 */
import { fromKnowledge } from '../data/knowledge';
import { holds, isOf, LETTER, LOWER, MARK, NUMBER, only, shapeOf, UNSPACED, UPPER } from '../page/characters';
import { squash } from '../page/text';
import { agencyNamed, findAgencyNames } from './agency-names';
import { clockTail } from './byline-date';
import { firstWord, type WordTable } from './byline-words';
import type { Credit, CreditContext, CreditItem, CreditMode } from './credit';
import { lower, MAIL, plain } from './letters';
import { cleanName, looksLikePerson, namesOrganisation } from './person-names';

const places = fromKnowledge(({ names }): ReadonlySet<string> => new Set(names.places.split('|')));

const MAX_LENGTH = 600;
const MAX_ITEMS = 60;
const IN_WORD = LETTER | MARK | NUMBER;
const BREAK = /[,;|/•·–—:&()[\]、，；｜／：（）【】\n+<>»«]/;

/** @param text the line as printed; beyond 600 characters it is no credit and is cut */
export function parseCredit(text: string, context: CreditContext): Credit {
  return new CreditScanner(text.slice(0, MAX_LENGTH), context).run();
}

class CreditScanner {
  readonly #text: string;
  readonly #small: string;
  readonly #context: CreditContext;
  readonly #known: readonly string[];
  readonly #shouting: boolean;
  readonly #items: CreditItem[] = [];
  #mode: CreditMode = 'plain';
  #opens: CreditMode = 'plain';
  #start = 0;
  #at = 0;
  #afterRole = false;
  #inOrganisation = false;
  #letters = 0;

  constructor(text: string, context: CreditContext) {
    // "Richard (R.J.) Moser": a nickname inside a name does not end it.
    this.#text = plain(text.normalize('NFC'))
      .replace(/ \((?:[^\s.()]\.){1,3}\)(?= (.))/g, (initials, next) =>
        isOf(next, UPPER) && /^[ (.)A]+$/.test(shapeOf(initials)) ? '' : initials,
      )
      .replace(MAIL, (mail) => '|'.padEnd(mail.length));
    this.#small = lower(this.#text);
    this.#context = context;
    this.#known = context.known.map((n) => lower(plain(n))).sort((a, b) => b.length - a.length);
    this.#shouting = !holds(text, LOWER);
  }

  run(): Credit {
    const { length } = this.#text;
    while (this.#at < length && this.#items.length < MAX_ITEMS) {
      const char = this.#text[this.#at] ?? '';
      if (BREAK.test(char) || this.#endsSentence()) this.#breakAt(char);
      else if (isOf(char, NUMBER)) this.#isInAgency() ? this.#at++ : this.#skipNumber();
      else if (isOf(char, IN_WORD) && this.#atWordStart()) this.#word();
      else this.#at++;
    }
    this.#flush(this.#at);
    const all = only(this.#text, LETTER).length;
    return { items: this.#items, understood: all ? Math.min(1, this.#letters / all) : 0, opens: this.#opens };
  }

  #breakAt(char: string): void {
    this.#flush(this.#at);
    if (char === '&' || char === '+') this.#afterRole = false;
    // In scripts without capitals a label names what follows on its own line, not the lines after it.
    if (char === '\n' && this.#mode === 'by' && this.#hasPerson() && UNSPACED.test(this.#text)) this.#mode = 'plain';
    if (this.#mode === 'place') this.#mode = 'by';
    this.#at++;
    this.#start = this.#at;
  }

  /** " - " and ". " after a whole word end an item; "J. Smith" and "Jean-Luc" do not. */
  #endsSentence(): boolean {
    const [char, next] = [this.#text[this.#at], this.#text[this.#at + 1] ?? ' '];
    if (char === '-') return next === ' ' && (this.#text[this.#at - 1] ?? ' ') === ' ';
    if (char !== '.' || next !== ' ') return false;
    return /[Aa-c]{2}a$/.test(shapeOf(this.#text.slice(Math.max(0, this.#at - 3), this.#at)));
  }

  #atWordStart(): boolean {
    const before = this.#text[this.#at - 1] ?? ' ';
    return !isOf(before, IN_WORD) || UNSPACED.test(before) || UNSPACED.test(this.#text[this.#at] ?? '');
  }

  #skipNumber(): void {
    this.#flush(this.#at);
    if (this.#hasPerson()) this.#afterRole = true;
    for (let c = this.#text[this.#at]; c && (isOf(c, NUMBER) || '.:hHT+-'.includes(c)); c = this.#text[this.#at])
      this.#at++;
    this.#at += clockTail(this.#text, this.#at);
    this.#start = this.#at;
  }

  #word(): void {
    if (this.#takeKnown()) return;
    const word = firstWord(this.#small, this.#at);
    if (this.#takeDate(word) || this.#takePhrase(word)) return;
    this.#at++;
    if (!UNSPACED.test(this.#text[this.#at - 1] ?? ''))
      while (isOf(this.#text[this.#at] ?? '', LETTER | MARK)) this.#at++;
  }

  #takeKnown(): boolean {
    for (const name of this.#known) {
      if (!this.#small.startsWith(name, this.#at)) continue;
      const end = this.#at + name.length;
      const next = this.#text[end] ?? ' ';
      if (isOf(next, IN_WORD) && !UNSPACED.test(next) && !isOf(next, UPPER)) continue;
      this.#flush(this.#at);
      if (this.#mode === 'place') this.#mode = 'by';
      this.#push('person', this.#text.slice(this.#at, end), { known: true });
      this.#letters += only(name, LETTER).length;
      this.#at = end;
      this.#start = end;
      return true;
    }
    return false;
  }

  /** "… December 22, 2023", "12 de outubro": a month beside a number is no name. */
  #takeDate(word: string): boolean {
    const length = this.#context.words.calendar.at(this.#small, this.#at, word);
    if (length === 0) return false;
    const before = this.#text.slice(Math.max(0, this.#at - 8), this.#at);
    const after = this.#text.slice(this.#at + length, this.#at + length + 8);
    if (!/^[.,]?\s*(?:de\s)?\d/.test(after) && !/\d[\s.,/-]*(?:de\s)?$/.test(before)) return false;
    this.#flush(this.#at);
    this.#letters += length;
    this.#at += length;
    this.#start = this.#at;
    return true;
  }

  #takePhrase(word: string): boolean {
    const { words } = this.#context;
    const modes: readonly [CreditMode, keyof WordTable & ('otherWork' | 'contributor' | 'by' | 'labels' | 'source')][] =
      [
        ['contributor', 'contributor'],
        ['other', 'otherWork'],
        ['by', 'by'],
        ['source', 'source'],
        ['by', 'labels'],
      ];
    let best = 0;
    let mode: CreditMode = 'by';
    for (const [to, kind] of modes) {
      const length = words[kind].at(this.#small, this.#at, word);
      if (length > best && this.#opensHere(kind, length)) [best, mode] = [length, to];
    }
    const after = words.after.at(this.#small, this.#at, word);
    if (after > 0 && UNSPACED.test(this.#text[this.#at] ?? '') && this.#closes(after)) return this.#takeAfter(after);
    // "編集委員": the job, not "edited by".
    if (best > 0 && words.roles.at(this.#small, this.#at, word) <= best) return this.#enter(mode, best);
    const lowerCase = this.#shouting || !isOf(this.#text[this.#at] ?? '', UPPER);
    if (lowerCase) {
      const join = words.with.at(this.#small, this.#at, word);
      const and = words.and.at(this.#small, this.#at, word);
      if (and > 0 && this.#isInAgency()) return false;
      if (and > 0 && and >= join)
        return this.#joins(and) && this.#enter(this.#mode === 'place' ? 'by' : this.#mode, and);
      if (join > 0) return this.#enter('with', join);
    } else if (this.#items.length === 0 && !this.#hasBuffer()) {
      const join = words.with.at(this.#small, this.#at, word);
      if (join > 1) return this.#enter('with', join);
    }
    const place = words.place.at(this.#small, this.#at, word);
    const named = this.#hasBuffer() ? this.#lastIsDone() : this.#hasPerson();
    if (place > 0 && this.#isInAgency()) return false;
    if (place > 0 && (lowerCase ? this.#hasBuffer() || this.#items.length > 0 : named))
      return this.#enter('place', place);
    const role = words.roles.at(this.#small, this.#at, word);
    if (role > 0 && this.#roleHere(role)) return this.#takeRole(role);
    if (after === 0) return false;
    if (!this.#hasBuffer()) return this.#hasPerson() && this.#takeRole(after);
    return this.#takeAfter(after);
  }

  /** In scripts without spaces: does a word for a job end the name before it ("홍길동 기자"), or begin the next ("記者홍길동")? */
  #closes(length: number): boolean {
    if (!this.#hasBuffer()) return false;
    const name = cleanName(this.#text.slice(this.#start, this.#at)).split(' ').at(-1) ?? '';
    const opens = this.#context.words.by.has(this.#small.slice(this.#at, this.#at + length));
    const goesOn = UNSPACED.test(this.#text[this.#at + length] ?? '');
    return !(opens && goesOn) && !this.#context.publishers.has(squash(name));
  }

  /** A name before a word that closes it. "(北京報導)" behind a reporter's name is where, not who. */
  #takeAfter(length: number): boolean {
    const isPlace = this.#mode === 'by' && this.#hasPerson() && UNSPACED.test(this.#text[this.#at] ?? '');
    if (isPlace) this.#mode = 'place';
    else {
      if (this.#mode === 'plain') this.#mode = 'by';
      if (this.#items.length === 0 && this.#opens === 'plain') this.#opens = 'by';
    }
    this.#takeRole(length);
    this.#afterRole = false;
    this.#mode = 'plain';
    return true;
  }

  /** Short words that open a byline do so at the start of an item only ("de", "av"); labels want a colon or a name after them. */
  #opensHere(kind: string, length: number): boolean {
    const after = this.#text.slice(this.#at + length);
    const buffered = this.#hasBuffer();
    if (kind === 'by')
      return !buffered || (length > 3 && /^\s*[:：]/.test(after)) || (this.#lastIsDone() && /^[:\s]/.test(after));
    if (kind === 'labels' || kind === 'source')
      return (
        /^\s*[:：=＝/]/.test(after) ||
        (!buffered &&
          (this.#items.length === 0 || UNSPACED.test(this.#text[this.#at] ?? '')) &&
          /^\s*\S/.test(after) &&
          kind === 'labels')
      );
    if (kind === 'otherWork')
      return (
        /^\s*[:：/／＝=•・]/.test(after) ||
        / by$| von$| de$| di$| par$| door$| av$/.test(this.#small.slice(this.#at, this.#at + length)) ||
        !buffered
      );
    return true;
  }

  /** "Press Trust of India", "News1": inside an agency's name nothing else begins. */
  #isInAgency(): boolean {
    if (!this.#hasBuffer()) return false;
    const [name] = findAgencyNames(this.#text.slice(this.#start, this.#start + 80), this.#context.agencies);
    return name !== undefined && name.start <= 1 && this.#start + name.end > this.#at;
  }

  #hasPerson(): boolean {
    return this.#items.some((i) => i.kind === 'person');
  }

  #lastIsDone(): boolean {
    return looksLikePerson(cleanName(this.#text.slice(this.#start, this.#at)), { words: this.#context.words });
  }

  #hasBuffer(): boolean {
    return this.#text.slice(this.#start, this.#at).trim().length > 0;
  }

  /** "Ana Pons und Jan Mol" is two people, "Ortega y Gasset" and "Volta e Pinto" are parts of one name. */
  #joins(length: number): boolean {
    if (!this.#hasBuffer()) return true;
    const left = cleanName(this.#text.slice(this.#start, this.#at));
    const rest = this.#text.slice(this.#at + length).trimStart();
    const right = /^[^,;|/•·–—:&()\n]{0,60}/.exec(rest)?.[0] ?? '';
    if (length > 1 || this.#mode === 'with' || this.#mode === 'contributor') return true;
    const isAgency =
      findAgencyNames(right.slice(0, 30), this.#context.agencies).length > 0 ||
      findAgencyNames(left, this.#context.agencies).length > 0;
    return (
      isAgency ||
      left.split(' ').length < 2 ||
      isOf(/^\S+\s+(\S)/.exec(right)?.[1] ?? '', UPPER) ||
      this.#context.words.newsroom.has(lower(cleanName(right)))
    );
  }

  #enter(mode: CreditMode, length: number): boolean {
    this.#flush(this.#at);
    this.#letters += only(this.#text.slice(this.#at, this.#at + length), LETTER).length;
    if (this.#items.length === 0 && this.#opens === 'plain') this.#opens = mode;
    // "…, National Institute of Allergy and Infectious Diseases": the "and" of an institution brings no new author.
    if (mode !== 'place' && !this.#inOrganisation) this.#afterRole = false;
    if (mode !== this.#mode && mode !== 'place') this.#inOrganisation = false;
    this.#mode = mode;
    this.#at += length;
    this.#start = this.#at;
    return true;
  }

  /** A job ends a name ("Ana Pons Redakteurin"), but "Mary Fellow" is a name: the buffer must be a name already. */
  #roleHere(length: number): boolean {
    if (!this.#hasBuffer()) return true;
    const buffered = cleanName(this.#text.slice(this.#start, this.#at));
    if (length < 4 || buffered.split(' ').length < 2) return false;
    return looksLikePerson(buffered, { words: this.#context.words });
  }

  #takeRole(length: number): boolean {
    const hadBuffer = this.#hasBuffer();
    this.#flush(this.#at);
    const end = this.#at + length;
    this.#letters += only(this.#text.slice(this.#at, end), LETTER).length;
    this.#push('role', this.#text.slice(this.#at, end), {});
    if (hadBuffer || this.#hasPerson()) this.#afterRole = true;
    this.#at = end;
    this.#start = end;
    return true;
  }

  #push(kind: CreditItem['kind'], text: string, extra: { id?: string; known?: boolean }): void {
    this.#items.push({
      kind,
      text,
      mode: this.#mode,
      known: extra.known ?? false,
      ...(extra.id ? { id: extra.id } : {}),
    });
  }

  #flush(end: number): void {
    const raw = this.#text.slice(this.#start, end);
    this.#start = end;
    const text = cleanName(raw);
    if (!text) return;
    const item = this.#classify(text);
    if (item.kind !== 'other' || item.dated) this.#letters += only(text, LETTER).length;
    if (!item.dated) this.#push(item.kind, item.text, item.id ? { id: item.id } : {});
    // What follows a person's paper, place or title belongs to that person, until an "and".
    if ((item.kind === 'other' || item.kind === 'publisher' || item.kind === 'place') && this.#hasPerson())
      this.#afterRole = true;
  }

  #classify(text: string): { kind: CreditItem['kind']; text: string; id?: string; dated?: true } {
    const { words, publishers, agencies, trusted } = this.#context;
    const small = lower(text);
    if (words.calendar.has(small)) return { kind: 'other', text, dated: true };
    const whole = agencyNamed(text, { ...agencies, pictures: false });
    if (whole) return { kind: 'agency', text, id: whole };
    if (words.unnamed.has(small)) return { kind: 'unnamed', text };
    if (
      publishers.has(squash(text)) ||
      /^[\w-]+\.(?:com?|org|net|de|at|ch|fr|es|it|nl|tv|info|news|[a-z]{2})$/i.test(text)
    )
      return { kind: 'publisher', text };
    const named = findAgencyNames(text, { ...agencies, pictures: false })[0];
    if (named && named.start <= 2 && text.slice(named.end).trim().split(/\s+/).length <= 2)
      return { kind: 'agency', text, id: named.id };
    if (named && named.end === text.length && words.newsroom.has(lower(text.slice(0, named.start).trim())))
      return { kind: 'agency', text, id: named.id };
    if (words.newsroom.has(small)) return { kind: 'newsroom', text };
    if (words.roles.has(small)) return { kind: 'role', text };
    if (this.#mode === 'place' || places().has(small)) return { kind: 'place', text };
    return this.#person(text, small, trusted ?? false);
  }

  #person(text: string, small: string, trusted: boolean): { kind: CreditItem['kind']; text: string } {
    const { words, publishers } = this.#context;
    if (this.#afterRole && !this.#known.includes(small)) return { kind: 'other', text };
    const form = { words, trusted };
    if (namesOrganisation(text) && this.#items.some((i) => i.kind === 'person')) {
      this.#afterRole = true;
      this.#inOrganisation = true;
    }
    // In scripts without capitals anything could be a name: a label must say so.
    if (!trusted && this.#mode === 'plain' && UNSPACED.test(text)) return { kind: 'other', text };
    // "광양 홍길동 기자": the place before the name.
    const last = /^[\uac00-\ud7af]+ ([\uac00-\ud7af]{2,4})$/.exec(text)?.[1];
    if (last && this.#mode === 'by') return { kind: 'person', text: last };
    if (looksLikePerson(text, form)) return { kind: 'person', text };
    // "Dan Mol The Western Post": the publisher's name glued to the author's.
    const parts = text.split(' ');
    for (let n = 2; n < parts.length && n <= 4; n++) {
      const head = parts.slice(0, n).join(' ');
      const tail = parts.slice(n).join(' ');
      if (
        (publishers.has(squash(tail)) || words.roles.has(lower(tail)) || words.newsroom.has(lower(tail))) &&
        looksLikePerson(head, form) &&
        !publishers.has(squash(head))
      )
        return { kind: 'person', text: head };
    }
    if (text.split(/[\s-]/).some((p) => words.newsroom.has(lower(p)))) return { kind: 'newsroom', text };
    return { kind: 'other', text };
  }
}
