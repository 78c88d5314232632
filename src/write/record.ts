/** The output record: key order, rounding, and the one place where its shape is written down. */
import { type Article, type Document, type Flag, LABELS, type Label, type Provenance } from '../types.js';
import { quoteText } from './quote-text.js';

/** A line of the output, parsed. Every key is always present; what is missing is null. */
export interface CleanRecord {
  readonly id: string;
  readonly text: string;
  readonly metadata: RecordMetadata;
}

/** What is known of a document beside its text; docs/schema.md explains each key. */
export interface RecordMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly author_bio: string | null;
  /** ISO 8601. */
  readonly date: string | null;
  readonly site_name: string | null;
  readonly url: string | null;
  readonly language: string;
  readonly language_script: string;
  readonly language_score: number;
  readonly description: string | null;
  readonly image: string | null;
  readonly prev_title: string | null;
  readonly next_title: string | null;
  readonly teasers: readonly string[];
  readonly tags: readonly string[];
  /** Where each of these was found, null for what was not. */
  readonly provenance: Provenance;
  readonly source: string;
  readonly offset: number;
  readonly length: number;
  readonly encoding: string;
  readonly encoding_confidence: number;
  readonly chars: number;
  readonly words: number;
  readonly kept_share: number;
  /** Code points removed, by label. */
  readonly removed: Readonly<Record<Label, number>>;
  readonly flags: readonly Flag[];
  /** The other fields of a JSONL record; an empty object for a text dump. */
  readonly input: Readonly<Record<string, unknown>>;
}

const quote = JSON.stringify;

/** The record's own id, else `<source>#<ordinal>`. */
export function documentId(document: Document): string {
  return document.id ?? `${document.source}#${document.ordinal}`;
}

/** The record as one line of JSON, without a line break. `document.input` is spliced in byte for byte. */
export function toRecord(document: Document, article: Article): string {
  return (
    `{"id":${quote(documentId(document))},"text":${quoteText(article.text)},` +
    `"metadata":${writeMetadata(document, article)}}`
  );
}

/** The record's metadata as JSON. */
export function writeMetadata(document: Document, article: Article): string {
  return (
    `{${writeFindings(article)},${writePlace(document)},${writeCounts(article)},` +
    `"flags":${quote(article.flags)}${writeAfterFlags(document)}`
  );
}

/** What stands in the metadata behind the flags, to which more may be added once the record is written. */
export function writeAfterFlags({ input }: Document): string {
  return `,"input":${input ?? '{}'}}`;
}

/** The record as an object: what a reader of the line gets. */
export function toRecordObject(document: Document, article: Article): CleanRecord {
  return JSON.parse(toRecord(document, article)) as CleanRecord;
}

function writeFindings({ metadata, language }: Article): string {
  return (
    `"title":${write(metadata.title)},"author":${write(metadata.author)},"author_bio":${write(metadata.author_bio)},` +
    `"date":${write(metadata.date)},"site_name":${write(metadata.site_name)},"url":${write(metadata.url)},"language":${quote(language.code)},` +
    `"language_script":${quote(language.script)},"language_score":${writeShare(language.score)},` +
    `"description":${write(metadata.description)},"image":${write(metadata.image)},` +
    `"prev_title":${write(metadata.prev_title)},"next_title":${write(metadata.next_title)},` +
    `"teasers":${writeList(metadata.teasers)},"tags":${writeList(metadata.tags)},"provenance":${quote(metadata.provenance)}`
  );
}

/** Most of what a text may tell it does not, and to ask JSON costs. */
function write(value: string | null): string {
  return value === null ? 'null' : quote(value);
}

function writeList(values: readonly string[]): string {
  return values.length === 0 ? '[]' : quote(values);
}

function writePlace(document: Document): string {
  return (
    `"source":${quote(document.source)},"offset":${document.offset},"length":${document.length},` +
    `"encoding":${quote(document.encoding)},"encoding_confidence":${writeShare(document.encodingConfidence)}`
  );
}

function writeCounts(article: Article): string {
  let removed = '';
  for (const label of LABELS) removed += `${removed === '' ? '' : ','}"${label}":${article.removed[label]}`;
  return (
    `"chars":${article.chars},"words":${article.words},"kept_share":${writeShare(article.keptShare)},` +
    `"removed":{${removed}}`
  );
}

/** Four decimals, and always a decimal point: a reader that infers the type from `1` would call the key an integer. */
function writeShare(share: number): string {
  const rounded = Math.round(share * 1e4) / 1e4;
  return Number.isInteger(rounded) ? `${rounded}.0` : String(rounded);
}
