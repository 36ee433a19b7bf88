import { expect, test } from 'vitest';
import { policyOf } from '../../src/context/disclosures';
import { contextOf } from './story';

const footer = (links: string): string => `<footer>${links}</footer>`;
const declared = (after: string, head = ''): string[] =>
  contextOf('en', 'Some text.', { after, head }).declarations.map((d) => `${d.kind}: ${d.label}`);

test('links of the footer, each kind once, in one order', () => {
  const links = `<a href="/impressum">Impressum</a> <a href="/corrections">Corrections</a> <a href="/code">Code of ethics</a>
    <a href="/corrections">Corrections</a> <a href="/sport">Sport</a>`;
  expect(declared(footer(links))).toEqual(['corrections: Corrections', 'ethics: Code of ethics', 'imprint: Impressum']);
});

test('a link in the article or without an address declares nothing', () => {
  const inside = '<p>Read our <a href="/corrections">Corrections</a> page.</p>';
  expect(contextOf('en', inside).declarations).toEqual([]);
  expect(declared(footer('<a href="javascript:void 0">Corrections</a><a>Impressum</a>'))).toEqual([]);
});

test('policies in structured data, also as objects and references', () => {
  const head = `<script type="application/ld+json">{"@graph":[
    {"@type":"NewsMediaOrganization","@id":"#o","name":"Example News","ethicsPolicy":"https://news.example/ethics",
     "ownershipFundingInfo":{"@type":"AboutPage","url":"https://news.example/owners","name":"Who owns us"},
     "unnamedSourcesPolicy":"/sources","correctionsPolicy":["https://news.example/corrections"]}]}</script>`;
  const { declarations } = contextOf('en', 'Some text.', { head });
  expect(declarations.map((d) => [d.kind, d.url])).toEqual([
    ['ownership', 'https://news.example/owners'],
    ['corrections', 'https://news.example/corrections'],
    ['ethics', 'https://news.example/ethics'],
    ['unnamed-sources', 'https://news.example/sources'],
  ]);
  expect(declarations[0]?.evidence[0].source).toBe('json-ld');
});

test.each([
  ['https://www.post.example/about/ethics/?from=footer#top', 'post.example/about/ethics'],
  ['https://post.example@evil.example/ethics', 'evil.example/ethics'],
  ['https://\u0430pple.com/ethics', 'xn--pple-43d.com/ethics'],
])('a policy without words is called by where its address leads: %s', (ethicsPolicy, label) => {
  const jsonLd = JSON.stringify({ '@type': 'NewsMediaOrganization', name: 'The Harbour Post', ethicsPolicy });
  const head = `<script type="application/ld+json">${jsonLd}</script>`;
  expect(declared('', head)).toEqual([`ethics: ${label}`]);
});

test('press council, trust.txt and JTI by their addresses', () => {
  const links = `<a href="https://www.presserat.de/">Member</a><a href="/trust.txt">trust</a>
    <a href="https://www.journalismtrustinitiative.org/">JTI</a>`;
  expect(declared(footer(links))).toEqual(['press-council: Member', 'trust-txt: trust', 'jti: JTI']);
});

test('nothing declared, nothing said', () => {
  expect(declared(footer('<a href="/privacy">Privacy</a>'))).toEqual([]);
});

test.each([
  ['Mentions légales', 'imprint'],
  ['› Über uns', 'mission'],
  ['Vær Varsom-plakaten', 'ethics'],
  ['Code of Ethics', 'ethics'],
  ['Chi siamo', 'mission'],
  ['Sport', null],
  ['Corrections officer jailed for theft', null],
])('policyOf(%s)', (label, kind) => {
  expect(policyOf(label)).toBe(kind);
});
