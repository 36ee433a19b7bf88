import { describe, expect, test } from 'vitest';
import { contextOf } from './story';

const p = (...paragraphs: string[]): string => paragraphs.map((text) => `<p>${text}</p>`).join('');

describe('an interview printed without quotation marks', () => {
  test.each([
    [
      'en',
      p(
        'The engineer Nora Felding builds bridges.',
        'Why bridges?',
        'Because I grew up beside a river that nobody crossed.',
        'What comes next?',
        'We will build one more, and then my work is done here.',
        'And after that?',
        'I will sleep for a year, and I will not answer the telephone.',
      ),
    ],
    [
      'de',
      p(
        'Die Ingenieurin Nora Felding baut Brücken.',
        'Warum Brücken?',
        'Weil ich an einem Fluss aufgewachsen bin, den keiner überquerte.',
        'Was kommt als Nächstes?',
        'Wir bauen noch eine, und dann ist meine Arbeit hier getan.',
        'Und danach?',
        'Dann schlafe ich ein ganzes Jahr und gehe nicht ans Telefon.',
      ),
    ],
    [
      'es',
      p(
        'La ingeniera Nora Felding construye puentes.',
        '¿Por qué puentes?',
        'Porque nací junto a mi río, y nadie lo cruzaba entonces.',
        '¿Qué viene ahora?',
        'Tenemos otro más, y entonces creo que mi trabajo acaba.',
        '¿Y después?',
        'Voy a dormir un año entero, y no me llamen por teléfono.',
      ),
    ],
  ])('%s: the answers are those of whom the text presents', (lang, body) => {
    const { voices, quotes } = contextOf(lang, body);
    expect(quotes).toEqual([]);
    expect(voices).toMatchObject([{ name: 'Nora Felding', type: 'person', indirect: 3 }]);
    expect(voices[0]?.passages).toHaveLength(3);
  });

  test('questions of an essay and of a list are no interview', () => {
    const essay = p(
      'The engineer Nora Felding builds bridges.',
      'Why bridges?',
      'The river is wide, and the town on the other side has a bakery.',
      'What comes next?',
      'The council decides in May, as it does every year in this town.',
      'And after that?',
      'The money has to be found, and nobody knows where to look for it.',
    );
    expect(contextOf('en', essay).voices).toEqual([]);
  });

  test('nobody presented, nobody answers', () => {
    const nobody = p(
      'Bridges are old.',
      ...['Why?', 'I like them very much, to tell the truth.', 'And?', 'I would build one if they let me do it.'],
      ...['When?', 'I cannot say when that will ever be.'],
    );
    expect(contextOf('en', nobody).voices).toEqual([]);
  });
});
