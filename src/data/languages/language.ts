/** What Copydesk knows of one language: one file per language, found by its place in this folder. */
import type { BylineWords } from '../words/bylines';
import type { ClutterWords } from '../words/clutter';
import type { CreditWords } from '../words/credits';
import type { DateWords } from '../words/dates';
import type { NoticeWords } from '../words/notices';
import type { PieceWords } from '../words/pieces';
import type { VoiceWords } from '../words/voices';

export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** The language's own name. */
  readonly name: string;
  readonly dates?: DateWords;
  readonly bylines?: BylineWords;
  readonly credits?: CreditWords;
  readonly clutter?: ClutterWords;
  readonly pieces?: PieceWords;
  readonly voices?: VoiceWords;
  readonly notices?: NoticeWords;
}
