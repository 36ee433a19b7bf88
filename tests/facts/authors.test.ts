import { describe, expect, test } from 'vitest';
import { authorsOf, factsOf, type StoryParts } from './story';

const person = (name: string) => ({ '@type': 'Person', name });

/** Pages whose data names nobody: what marks the line is its place, its links, its element. */
describe('bylines without data', () => {
  const cases: readonly (readonly [string, StoryParts, readonly string[]])[] = [
    [
      'class name inside a box for date and comments',
      {
        byline:
          '<div class="post-meta"><p class="byline">Ana Pons - Dec 21, 2025 1:00 pm UTC</p><a href="#c">42</a></div>',
      },
      ['Ana Pons'],
    ],
    [
      'above the headline',
      { headline: '<div class="byline"><a href="/author/ana-pons">Ana Pons</a></div>' },
      ['Ana Pons'],
    ],
    [
      'in a portrait’s caption',
      { byline: '<figure><img src="/p.jpg"><figcaption><address>By Ana Pons, Editor</address></figcaption></figure>' },
      ['Ana Pons'],
    ],
    ['in a button', { byline: '<button><p>By Ana Pons</p></button>' }, ['Ana Pons']],
    ['the address carries the name', { byline: '<div><a href="/ana-pons-4711">Ana Pons</a></div>' }, ['Ana Pons']],
    [
      'opening word and name in one link',
      { lang: 'es', byline: '<p><a href="/autor/ana-pons">Por Ana Pons</a></p>' },
      ['Ana Pons'],
    ],
    [
      'a word further on in the line',
      {
        byline:
          '<div>Harbour, Top Story | Published: 5 hours ago | Written by <a href="/author/pons">Ana Pons</a></div>',
      },
      ['Ana Pons'],
    ],
    [
      'name and button',
      {
        byline:
          '<p><span class="author">Ana Berta Pons</span> <a href="mailto:ana.pons@post.example">write to me</a></p>',
      },
      ['Ana Berta Pons'],
    ],
    [
      'family name in an element of its own',
      { byline: '<p class="byline"><a href="/author/pons">Ana Berta <span>Pons</span></a></p>' },
      ['Ana Berta Pons'],
    ],
    ['name alone, nobody in the story', { byline: '<div><span>Anna Moll</span></div>' }, ['Anna Moll']],
    ['name and agency alone', { byline: '<div><span>Ana Pons and AP</span></div>' }, ['Ana Pons']],
    [
      'tags and place behind',
      {
        byline:
          '<p>By <a href="/author/ana-pons">Ana Pons</a> • December 15, 2025 12:25 pm Tags: Art, Local News, Local News Impact</p>',
      },
      ['Ana Pons'],
    ],
    ['reporter and place, Chinese', { lang: 'zh', byline: '<p>記者陳小明／台北報導</p>' }, ['陳小明']],
    ['job behind the name, Korean', { lang: 'ko', byline: '<p class="writer">광양 홍길동 기자</p>' }, ['홍길동']],
    [
      'text and pictures, Japanese',
      { lang: 'ja', byline: '<p class="byline">文・山田太郎 写真・鈴木花子</p>' },
      ['山田太郎'],
    ],
    // What looks the same and is none.
    [
      'a section linked by its name',
      {
        above: '<nav><a href="/rocky-planet">Rocky Planet</a></nav>',
        byline: '<div><a href="/rocky-planet">Rocky Planet</a></div>',
      },
      [],
    ],
    [
      'a topic of the story',
      { byline: '<div><a href="/lindow-island">Lindow Harbour</a></div>', opening: 'The Lindow Harbour board met. ' },
      [],
    ],
    ['a trending name above the headline', { above: '<ul><li><a href="/people/ana-pons">Ana Pons</a></li></ul>' }, []],
    [
      'under a picture',
      { byline: '<div><img src="/a.jpg" width="800"><div>By Ana Pons/Getty Images.</div></div>' },
      [],
    ],
    ['the place of the reporter', { lang: 'es', byline: '<p class="author_location">Sevilla, Los Gallardos</p>' }, []],
    ['two words that are no name', { byline: '<div>Neue Kapitel</div>' }, []],
  ];
  test.each(cases)('%s', (_, parts, expected) => {
    expect(authorsOf(parts)).toEqual(expected);
  });
});

