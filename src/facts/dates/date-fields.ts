/** What a name in `<meta>` declares, by the table in `src/data/date-fields.ts`. */
import type { DateField } from '../../data/date-fields';
import { fromKnowledge } from '../../data/knowledge';

const fieldsByName = fromKnowledge(({ web }) => {
  const byName = new Map<string, DateField>();
  for (const [kind, weight, names] of web.dateFields)
    for (const name of names.split(' ')) byName.set(name, { kind, weight });
  return byName;
});

/** Vocabularies whose dates are those of a film, a record, a book or an event. */
const OTHER_WORKS = /^(?:og:)?(?:video|music|book|event|product|profile)[:.]/;

/** What a meta name declares; a system's own prefix ("bt:pubDate", "acme:publicationDate") does not change it. */
export function dateFieldOf(name: string): DateField | undefined {
  const full = name.toLowerCase().replace(/^https?:\/\/ogp\.me\/ns\/article#/, 'article:');
  if (OTHER_WORKS.test(full)) return undefined;
  const key = (text: string): string => text.replace(/[.:_-]/g, '');
  const own = fieldsByName().get(key(full));
  const at = full.lastIndexOf(':');
  if (own || at < 0) return own;
  const inner = fieldsByName().get(key(full.slice(at + 1)));
  return inner && { kind: inner.kind, weight: Math.min(0.75, inner.weight) };
}
