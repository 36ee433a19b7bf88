/** The gallery's page: an invented article, with hooks for hostile styles. */

const PICTURE = (a: string, b: string) =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360"><rect width="640" height="360" fill="${a}"/><path d="M0 250q160-60 320 0t320 0v110H0z" fill="${b}"/><path d="M180 230h240l-40 50H220z" fill="#555"/></svg>`,
  )}`;

const PARAGRAPH =
  'The narrow water between the two capes stayed empty on Thursday, and the ferries that usually cross it every hour lay side by side at the old pier while their crews drank coffee and waited.';

/** Text of the sample page's body. */
export const BODY = `<header class="site"><b>The Harbour Post</b></header>
<main><article>
<h1>Novaria closes its northern strait after a second collision</h1>
<p>By Ada Lindqvist and the newsroom with AFP</p>
<p>Published 19/11/2026 - 14:16 UTC+1 · Updated 20/11/2026 - 09:02</p>
<figure><img alt="A grey ship leaves a harbour" width="640" height="360" src="${PICTURE('#bcd3e6', '#4d7896')}"><figcaption>The coast guard ship Meridian on Wednesday. Copyright AP/Ministry of Coasts of Novaria</figcaption></figure>
<p>${PARAGRAPH}</p>
<p>“Nobody passes until we know why,” the ministry said; the second ship had allegedly ignored two signals. ${PARAGRAPH}</p>
<p>“I have never seen the water so empty,” said Ilse Novak, a harbour pilot. ${PARAGRAPH}</p>
<figure><img alt="Crates on a quay" width="640" height="360" src="${PICTURE('#e9d9c1', '#8a6f4d')}"><figcaption>Lena Marsh / Pool / Getty Images</figcaption></figure>
${`<p>${PARAGRAPH}</p>`.repeat(8)}
</article></main>`;

export const STYLE = `body{margin:0;font:18px/1.6 Georgia,serif;background:Canvas;color:CanvasText;color-scheme:light dark}
header.site{padding:14px 24px;border-bottom:1px solid #8888;font-family:system-ui;font-size:20px}
main{max-width:720px;margin:0 auto;padding:12px 24px}figure{margin:24px 0}img{max-width:100%;height:auto}figcaption{font-size:14px;opacity:.8}`;
