/** What speaks for and against a news story, read from pages made up for it. */
import { describe, expect, test } from 'vitest';
import { detectArticle } from '../../src/detect/detect-article';
import { judgeQuickly } from '../../src/detect/quick';
import { readSignals, type SignalName } from '../../src/detect/signals';
import { readPage } from '../../src/page/read-page';

const PLAIN =
  'Crews of the harbour went back to the quay after eleven long days on the picket line, while the first boats left with few people on board.';
const page = (html: string, address = 'https://harbourpost.example/x') =>
  readPage(new DOMParser().parseFromString(html, 'text/html'), address);
const signals = (body: string, lang = 'en') => {
  const read = page(`<html lang="${lang}"><head><title>Ferries</title></head><body>${body}</body></html>`);
  return readSignals(read, detectArticle(read, { always: true }).article);
};
const strength = (name: SignalName, body: string, lang?: string): number => signals(body, lang).get(name) ?? 0;
const story = (...texts: string[]): string =>
  `<article><h1>Ferry strike ends after eleven days</h1>${[...texts, PLAIN, PLAIN].map((t) => `<p>${t}</p>`).join('')}</article>`;

describe('the text', () => {
  test.each([
    ['“We are glad that it is over,” she said. '],
    ['„Wir sind froh, dass es vorbei ist“, sagte sie. '],
    ['« Nous sommes heureux que ce soit fini », dit-elle. '],
    ['"We are glad that it is over," she said. '],
    ['「これで終わったことを皆とてもうれしく思っている、と話した人がいる」という。'],
  ])('quotations: %s', (quotation) => {
    expect(strength('quotations', story(quotation.repeat(3) + PLAIN))).toBe(1);
    expect(strength('quotations', story(PLAIN))).toBe(0);
  });
  test('a lone quotation mark opens none, nor do names in quotation marks', () => {
    expect(strength('quotations', story(`The "Lindow" and the "Sund" are 12" apart. ${PLAIN}`))).toBeLessThan(0.4);
  });
  test('days of the week, by the language', () => {
    expect(strength('weekdays', story(`The union said on Monday that it would end on Tuesday. ${PLAIN}`))).toBe(1);
    const german =
      '<p>Die Gewerkschaft sagte am Montag, dass am Dienstag in der Stadt und auf der Insel alles wieder so sein werde, wie es war.</p>';
    expect(strength('weekdays', `<article><h1>Der Streik der Fähren</h1>${german.repeat(3)}</article>`, 'de')).toBe(1);
    expect(strength('weekdays', story(PLAIN))).toBe(0);
  });
  test('questions to the reader', () => {
    expect(strength('questions', story(`Do you know this? And that? ${PLAIN}`))).toBe(0.25);
  });
  test('a clock time at the headline; a day is none', () => {
    const head = (line: string) => story(PLAIN).replace('</h1>', `</h1><div>${line}</div>`);
    expect(strength('clock-near-headline', head('6 January 2026, 14:16'))).toBe(1);
    expect(strength('clock-near-headline', head('6 January 2026, 14h16'))).toBe(1);
    expect(strength('clock-near-headline', head('06.01.2026'))).toBe(0);
    expect(strength('date-near-headline', head('06.01.2026'))).toBe(1);
  });
});

test('what a newspaper offers beside its stories, by the beginning of its links', () => {
  const links = (...names: string[]) =>
    `<ul>${names.map((n) => `<li><a href="/${n.length}">${n}</a></li>`).join('')}</ul>`;
  const offered = ['E-Paper', 'Abonnement verwalten', 'Traueranzeigen', 'Mediadaten', 'Rätsel'];
  expect(strength('news-services', links(...offered) + story(PLAIN))).toBe(1);
  expect(strength('news-services', links('About me', 'My recipes', 'Contact') + story(PLAIN))).toBe(0);
});

test('the first look’s no stands', () => {
  const html = `<html lang="en"><head><title>Ferries</title></head><body>${story(`“${PLAIN}”`, 'On Monday and Tuesday.')}</body></html>`;
  const address = 'https://harbourpost.example/forum/why-do-the-ferries-not-sail';
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(judgeQuickly(document, new URL(address))).toBe('no');
  expect(detectArticle(page(html, address))).toMatchObject({ article: null, because: 'forum' });
  expect(detectArticle(page(html, address), { always: true }).article).not.toBeNull();
});
