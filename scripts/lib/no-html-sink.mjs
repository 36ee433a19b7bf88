/**
 * A Vite plugin: Preact without `dangerouslySetInnerHTML`. Nothing of ours uses it, and what cannot be reached needs no
 * trust: the interface has no way from page text to HTML.
 */

/** The one place in Preact 11 that writes HTML (`dom.innerHTML = newHtml.__html`), as it stands in its minified module. */
const SINK = /\b\w+\.innerHTML=\w+\.__html/g;

/** @returns {import('vite').Plugin} @throws while building when Preact has changed and the sink is not where it was */
export function noHtmlSink() {
  return {
    name: 'copydesk:no-html-sink',
    transform(code, id) {
      if (!/\/preact\/dist\/preact\.m?js$/.test(id.split('?')[0])) return null;
      if (!SINK.test(code))
        throw new Error('Preact has changed: look for innerHTML in its module and adapt scripts/lib/no-html-sink.mjs');
      SINK.lastIndex = 0;
      return { code: code.replace(SINK, 'void 0'), map: null };
    },
  };
}
