/**
 * The nouns of the tool. Two coordinate systems never mix: text offsets are UTF-16 indexes into `Document.text`;
 * byte offsets are counted in the document's payload, after decompression and before charset decoding.
 */

/** The closed set of block labels, in the order in which records and summaries list them. */
export const LABELS = [
  'body',
  'title',
  'byline',
  'date',
  'bio',
  'nav',
  'teaser',
  'share',
  'promo',
  'legal',
  'comment',
  'caption',
  'tags',
  'ad',
  'toc',
  'other',
] as const;

/** One of `LABELS`. */
export type Label = (typeof LABELS)[number];

/** Something worth a caveat about one document; docs/schema.md explains each. */
export const FLAGS = [
  'empty',
  'piece',
  'unsplit',
  'xml',
  'invalid-bytes',
  'lone-surrogate',
  'suspect-encoding',
  'guessed-encoding',
  'wrapped',
  'mostly-removed',
  'uncertain',
  'duplicate-id',
  'fixed-text',
  'link-marks',
] as const;

/** One of `FLAGS`. */
export type Flag = (typeof FLAGS)[number];

/** Maps indexes of a document's text to byte offsets of its payload. */
export interface ByteMap {
  /** Byte offset at which the character at UTF-16 `index` begins; `text.length` gives the payload's length. */
  at(index: number): number;
}

/** What a reader found around a JSONL record's text, so that `restore` can rebuild the record. */
export interface RecordFrame {
  /** The raw line up to the text field's string literal. */
  readonly before: string;
  /** The raw line after the literal, without the line break. */
  readonly after: string;
  /** The literal itself where neither JSON.stringify nor its ASCII form rebuilds it, else which of the two does. */
  readonly literal: { readonly form: 'json' | 'ascii' } | { readonly form: 'raw'; readonly raw: string };
  /** The raw line in base64, only where its text in its charset does not give it back: it holds invalid bytes. */
  readonly bytes?: string;
  /**
   * Whether `after` goes on to the next record, as in JSON that is not one record a line, or to the input's end; else a line
   * break follows.
   */
  readonly tiles?: true;
}

/** Elements of an HTML page in document order, a row each; element 0 is the root. */
export interface MarkupElements {
  readonly count: number;
  /** Row of the parent, always smaller; -1 for the root. */
  readonly parents: Int32Array;
  readonly depths: Int32Array;
  /** Index in `TAGS`. */
  readonly tags: Uint8Array;
  /** One bit a kind of word in class and id, in the order of `KINDS`; 0 where no line stands in the element. */
  readonly kinds: Int32Array;
  /** `ROLE_BITS`. */
  readonly roles: Uint8Array;
  /** Hash of the tag and the class: alike for the items of one list; 0 where no line stands in the element. */
  readonly signatures: Int32Array;
  /** Slots of the words of class and id, and of the tag: those of element e lie from `wordStarts[e]` to `wordStarts[e + 1]`. */
  readonly words: Uint16Array;
  readonly wordStarts: Int32Array;
  /** What ordered lists say of the number of their first item, and items of their own. */
  readonly itemNumbers: ReadonlyMap<number, number>;
  /** Ordered lists that count down. */
  readonly reversed: ReadonlySet<number>;
}

