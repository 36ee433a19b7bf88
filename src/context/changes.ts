/**
 * The difference between two versions of a story: headline, sentences added, removed or changed, figures, and whether
 * the page's own update time admits it. Word differences by the `diff` library (jsdiff, BSD-3-Clause: the field's
 * standard for Myers' algorithm, with a bound on the work).
 *
 * Plain data: whoever shows it makes `<ins>` and `<del>` of the parts.
 */
import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Snapshot } from './snapshot';

/** A run of words: in both versions, only in the new one, only in the old one. */
export interface DiffPart {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export interface SentenceChange {
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: string | null;
  readonly after: string | null;
  /** Word by word; for `added` and `removed` one part. */
  readonly parts: readonly DiffPart[];
}

export interface StoryChanges {
  readonly headline: readonly DiffPart[] | null;
  readonly sentences: readonly SentenceChange[];
  /** Numbers that changed inside a sentence that otherwise stayed: ["12", "15"]. */
  readonly figures: readonly { readonly before: string; readonly after: string; readonly sentence: string }[];
  /** More of the text is new than can sensibly be compared. */
  readonly rewritten: boolean;
  /** Does the page give a later update time than it did? */
  readonly admitted: boolean;
  readonly modifiedBefore: string | null;
  readonly modifiedAfter: string | null;
}

/** Edits looked for at most; beyond it the text counts as rewritten. */
const MAX_EDITS = 400;
const MAX_SENTENCES = 3000;
const MAX_WORDS = 400;

/** @returns null when headline and text are the same */
export function compareSnapshots(before: Snapshot, after: Snapshot): StoryChanges | null {
  const headline =
    before.headline !== null && after.headline !== null && tidied(before.headline) !== tidied(after.headline)
      ? wordParts(before.headline, after.headline)
      : null;
  const old = sentencesOf(before.paragraphs);
  const now = sentencesOf(after.paragraphs);
  const edits = diffArrays(old, now, { maxEditLength: MAX_EDITS });
  const sentences = edits ? pair(edits) : [];
  if (!headline && edits && sentences.length === 0) return null;
  return {
    headline,
    sentences,
    figures: sentences.flatMap(figuresOf),
    rewritten: !edits,
    admitted: isLater(after.modified, before.modified ?? before.published),
    modifiedBefore: before.modified,
    modifiedAfter: after.modified,
  };
}

const tidied = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Sentences by a plain rule: a stop and a space before a capital. Good enough to compare with itself. */
function sentencesOf(paragraphs: readonly string[]): string[] {
  const sentences: string[] = [];
  for (const paragraph of paragraphs) {
    let from = 0;
    for (const match of paragraph.matchAll(/[.!?…。！？]["'”’»)]?\s(?=[\p{Lu}\p{N}"'“„«‘(])/gu)) {
      sentences.push(tidied(paragraph.slice(from, match.index + match[0].length)));
      from = match.index + match[0].length;
      if (sentences.length >= MAX_SENTENCES) return sentences;
    }
    const rest = tidied(paragraph.slice(from));
    if (rest) sentences.push(rest);
  }
  return sentences.slice(0, MAX_SENTENCES);
}

interface Edit {
  readonly value: readonly string[];
  readonly added?: boolean;
  readonly removed?: boolean;
}

/** Removed and added sentences side by side that share most of their words are one changed sentence. */
function pair(edits: readonly Edit[]): SentenceChange[] {
  const changes: SentenceChange[] = [];
  let removed: string[] = [];
  const flush = (added: readonly string[]): void => {
    const left = [...added];
    for (const before of removed) {
      const at = left.findIndex((after) => alike(before, after));
      if (at < 0) {
        changes.push({ kind: 'removed', before, after: null, parts: [{ kind: 'removed', text: before }] });
        continue;
      }
      for (const after of left.splice(0, at)) changes.push(addition(after));
      const after = left.shift() as string;
      changes.push({ kind: 'changed', before, after, parts: wordParts(before, after) });
    }
    for (const after of left) changes.push(addition(after));
    removed = [];
  };
  for (const edit of edits) {
    if (edit.removed) {
      if (removed.length > 0) flush([]);
      removed = [...edit.value];
    } else flush(edit.added ? edit.value : []);
  }
  flush([]);
  return changes;
}

const addition = (after: string): SentenceChange => ({
  kind: 'added',
  before: null,
  after,
  parts: [{ kind: 'added', text: after }],
});

/** Do two sentences share at least half of their words? */
function alike(a: string, b: string): boolean {
  const x = new Set(a.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const y = new Set(b.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  return both > 0 && both / Math.max(x.size, y.size) >= 0.5;
}

function wordParts(before: string, after: string): DiffPart[] {
  const words = before.split(' ').length + after.split(' ').length;
  const parts = words > MAX_WORDS * 2 ? undefined : diffWordsWithSpace(before, after, { maxEditLength: MAX_WORDS });
  if (!parts)
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  return parts.map((p) => ({ kind: p.added ? 'added' : p.removed ? 'removed' : 'same', text: p.value }));
}

/** A number replaced by a number, in place. */
function figuresOf(change: SentenceChange): StoryChanges['figures'] {
  const found: { before: string; after: string; sentence: string }[] = [];
  const { parts, after } = change;
  for (let i = 0; i + 1 < parts.length; i++) {
    const [a, b] = [parts[i], parts[i + 1]];
    if (a?.kind !== 'removed' || b?.kind !== 'added' || !after) continue;
    const old = a.text.match(/\p{N}[\p{N}.,:]*/gu) ?? [];
    const now = b.text.match(/\p{N}[\p{N}.,:]*/gu) ?? [];
    if (old.length === 1 && now.length === 1 && old[0] !== now[0])
      found.push({ before: old[0] as string, after: now[0] as string, sentence: after });
  }
  return found;
}

function isLater(a: string | null, b: string | null): boolean {
  if (!a) return false;
  if (!b) return true;
  const [x, y] = [Date.parse(a), Date.parse(b)];
  return Number.isNaN(x) || Number.isNaN(y) ? a !== b : x > y;
}
