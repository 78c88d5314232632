/** Bytes of one input → documents → articles, in batches; what fails becomes a fault between its neighbours. */
import { type CleanOptions, cleanDocument } from './clean.js';
import { unmarkDocument } from './link-marks/unmark-document.js';
import { compileRules } from './own-rules/compile-rules.js';
import type { RuleSet } from './own-rules/rule-set.js';
import { fixDocument } from './read/fix-document.js';
import type { Input } from './read/input.js';
import { jumpInto, openInput } from './read/open-input.js';
import type { Piece, PiecePlace } from './read/piece.js';
import { readDocuments } from './read/read-documents.js';
import type { PassedOver, ReadItem } from './read/read-item.js';
import type { ReadOptions } from './read/read-options.js';
import { type ByteSource, readPieces } from './read/read-pieces.js';
import { SeenIds } from './read/seen-ids.js';
import { rebuildLine } from './rebuild-line.js';
import { isLineBreak } from './segment/line-breaks.js';
import { type Article, type Document, type Fault, type FaultKind, sourceOf } from './types.js';

/** Text dumps come in pieces long before this; a JSONL record cannot be cut. */
const MAX_LINES = 2_000_000;

/** Plain data, fit for any thread. */
export interface PipelineOptions {
  readonly read: ReadOptions;
  readonly clean: CleanOptions;
  /** Whether mojibake is repaired; default false. */
  readonly fixText?: boolean;
  /** Default: chaff's own rules, all of them. */
  readonly rules?: RuleSet;
}

export interface Cleaned {
  readonly document: Document;
  readonly article: Article;
}

export type CleanItem = Cleaned | { readonly fault: Fault } | PassedOver;

export interface InputHooks {
  /** Ends the input early and quietly. */
  readonly signal?: AbortSignal;
  /** Told how many bytes of the input, before decompression, have just been read. */
  readonly onBytes?: (bytes: number) => void;
}

/** Opens an input and cleans its documents. Never throws for what is wrong with the input: that is a fault. */
export function cleanInput(
  input: Input,
  options: PipelineOptions,
  hooks: InputHooks = {},
): AsyncGenerator<Iterable<CleanItem>, void, undefined> {
  return cleanBatches(readInput(input, options.read, hooks), options);
}

/** The same for bytes that are already open; `input` only names them. */
export function cleanBytes(
  input: Input,
  bytes: AsyncIterable<Uint8Array>,
  options: PipelineOptions & { readonly signal?: AbortSignal },
): AsyncGenerator<Iterable<CleanItem>, void, undefined> {
  const source = { bytes, jumpTo: () => null, onBytes: () => {} };
  return cleanBatches(untilAborted(readDocuments(input, source, options.read), options.signal), options);
}

async function* cleanBatches(
  batches: AsyncIterable<Iterable<ReadItem>>,
  options: PipelineOptions,
): AsyncGenerator<Iterable<CleanItem>, void, undefined> {
  const seenIds = new SeenIds();
  for await (const items of batches) yield cleanEach(items, options, seenIds);
}

/** Opens an input and reads its documents as they are; like `cleanInput` it never throws for what is wrong with it. */
export function readInput(
  input: Input,
  read: ReadOptions,
  hooks: InputHooks = {},
): AsyncGenerator<Iterable<ReadItem>, void, undefined> {
  return untilAborted(readDocuments(input, openSource(input, hooks), read), hooks.signal);
}

/** Opens an input and cuts it into pieces, from `place` on; like `cleanInput` it never throws for what is wrong with it. */
export function cutInput(
  input: Input,
  read: ReadOptions,
  { place, ...hooks }: InputHooks & { readonly place?: PiecePlace } = {},
): AsyncGenerator<readonly Piece[], void, undefined> {
  return untilAborted(readPieces(input, openSource(input, hooks), read, place), hooks.signal);
}