/** What a rendered page's text no longer says: where it stood in the source, and what stood around each line. */
export interface Markup {
  /** The page's source, decoded, and its bytes in the payload. */
  readonly html: string;
  readonly bytes: ByteMap;
  /**
   * Runs of the text, sorted, three numbers each: where the run begins in the text, and its start and end in the source
   * (UTF-16 indexes). A run ends where the next begins. Line breaks that the rendering put in stand nowhere: their runs are
   * empty in the source. Between the runs lies the markup.
   */
  readonly runs: Int32Array;
  /** Where each line that is not blank begins in the text. */
  readonly lineStarts: Int32Array;
  /** The deepest element that holds all of the line. */
  readonly lineElements: Int32Array;
  /** Characters of the line without its blanks, and how many of them are in links and in bold. */
  readonly lineChars: Int32Array;
  readonly lineLinked: Int32Array;
  readonly lineBold: Int32Array;
  /** Empty cells of its row before the line's first one; between others each has its tab in the text. */
  readonly lineEmptyCells: Int32Array;
  /** The cell of its row in which the line begins, from 1 on; 0 outside of tables. */
  readonly lineColumns: Int32Array;
  /** Empty cells between the line and the end of its row; 0 where another line of the row comes. */
  readonly lineEndCells: Int32Array;
  readonly elements: MarkupElements;
  /** Links in order: their text, half-open, and address as it is written, fit for Markdown. */
  readonly links: readonly { readonly start: number; readonly end: number; readonly href: string }[];
  /** Kinds of page that it says it is, a bit each, in the order of `PAGE_KINDS`. */
  readonly pageKinds: number;
  /** The address that it says it has; null where it says none. */
  readonly address: string | null;
  /** What the title element says. */
  readonly title: string | null;
  /** The body that the page tells to search engines, as plain text or HTML. */
  readonly structuredBody: string | null;
  readonly head: HeadMetadata;
}

/** What a text was before its broken encoding was repaired, or the marks of its links were taken off. */
export interface Original {
  readonly text: string;
  readonly bytes: ByteMap;
  /** As in Markup: where each run of the edited text stood in this one. */
  readonly runs: Int32Array;
  /** As in Markup, where links had marks. */
  readonly links?: Markup['links'];
  /** Where lines begin that continue the one before, where marks hide it from who reads the text. */
  readonly continued?: readonly number[];
}

export interface Document {
  /** The record's own id, or null: then `<source>#<ordinal>` names it. */
  readonly id: string | null;
  /** Name of the input: a path as given, or `stdin`. */
  readonly source: string;
  /** 1-based place among the documents of its source. */
  readonly ordinal: number;
  /**
   * Byte offset in the (decompressed) input: of the document in a text dump, of its line in JSONL, of its value in other JSON, the
   * first one with what stands before it. A Parquet file has no
   * place for a text of its own: there it counts in the texts of its rows, one after the other in UTF-8.
   */
  readonly offset: number;
  /**
   * Byte length: of the document in a text dump, of its line without the line break in JSONL, of its value with what stands before
   * the next one in other JSON, of a row's text.
   */
  readonly length: number;
  readonly url: string | null;
  /** WHATWG label of the charset that the text was decoded from. */
  readonly encoding: string;
  /** 0–1: 1 for UTF-8 that is valid, a byte order mark and the user's word; below 0.9 for a guess. */
  readonly encodingConfidence: number;
  readonly text: string;
  /** The part of `text` that is the document (UTF-16 indexes); a byte order mark or separators may lie outside it. */
  readonly textStart: number;
  readonly textEnd: number;
  /** For JSONL, bytes are those of the unescaped text in UTF-8 (a lone surrogate counts three). */
  readonly bytes: ByteMap;
  /** Raw payload of a text dump's document, a page, or a row's text; null for JSONL, whose payload is the field's string. */
  readonly payload: Uint8Array | null;
  /** What `text` was rendered from; null where it is the payload's own. */
  readonly markup: Markup | null;
  /** Of a text that is no page and was edited. */
  readonly original?: Original;
  /** Whether the payload was taken out of a record of WARC, CSV or Parquet: `offset` and `length` are then the record's. */
  readonly isExtract?: true;
  /** JSON object of the record's other fields, as raw JSON text; null when the input has no records. */
  readonly input: string | null;
  readonly frame: RecordFrame | null;
  readonly flags: readonly Flag[];
}

/** What the payload says, and where: the text itself, or the HTML that it was rendered from. */
export function sourceOf({ markup, original, text, bytes }: Document): {
  readonly text: string;
  readonly bytes: ByteMap;
} {
  if (original !== undefined) return original;
  return markup === null ? { text, bytes } : { text: markup.html, bytes: markup.bytes };
}

