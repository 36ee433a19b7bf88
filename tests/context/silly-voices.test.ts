/** Voices that would embarrass: each sentence once made a name of what is none, or lost half of one. All invented. */
import { describe, expect, test } from 'vitest';
import { contextOf } from './story';

const p = (...paragraphs: string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('');
const names = (lang: string, ...paragraphs: string[]): string[] =>
  contextOf(lang, p(...paragraphs)).voices.map((v) => v.name);

describe('names', () => {
  test.each([
    [
      'an office held before is the one woman’s who has spoken',
      'pt',
      [
        '“O acordo é mau”, disse a senadora Carla Abrantes.',
        '“É bom”, disse o deputado Jorge Lima.',
        'A ex-ministra da Agricultura afirmou que vai votar contra.',
      ],
      ['Carla Abrantes', 'Jorge Lima'],
    ],
    [
      'an office held before is nobody’s in particular where two women are named',
      'pt',
      [
        '“O acordo é mau”, disse a senadora Carla Abrantes.',
        '“É bom”, disse a deputada Maria Lima.',
        'A ex-ministra da Agricultura afirmou que vai votar contra.',
      ],
      ['Carla Abrantes', 'Maria Lima', 'A ex-ministra da Agricultura'],
    ],
    [
      'a source in the singular',
      'es',
      ['Una fuente de los servicios dijo que «la estrategia no ha cambiado».'],
      ['Una fuente de los servicios'],
    ],
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

describe('who speaks with whom', () => {
  const said = (lang: string, ...paragraphs: string[]): string[] =>
    contextOf(lang, p(...paragraphs))
      .attributions.map((a) => a.speaker ?? '–')
      .sort();

  test.each([
    ['en', 'Nora Felding and Ivo Brandt said the bridge was old.'],
    ['es', 'La alcaldesa, Nora Felding, y el ministro, Ivo Brandt, aseguran que el puente es viejo.'],
    ['fr', 'La ministre Nora Felding et le préfet Ivo Brandt affirment que le pont est vieux.'],
    ['it', 'La sindaca Nora Felding e il prefetto Ivo Brandt affermano che il ponte è vecchio.'],
    ['pt', 'A prefeita Nora Felding e o deputado Ivo Brandt afirmam que a ponte é velha.'],
    ['de', 'Nora Felding und Ivo Brandt sagten, dass die Brücke alt sei.'],
  ])('%s: %s', (lang, text) => {
    expect(said(lang, text)).toEqual(['Ivo Brandt', 'Nora Felding']);
  });

  test('a meeting is no chorus', () => {
    expect(said('en', 'Ivo Brandt came.', 'Nora Felding met Brandt and Teo Lunde said it was late.')).toEqual([
      'Teo Lunde',
    ]);
  });

  test('two descriptions of one person are one voice', () => {
    expect(said('en', 'Nora Felding, head of trade, and minister of ports, said it was late.')).toEqual([
      'Nora Felding',
    ]);
  });
});

describe('sources in Romance languages', () => {
  test.each([
    ['es', 'Las ayudas llegan en mayo, según la sentencia que leyó el juez.', ['sentencia']],
    ['es', 'Señalan desde la asociación que las obras van tarde.', ['asociación']],
    [
      'es',
      'El Ministerio de Agricultura, Pesca y Alimentación anunció ayudas.',
      ['Ministerio de Agricultura Pesca y Alimentación'],
    ],
    [
      'es',
      'La Organización Mundial de las Mareas dijo que es pronto. Según la OMM, lloverá.',
      ['Organización Mundial de las Mareas', 'Organización Mundial de las Mareas'],
    ],
    [
      'fr',
      'Le ministère de la Mer et des Ports a précisé que le texte serait lu.',
      ['ministère de la Mer et des Ports'],
    ],
    ['fr', 'Le maire, Jean Felding, a annoncé un pont. Selon lui, il est beau.', ['Jean Felding', 'Jean Felding']],
    ['fr', 'Jean Felding est maire. Tout est possible, estime Felding.', ['Jean Felding']],
    ['it', 'A detta degli esperti, l’acqua è potabile.', ['esperti']],
    ['it', 'Il ministro dell’Economia e delle Finanze Carlo Felding ha precisato che è presto.', ['Carlo Felding']],
    ['pt', 'Segundo a Polícia Naval, há três presos. A PN informou que é cedo.', ['Polícia Naval', 'Polícia Naval']],
  ] as const)('%s: %s', (lang, text, expected) => {
    expect(contextOf(lang, text).attributions.map((a) => a.speaker)).toEqual(expected);
  });

  test('an attribution of its own goes before the sentence that leads to a quotation', () => {
    const { quotes } = contextOf('pt', 'A oposição criticou tudo: “É um absurdo sem tamanho”, declarou Nora Felding.');
    expect(quotes.map((q) => q.speaker)).toEqual(['Nora Felding']);
  });
});

describe('roles', () => {
  test.each([
    ['en', '“We will march every day,” said Nora Felding, a co-chair of Brandt’s, and left.', 'a co-chair'],
    [
      'fr',
      'Le porte-parole du ministère des Affaires étrangères, Jean Felding, a annoncé un pont.',
      'le porte-parole du ministère des Affaires étrangères',
    ],
    ['it', 'La premier italiana Nora Felding ha annunciato un ponte.', 'la premier italiana'],
  ])('%s: %s', (lang, text, role) => {
    expect(contextOf(lang, text).voices[0]?.role).toBe(role);
  });

  test('a town near the border is nobody; a participle goes with whoever spoke', () => {
    const { attributions } = contextOf(
      'fr',
      'Cette ville proche de la mer a été touchée, a indiqué le maire Jean Felding, précisant que la mer montait.',
    );
    expect(attributions.map((a) => a.speaker)).toEqual(['Jean Felding', 'Jean Felding']);
  });
});