function openSource(input: Input, { onBytes = () => {}, ...hooks }: InputHooks): ByteSource {
  let read = 0;
  const count = (bytes: number): void => {
    read += bytes;
    onBytes(bytes);
  };
  const counting = { ...hooks, onBytes: count };
  return {
    bytes: openInput(input, counting),
    jumpTo(offset) {
      const bytes = jumpInto(input, offset, counting);
      // What lies before counts as read.
      if (bytes !== null) count(offset - read);
      return bytes;
    },
    onBytes: count,
  };
}

async function* untilAborted<T>(
  batches: AsyncIterable<T>,
  signal: AbortSignal | undefined,
): AsyncGenerator<T, void, undefined> {
  try {
    for await (const batch of batches) {
      if (signal?.aborted) return;
      yield batch;
    }
  } catch (error) {
    // An input that is torn away fails in its own ways.
    if (!signal?.aborted) throw error;
  }
}

/** What `open` gives of all inputs, one after the other, without what is passed over; faults go to `onFault`. */
export async function* takeItems<Item extends object>(
  inputs: readonly Input[],
  open: (input: Input) => AsyncIterable<Iterable<Item | { readonly fault: Fault } | PassedOver>>,
  onFault: (fault: Fault) => void,
): AsyncGenerator<Item, void, undefined> {
  for (const input of inputs) {
    for await (const items of open(input)) {
      for (const item of items) {
        if ('fault' in item) onFault(item.fault);
        else if (!('passedOver' in item)) yield item;
      }
    }
  }
}

/** One after the other, as they are asked for: a cleaned document takes many times the room of its text. */
function* cleanEach(
  items: Iterable<ReadItem>,
  options: PipelineOptions,
  seenIds: SeenIds,
): Generator<CleanItem, void, undefined> {
  for (const item of items) yield 'document' in item ? flagSeen(cleanOne(item.document, options), seenIds) : item;
}

/** The item, flagged where its own id was there before. */
export function flagSeen(item: ReturnType<typeof cleanOne>, seenIds: SeenIds): CleanItem {
  if (!('article' in item)) return item;
  const { document, article } = item;
  if (document.id === null || !seenIds.hasSeen(document.id)) return item;
  return { document, article: { ...article, flags: [...article.flags, 'duplicate-id'] } };
}

/** A mistake of ours on one document must not cost its neighbours. */
export function cleanOne(read: Document, options: PipelineOptions): Cleaned | { readonly fault: Fault } {
  const lines = countLines(read.text);
  if (lines > MAX_LINES) {
    const expected = `at most ${MAX_LINES} lines in one record`;
    return { fault: toFault(read, 'too-large', `a text of ${lines} lines`, expected, null) };
  }
  try {
    const document = unmarkDocument(options.fixText ? fixDocument(read) : read);
    return { document, article: cleanDocument(document, withRules(options.clean, options.rules)) };
  } catch (error) {
    return { fault: toInternalFault(read, error) };
  }
}

/** The options with what a set of rules is on this thread. */
export function withRules(clean: CleanOptions, rules: RuleSet | undefined): CleanOptions {
  return rules === undefined ? clean : { ...clean, ...compileRules(rules) };
}

function countLines(text: string): number {
  if (text.length < MAX_LINES) return 0;
  let lines = 1;
  for (let index = 0; index < text.length; index++) if (isLineBreak(text.charCodeAt(index))) lines++;
  return lines;
}

/** The fault for a document that the tool itself could not handle: please report it. */
export function toInternalFault(document: Document, error: unknown): Fault {
  const found = `a document that chaff fails on (${error instanceof Error ? error.message : String(error)})`;
  const content =
    document.frame === null ? sourceOf(document).text : rebuildLine(document.frame, sourceOf(document).text);
  return toFault(document, 'internal', found, 'a document that it can clean; this is a bug, please report it', content);
}

function toFault(document: Document, kind: FaultKind, found: string, expected: string, content: string | null): Fault {
  return {
    source: document.source,
    offset: document.offset,
    length: document.length,
    line: null,
    kind,
    found,
    expected,
    content,
  };
}