/** A record or an input that could not be read; the run goes on with its neighbours. */
export interface Fault {
  readonly source: string;
  /** Byte offset in the (decompressed) input; null when the input as a whole failed. */
  readonly offset: number | null;
  readonly length: number | null;
  /** 1-based number of the line, or of the row of a table, where there are any; else null. */
  readonly line: number | null;
  readonly kind: FaultKind;
  readonly found: string;
  readonly expected: string;
  /** The raw content for the quarantine, or null when it is too large to hold or was never read. */
  readonly content: string | null;
}

/** What was wrong; docs/schema.md explains each. */
export type FaultKind =
  | 'unreadable'
  | 'binary'
  | 'empty-input'
  | 'broken-archive'
  | 'refused-archive'
  | 'broken-parquet'
  | 'broken-json'
  | 'not-an-object'
  | 'text-missing'
  | 'text-not-a-string'
  | 'broken-warc'
  | 'broken-http'
  | 'bad-digest'
  | 'broken-csv'
  | 'column-missing'
  | 'too-large'
  | 'too-deep'
  | 'timeout'
  | 'crash'
  | 'changed'
  | 'internal';

/** A run of text that is labelled as one: a line, a paragraph rejoined from wrapped lines, or sentences of a line. */
export interface Block {
  /** Text offsets, half-open; neither end is blank. Blocks are sorted and disjoint; only blanks lie between them. */
  readonly start: number;
  readonly end: number;
  /** The block's text; where wrapped lines were rejoined it differs from the slice. */
  readonly text: string;
  /** Text offsets of the physical lines inside a rejoined paragraph as start, end, start, end, …; null for one line. */
  readonly lines: readonly number[] | null;
  /** Whether the block begins, or ends, a line: false at the edges of sentences cut out of a line. */
  readonly startsLine: boolean;
  readonly endsLine: boolean;
  /** Blank lines before the block. */
  readonly blanksBefore: number;
  readonly facts: Facts;
}

/** What every rule may ask of a block, counted once in one pass over its characters. */
export interface Facts {
  /** Code points. */
  readonly chars: number;
  /** Words: runs of letters and digits; in scripts without spaces two characters count as one word. */
  readonly words: number;
  /** Letters of scripts written without spaces (Han, kana, Thai, Lao, Khmer, Myanmar). */
  readonly unspaced: number;
  readonly digits: number;
  /** Arrows, bars, brackets and signs that page furniture is built with. */
  readonly marks: number;
  /** Sentence-ending marks inside and at the end, in any script. */
  readonly stops: number;
  readonly end: EndMark;
}

/** How a block ends, closing quotes and brackets aside. */
export type EndMark = 'stop' | 'ellipsis' | 'colon' | 'comma' | 'other';

/** In place of a rule's name where the model removed a line that no rule knows. */
export const MODEL_RULE = 'model';

/** What a rule says of a block. */
export interface Finding {
  readonly rule: string;
  readonly label: Label;
  /** Why, as a closed set of words for each rule (`name-then-role`). */
  readonly reason: string;
  /** 0–1. From `SURE` up it decides alone; below, its place among other boilerplate must confirm it. 1: a user's own rule. */
  readonly confidence: number;
  /** Metadata read from the block. */
  readonly capture: Capture | null;
}

/** Metadata that a rule reads from a block. */
export interface Capture {
  readonly field: 'title' | 'author' | 'date' | 'prev_title' | 'next_title' | 'tags';
  readonly value: string;
}

export interface LabelledBlock {
  readonly block: Block;
  readonly label: Label;
  /** The finding that decided; null where nothing spoke against the block. With the label `body` it is of a user's own rule. */
  readonly finding: Finding | null;
  /** Whether that finding was enough on its own; else the model decided, and the finding only names what it removed. */
  readonly isRuled: boolean;
  /** Probability, by the model, that the block's line is body, or the block itself where it goes as a piece; null without a model. */
  readonly chance: number | null;
  /** What moved that probability, the weightiest first; null where nobody asked, or without a model. */
  readonly why: readonly Reason[] | null;
}

