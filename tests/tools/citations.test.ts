import { describe, expect, test } from 'vitest';
import { CITATION_FORMATS, type CitationWork, citation, citationWork } from '../../src/tools/citations';
import { problemText } from '../../src/tools/problem-text';
import { BARE, FULL, LOUD, NOW } from '../sidebar/fixtures';

const WORK = citationWork(FULL, new Date(2026, 10, 22, 12), () => 'Agence France-Presse');

test('plain and Markdown: author, agency, both dates, date of access', () => {
  expect(citation(WORK, 'plain')).toBe(
    'Ada Lindqvist / Agence France-Presse: Novaria closes its northern strait after a second collision. The Harbour Post, 2026-11-19 (updated 2026-11-20). https://harbour-post.example/2026/11/19/novaria-closes-its-northern-strait (accessed 2026-11-22).',
  );
  expect(citation(WORK, 'markdown')).toContain(
    '[Novaria closes its northern strait after a second collision](https://harbour-post.example/2026/11/19/novaria-closes-its-northern-strait)',
  );
});

test('BibTeX', () => {
  expect(citation(WORK, 'bibtex')).toBe(`@online{lindqvist2026novaria,
  author = {Ada Lindqvist},
  title = {{Novaria closes its northern strait after a second collision}},
  organization = {The Harbour Post},
  date = {2026-11-19},
  url = {https://harbour-post.example/2026/11/19/novaria-closes-its-northern-strait},
  urldate = {2026-11-22},
  language = {en},
  note = {With Agence France-Presse. Updated 2026-11-20}
}`);
});

test('RIS', () => {
  const lines = citation(WORK, 'ris').split('\r\n');
  expect(lines[0]).toBe('TY  - NEWS');
  expect(lines).toContain('AU  - Lindqvist, Ada');
  expect(lines).toContain('DA  - 2026/11/19/');
  expect(lines).toContain('Y2  - 2026/11/22/');
  expect(lines.at(-2)).toBe('ER  - ');
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
});

test('CSL-JSON', () => {
  expect(JSON.parse(citation(WORK, 'csl-json'))).toEqual([
    {
      id: 'lindqvist2026novaria',
      type: 'article-newspaper',
      title: WORK.title,
      author: [{ family: 'Lindqvist', given: 'Ada' }],
      'container-title': 'The Harbour Post',
      issued: { 'date-parts': [[2026, 11, 19]] },
      accessed: { 'date-parts': [[2026, 11, 22]] },
      URL: WORK.url,
      language: 'en',
      note: 'With Agence France-Presse. Updated 2026-11-20',
    },
  ]);
});

test('Wikipedia cite web', () => {
  expect(citation(WORK, 'wikipedia')).toBe(
    '{{cite web |url=https://harbour-post.example/2026/11/19/novaria-closes-its-northern-strait |title=Novaria closes its northern strait after a second collision |last=Lindqvist |first=Ada |date=2026-11-19 |website=The Harbour Post |agency=Agence France-Presse |language=en |access-date=2026-11-22}}',
  );
});

describe('values that would break a format', () => {
  const nasty: CitationWork = {
    ...WORK,
    title: 'A {brace}, 50 % | [link](x) & $5_000\nTY  - HACK }}',
    authors: ['Ludwig van der Meer', 'Prince', '山田太郎'],
    url: 'https://x.example/a|b?c={d}&e=(f) g',
  };
  test('BibTeX keeps its braces in balance', () => {
    const text = citation(nasty, 'bibtex').replace(/\\[{}]/g, '');
    expect(text.split('{').length).toBe(text.split('}').length);
    expect(text).toContain('50 \\%');
  });
  test('RIS has one line per tag', () => {
    expect(
      citation(nasty, 'ris')
        .split('\r\n')
        .filter((l) => l.startsWith('TY')),
    ).toHaveLength(1);
    expect(citation(nasty, 'ris')).toContain('AU  - van der Meer, Ludwig');
    expect(citation(nasty, 'ris')).toContain('AU  - Prince');
  });
  test('Wikipedia has no stray pipes or braces', () => {
    const text = citation(nasty, 'wikipedia');
    expect(text).toContain('|last1=van der Meer |first1=Ludwig |author2=Prince |author3=山田太郎');
    expect(text).not.toContain('a|b');
    expect(text).toContain('50 % {{!}} &#91;link&#93;(x)');
  });
  test('Markdown link stays one link', () => {
    expect(citation(nasty, 'markdown')).toContain('\\[link\\](x)');
    expect(citation(nasty, 'markdown')).toContain('e=%28f%29%20g)');
  });
});

test('agencies stand in for a missing author; a page without facts can still be cited', () => {
  const agencyOnly = { ...WORK, authors: [] };
  expect(citation(agencyOnly, 'bibtex')).toContain('author = {{Agence France-Presse}}');
  expect(citation(agencyOnly, 'csl-json')).toContain('"literal": "Agence France-Presse"');
  for (const format of CITATION_FORMATS) {
    const bare = citationWork({ ...BARE, facts: null }, new Date(NOW), () => null);
    expect(citation(bare, format)).toContain('harbour-post.example');
  }
});

test('a problem report names versions and what was found, not the page’s words', () => {
  const { title, body } = problemText(LOUD, { Copydesk: '0.1.0', Browser: 'Example 1' });
  expect(title).toBe('Problem on harbour-post.example');
  expect(body).toContain('Copydesk: 0.1.0');
  expect(body).toContain('published: conflicting, from text, json-ld');
  expect(body).not.toContain('Novaria');
  expect(body).not.toContain('Lindqvist');
  expect(body).not.toContain('/2026/11/19');
});
