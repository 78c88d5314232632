/** One document in, one article out: segment, label, assemble. Pure and synchronous. */
import type { Article, Document, Label, Span } from './types.js';

export interface CleanOptions {
  /** Labels that stay in the text. */
  readonly keep: ReadonlySet<Label>;
}

export declare function cleanDocument(document: Document, options: CleanOptions): Article;

/** The spans that tile the document's text, in order; `article` is what `cleanDocument` made of it with `options`. */
export declare function tileDocument(document: Document, article: Article, options: CleanOptions): Span[];
