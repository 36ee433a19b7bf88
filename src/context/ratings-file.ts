/**
 * Reads a reader's list of ratings from a CSV or JSON file. Good lines are kept; each bad one is named with its number
 * and what is wrong with it.
 *
 * CSV by Papa Parse (MIT: quoted fields, any delimiter, byte order marks, fast on large files). The first line may
 * name the columns; without names they are domain, rating, source, date. JSON: a list of objects, `{ "ratings": […] }`,
 * or an object from domain to rating.
 */
import Papa from 'papaparse';
import type { Rating, RatingList } from './ratings';

export type RatingProblem = 'no-domain' | 'bad-domain' | 'no-rating' | 'duplicate' | 'not-an-entry';

export interface RatingError {
  /** Line of a CSV file, or place in a JSON list, from 1. */
  readonly line: number;
  readonly problem: RatingProblem;
  /** The words that are wrong (at most 80 characters). */
  readonly text: string;
}

export interface RatingFile {
  readonly list: RatingList;
  readonly errors: readonly RatingError[];
  /** Errors in all; `errors` holds the first 500. */
  readonly errorCount: number;
  /** The whole file could not be read. */
  readonly unreadable: 'empty' | 'bad-json' | 'too-large' | null;
}

const MAX_ERRORS = 500;
const MAX_CHARACTERS = 60_000_000;
const LONGEST = 300;

type Column = 'domain' | 'rating' | 'source' | 'date';
/** Names under which lists carry their columns. */
const COLUMNS: Readonly<Record<string, Column>> = {
  domain: 'domain',
  site: 'domain',
  host: 'domain',
  hostname: 'domain',
  url: 'domain',
  website: 'domain',
  outlet: 'domain',
  rating: 'rating',
  score: 'rating',
  label: 'rating',
  verdict: 'rating',
  grade: 'rating',
  source: 'source',
  rater: 'source',
  'rated by': 'source',
  publisher: 'source',
  date: 'date',
  'as of': 'date',
  updated: 'date',
  year: 'date',
};
const DEFAULT: readonly Column[] = ['domain', 'rating', 'source', 'date'];

/** @param name what the reader will see above these ratings @returns never throws */
export function readRatingFile(text: string, name: string): RatingFile {
  const collector = new Collector(name);
  if (text.length > MAX_CHARACTERS) return collector.result('too-large');
  const source = text.replace(/^\uFEFF/, '');
  const start = source.slice(0, 200).trimStart();
  if (!start) return collector.result('empty');
  if (start[0] === '{' || start[0] === '[') {
    try {
      collector.json(JSON.parse(source));
    } catch {
      return collector.result('bad-json');
    }
  } else collector.csv(source);
  return collector.result(null);
}

class Collector {
  readonly #name: string;
  readonly #ratings = new Map<string, Rating>();
  readonly #errors: RatingError[] = [];
  #errorCount = 0;

  constructor(name: string) {
    this.#name = name;
  }

  result(unreadable: RatingFile['unreadable']): RatingFile {
    return {
      list: { name: this.#name, ratings: [...this.#ratings.values()] },
      errors: this.#errors,
      errorCount: this.#errorCount,
      unreadable,
    };
  }

  csv(text: string): void {
    const { data } = Papa.parse<string[]>(text, { skipEmptyLines: false });
    let columns: readonly (Column | null)[] = DEFAULT;
    data.forEach((cells, i) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      if (i === 0) {
        const named = cells.map((cell) => COLUMNS[cell.trim().toLowerCase()] ?? null);
        if (named.includes('domain') && named.includes('rating')) {
          columns = named;
          return;
        }
      }
      const entry: Partial<Record<Column, string>> = {};
      columns.forEach((column, k) => {
        const cell = cells[k];
        if (column && cell !== undefined && entry[column] === undefined) entry[column] = cell;
      });
      this.#add(i + 1, entry);
    });
  }

  json(value: unknown): void {
    const list = Array.isArray(value) ? value : (value as { ratings?: unknown }).ratings;
    if (Array.isArray(list)) {
      list.forEach((item: unknown, i) => {
        if (typeof item !== 'object' || item === null || Array.isArray(item)) this.#error(i + 1, 'not-an-entry', item);
        else this.#add(i + 1, entryOf(item as Record<string, unknown>));
      });
      return;
    }
    Object.entries(value as Record<string, unknown>).forEach(([domain, rating], i) => {
      if (typeof rating === 'object' && rating !== null)
        this.#add(i + 1, { ...entryOf(rating as Record<string, unknown>), domain });
      else this.#add(i + 1, { domain, rating: String(rating ?? '') });
    });
  }

  #add(line: number, entry: Partial<Record<Column, string>>): void {
    const written = entry.domain?.trim() ?? '';
    if (!written) {
      this.#error(line, 'no-domain', Object.values(entry).join(', '));
      return;
    }
    const domain = domainOf(written);
    if (!domain) {
      this.#error(line, 'bad-domain', written);
      return;
    }
    const rating = entry.rating?.trim().slice(0, LONGEST) ?? '';
    if (!rating) {
      this.#error(line, 'no-rating', written);
      return;
    }
    if (this.#ratings.has(domain)) {
      this.#error(line, 'duplicate', written);
      return;
    }
    const optional = (text: string | undefined): string | null => text?.trim().slice(0, LONGEST) || null;
    this.#ratings.set(domain, { domain, rating, source: optional(entry.source), date: optional(entry.date) });
  }

  #error(line: number, problem: RatingProblem, text: unknown): void {
    this.#errorCount++;
    if (this.#errors.length < MAX_ERRORS) this.#errors.push({ line, problem, text: String(text ?? '').slice(0, 80) });
  }
}

function entryOf(record: Record<string, unknown>): Partial<Record<Column, string>> {
  const entry: Partial<Record<Column, string>> = {};
  for (const [key, value] of Object.entries(record)) {
    const column = COLUMNS[key.trim().toLowerCase()];
    if (column && (typeof value === 'string' || typeof value === 'number') && entry[column] === undefined)
      entry[column] = String(value);
  }
  return entry;
}

/** `https://www.Example.org/news` → `example.org`; null for what is no host name. */
export function domainOf(written: string): string | null {
  const plain = written.trim().toLowerCase();
  // The common case without the cost of a URL: 200,000 lines are read at once.
  const host = /^[a-z0-9.-]+$/.test(plain) ? plain : hostOf(plain);
  const domain = host?.replace(/^www\./, '').replace(/\.$/, '') ?? '';
  if (domain.length > 253 || !/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})+$/.test(domain)) return null;
  return /^[\d.]+$/.test(domain) ? null : domain;
}

function hostOf(text: string): string | null {
  try {
    return new URL(/^[a-z][a-z0-9+.-]*:\/\//.test(text) ? text : `https://${text}`).hostname;
  } catch {
    return null;
  }
}