describe('printed bylines', () => {
  const cases: readonly (readonly [string, StoryParts, readonly string[]])[] = [
    ['by and one name', { byline: '<p>By Ana Pons</p>' }, ['Ana Pons']],
    ['two names joined', { byline: '<p>By Ana Pons and Jan Moll in Vesper</p>' }, ['Ana Pons', 'Jan Moll']],
    [
      'names and jobs',
      { byline: '<p>By Ana Pons, Senior Reporter, and Jan Moll, Editor</p>' },
      ['Ana Pons', 'Jan Moll'],
    ],
    ['name and paper', { byline: '<p class="byline">By Ana Pons, The Lindow Post</p>' }, ['Ana Pons']],
    [
      'name glued to job',
      { byline: '<div class="byline"><span>Ana Pons</span><span>Staff Writer</span></div>' },
      ['Ana Pons'],
    ],
    ['name glued to date', { byline: '<p class="byline">by Ana Pons22 Dec 2025</p>' }, ['Ana Pons']],
    [
      'date and clock in the line',
      { byline: '<p class="byline">By Ana Pons Dec 22, 2025 11:04 PM EST</p>' },
      ['Ana Pons'],
    ],
    ['capitals stay as printed', { byline: '<p>BY ANA PONS AND JAN MOLL</p>' }, ['ANA PONS', 'JAN MOLL']],
    ['label in a block of its own', { byline: '<div>By</div><div>Ana Pons</div>' }, ['Ana Pons']],
    ['link to the author’s page', { byline: '<p><a href="/author/ana-pons">Ana Pons</a></p>' }, ['Ana Pons']],
    ['rel=author', { byline: '<p><a rel="author" href="/x">Ana Pons</a></p>' }, ['Ana Pons']],
    ['itemprop', { byline: '<p><span itemprop="author">Ana Pons</span></p>' }, ['Ana Pons']],
    [
      'printed twice',
      { byline: '<p class="byline">By Ana Pons</p><p class="byline mobile">By Ana Pons</p>' },
      ['Ana Pons'],
    ],
    ['photographer beside', { byline: '<p>By Ana Pons Photos: Jan Moll</p>' }, ['Ana Pons']],
    [
      'fact checker beside',
      { byline: '<p class="byline">By Ana Pons</p><p>Fact checked by</p><p class="byline">Jan Moll</p>' },
      ['Ana Pons'],
    ],
    ['after the text', { after: '<p class="author">Ana Pons</p>' }, ['Ana Pons']],
    ['name alone beside a date', { byline: '<p>Ana Pons</p><p>14/02/2026 10:12</p>' }, ['Ana Pons']],
    [
      'names alone before the text',
      { byline: '<p class="byline">by The Lindow Post</p><p>Ana Pons/Jan Moll</p>' },
      ['Ana Pons', 'Jan Moll'],
    ],
    [
      'a date’s label is no name',
      { lang: 'tr', byline: '<p>30.11.2025 18:14 | Son Güncelleme: 30.11.2025 18:14</p>' },
      [],
    ],
    [
      'name and date, Turkish',
      { lang: 'tr', byline: '<p>Ayşe Moll | 05.04.2025 - Güncelleme: 05.04.2025</p>' },
      ['Ayşe Moll'],
    ],
    [
      'closing biography',
      { after: '<p>Ana Pons is a reporter for the Post and covers the islands.</p>' },
      ['Ana Pons'],
    ],
    ['German', { lang: 'de', byline: '<p>Von Ana Pons und Jan Moll, Redakteur</p>' }, ['Ana Pons', 'Jan Moll']],
    ['French', { lang: 'fr', byline: '<p>Par Ana Pons et Jan Moll à Vesper</p>' }, ['Ana Pons', 'Jan Moll']],
    ['Spanish', { lang: 'es', byline: '<p>Por Ana Pons y Jan Moll</p>' }, ['Ana Pons', 'Jan Moll']],
    ['Spanish compound name', { lang: 'es', byline: '<p>Por Ana Pons y Gasset</p>' }, ['Ana Pons y Gasset']],
    ['Italian', { lang: 'it', byline: '<p>di Ana Pons e Jan Moll</p>' }, ['Ana Pons', 'Jan Moll']],
    ['Portuguese', { lang: 'pt', byline: '<p>Por José Volta e Moll, em Vesper</p>' }, ['José Volta e Moll']],
    ['Dutch', { lang: 'nl', byline: '<p>Door Ana Pons en Jan Moll</p>' }, ['Ana Pons', 'Jan Moll']],
    ['Polish', { lang: 'pl', byline: '<p>Autor: Ana Pons, Jan Moll</p>' }, ['Ana Pons', 'Jan Moll']],
    ['Swedish', { lang: 'sv', byline: '<p>Text: Ana Pons Foto: Jan Moll</p>' }, ['Ana Pons']],
    ['Norwegian', { lang: 'no', byline: '<p class="byline">Ana Pons – Journalist</p>' }, ['Ana Pons']],
    ['Danish', { lang: 'da', byline: '<p>Af Ana Pons</p>' }, ['Ana Pons']],
    ['Finnish', { lang: 'fi', byline: '<p>Teksti: Aino Mollinen</p>' }, ['Aino Mollinen']],
    ['Czech', { lang: 'cs', byline: '<p>Autor: Jan Moll, foto: Ana Pons</p>' }, ['Jan Moll']],
    ['Hungarian', { lang: 'hu', byline: '<p>Szerző: Moll Anna</p>' }, ['Moll Anna']],
    ['Romanian', { lang: 'ro', byline: '<p>de Ana Pons</p>' }, ['Ana Pons']],
    ['Turkish', { lang: 'tr', byline: '<p>Haber: Ayşe Moll</p>' }, ['Ayşe Moll']],
    ['Russian', { lang: 'ru', byline: '<p>Автор: Анна Молль</p>' }, ['Анна Молль']],
    ['Ukrainian', { lang: 'uk', byline: '<p>Суспільство — Анна Молль, сьогодні, 18:06</p>' }, ['Анна Молль']],
    ['Greek', { lang: 'el', byline: '<p>Της Άννας Πονς</p>' }, ['Άννας Πονς']],
    ['Arabic', { lang: 'ar', byline: '<p>كتبت سلمى نصري</p>' }, ['سلمى نصري']],
    ['Persian', { lang: 'fa', byline: '<p>نویسنده: سلمی نصری</p>' }, ['سلمی نصری']],
    ['Japanese', { lang: 'ja', byline: '<p>記者 田中花子</p>' }, ['田中花子']],
    ['Chinese', { lang: 'zh', byline: '<p>作者：林小美</p>' }, ['林小美']],
    ['Korean', { lang: 'ko', byline: '<p>김나래 기자</p>' }, ['김나래']],
  ];
  test.each(cases)('%s', (_name, parts, expected) => {
    expect(authorsOf(parts)).toEqual(expected);
  });
});

