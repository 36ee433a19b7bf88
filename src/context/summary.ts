/** From passages and statements to the list of voices that the reader sees. */
import type { Page } from '../page/page';
import { bare, countWords } from '../page/text';
import type { Voice, VoiceType } from '../report';
import { type Grammar, nounKind } from './grammar';
import type { Speaker, Speakers } from './people';
import type { Passage, Statement } from './voices';

export function summarise(
  page: Page,
  g: Grammar,
  speakers: Speakers,
  passages: readonly Passage[],
  statements: readonly Statement[],
): { voices: Voice[]; nameOf: (speaker: Speaker) => string } {
  const nameOf = (speaker: Speaker): string => {
    if (speaker.names[0]) return speaker.names[0];
    const text = speaker.descriptions[0] ?? '';
    return speaker.noun === 'person' || speaker.noun === 'people' ? text : displayed(g, text);
  };
  const voices: (Voice & { order: number })[] = [];
  for (const speaker of speakers.all) {
    const quoted = passages.filter((p) => p.speaker === speaker);
    const stated = statements.filter((s) => s.speaker === speaker);
    if (quoted.length + stated.length === 0) continue;
    const blocks = [...new Set([...quoted.map((p) => p.block), ...stated.map((s) => s.block)])];
    const cues = [...quoted.map((p) => p.cue), ...stated.map((s) => s.cue)].filter((c): c is string => c !== null);
    const all = [...speaker.names, ...speaker.descriptions];
    const name = nameOf(speaker);
    voices.push({
      name,
      aliases: all.filter((n) => bare(n) !== bare(name)),
      role: speaker.role,
      type: typeOf(g, speaker),
      reason: speaker.reason,
      quotes: quoted.length,
      words: quoted.reduce((n, p) => n + countWords(p.quotation.inner), 0),
      indirect: stated.length,
      verbs: [...new Set(cues)],
      passages: blocks.sort((a, b) => a.index - b.index).map((b) => page.locators.of(b.element)),
      order: Math.min(...blocks.map((b) => b.index)),
    });
  }
  voices.sort((a, b) => b.words - a.words || b.indirect - a.indirect || a.order - b.order);
  return { voices: voices.map(({ order: _order, ...voice }) => voice), nameOf };
}

/** A description without its definite article: "the White House" → "White House". */
function displayed(g: Grammar, text: string): string {
  const elided = /^(?:l|L)['’]\s?/.exec(text);
  if (elided) return text.slice(elided[0].length);
  const space = text.indexOf(' ');
  return space > 0 && g.definite.has(text.slice(0, space).toLowerCase()) ? text.slice(space + 1) : text;
}

function typeOf(g: Grammar, speaker: Speaker): VoiceType {
  const { noun } = speaker;
  const name = speaker.names[0];
  if (name) {
    const kind = name
      .split(' ')
      .map((w) => nounKind(g, w))
      .find((k) => k);
    if (kind === 'official') return 'official-body';
    if (kind === 'body') return 'organisation';
    if (kind === 'media') return 'news-agency';
    if (noun === 'person' || name.includes(' ')) return 'person';
    if (noun === 'official') return 'official-body';
    if (noun === 'media') return 'news-agency';
    return speaker.gender ? 'person' : 'organisation';
  }
  if (noun === 'official') return 'official-body';
  if (noun === 'body') return 'organisation';
  if (noun === 'document') return 'document';
  if (noun === 'media') return 'news-agency';
  return 'unnamed';
}
