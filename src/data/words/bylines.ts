/**
 * Words around a byline, a contributor line and an agency credit. All in lower case, without the colon; a phrase may
 * hold spaces. Matching folds case, full-width letters and curly apostrophes.
 */
export interface BylineWords {
  /** What opens a byline: "by", "von", "par", "story by". */
  readonly by?: readonly string[];
  /** Labels before an author, with or without a colon: "author", "autor", "text". */
  readonly labels?: readonly string[];
  /** What stands behind a name: "記者", "기자". */
  readonly after?: readonly string[];
  /** What joins two names: "and", "und". */
  readonly and?: readonly string[];
  /** What joins a newsroom and an agency: "with", "mit", "avec". */
  readonly with?: readonly string[];
  /** What opens a contributor line: "with files from", "mit Material von", "con información de". */
  readonly contributor?: readonly string[];
  /** Labels of a source: "source", "quelle". */
  readonly source?: readonly string[];
  /** Agencies without a name: "agencies", "agenturmaterial". */
  readonly unnamed?: readonly string[];
  /** Words that make a name a newsroom or a CMS account: "redaktion", "staff", "editor", "admin". */
  readonly newsroom?: readonly string[];
  /** Jobs and titles: "reporter", "redakteurin", "correspondent". */
  readonly roles?: readonly string[];
  /** What stands between a name and a place: "in", "aus". */
  readonly place?: readonly string[];
  /** Labels before somebody who did not write the text: "photos", "editing by", "translated by". */
  readonly otherWork?: readonly string[];
  /** What follows an author's name in the closing biographical line: "is a reporter", "ist redakteurin". */
  readonly biography?: readonly string[];
}
