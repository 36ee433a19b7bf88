/** A small invented article for the tests of byline and agencies: only the parts under test differ. */
import { analyse } from '../../src/analyse';
import { CLUTTER_CATEGORIES, type Facts } from '../../src/report';

export interface StoryParts {
  readonly lang?: string;
  /** Four paragraphs instead of the English ones: the language is read from the words too. */
  readonly text?: readonly string[];
  readonly url?: string;
  /** Article's structured data, beyond type and headline. */
  readonly data?: Readonly<Record<string, unknown>>;
  /** More in the head: meta tags. */
  readonly head?: string;
  /** Class names of the body. */
  readonly body?: string;
  /** Directly above the headline, in its box. */
  readonly headline?: string;
  /** Between headline and text. */
  readonly byline?: string;
  /** Opens the first paragraph: a dateline. */
  readonly opening?: string;
  /** Ends the last paragraph: a signature. */
  readonly closing?: string;
  /** After the last paragraph, inside the article. */
  readonly after?: string;
  /** In the middle of the text. */
  readonly middle?: string;
  /** Before the headline, and after the article. */
  readonly above?: string;
  readonly below?: string;
}

const TEXT = [
  'Crews returned to the harbour of Lindow on Monday morning after eleven days on the picket line, and the first boats left before sunrise with lorries that had waited all week.',
  'The terms of the new contract were not published, but people on both sides said that shifts will be shorter from the spring and that the night crossing will be dropped.',
  'Passengers queued at the western pier from four in the morning, many of them with children, and the small café by the ticket office sold out of bread within the hour.',
  'The island council said in a statement that it would look at the timetable again in the autumn, when the new vessel is expected to be delivered by the shipyard.',
];

export function storyHtml(parts: StoryParts): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: 'Ferries leave Lindow again after strike',
    ...parts.data,
  };
  const [first, second, third, last] = parts.text ?? TEXT;
  return `<!doctype html><html lang="${parts.lang ?? 'en'}"><head><title>Ferries leave Lindow again after strike | The Lindow Post</title>
<meta property="og:site_name" content="The Lindow Post"><meta property="og:type" content="article">${parts.head ?? ''}
<script type="application/ld+json">${JSON.stringify(data)}</script></head><body class="${parts.body ?? ''}">
<header><nav><a href="/">Home</a> <a href="/sport">Sport</a> <a href="/reuters">Reuters</a></nav></header>${parts.above ?? ''}
<main><article>${parts.headline ?? ''}<h1>Ferries leave Lindow again after strike</h1>${parts.byline ?? ''}
<p>${parts.opening ?? ''}${first}</p><p>${second}</p>${parts.middle ?? ''}<p>${third}</p><p>${last}${parts.closing ?? ''}</p>${parts.after ?? ''}</article></main>
${parts.below ?? ''}<footer><p>Copyright © The Lindow Post, AFP, dpa, Reuters. All rights reserved.</p></footer></body></html>`;
}

/** Facts of the story. @throws when the page is taken for no article or a part failed */
export function factsOf(parts: StoryParts): Facts {
  const document = new DOMParser().parseFromString(storyHtml(parts), 'text/html');
  const { report } = analyse(document, parts.url ?? 'https://lindowpost.example/2026/ferries-leave-again', {
    clutter: { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } },
    always: true,
  });
  if (report.problems.length > 0 || !report.facts) throw new Error(JSON.stringify(report.problems));
  return report.facts;
}

export const authorsOf = (parts: StoryParts): string[] => factsOf(parts).authors.map((a) => a.value);
export const agenciesOf = (parts: StoryParts): string[] => factsOf(parts).agencies.map((a) => a.value.id);
