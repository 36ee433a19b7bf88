/**
 * The article without its page, with a card that says where it comes from: as Markdown or as an HTML file.
 *
 * Readability (what Firefox's Reader View runs) finds the text, DOMPurify makes it harmless, Turndown writes Markdown
 * (chosen because it takes DOM nodes, so that no HTML is parsed from strings, and is kept up; MIT, 30 kB).
 */
import { Readability } from '@mozilla/readability';
import Turndown from 'turndown';
import { nextSiblingOf, rootOf } from '../page/dom';
import type { Report } from '../report';
import { type CitationWork, citationWork } from './citations';
import { documentText, sanitize } from './safe-html';

export interface CleanArticleOptions {
  readonly report: Report;
  readonly work: CitationWork;
  /** Elements that the clean-up hides: left out. */
  readonly hidden: ReadonlySet<Element>;
  readonly format: 'markdown' | 'html';
  /** Labels of the source card in the reader's language: published, modified, byline, agency, pictures, accessed. */
  readonly label: (key: CardKey) => string;
}
export type CardKey =
  | 'byline'
  | 'author'
  | 'agency'
  | 'published'
  | 'modified'
  | 'accessed'
  | 'sectionPictures'
  | 'publisher';

/** What is asked for from outside: the work is made here, so that only this script needs to know how. */
export interface ExportOptions extends Omit<CleanArticleOptions, 'work'> {
  readonly agencyName: (id: string) => string | null;
}

/** The article as it is now, accessed now: see `cleanArticle`. */
export const exportArticle = (document: Document, { agencyName, ...options }: ExportOptions): string | null =>
  cleanArticle(document, { ...options, work: citationWork(options.report, new Date(), agencyName) });

/** @returns text of the file; null when no article can be found in the page. The page is not changed. */
export function cleanArticle(document: Document, options: CleanArticleOptions): string | null {
  const { report, work, format } = options;
  const content = readableContent(document, options.hidden);
  if (!content) return null;
  const card = sourceCard(report, work, options.label);
  return format === 'markdown' ? markdownFile(content, work, card) : htmlFile(document, content, work, card);
}

type CardLine = readonly [label: string, value: string];

/** Where the story comes from, line by line; nothing that is not known. */
function sourceCard(report: Report, work: CitationWork, label: CleanArticleOptions['label']): readonly CardLine[] {
  const { facts } = report;
  const credits = [...new Set((facts?.pictures ?? []).flatMap((p) => (p.credit ? [p.credit] : [])))];
  const lines: (readonly [string, string | null | undefined])[] = [
    [label('publisher'), work.publisher],
    [label('byline'), facts?.byline?.value ?? (work.authors.join(', ') || null)],
    [label('agency'), work.agencies.join(', ') || null],
    [label('published'), facts?.published?.value.iso.replace('T', ' ')],
    [label('modified'), facts?.modified?.value.iso.replace('T', ' ')],
    [label('sectionPictures'), credits.join('; ') || null],
    [label('accessed'), work.accessed],
    ['URL', work.url],
  ];
  return lines.flatMap(([name, value]) => (value ? [[name, value] as const] : []));
}

/** Readability works on, and consumes, a copy without what the clean-up hides. */
function readableContent(document: Document, hidden: ReadonlySet<Element>): HTMLElement | null {
  const window = document.defaultView;
  if (!window) return null;
  const copy = document.cloneNode(true) as Document;
  for (const element of counterparts(document, copy, hidden)) element.remove();
  try {
    const parsed = new Readability<Node>(copy, { serializer: (node) => node, keepClasses: false }).parse();
    const content = parsed?.content;
    return content ? sanitize(content as Element, window) : null;
  } catch {
    return null;
  }
}

/** The elements of a copy that correspond to some of the original: both trees are walked side by side. */
function counterparts(original: Document, copy: Document, wanted: ReadonlySet<Element>): Element[] {
  const found: Element[] = [];
  if (!wanted.size || !rootOf(original)) return found;
  const a = original.createTreeWalker(original, 1 /* elements */);
  const b = copy.createTreeWalker(copy, 1);
  for (;;) {
    const one = a.nextNode();
    const other = b.nextNode();
    if (!one || !other) return found;
    if (wanted.has(one as Element)) found.push(other as Element);
  }
}

function markdownFile(content: HTMLElement, work: CitationWork, card: readonly CardLine[]): string {
  const turndown = new Turndown({
    headingStyle: 'atx',
    codeBlockStyle: 'fenced',
    bulletListMarker: '-',
    emDelimiter: '*',
  });
  // Markdown lets HTML through: what was text on the page must not become markup in the file.
  const escaped = turndown.escape.bind(turndown);
  turndown.escape = (text) => escaped(text).replaceAll('<', '\\<');
  turndown.addRule('caption', { filter: 'figcaption', replacement: (text) => `\n\n*${text.trim()}*\n\n` });
  const text = turndown.turndown(content);
  const quoted = card.map(
    ([name, value]) => `> **${name}**: ${name === 'URL' ? `<${value}>` : turndown.escape(value)}  `,
  );
  return `# ${turndown.escape(work.title)}\n\n${quoted.join('\n')}\n\n${text.trim()}\n`;
}

function htmlFile(document: Document, content: HTMLElement, work: CitationWork, card: readonly CardLine[]): string {
  const file = document.implementation.createHTMLDocument(work.title);
  const add = (parent: Element, tag: string, text = '') => {
    const element = file.createElement(tag);
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  };
  if (work.language) file.documentElement.lang = work.language;
  const charset = file.createElement('meta');
  charset.setAttribute('charset', 'utf-8');
  file.head.prepend(charset);
  // The file asks for nothing from elsewhere but its pictures.
  const policy = add(file.head, 'meta');
  policy.setAttribute('http-equiv', 'Content-Security-Policy');
  policy.setAttribute('content', "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'");
  add(file.head, 'style', FILE_STYLE);
  const article = add(file.body, 'article');
  add(article, 'h1', work.title);
  const list = add(article, 'dl');
  for (const [name, value] of card) {
    add(list, 'dt', name);
    const cell = add(list, 'dd', name === 'URL' ? '' : value);
    if (name !== 'URL') continue;
    const link = add(cell, 'a', value);
    if (/^https?:/i.test(value)) link.setAttribute('href', value);
  }
  for (let node = content.firstChild; node; ) {
    const next = nextSiblingOf(node);
    article.append(file.importNode(node, true));
    node = next;
  }
  return documentText(file);
}

const FILE_STYLE = `body{font:1.1rem/1.6 Georgia,serif;max-width:42rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}
img{max-width:100%;height:auto}figure{margin:1.5rem 0}figcaption{font-size:.85em;opacity:.8}
dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem .8rem;font:.85rem/1.5 system-ui,sans-serif;border:1px solid #8886;border-radius:.5rem;padding:.7rem 1rem}
dt{opacity:.75}dd{margin:0;overflow-wrap:anywhere}`;
