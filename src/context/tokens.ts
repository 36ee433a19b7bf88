/**
 * A paragraph cut into words, punctuation and quotations, and into sentences.
 * Example: `« Non », a-t-il dit.` → [quotation] `,` `a` `t` `il` `dit` `.`
 */
import type { Quotation } from './quotations';

export interface Token {
  readonly kind: 'word' | 'mark' | 'quote';
  readonly text: string;
  readonly low: string;
  readonly start: number;
  readonly end: number;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** First word of a sentence: its capital says nothing. */
  first: boolean;
  /** For `quote`: which of the paragraph's quotations. */
  readonly quotation: number;
}

export interface Sentence {
  readonly from: number;
  readonly to: number;
}

export interface TokenisedParagraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

// Initials (`C.Q.`, `M.`, `U.S.`), words with inner hyphens or dots between digits, elisions (`l'`), else one mark.
const PIECE =
  /(?:\p{Lu}\.)+(?=[\s\p{Lu},'’)]|$)|(?:Dr|Mr|Mrs|Ms|St|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Capt|Me|Sra?|Dra?|Dott|Hon|Rev)\.|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‑.&](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*(?:['’‘](?:s|t|re|ve|ll)(?![\p{L}'’])|['’])?|\p{N}+(?:[.,:]\p{N}+)*|[^\s\p{L}\p{N}]/gu;
/** Abbreviations whose full stop ends no sentence. */
const ABBREVIATED = new Set(
  'dr mr mrs ms st prof jr sr sen rep gov gen col lt sgt rev hon vs etc no ca bzw z.b u.a d.h sig dott on avv av me pr mme mlle sra dra ud vol fig inc corp ltd co jan feb mar apr jun jul aug sept sep oct nov dec'.split(
    ' ',
  ),
);
const PRONOUN_TAIL = /^(.{2,}?)[-‑](t[-‑])?(ils?|elles?|on|je|nous|vous)$/;
const ELIDED = /^(?:[ldjmtscn]|qu|jusqu|lorsqu|puisqu|quoiqu|un|all|dell|nell|sull|dall|quell|quest)['’]$/;

/** Longest stretch without a sentence end that is looked at as one sentence, in tokens. */
const MAX_SENTENCE = 400;

/**
 * @param quotations the paragraph's quotations that stand as units; others are read as plain words
 */
export function tokenise(text: string, quotations: readonly Quotation[]): TokenisedParagraph {
  const tokens: Token[] = [];
  let at = 0;
  quotations.forEach((quotation, index) => {
    cutWords(text, at, quotation.start, tokens);
    tokens.push({
      kind: 'quote',
      text: quotation.inner,
      low: '',
      start: quotation.start,
      end: quotation.end,
      capital: false,
      first: false,
      quotation: index,
    });
    at = quotation.end;
  });
  cutWords(text, at, text.length, tokens);
  return { text, tokens, sentences: cutSentences(tokens) };
}

function cutWords(text: string, from: number, to: number, tokens: Token[]): void {
  if (to <= from) return;
  const part = text.slice(from, to);
  PIECE.lastIndex = 0;
  for (const match of part.matchAll(PIECE)) pushPiece(match[0], from + match.index, tokens);
}

function pushPiece(piece: string, start: number, tokens: Token[]): void {
  // `Dawidowski’s` → the name and its ending; `l’imam` → two words; `a-t-il` → verb and pronoun.
  const last = piece[piece.length - 1] as string;
  if ((last === "'" || last === '’') && piece.length > 1 && !ELIDED.test(piece.toLowerCase())) {
    pushPiece(piece.slice(0, -1), start, tokens);
    push("'", start + piece.length - 1, tokens);
    return;
  }
  const tail = /^(a|va|dit|ont|eut)[-‑](t[-‑])?(ils?|elles?|on)$/i.exec(piece) ?? PRONOUN_TAIL.exec(piece);
  if (tail) {
    const [, verb, , pronoun] = tail as unknown as [string, string, string, string];
    push(verb, start, tokens);
    push(pronoun, start + piece.length - pronoun.length, tokens);
    return;
  }
  // `He's` is a pronoun and a verb.
  const short = /^(i|you|he|she|it|we|they|who|that|there|what|here)['’](?:s|re|ve|ll)$/i.exec(piece);
  if (short) {
    const [, word] = short as unknown as [string, string];
    push(word, start, tokens);
    push(piece.slice(word.length + 1), start + word.length + 1, tokens);
    return;
  }
  push(piece, start, tokens);
}

function push(text: string, start: number, tokens: Token[]): void {
  const isWord = /[\p{L}\p{N}]/u.test(text);
  tokens.push({
    kind: isWord ? 'word' : 'mark',
    text,
    low: foldWord(text),
    start,
    end: start + text.length,
    capital: /^\p{Lu}/u.test(text),
    first: false,
    quotation: -1,
  });
}

/** Lower case, straight apostrophe, without the full stop of an abbreviation. */
const foldWord = (text: string): string => {
  const low = text.toLowerCase().replace(/[’‘]/g, "'");
  return low.length <= 5 && low.length > 1 && low.endsWith('.') ? low.slice(0, -1) : low;
};

function cutSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (to > from) sentences.push({ from, to });
    from = to;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'word') {
      const before = tokens[i - 1];
      // After opening marks the first word is still the first.
      token.first = i === from || before?.text === ':' || (i - from < 4 && onlyMarks(tokens, from, i));
    }
    const next = tokens[i + 1];
    if (i - from >= MAX_SENTENCE) close(i + 1);
    else if (endsSentence(token, tokens[i - 1], next)) {
      let to = i + 1;
      while (tokens[to] && /^[.!?…)\]’]$/.test((tokens[to] as Token).text)) to++;
      close(to);
      i = to - 1;
    }
  }
  close(tokens.length);
  return sentences;
}

function onlyMarks(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).kind !== 'mark') return false;
  return true;
}

function endsSentence(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (!next) return false;
  if (token.kind === 'mark') {
    if (!/^[.!?…。！？؟।]$/.test(token.text)) return false;
    if (token.text === '.' && before && ABBREVIATED.has(before.low) && before.end === token.start) return false;
    return next.kind !== 'word' || next.capital || /^\p{N}/u.test(next.text) || /^[。！？]$/.test(token.text);
  }
  // A quotation that ends its own sentence, and a new one after it.
  if (token.kind === 'quote') {
    if (!/[.!?…]["'”’»)]*$/.test(token.text)) return false;
    return next.kind === 'quote' || (next.kind === 'word' && next.capital);
  }
  return false;
}

/** Does a quotation stand in the sentence? */
export function hasQuote(tokens: readonly Token[], { from, to }: Sentence): boolean {
  for (let i = from; i < to; i++) if ((tokens[i] as Token).kind === 'quote') return true;
  return false;
}