/** One number that the model read of a block's line, and what it made of it. */
export interface Reason {
  /** Name of the number, from `feature-names.ts`. */
  readonly feature: string;
  readonly value: number;
  /** What the number added to the log-odds that the line is body: above 0 it spoke for the line, below against it. */
  readonly weight: number;
  /** Where the number is the first trees' log-odds: what moved those. Else empty. */
  readonly because: readonly Reason[];
}

/**
 * One piece of a document. The spans of a document tile its text: every character lies in exactly one of them.
 * `kept` stands in the body at `at`; `removed` was cut; `layout` is blanks (line breaks, indentation, trailing blanks,
 * a byte order mark, separators between documents) that the body renders in its own way or not at all. The markup of a page
 * lies between the spans of its text.
 */
export interface Span {
  readonly kind: 'kept' | 'removed' | 'layout';
  /** Text offsets in the document, half-open. */
  readonly start: number;
  readonly end: number;
  /** Where a kept span begins in the body, as a UTF-16 index; -1 for the other kinds. */
  readonly at: number;
  /** The block that the span belongs to; null for layout. */
  readonly labelled: LabelledBlock | null;
}

/** What is known of a document, each with where it was found; in the order in which records list it. */
export const METADATA_FIELDS = [
  'title',
  'author',
  'date',
  'site_name',
  'url',
  'language',
  'description',
  'tags',
  'image',
] as const;

export type MetadataField = (typeof METADATA_FIELDS)[number];

/**
 * Where a value was found: in JSON-LD, in a meta or link element, in the page's other elements, in the text, or in the
 * input record beside it.
 */
export const ORIGINS = ['json-ld', 'meta', 'dom', 'text', 'record'] as const;

export type Origin = (typeof ORIGINS)[number];

/** For each field where it was found, null for none. */
export type Provenance = Readonly<Record<MetadataField, Origin | null>>;

/** What a page's markup says of it. */
export interface HeadMetadata {
  readonly title: string | null;
  /** Names, with ", " between them. */
  readonly author: string | null;
  /** ISO 8601: a day, or a time of day with its zone. */
  readonly date: string | null;
  readonly site_name: string | null;
  /** The canonical address, absolute. */
  readonly url: string | null;
  /** BCP 47 tag that the page claims. */
  readonly language: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  /** Absolute address of the picture that stands for the page. */
  readonly image: string | null;
  readonly provenance: Provenance;
}

/** What is known of a document: what its markup says, and what its text does. */
export interface Metadata extends Omit<HeadMetadata, 'language'> {
  readonly author_bio: string | null;
  readonly prev_title: string | null;
  readonly next_title: string | null;
  readonly teasers: readonly string[];
}

export interface Language {
  /** ISO 639-3 code, `und` where undetermined. */
  readonly code: string;
  /** ISO 15924 code of the dominant script, `Zyyy` where there are no letters. */
  readonly script: string;
  /** 0–1. */
  readonly score: number;
}

/** A cleaned document. */
export interface Article {
  /** The body: kept blocks in order, wrapped lines rejoined, runs of blank lines as one, no trailing blanks. */
  readonly text: string;
  /** Every block of the document, in order. */
  readonly blocks: readonly LabelledBlock[];
  /** Chance from which on the model let a line stay; null where the rules alone decided. */
  readonly limit: number | null;
  readonly metadata: Metadata;
  readonly language: Language;
  /** Code points of the body. */
  readonly chars: number;
  readonly words: number;
  /** Share of the document's block characters that stayed, 0–1; 1 for a document without blocks. */
  readonly keptShare: number;
  /** Code points removed, by label. */
  readonly removed: Readonly<Record<Label, number>>;
  readonly flags: readonly Flag[];
}
