/** Voices that would embarrass: each sentence once made a name of what is none, or lost half of one. All invented. */
import { describe, expect, test } from 'vitest';
import { contextOf } from './story';

const p = (...paragraphs: string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('');
const names = (lang: string, ...paragraphs: string[]): string[] =>
  contextOf(lang, p(...paragraphs)).voices.map((v) => v.name);

describe('names', () => {
  test.each([
    [
      'a preposition at a sentence’s start is no first name',
      'en',
      ['Throughout Bellweather the shops were shut.', 'Bellweather says that the plant will open in May.'],
      ['Bellweather'],
    ],
    [
      'a firm is not short for one of its products',
      'en',
      ['The Hondara Vessel was shown in May.', 'Hondara claims that the car will last for ever.'],
      ['Hondara'],
    ],
    [
      'a headline in capitals shows no names',
      'en',
      ['Next Stop for Brandt Fulton Next', 'Fulton said he would go.'],
      ['Fulton'],
    ],
    [
      'what "and" joins in the name of a body',
      'en',
      ['The Centre for Dyes and Colours said it had tested the water.'],
      ['Centre for Dyes and Colours'],
    ],
    [
      '"on" in the name of a body',
      'en',
      ['The National Institute on Tides said that the water was warm.'],
      ['National Institute on Tides'],
    ],
    [
      'the last capital of an English compound says what it is',
      'en',
      ['It is too early, according to the Harwell Investor Education Foundation.'],
      ['Harwell Investor Education Foundation'],
    ],
    [
      'places after a preposition do not speak',
      'en',
      ['Prosecutors in Harwell and Lowmoor said the firm had lied.'],
      ['Prosecutors in Harwell'],
    ],
    [
      'a town is not the full name of somebody called like it',
      'en',
      ['They moved to Buenos Aires in May.', '“It was a fine day for us,” Aires said.'],
      ['Aires'],
    ],
    [
      'an adjective of origin is no name',
      'en',
      ['“We are all struggling here,” said the Harwellian Lowmoorish pastor of the Quay Church.'],
      ['the Harwellian Lowmoorish pastor of the Quay Church'],
    ],
    [
      'a number after a name',
      'en',
      ['“Enough is enough for us,” said Ivo King Brandt III on Monday.'],
      ['Ivo King Brandt III'],
    ],
    [
      'where the words were said is not who said them',
      'en',
      ['“Sales were below what we hoped,” said CEO Nora Felding in the firm’s news release.'],
      ['Nora Felding'],
    ],
    [
      'the owner belongs to the description',
      'en',
      ['“We train every single day,” said Nora Felding, head coach of the men’s team.'],
      ['Nora Felding'],
    ],
    [
      'the subject of the clause, not of the sentence',
      'en',
      ['The Harwellian market was mixed after Quaynews reported that the mood was bad.'],
      ['Quaynews'],
    ],
  ])('%s', (_what, lang, paragraphs, expected) => {
    expect(names(lang, ...paragraphs)).toEqual(expected);
  });

  test('a newspaper that says "we" is no voice', () => {
    expect(names('en', 'Nora Felding built the bridge.', 'As we said in May, the bridge is old.')).toEqual([]);
  });

  test('participles report nothing', () => {
    expect(names('en', 'The emergency declared by the council ended in May.')).toEqual([]);
    expect(names('en', 'Fellowes made many posts asking about tea.')).toEqual([]);
    expect(names('de', 'Die Empfänger der Nachricht werden dann aufgefordert, zu zahlen.')).toEqual([]);
    expect(names('de', 'Im Landkreis ist ein erster Patient bestätigt, ebenso im Tal.')).toEqual([]);
  });

  test('a product of a named firm is no person', () => {
    const { voices } = contextOf('en', p('Quayle grew.', 'He asked Quayle.', 'According to Quayle Trends, few asked.'));
    expect(voices).toMatchObject([{ name: 'Quayle Trends', type: 'organisation' }]);
  });
});

describe('German cases', () => {
  test.each([
    ['Das sei laut des Statistischen Bundesamts so gewesen.', 'Statistisches Bundesamt'],
    ['Laut Statistischem Bundesamt war es ein gutes Jahr.', 'Statistisches Bundesamt'],
    ['Mehreren Medienberichten zufolge ist die Brücke gesperrt.', 'Mehrere Medienberichte'],
    ['Nach harwellischen Angaben ist die Brücke gesperrt.', 'harwellische Angaben'],
    ['Laut Händlern fehlt es an allem.', 'Händler'],
    ['Nach Angaben des harwellischen Gesundheitsministeriums ist alles gut.', 'harwellisches Gesundheitsministerium'],
    ['Laut Thüringer Landesamt ist alles gut.', 'Thüringer Landesamt'],
  ])('%s', (text, name) => {
    expect(names('de', text)).toEqual([name]);
  });

  test('one body in two cases is one voice', () => {
    const { voices } = contextOf(
      'de',
      p(
        'Laut Statistischem Bundesamt war es ein gutes Jahr.',
        'Nach Angaben des Statistischen Bundesamts wird es besser.',
      ),
    );
    expect(voices).toMatchObject([{ name: 'Statistisches Bundesamt', indirect: 2 }]);
  });
});

test('two offices of one person stand before one name', () => {
  const german = contextOf(
    'de',
    '„Der Körper braucht in diesen Tagen Ruhe“, erklärt Beraterin und Autorin Nora Felding.',
  );
  expect(german.voices).toMatchObject([{ name: 'Nora Felding', role: 'Beraterin und Autorin', quotes: 1 }]);
  expect(names('es', '«El pueblo está cansado de esperar», dijo la actriz y cantante Nora Felding.')).toEqual([
    'Nora Felding',
  ]);
});
