import { describe, expect, test } from 'vitest';
import { citationWork } from '../../src/tools/citations';
import { cleanArticle } from '../../src/tools/clean-article';
import { FULL, NOW } from '../sidebar/fixtures';

const WORDS =
  'The narrow water between the two capes stayed empty on Thursday, and the ferries lay at the old pier. '.repeat(3);
const PAGE = `<!doctype html><html lang="en"><head><title>Strait closed</title></head><body>
<nav><a href="/">Home</a></nav><main><article><h1>Novaria closes its northern strait</h1>
<p>${WORDS}</p><p onclick="steal()">${WORDS}<script>steal()</script><a href="javascript:steal()">here</a> <a href="/next">next</a></p>
<div class="promo"><p>Buy a yacht. ${WORDS}</p></div>
<figure><img src="/ship.jpg" onerror="steal()" alt="Ship"><figcaption>The ship. Copyright Example</figcaption></figure>
<p>${WORDS}<iframe src="https://evil.example/"></iframe><svg><animate onbegin="steal()"/></svg><math><mi xlink:href="javascript:steal()">x</mi></math></p>
<form action="https://evil.example/"><input name="attributes"><button formaction="javascript:steal()">Go</button></form>
<p style="background:url(https://evil.example/)">${WORDS}</p></article></main></body></html>`;

function run(format: 'markdown' | 'html', hide = '.promo') {
  document.documentElement.replaceWith(
    document.importNode(new DOMParser().parseFromString(PAGE, 'text/html').documentElement, true),
  );
  const before = document.documentElement.outerHTML;
  const text = cleanArticle(document, {
    report: FULL,
    work: citationWork(FULL, new Date(NOW), () => 'Agence France-Presse'),
    hidden: new Set(document.querySelectorAll(hide)),
    format,
    label: (key) => key,
  });
  expect(document.documentElement.outerHTML, 'the page is not changed').toBe(before);
  return text ?? '';
}

describe.each(['markdown', 'html'] as const)('%s', (format) => {
  const text = run(format);
  test('has the text, the caption and the source card', () => {
    expect(text).toContain('narrow water between the two capes');
    expect(text).toContain('The ship. Copyright Example');
    expect(text).toContain('Agence France-Presse');
    expect(text).toContain('By Ada Lindqvist and the newsroom with AFP');
    expect(text).toContain('2026-11-19 14:16+01:00');
    expect(text).toContain('harbour-post.example');
  });
  test('has nothing that was hidden and nothing that runs', () => {
    expect(text).not.toContain('yacht');
    expect(text).not.toMatch(/steal|javascript:|<script|onerror|onclick|<iframe|<form|<input|<svg|evil\.example/);
  });
  test('leaves nothing out when nothing is hidden', () => {
    expect(run(format, '.nothing')).toContain('yacht');
  });
});

test('a page without text gives null', () => {
  const empty = new DOMParser().parseFromString('<!doctype html><body></body>', 'text/html');
  const work = citationWork(FULL, new Date(NOW), () => null);
  const options = { report: FULL, work, hidden: new Set<Element>(), format: 'html', label: String } as const;
  expect(cleanArticle(empty, options)).toBeNull();
});
