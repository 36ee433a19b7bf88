import { expect, test } from 'vitest';
import { analyse } from '../src/analyse';
import { CLUTTER_CATEGORIES } from '../src/report';

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry strike ends | The Harbour Post</title>
<script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry strike ends"}</script></head>
<body><header><nav><a href="/">Home</a></nav></header><main><article><h1>Ferry strike ends</h1>
${'<p>Crews returned to the harbour on Monday morning after eleven days on the picket line, the union said in a statement to reporters.</p>'.repeat(4)}
</article></main></body></html>`;

test('reading never changes the page', () => {
  const document = new DOMParser().parseFromString(PAGE, 'text/html');
  const before = document.documentElement.outerHTML;
  const { report } = analyse(document, 'https://news.example/2026/ferry-strike-ends', {
    clutter: { categories: new Set(CLUTTER_CATEGORIES), listed: [], custom: { hide: [], keep: [] } },
  });
  expect(document.documentElement.outerHTML).toBe(before);
  expect(report.detection.article).toBe(true);
  expect(report.facts?.headline?.value).toBe('Ferry strike ends');
  expect(report.problems).toEqual([]);
});
