/**
 * Foreign markup made harmless: the only file that imports DOMPurify and the only one that turns nodes into HTML text
 * (a test keeps it so). What comes out of `sanitize` has no scripts, handlers, styles, forms or frames.
 */
import createPurifier from 'dompurify';

/** What a clean article may consist of. */
const ALLOWED_TAGS = [
  'a abbr address article aside b blockquote br caption cite code col colgroup dd del details dfn div dl dt em',
  'figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark ol p pre q rp rt ruby s samp section',
  'small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr',
].flatMap((line) => line.split(' '));
const ALLOWED_ATTRIBUTES = ['alt', 'cite', 'colspan', 'datetime', 'dir', 'href', 'lang', 'rowspan', 'src', 'title'];

/**
 * A copy of a node's content with nothing in it but text, structure, links and pictures. The node itself stays.
 * @returns an element that holds the content
 */
export function sanitize(node: Element, window: Window & typeof globalThis): HTMLElement {
  const purifier = createPurifier(window);
  return purifier.sanitize(node, {
    ALLOWED_TAGS,
    ALLOWED_ATTR: ALLOWED_ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
    RETURN_DOM: true,
    // Nodes go in and nodes come out: no policy is needed, and pages may forbid to make one.
    TRUSTED_TYPES_POLICY: null,
  }) as HTMLElement;
}

/** A document as HTML text, its doctype first. */
export function documentText(document: Document): string {
  return `<!doctype html>\n${document.documentElement.outerHTML}\n`;
}