describe('not authors', () => {
  const cases: readonly (readonly [string, StoryParts])[] = [
    ['newsroom', { byline: '<p class="byline">By Lindow Post Staff</p>' }],
    ['Staff', { byline: '<p class="byline">Staff</p>', data: { author: person('Staff') } }],
    ['Redaktion', { lang: 'de', byline: '<p>Von der Redaktion</p>', data: { author: person('Redaktion') } }],
    ['La rédaction', { lang: 'fr', byline: '<p>Par La rédaction</p>', data: { author: person('La rédaction') } }],
    ['Redacción', { lang: 'es', data: { author: person('Redacción') } }],
    ['Редакция', { lang: 'ru', data: { author: person('Редакция') } }],
    ['編集部', { lang: 'ja', data: { author: person('編集部') } }],
    ['a Greek newsroom in capitals', { lang: 'el', byline: '<p class="author">ΣΥΝΤΑΚΤΙΚΗ ΟΜΑΔΑ</p>' }],
    ['an agency', { byline: '<p>By Associated Press</p>', data: { author: person('Associated Press') } }],
    ['the paper itself', { data: { author: person('The Lindow Post') } }],
    ['a CMS user', { data: { author: person('admin') } }],
    ['an e-mail address', { data: { author: person('ana@lindowpost.example') } }],
    ['an address', { head: '<meta property="article:author" content="https://social.example/lindowpost">' }],
    [
      'a picture’s author',
      { byline: '<figure><img src="/a.jpg" alt=""><figcaption>By Ana Pons</figcaption></figure>' },
    ],
    ['a commenter', { below: '<section class="comments"><p class="author">Ana Pons</p><p>By Jan Moll</p></section>' }],
    [
      'authors of teasers',
      {
        after:
          '<h3>More stories</h3><div><h4>Pier closed</h4><p class="byline">By Ana Pons</p></div><div><h4>Bus late</h4><p class="byline">By Jan Moll</p></div>',
      },
    ],
    [
      'a sentence that begins with by',
      {
        byline:
          '<p>By Monday Evening the harbour had been cleared of the boats that lay across it since the strike began.</p>',
      },
    ],
  ];
  test.each(cases)('%s', (_name, parts) => {
    expect(authorsOf(parts)).toEqual([]);
  });
});

