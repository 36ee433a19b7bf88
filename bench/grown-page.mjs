/** An article of about `elements` elements, with the furniture of a news page in proportion. Text and names are invented. */
const SENTENCES = [
  'Crews returned to the harbour on Monday morning after eleven days on the picket line, the union said.',
  '“We reopen one basin out of two and will see tomorrow,” said Maelle Ostrow, the director of the port.',
  'The first freighters passed the breakwater before noon, watched by a small crowd with flasks of tea.',
  'Shipping companies put the cost of the blockade at four million a day; the union disputes the figure.',
];

export function grownPage(elements) {
  const parts = [];
  // Each round makes 25 elements: six paragraphs with links, a figure, an ad slot, a list of other stories.
  for (let round = 0; round * 25 < elements - 20; round++) {
    for (let i = 0; i < 6; i++)
      parts.push(
        `<p>${SENTENCES[(round + i) % 4]} ${SENTENCES[(round + i + 1) % 4]} <a href="/topic/${round}-${i}">Port Anselm</a></p>`,
      );
    parts.push(
      `<figure><img alt="" src="/p${round}.jpg" width="600" height="300"><figcaption>Quay ${round}. Photo: Tomas Lind/Northern Light Agency</figcaption></figure>`,
      `<div class="ad-slot" id="div-gpt-ad-${round}"><span>Advertisement</span></div>`,
      `<aside class="related"><ul><li><a href="/a/${round}">Ten lighthouses to see</a></li><li><a href="/b/${round}">The night train is back</a></li><li><a href="/c/${round}">Salt of the marshes</a></li></ul></aside>`,
    );
  }
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferry strike ends after eleven days | The Harbour Post</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Post">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Ferry strike ends after eleven days","datePublished":"2026-01-06T14:16:00+01:00","author":{"@type":"Person","name":"Ines Carval"}}</script></head>
<body><header><nav><a href="/">Home</a><a href="/world">World</a></nav></header><main><article><h1>Ferry strike ends after eleven days</h1>
<p class="byline">By <a rel="author" href="/people/x">Ines Carval</a></p><time datetime="2026-01-06T14:16:00+01:00">6 January 2026, 14:16</time>
${parts.join('\n')}</article></main><footer><a href="/about">About</a></footer></body></html>`;
}
