/**
 * A Vite plugin: libraries without the places where they write HTML into a document. What cannot be reached needs no
 * trust, and Firefox's own lint (`web-ext lint`) then has nothing to warn of.
 *
 * Each sink is named as it stands in its library; a library that has changed stops the build, so that somebody looks.
 */

/**
 * Fills an element from markup as `innerHTML =` does, by way of a document that never runs or loads anything. The
 * `<body>` keeps scripts and styles at the beginning where they are.
 */
const INERT = `
function copydeskFill(element, markup) {
  const { body } = new DOMParser().parseFromString("<body>" + markup, "text/html");
  element.textContent = "";
  while (body.firstChild) element.appendChild(body.firstChild);
}
`;

/** @type {readonly {file: RegExp, sink: RegExp, instead: string, add?: string, why: string}[]} */
export const SINKS = [
  {
    file: /\/preact\/dist\/preact\.m?js$/,
    sink: /\b\w+\.innerHTML=\w+\.__html/g,
    instead: 'void 0',
    why: '`dangerouslySetInnerHTML`: nothing of ours uses it',
  },
  {
    file: /\/dompurify\/dist\/purify\.es\.mjs$/,
    sink: /\bdoc\.documentElement\.innerHTML = [^;]+;/g,
    instead: 'void 0;',
    why: 'for browsers without DOMParser; ours have it, and the purifier is given nodes, not text',
  },
  {
    file: /\/@mozilla\/readability\/Readability\.js$/,
    sink: /\b(page|tmp)\.innerHTML = (pageCacheHtml|noscript\.innerHTML);/g,
    instead: 'copydeskFill($1, $2);',
    add: INERT,
    why: 'begins again with the copy it works on; reads pictures out of <noscript>',
  },
];

/**
 * @param {string} code of a module
 * @param {string} id its path
 * @returns {string | null} the code without its sinks; null for modules that have none
 * @throws when the module is one of `SINKS` and the sink is not where it was
 */
export function withoutSinks(code, id) {
  const found = SINKS.find(({ file }) => file.test(id.split('?')[0]));
  if (!found) return null;
  const changed = code.replace(found.sink, found.instead);
  if (changed === code)
    throw new Error(`${id} has changed: look for innerHTML in it and adapt scripts/lib/no-html-sink.mjs`);
  return changed + (found.add ?? '');
}

/** @returns {import('vite').Plugin} */
export function noHtmlSink() {
  return {
    name: 'copydesk:no-html-sink',
    transform(code, id) {
      const changed = withoutSinks(code, id);
      return changed === null ? null : { code: changed, map: null };
    },
  };
}
