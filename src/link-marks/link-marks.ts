/** What converters of pages to text write of links: of no use to a reader of the text, and no words of it. */

/** A stretch of a text, UTF-16 indexes, half-open. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export interface Link extends Stretch {
  /** As it is written. */
  readonly href: string;
}

export interface LinkMarks {
  /** The marks, in any order; one may lie in another. What they stand around is the page's text. */
  readonly marks: readonly Stretch[];
  /** The text of each link and its address, sorted, where the marks tell both. */
  readonly links: readonly Link[];
}

export const NO_MARKS: LinkMarks = { marks: [], links: [] };