describe('structured data', () => {
  test('two names in one string, an agency among them', () => {
    expect(authorsOf({ lang: 'de', data: { author: person('Ana Pons und Jan Moll, dpa') } })).toEqual([
      'Ana Pons',
      'Jan Moll',
    ]);
  });
  test('initials in brackets are dropped', () => {
    expect(authorsOf({ data: { author: [person('Ana Pons (apo)'), person('Jan Moll (jmo)')] } })).toEqual([
      'Ana Pons',
      'Jan Moll',
    ]);
  });
  test('given and family names, references', () => {
    expect(authorsOf({ data: { author: { '@type': 'Person', givenName: 'Ana', familyName: 'Pons' } } })).toEqual([
      'Ana Pons',
    ]);
  });
  test('an Organization whose byline prints a person', () => {
    const facts = factsOf({
      data: { author: { '@type': 'Organization', name: 'The Lindow Post' } },
      byline: '<p>By Ana Pons</p>',
    });
    expect(facts.authors.map((a) => a.value)).toEqual(['Ana Pons']);
    expect(facts.authors[0]?.others).toMatchObject([{ value: 'The Lindow Post', because: 'not-a-person' }]);
  });
  test('the printed byline wins over a CMS user, and says so', () => {
    const facts = factsOf({ data: { author: person('Otto Webmann') }, byline: '<p>By Ana Pons</p>' });
    expect(facts.authors.map((a) => a.value)).toEqual(['Ana Pons']);
    expect(facts.authors[0]).toMatchObject({
      certainty: 'conflicting',
      others: [{ value: 'Otto Webmann', because: 'disagrees' }],
    });
  });
  test('the byline’s second author is added to the data’s one', () => {
    expect(
      authorsOf({ data: { author: person('Ana Pons') }, byline: '<p class="byline">By Ana Pons and Jan Moll</p>' }),
    ).toEqual(['Ana Pons', 'Jan Moll']);
  });
  test('names without separators are told apart by the data', () => {
    const author = [person('Ana Pons'), person('Jan Moll'), person('Eva Maria Rau')];
    expect(authorsOf({ data: { author }, byline: '<p class="byline">Ana Pons Jan Moll Eva Maria Rau</p>' })).toEqual([
      'Ana Pons',
      'Jan Moll',
      'Eva Maria Rau',
    ]);
  });
  test('the newsroom signs a live page; the data lists everybody', () => {
    const author = ['Ana Pons', 'Jan Moll', 'Eva Maria Rau', 'Otto Weber'].map(person);
    expect(authorsOf({ lang: 'de', data: { author }, byline: '<p>Post-Redaktion 18.07.2025, 11.08 Uhr</p>' })).toEqual(
      [],
    );
  });
  test('both sources are given as evidence', () => {
    const facts = factsOf({ data: { author: person('Ana Pons') }, byline: '<p>By Ana Pons</p>' });
    expect(facts.authors[0]?.evidence.map((e) => e.source)).toEqual(['text', 'json-ld']);
  });
  test('a thousand authors are bounded, quickly', () => {
    const author = Array.from({ length: 1000 }, (_, i) =>
      person(`Ana Pons${String.fromCharCode(97 + (i % 26))}${String.fromCharCode(97 + (Math.floor(i / 26) % 26))}`),
    );
    const start = performance.now();
    expect(authorsOf({ data: { author } }).length).toBeLessThanOrEqual(30);
    expect(performance.now() - start).toBeLessThan(15_000);
  });
  test('hostile author values do no harm', () => {
    for (const author of [
      null,
      7,
      [],
      [[['Ana Pons']]],
      { name: { name: 'x' } },
      { name: ['Ana Pons', 'Jan Moll'] },
      'x'.repeat(1_000_000),
      '½'.repeat(500),
    ])
      expect(() => authorsOf({ data: { author } })).not.toThrow();
  });
});

describe('initials resolved elsewhere on the page', () => {
  const box = '<div class="about"><p>Jana Dorn (jdo)</p><p>Sam Akers (sak) heads the desk.</p></div>';
  const cases: readonly (readonly [string, StoryParts, readonly string[]])[] = [
    ['in brackets at the end', { closing: ' (jdo)', after: box }, ['Jana Dorn']],
    ['two of them', { after: `<p>jdo/sak</p>${box}` }, ['Jana Dorn', 'Sam Akers']],
    ['resolved with a sign', { closing: ' (jdo)', after: '<p>jdo = Jana Dorn</p>' }, ['Jana Dorn']],
    ['beside an agency', { lang: 'de', after: `<p>sak/dpa</p>${box}` }, ['Sam Akers']],
    ['that nothing resolves', { closing: ' (jdo)' }, []],
    ['of somebody else', { closing: ' (xyz)', after: box }, []],
  ];
  test.each(cases)('%s', (_name, parts, expected) => {
    expect(authorsOf(parts)).toEqual(expected);
  });
  test('both places are the evidence', () => {
    const [author] = factsOf({ closing: ' (jdo)', after: box }).authors;
    expect(author).toMatchObject({ certainty: 'inferred', evidence: [{ quote: 'jdo' }, { quote: 'Jana Dorn (jdo)' }] });
  });
});
