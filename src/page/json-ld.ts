/**
 * Structured data: every `<script type="application/ld+json">`, read tolerantly and laid flat.
 *
 * Publishers' JSON-LD has comments, trailing commas, raw line breaks, HTML entities and arrays of arrays. What
 * `JSON.parse` refuses goes through `jsonrepair`; what that refuses too is named as a problem and skipped.
 * Source of the vocabulary: https://schema.org/NewsArticle.
 */
import { jsonrepair } from 'jsonrepair';
import { tidy } from './text';

export interface JsonLdNode {
  /** Path in the page's data: `[0].@graph[2].author[0]`. */
  readonly path: string;
  /** Short type names, `NewsArticle`; empty when untyped. */
  readonly types: readonly string[];
  readonly value: Readonly<Record<string, unknown>>;
  /** Path of the node this one is nested in, or null at the top of a script or `@graph`. */
  readonly parent: string | null;
}

export interface JsonLd {
  readonly nodes: readonly JsonLdNode[];
  readonly byId: ReadonlyMap<string, JsonLdNode>;
  /** One line for each script that could not be read. */
  readonly broken: readonly string[];
}

// Beyond these a script is a mistake or an attack; what was read until then stands.
const MAX_CHARACTERS = 6_000_000;
const MAX_REPAIRABLE = 500_000;
const MAX_NODES = 20_000;
const MAX_DEPTH = 40;

/** Reads scripts' texts, in page order. Never throws. */
export function readJsonLd(texts: readonly string[]): JsonLd {
  const nodes: JsonLdNode[] = [];
  const byId = new Map<string, JsonLdNode>();
  const broken: string[] = [];
  texts.forEach((text, index) => {
    const value = parseTolerantly(text);
    if (value === undefined) {
      if (text.trim()) broken.push(`script ${index}: unreadable JSON-LD (${text.length} characters)`);
      return;
    }
    flatten(value, `[${index}]`, null, 0, nodes, byId);
  });
  return { nodes, byId, broken };
}

function parseTolerantly(text: string): unknown {
  if (text.length > MAX_CHARACTERS) return undefined;
  const source = unwrapped(text);
  try {
    return JSON.parse(source);
  } catch {
    if (!isRepairable(source)) return undefined;
    try {
      return JSON.parse(jsonrepair(source));
    } catch {
      return undefined;
    }
  }
}

const isRepairable = (source: string): boolean => source.length <= MAX_REPAIRABLE && /^\s*[[{/]/.test(source);

/** Without the comment or CDATA marks that old templates put around a script. String operations: linear whatever it holds. */
function unwrapped(text: string): string {
  let source = text.trim();
  for (const open of ['<!--', '//<![CDATA[', '// <![CDATA[', '<![CDATA[', '/*<![CDATA[*/', '/* <![CDATA[ */'])
    if (source.startsWith(open)) source = source.slice(open.length).trimStart();
  if (source.endsWith(';')) source = source.slice(0, -1).trimEnd();
  for (const close of ['//]]>', '// ]]>', '/*]]>*/', '/* ]]> */', ']]>', '//-->', '-->'])
    if (source.endsWith(close)) source = source.slice(0, -close.length).trimEnd();
  return source.endsWith(';') ? source.slice(0, -1) : source;
}

function flatten(
  value: unknown,
  path: string,
  parent: string | null,
  depth: number,
  nodes: JsonLdNode[],
  byId: Map<string, JsonLdNode>,
): void {
  if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || nodes.length >= MAX_NODES) return;
  if (Array.isArray(value)) {
    value.forEach((item, i) => {
      if (typeof item === 'object') flatten(item, `${path}[${i}]`, parent, depth + 1, nodes, byId);
    });
    return;
  }
  const record = value as Record<string, unknown>;
  const types = listOf(record, '@type')
    .filter((t): t is string => typeof t === 'string')
    .map(shortType);
  const node: JsonLdNode = { path, types, value: record, parent };
  const isContainer = types.length === 0 && Object.hasOwn(record, '@graph');
  if (!isContainer) nodes.push(node);
  const id = record['@id'];
  // A reference ({"@id": …} alone) is not the node itself.
  if (typeof id === 'string' && Object.keys(record).length > 1 && !byId.has(id)) byId.set(id, node);
  for (const [key, child] of Object.entries(record)) {
    if (typeof child !== 'object' || child === null) continue;
    flatten(child, `${path}.${key}`, isContainer || key === '@graph' ? parent : path, depth + 1, nodes, byId);
  }
}

const shortType = (type: string): string => type.replace(/^https?:\/\/schema\.org\//, '').replace(/^schema:/, '');

/** A property as a list: absent → [], one value → [value], nested arrays laid flat. Own properties only. */
export function listOf(record: Readonly<Record<string, unknown>>, name: string): unknown[] {
  if (!Object.hasOwn(record, name)) return [];
  const value = record[name];
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value.flat(MAX_DEPTH).filter((v) => v !== null && v !== undefined) : [value];
}

/** Follows a reference `{"@id": "#x"}` to the node it names; other records come back as they are; null for non-records. */
export function resolve(value: unknown, jsonLd: JsonLd): Readonly<Record<string, unknown>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const record = value as Record<string, unknown>;
  const id = record['@id'];
  if (typeof id === 'string' && Object.keys(record).length <= 2) return jsonLd.byId.get(id)?.value ?? record;
  return record;
}

/** A value's text: a string, `{"@value": …}`, or a record's `name`; entities decoded, white space tidied; else null. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return tidy(decodeEntities(value)) || null;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const record = value as Record<string, unknown>;
    const inner = Object.hasOwn(record, '@value')
      ? record['@value']
      : Object.hasOwn(record, 'name')
        ? record.name
        : null;
    return inner !== null && typeof inner !== 'object' ? textOf(inner) : Array.isArray(inner) ? textOf(inner[0]) : null;
  }
  return null;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bdquo: '„',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  aacute: 'á',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  ccedil: 'ç',
  ecirc: 'ê',
  icirc: 'î',
  copy: '©',
};

/** Character references in text that was escaped once too often (`&amp;`, `&#8217;`, `&#x2019;`). */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}));/g, (whole, dec, hex, name) => {
    if (name) return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? whole) : whole;
    const code = dec ? Number(dec) : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}
