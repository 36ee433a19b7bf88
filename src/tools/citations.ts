/**
 * An article as a citation: plain, Markdown, BibTeX, RIS, CSL-JSON and Wikipedia's `cite web`, with author, agency,
 * both dates and the date of access.
 *
 * Sources: BibTeX `@online` fields after biblatex 3.20 (§ 2.1.1, 2.2.2); RIS tags after the Reference Manager
 * specification (TY NEWS, A1, T1, JF, Y1, Y2, UR); CSL 1.0.2 JSON schema; Template:Cite web, parameters `agency`, `date`,
 * `access-date`.
 */
import type { Moment, Report } from '../report';

export const CITATION_FORMATS = ['plain', 'markdown', 'bibtex', 'ris', 'csl-json', 'wikipedia'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

/** What is cited: everything a format may need, already decided. */
export interface CitationWork {
  readonly title: string;
  /** People, as printed. */
  readonly authors: readonly string[];
  /** Full names of the agencies to which the text is credited. */
  readonly agencies: readonly string[];
  readonly publisher: string | null;
  /** `YYYY-MM-DD` on the page's own clock. */
  readonly published: string | null;
  readonly modified: string | null;
  readonly accessed: string;
  readonly url: string;
  /** ISO 639-1, or null when unknown. */
  readonly language: string | null;
}

/** @param agencyName full name of an agency's id, null when unknown */
export function citationWork(report: Report, now: Date, agencyName: (id: string) => string | null): CitationWork {
  const { facts } = report;
  const agencies = (facts?.agencies ?? []).filter((a) => a.value.id !== 'unnamed');
  return {
    title: facts?.headline?.value ?? report.url,
    authors: (facts?.authors ?? []).map((a) => a.value),
    agencies: [...new Set(agencies.map((a) => agencyName(a.value.id) ?? a.value.name))],
    publisher: facts?.publisher?.value ?? null,
    published: dayOf(facts?.published?.value),
    modified: dayOf(facts?.modified?.value),
    accessed: localDay(now),
    url: report.url,
    language: report.language === 'und' ? null : report.language,
  };
}

/** The work in one of the formats. */
export function citation(work: CitationWork, format: CitationFormat): string {
  return WRITERS[format](work);
}

const WRITERS: Readonly<Record<CitationFormat, (work: CitationWork) => string>> = {
  plain: (work) => sentence(work, work.title, work.url),
  markdown: (work) => sentence(work, `[${escapeMarkdown(work.title)}](${markdownUrl(work.url)})`, null),
  bibtex,
  ris,
  'csl-json': cslJson,
  wikipedia,
};

function dayOf(moment: Moment | undefined): string | null {
  return moment && /^\d{4}-\d{2}-\d{2}/.test(moment.iso) ? moment.iso.slice(0, 10) : null;
}

function localDay(now: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "Anna Berg, Tom Hale / Agence France-Presse: Title. The Post, 2026-01-06 (updated 2026-01-07). URL (accessed …)." */
function sentence(work: CitationWork, title: string, url: string | null): string {
  const people = work.authors.join(', ');
  const who = [people, work.agencies.join(', ')].filter(Boolean).join(' / ');
  const updated = work.modified && work.modified !== work.published ? ` (updated ${work.modified})` : '';
  const where = [work.publisher, work.published].filter(Boolean).join(', ') + updated;
  const accessed = `accessed ${work.accessed}`;
  const end = url ? `${url} (${accessed}).` : `(${accessed}).`;
  return [`${who ? `${who}: ` : ''}${title}${/[.!?…。؟]\)?$/.test(title) ? '' : '.'}`, where && `${where}.`, end]
    .filter(Boolean)
    .join(' ');
}

const escapeMarkdown = (text: string) => text.replace(/[\\[\]*_`<>]/g, '\\$&');
const markdownUrl = (url: string) => url.replace(/[()\s]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`);

// --- BibTeX

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const tex = (text: string) => text.replace(/[\\{}&%$#_~^]/g, (c) => TEX[c] ?? c);

function bibtex(work: CitationWork): string {
  // Braces keep capitals in a title and a body's name in one piece; agencies are authors when there is no person.
  const people = work.authors.map(tex);
  const bodies = work.agencies.map((name) => `{${tex(name)}}`);
  const fields: [string, string | null][] = [
    ['author', (people.length ? people : bodies).join(' and ') || null],
    ['title', `{${tex(work.title)}}`],
    ['organization', work.publisher && tex(work.publisher)],
    ['date', work.published],
    ['url', work.url.replace(/[{}\\\s]/g, (c) => encodeURIComponent(c))],
    ['urldate', work.accessed],
    ['language', work.language],
    ['note', noteOf(work, people.length > 0, tex)],
  ];
  const body = fields.flatMap(([name, value]) => (value ? [`  ${name} = {${value}}`] : []));
  return `@online{${citeKey(work)},\n${body.join(',\n')}\n}`;
}

/** Agency and date of update, for formats that have no field for them. */
function noteOf(work: CitationWork, agenciesUnsaid: boolean, quoted: (text: string) => string): string | null {
  const parts = [
    agenciesUnsaid && work.agencies.length ? `With ${work.agencies.map(quoted).join(', ')}` : '',
    work.modified && work.modified !== work.published ? `Updated ${work.modified}` : '',
  ].filter(Boolean);
  return parts.length ? parts.join('. ') : null;
}

function citeKey(work: CitationWork): string {
  const name = work.authors[0]?.split(' ').at(-1) ?? work.agencies[0] ?? work.publisher ?? 'article';
  const plain = (text: string) =>
    text
      .normalize('NFKD')
      .replace(/[^A-Za-z0-9]/g, '')
      .toLowerCase();
  const word =
    work.title
      .split(/\s+/)
      .map(plain)
      .find((w) => w.length > 3) ?? '';
  return `${plain(name) || 'article'}${work.published?.slice(0, 4) ?? ''}${word}`;
}

// --- RIS

function ris(work: CitationWork): string {
  const line = (tag: string, value: string | null) => (value ? [`${tag}  - ${oneLine(value)}`] : []);
  const date = (day: string | null) => day && `${day.replaceAll('-', '/')}/`;
  return [
    'TY  - NEWS',
    ...work.authors.flatMap((name) => line('AU', familyFirst(name))),
    ...(work.authors.length ? [] : work.agencies.flatMap((name) => line('AU', name))),
    ...line('TI', work.title),
    ...line('T2', work.publisher),
    ...line('PY', work.published?.slice(0, 4) ?? null),
    ...line('DA', date(work.published)),
    ...line('Y2', date(work.accessed)),
    ...line('LA', work.language),
    ...line(
      'N1',
      noteOf(work, work.authors.length > 0, (text) => text),
    ),
    ...line('UR', work.url),
    'ER  - ',
    '',
  ].join('\r\n');
}

const oneLine = (text: string) => text.replace(/[\r\n]+/g, ' ');

/** "Berg, Anna". Names in scripts without spaces, and single names, stay as they are. */
function familyFirst(name: string): string {
  const parts = nameParts(name);
  return parts.given ? `${parts.family}, ${parts.given}` : parts.family;
}

const PARTICLES = /^(?:van|von|de|da|di|del|der|den|du|la|le|dos|das|do|bin|ibn|al|el|ter|ten|zu|zum|zur)$/i;

/** Family name: the last word with the particles before it. */
function nameParts(name: string): { readonly family: string; readonly given: string } {
  const words = oneLine(name).trim().split(/\s+/);
  let start = words.length - 1;
  while (start > 1 && PARTICLES.test(words[start - 1] ?? '')) start--;
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') };
}

// --- CSL-JSON

function cslJson(work: CitationWork): string {
  const people = work.authors.map((name) => {
    const { family, given } = nameParts(name);
    return given ? { family, given } : { literal: family };
  });
  const bodies = work.agencies.map((literal) => ({ literal }));
  const authors = people.length ? people : bodies;
  const item = {
    id: citeKey(work),
    type: 'article-newspaper',
    title: work.title,
    ...(authors.length ? { author: authors } : {}),
    ...(work.publisher ? { 'container-title': work.publisher } : {}),
    ...(work.published ? { issued: dateParts(work.published) } : {}),
    accessed: dateParts(work.accessed),
    URL: work.url,
    ...(work.language ? { language: work.language } : {}),
    ...withNote(noteOf(work, people.length > 0, (text) => text)),
  };
  return JSON.stringify([item], null, 2);
}

const withNote = (note: string | null) => (note ? { note } : {});
const dateParts = (day: string) => ({ 'date-parts': [day.split('-').map(Number)] });

// --- Wikipedia

function wikipedia(work: CitationWork): string {
  const authors = work.authors.flatMap((name, index) => {
    const { family, given } = nameParts(name);
    const n = work.authors.length > 1 ? String(index + 1) : '';
    return given ? [`last${n}=${wiki(family)}`, `first${n}=${wiki(given)}`] : [`author${n}=${wiki(family)}`];
  });
  const fields = [
    `url=${work.url.replace(/[|{}[\]\s]/g, (c) => encodeURIComponent(c))}`,
    `title=${wiki(work.title)}`,
    ...authors,
    ...(work.published ? [`date=${work.published}`] : []),
    ...(work.publisher ? [`website=${wiki(work.publisher)}`] : []),
    ...(work.agencies.length ? [`agency=${wiki(work.agencies.join(', '))}`] : []),
    ...(work.language ? [`language=${work.language}`] : []),
    `access-date=${work.accessed}`,
  ];
  return `{{cite web |${fields.join(' |')}}}`;
}

/** A pipe or braces in a value would end the parameter or the template. */
const wiki = (text: string) =>
  oneLine(text)
    .replace(/\|/g, '{{!}}')
    .replace(/\[/g, '&#91;')
    .replace(/\]/g, '&#93;')
    .replace(/\{\{(?!!\}\})/g, '&#123;&#123;');
