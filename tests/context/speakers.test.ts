/** Who is a speaker, and who is none: each case is a class of mistakes once made on real pages, in invented words. */
import { describe, expect, test } from 'vitest';
import { contextOf, spoken } from './story';

const p = (...paragraphs: string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('');
const names = (lang: string, ...paragraphs: string[]): string[] =>
  contextOf(lang, p(...paragraphs)).voices.map((v) => v.name);

describe('a name begins at the first name', () => {
  test.each([
    ['de', '„Wir haben lange gewartet“, sagte Innenverteidiger Robin Felding.', 'Robin Felding'],
    ['de', '„Wir haben lange gewartet“, sagte Kriminologin Anna Felding vom Zentrum für Brücken.', 'Anna Felding'],
    ['it', '«Abbiamo aspettato a lungo», ha detto il senatore della Florida Marco Feldini.', 'Marco Feldini'],
    ['en', '“We have waited for a long time,” said Harwell coach Anna Baker.', 'Anna Baker'],
  ])('%s: %s', (lang, text, name) => {
    expect(names(lang, text)).toEqual([name]);
  });

  test('a surname that is also a trade is a surname', () => {
    const found = names('en', '“We have waited long enough,” said Anna Baker.', '“It is done at last,” Baker said.');
    expect(found).toEqual(['Anna Baker']);
  });
});

describe('nobody speaks', () => {
  test.each([
    ['de', 'Bescheiden Grenzen der Brücke fordert niemand ein, und das Holz bleibt liegen.'],
    ['de', 'Sie empfehlen Ihnen, dass die Brücke gemieden wird.'],
    ['es', 'En la denuncia constan los daños, que quedaron en evidencia: son dos.'],
    ['es', 'El puente anunciado en mayo se abre según sus normas de seguridad.'],
    ['it', 'Il ponte annunciato a maggio resta chiuso, assicurando così la calma.'],
    ['de', 'Der Brückenbau stellt die Stadt vor Probleme, aber niemand klagt.'],
    ['es', 'En Los Gallardos, la teniente de alcalde abrió el puente.'],
    ['fr', 'Il a reçu un P.-V. Covid à Mellen et il est rentré chez lui.'],
    ['pt', 'A visita do presidente ao bairro anunciada em maio foi curta.'],
  ])('%s: %s', (lang, text) => {
    expect(names(lang, text)).toEqual([]);
  });
});

describe('the source, not what stands beside it', () => {
  test.each([
    ['it', 'Secondo la celebre affermazione dell’architetto Luigi Feldini, il ponte regge.', 'Luigi Feldini'],
    ['it', 'Secondo quanto riferito dalle fonti ufficiali, il ponte è chiuso.', 'fonti ufficiali'],
    ['fr', 'Le pont est fermé, selon des sources diplomatiques.', 'des sources diplomatiques'],
    ['es', '«Abriremos el puente pronto», según asegura Ana Felding.', 'Ana Felding'],
    ['it', 'Il ponte è chiuso da ieri, hanno riferito i media locali.', 'media locali'],
    ['it', '«Il ponte è vecchio - spiega Anna Feldini - e costa troppo».', 'Anna Feldini'],
    [
      'es',
      'Harlana, 7 oct (EFE).- El representante de la Unión (UE) para los Puentes, Josep Felding, dijo que se abre.',
      'Josep Felding',
    ],
    ['fr', 'Le pont est fermé, ont indiqué les autorités locales ce vendredi.', 'autorités locales'],
    ['en', 'Two intelligence agencies have warned that the bridge is unsafe.', 'Two intelligence agencies'],
    [
      'en',
      'Rona Felding, an Oklahoma contractor who helped with the bridge, said she encouraged the crew.',
      'Rona Felding',
    ],
    [
      'de',
      'Ministerin Nancy Felding nannte die Feier „schwer erträglich“ und versicherte, die Brücke sei sicher.',
      'Nancy Felding',
    ],
    ['pt', 'Ana Felding reagiu à queda da ponte, dizendo que a obra era má.', 'Ana Felding'],
  ])('%s: %s', (lang, text, name) => {
    expect(names(lang, text)).toEqual([name]);
  });

  test('an attribution after the quotations of its paragraph', () => {
    const context = contextOf(
      'it',
      p(
        'Carlo Brandini ha detto che «il ponte di legno è bello».',
        'Un ponte «che nessuno ha mai voluto» e «una spesa che non serve». Lo ha detto la ministra russa dei Ponti, Anna Feldini.',
        '«Costa più di una strada nuova». Così il sindaco Luigi Brandt.',
      ),
    );
    expect(spoken(context)).toEqual([
      'Carlo Brandini: il ponte di legno è bello',
      'Anna Feldini: che nessuno ha mai voluto',
      'Anna Feldini: una spesa che non serve',
      'Luigi Brandt: Costa più di una strada nuova',
    ]);
  });

  test('“nach eigenen Angaben” is the subject’s word', () => {
    const found = names(
      'de',
      'Nora Felding sagte, die Brücke sei fertig.',
      'Felding hat nach eigenen Angaben alles bezahlt.',
    );
    expect(found).toEqual(['Nora Felding']);
  });
});

describe('descriptions', () => {
  test('two descriptions joined by “and” are one person, and a demonstrative points back', () => {
    const context = contextOf(
      'es',
      p(
        'Una vecina de Harlana y miembro de la Plataforma explica que «el puente hace demasiado ruido».',
        '«No hay quien duerma por la noche», asegura la miembro de la Plataforma.',
        'Esta vecina del barrio insiste en que «alguien debe responder de todo esto».',
      ),
    );
    expect(context.voices.map((v) => v.quotes)).toEqual([3]);
  });

  test('“the head of diplomacy” is the only one who has spoken; with others it stays apart', () => {
    const one = names(
      'es',
      '«El puente se abrirá en mayo», declaró Josep Felding.',
      'El jefe de la diplomacia comunitaria consideró que «el acuerdo llega demasiado tarde».',
    );
    expect(one).toEqual(['Josep Felding']);
    const two = names(
      'es',
      '«El puente se abrirá en mayo», declaró Josep Felding.',
      '«No lo creo en absoluto», respondió Ana Brandt.',
      'El jefe de la diplomacia comunitaria consideró que «el acuerdo llega demasiado tarde».',
    );
    expect(two).toHaveLength(3);
  });

  test('the minister beside a party: unnamed with the reason the article gives', () => {
    const [voice] = contextOf('de', 'Ein Beamter, der anonym bleiben will, sagte, die Brücke sei unsicher.').voices;
    expect(voice).toMatchObject({ type: 'unnamed', reason: 'anonym bleiben' });
  });
});

describe('what kind of source', () => {
  test.each([
    ['en', 'The ministry said the bridge was safe.', 'official-body'],
    ['en', 'The company said the bridge was safe.', 'organisation'],
    ['en', 'The report said the bridge was safe.', 'document'],
    ['en', 'Reuters reported that the bridge was safe.', 'news-agency'],
    ['en', 'A resident said the bridge was safe.', 'unnamed'],
    ['en', 'Anna Felding said the bridge was safe.', 'person'],
    ['de', 'Die Staatsanwaltschaft teilte mit, dass die Brücke sicher sei.', 'official-body'],
    ['de', 'Laut einer Studie ist die Brücke sicher.', 'document'],
    ['fr', 'Selon le parquet, le pont est sûr.', 'official-body'],
    ['fr', 'Selon une étude, le pont est sûr.', 'document'],
    ['es', 'El Ayuntamiento aseguró que el puente es seguro.', 'official-body'],
    ['es', 'Según un informe, el puente es seguro.', 'document'],
    ['it', 'La procura ha affermato che il ponte è sicuro.', 'official-body'],
    ['it', 'Secondo il rapporto il ponte è sicuro.', 'document'],
    ['pt', 'A prefeitura afirmou que a ponte é segura.', 'official-body'],
    ['pt', 'Segundo o relatório, a ponte é segura.', 'document'],
    ['en', 'The mayor is accused of hiding the bridge’s cracks.', 'no-source'],
  ])('%s: %s', (lang, text, type) => {
    expect(contextOf(lang, text).voices.map((v) => v.type)).toEqual([type]);
  });
});

test('a page that changes its language half-way is read with one language’s rules, and its quotations are found', () => {
  const context = contextOf(
    'en',
    p(
      'Nora Felding said that the bridge would open in May. “We have waited for this for years,” she added, and the town agreed with her.',
      'The ferry will go on until then, according to the ministry, which has paid for it since the spring.',
      'Die Brücke wird im Mai geöffnet. „Wir haben lange darauf gewartet“, sagte Ivo Brandt, und die Stadt hat gefeiert.',
      'Le pont ouvrira au mois de mai. « Nous avons attendu des années », a déclaré Carl Lind.',
    ),
  );
  expect(context.rules).toEqual({ language: 'en', depth: 'full' });
  expect(context.quotes.map((q) => q.text)).toEqual([
    'We have waited for this for years,',
    'Wir haben lange darauf gewartet',
    'Nous avons attendu des années',
  ]);
  expect(context.quotes[0]?.speaker).toBe('Nora Felding');
});

test('unbalanced marks and mixed scripts leave the speakers of the rest alone', () => {
  const context = contextOf(
    'fr',
    p(
      '« Le pont est ouvert depuis lundi, a déclaré Nora Felding.',
      'Le mot “שלום” et le mot “你好” « мост sont écrits sur le pilier.',
      '« Il ne fermera plus jamais », a promis Ivo Brandt.',
    ),
  );
  expect(spoken(context)).toContain('Ivo Brandt: Il ne fermera plus jamais');
});
