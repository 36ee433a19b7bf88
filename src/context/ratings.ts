/**
 * Ratings that the reader brings along: lists of (domain, rating, source, date), looked up by domain and shown as they
 * are, with their source and date, several lists side by side. Copydesk has none of its own and adds no colour.
 * Example: list "A" rates `example.org` "High" → `ratingsFor(index, 'news.example.org')` → [{ list: 'A', rating: 'High', … }]
 */
export interface Rating {
  /** Host name without `www.`, lower case. */
  readonly domain: string;
  readonly rating: string;
  readonly source: string | null;
  /** As written in the list. */
  readonly date: string | null;
}

export interface RatingList {
  /** The reader's name for it; the file's name at first. */
  readonly name: string;
  readonly ratings: readonly Rating[];
}

export interface FoundRating extends Rating {
  readonly list: string;
}

/** Ratings of all lists by domain. */
export type RatingIndex = ReadonlyMap<string, readonly FoundRating[]>;

export function indexRatings(lists: readonly RatingList[]): RatingIndex {
  const index = new Map<string, FoundRating[]>();
  for (const { name, ratings } of lists) {
    for (const rating of ratings) {
      const found = { ...rating, list: name };
      const known = index.get(rating.domain);
      if (known) known.push(found);
      else index.set(rating.domain, [found]);
    }
  }
  return index;
}

/** Ratings of a host: its own, else those of the nearest domain above it, for each list. */
export function ratingsFor(index: RatingIndex, host: string): FoundRating[] {
  const found: FoundRating[] = [];
  const labels = host
    .toLowerCase()
    .replace(/^www\./, '')
    .split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    for (const rating of index.get(labels.slice(from).join('.')) ?? [])
      if (!found.some((f) => f.list === rating.list)) found.push(rating);
  }
  return found;
}
