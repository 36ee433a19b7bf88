/**
 * Is this the name of a person? By its form: two to five words that begin with a capital, initials and particles
 * allowed; in scripts without capitals by length. No list of given names: those would favour some countries.
 */
import { fromKnowledge } from '../data/knowledge';
import { shapeOf, UNSPACED } from '../page/characters';
import { bare, tidy } from '../page/text';
import type { WordTable } from './byline-words';
import { lower, plain } from './letters';

/** Particles inside names; they may stand in lower case. */
const particles = fromKnowledge(({ names }): ReadonlySet<string> => new Set(names.particles.split(' ')));

const organisations = fromKnowledge(({ names }) => {
  const words = names.organisations.split(' ').filter(Boolean);
  return {
    whole: new Set(words.filter((w) => !w.includes('*'))),
    starts: words.filter((w) => w.endsWith('*')).map((w) => w.slice(0, -1)),
    ends: words.filter((w) => w.startsWith('*')).map((w) => w.slice(1)),
  };
});

/** From Armenian to Georgian (Hebrew, Arabic, Devanagari, Thai …), and Arabic letters as printed. */
const NO_CAPITALS = /[\u0531-\u10ff\ufb13-\ufefc]/;

/** Does the name hold a word that only organisations, sections and places have? */
export function namesOrganisation(name: string): boolean {
  const { whole, starts, ends } = organisations();
  return bare(name)
    .split(' ')
    .some((word) => whole.has(word) || starts.some((s) => word.startsWith(s)) || ends.some((e) => word.endsWith(e)));
}

export interface NameOptions {
  readonly words: WordTable;
  /** The place is reserved for authors (structured data, `rel=author`): one word or an unusual form will do. */
  readonly trusted?: boolean;
}

/** Trims labels' left-overs, quotes, codes in brackets ("Elena Moser (emo)") and closing punctuation from a name. */
export function cleanName(text: string): string {
  return tidy(
    text
      .replace(/[\u200d\u200c](?=\s|$)/g, '')
      .replace(/[([][^()[\]]{0,60}[)\]]/g, ' ')
      .replace(/@[\w.]+/g, ' '),
  )
    .replace(/^[\s"'“”„«»,.:;|/•·・–—*@+-]{1,8}/, '')
    .replace(/[\s"“”„«»,:;|/•·・–—*@+-]{1,8}$/, '')
    .replace(/\S{3}\.$/, (end) => (/^aaa/.test(shapeOf(end)) ? end.slice(0, -1) : end));
}

/** @param name a cleaned name */
export function looksLikePerson(name: string, options: NameOptions): boolean {
  if (name.length < 2 || name.length > 60 || /[\d@#$%<>{}=_?!©®™:;|…[\]\\]/.test(name) || /https?|www\./i.test(name))
    return false;
  const folded = lower(plain(name));
  const { words } = options;
  if (words.newsroom.has(folded) || words.roles.has(folded) || words.unnamed.has(folded) || words.calendar.has(folded))
    return false;
  if (UNSPACED.test(name)) return looksLikeCjkPerson(name, options);
  const parts = name.split(' ');
  if (parts.some((p) => isNoName(p, words))) return false;
  if (namesOrganisation(folded)) return false;
  if (NO_CAPITALS.test(name)) return parts.length >= 2 && parts.length <= 5 && name.length <= 40;
  return looksLikeCasedPerson(parts, options.trusted ?? false);
}

function looksLikeCasedPerson(parts: readonly string[], trusted: boolean): boolean {
  const most = parts.length <= (trusted ? 7 : 6);
  // "MDR Thüringen", "BBC Wales": a first word without a vowel is a broadcaster.
  if (/^A{3,5}$/.test(shapeOf(parts[0] ?? '')) && !/[AEIOUYÀ-Ýаеиоуыэюяіїєґѐ]/i.test((parts[0] ?? '').normalize('NFD')))
    return false;
  let capitals = 0;
  for (const part of parts) {
    const small = part.toLowerCase();
    const shape = shapeOf(part);
    if (/^(?:A\.?){1,3}$/.test(shape) && part.length <= 4) {
      capitals += part.length > 1 && !part.includes('.') && parts.length === 1 ? 0 : 1;
      continue;
    }
    if (/^['’‘]?A[Aa-cm.'’‘`-]*$/.test(shape)) {
      capitals++;
      continue;
    }
    if (/^a{1,3}['’-]A/.test(shape)) {
      capitals++;
      continue;
    }
    if (particles().has(small)) continue;
    return false;
  }
  if (parts.length > 1 && parts.every((p) => /^A{1,2}\.?$/.test(shapeOf(p)))) return false;
  return most && capitals >= (trusted ? 1 : 2);
}

function isNoName(part: string, words: WordTable): boolean {
  const small = lower(plain(part)).replace(/[.,]$/, '');
  if (small.length < 3) return false;
  return words.newsroom.has(small) || (words.roles.has(small) && small.length > 3);
}

function looksLikeCjkPerson(name: string, options: NameOptions): boolean {
  const letters = name.replace(/[\s・·.=＝]/g, '');
  if (/[新聞社部局報报网網台編编辑集班組组室版团]$/.test(letters) && letters.length > 2) return false;
  if (/[ぁ-ん]{3}/.test(letters) && letters.length > 7) return false;
  if (/[\uac00-\ud7af]/.test(letters)) return letters.length >= 2 && letters.length <= (options.trusted ? 8 : 4);
  if (/^[\u30a0-\u30ff]+$/.test(letters)) return letters.length <= 14;
  if (/^[\u3400-\u9fff\u3040-\u30ff々]+$/.test(letters)) return letters.length >= 2 && letters.length <= 7;
  return options.trusted === true && letters.length <= 20;
}

/** Are two names the same person's? Case, accents and punctuation aside; "Dr. Ana Pons" is "Ana Pons". */
export function samePerson(a: string, b: string): boolean {
  const x = bare(a);
  const y = bare(b);
  if (!x || !y) return false;
  if (x === y || x.replaceAll(' ', '') === y.replaceAll(' ', '')) return true;
  if (x.length > 5 && y.length > 5 && (` ${x} `.includes(` ${y} `) || ` ${y} `.includes(` ${x} `))) return true;
  // "J. Smith" and "John Smith"; "John A. Smith" and "John Smith".
  const p = x.split(' ');
  const q = y.split(' ');
  if (p.length < 2 || q.length < 2 || p[p.length - 1] !== q[q.length - 1]) return false;
  const [f, g] = [p[0] ?? '', q[0] ?? ''];
  return f === g || ((f.length === 1 || g.length === 1) && f[0] === g[0]);
}
