/** Pages of an invented newspaper, "The Harbour Post", for the end-to-end tests. */

export interface Story {
  readonly headline?: string;
  readonly author?: string;
  readonly section?: string;
  /** Markup after the first paragraph. */
  readonly inside?: string;
  /** Markup at the end of the body. */
  readonly after?: string;
  /** Markup in the head. */
  readonly head?: string;
  /** Replaces the JSON-LD (raw). */
  readonly jsonLd?: string;
  readonly credit?: string;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

export const PARAGRAPHS = [
  'Crews returned to the harbour of Port Anselm on Monday morning after eleven days on the picket line, the dockers’ union said in a statement to reporters.',
  '“We reopen one basin out of two and will see tomorrow whether the tugs follow,” said Maelle Ostrow, the director of the port, at a news conference.',
  'The first freighters passed the breakwater before noon, watched by a small crowd that had brought flasks of tea and a brass band.',
  'Shipping companies put the cost of the blockade at four million a day; the union disputes that figure and has published its own.',
  'A meeting at the prefecture is planned for Thursday, and until then the ferries stay diverted to the quays south of the town.',
];

/** Ads, a share bar, a newsletter form, related stories: marked as they are on real pages. */
export const FURNITURE = {
  ad: '<div class="ad-slot" id="div-gpt-ad-1" style="min-height:250px"><span>Advertisement</span></div>',
  share: `<div class="share-bar"><span>Share this article</span>
    <a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fharbourpost.example%2Fferry">Facebook</a>
    <a href="https://twitter.com/intent/tweet?url=https%3A%2F%2Fharbourpost.example%2Fferry">X</a>
    <a href="https://wa.me/?text=https%3A%2F%2Fharbourpost.example%2Fferry">WhatsApp</a></div>`,
  newsletter:
    '<div class="newsletter"><h3>Sign up for our newsletter</h3><form action="/newsletter"><input type="email" placeholder="Your e-mail"><button>Sign up</button></form></div>',
};

export function storyPage(story: Story = {}): string {
  const { headline = 'Ferry strike ends after eleven days', author = 'Ines Carval', section = 'World' } = story;
  const { credit = 'Photo: Tomas Lind/Northern Light Agency', inside = '', after = '', head = '' } = story;
  const jsonLd =
    story.jsonLd ??
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline,
      datePublished: '2026-01-06T14:16:00+01:00',
      dateModified: '2026-01-06T16:40:00+01:00',
      author: { '@type': 'Person', name: author },
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Harbour Post' },
    }).replaceAll('<', '\\u003c');
  const [first = '', ...rest] = PARAGRAPHS;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escaped(headline)} | The Harbour Post</title>
<meta property="og:type" content="article"><meta property="og:site_name" content="The Harbour Post">
<script type="application/ld+json">${jsonLd}</script>${head}</head>
<body><header><nav><a href="/">Home</a> <a href="/world">World</a></nav></header>
<main><article><p class="section">${escaped(section)}</p><h1>${escaped(headline)}</h1>
<p class="byline">By <a rel="author" href="/people/author">${escaped(author)}</a></p>
<p class="dates">Published <time datetime="2026-01-06T14:16:00+01:00">6 January 2026, 14:16</time> Updated <time datetime="2026-01-06T16:40:00+01:00">6 January 2026, 16:40</time></p>
${FURNITURE.share}
<figure><img alt="The harbour at dawn" width="800" height="420" src="/picture.jpg"><figcaption>The harbour at dawn on Monday. ${escaped(credit)}</figcaption></figure>
<p>${first}</p>
${FURNITURE.ad}
${inside}
${rest.map((text) => `<p>${text}</p>`).join('\n')}
${FURNITURE.newsletter}
</article></main>
<footer><a href="/about">About us</a></footer>${after}</body></html>`;
}

export const FRONT_PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Harbour Post</title></head>
<body><header><nav><a href="/world">World</a></nav></header><main>
${Array.from({ length: 30 }, (_, i) => `<section><h2><a href="/world/2026/story-${i}">Story number ${i} from the harbour and beyond</a></h2><p>Two lines that say what happened, and why it may matter to the town, in the words of the desk that wrote it.</p></section>`).join('\n')}
${FURNITURE.ad}</main></body></html>`;
