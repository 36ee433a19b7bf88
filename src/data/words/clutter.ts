/**
 * Labels that head clutter, by kind. A label is compared with the whole of a short line, case, punctuation, arrows and
 * counts aside ("12 Kommentare", "KOMMENTARE (12)" and "Kommentare" are one). An ellipsis at the end stands for "and
 * something after it" (`Mehr zu …`), at the beginning for "something before it" (`… newsletter`).
 */

/** What stands under a label. `tools`: print, save, text size; `follow`: the publisher's accounts; `polls`: polls and quizzes. */
export const LABEL_KINDS = [
  'ads',
  'share',
  'follow',
  'tools',
  'newsletter',
  'app',
  'support',
  'related',
  'topics',
  'comments',
  'polls',
  'video',
] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export type ClutterLabels = { readonly [kind in LabelKind]?: readonly string[] };

export interface ClutterWords {
  readonly labels?: ClutterLabels;
  /** Lines as pages print them, with the kind each must be recognised as. */
  readonly examples?: readonly (readonly [line: string, kind: LabelKind])[];
  /** Lines that look alike and are no label. */
  readonly counterExamples?: readonly string[];
}
