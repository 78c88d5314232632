/** The library's two ways in: text that is in memory, and bytes as they come. The same engine as the command line. */
import { isUint8Array } from 'node:util/types';
import { type CleanOptions, cleanDocument } from './clean.js';
import { unmarkDocument } from './link-marks/unmark-document.js';
import type { RuleSet } from './own-rules/rule-set.js';
import { cleanBytes, withRules } from './pipeline.js';
import { checkOptions, show } from './read/check-options.js';
import { FORMATS } from './read/detect-format.js';
import { resolveEncoding } from './read/encoding-labels.js';
import { parseLabel } from './read/parse-label.js';
import { READ_DEFAULTS } from './read/read-defaults.js';
import { ReadError } from './read/read-error.js';
import type { ReadOptions } from './read/read-options.js';
import { parseSplit } from './read/split.js';
import { UsageError } from './read/usage-error.js';
import { loadShippedModel } from './run/load-model.js';
import { type TextOptions, toDocument } from './to-document.js';
import type { Fault, Label } from './types.js';
import { type CleanRecord, toRecordObject } from './write/record.js';

/** How one text is cleaned, and what its record says beside it. */
export interface CleanTextOptions extends TextOptions {
  /** All labels that stay in the text, `body` among them or not; default only `body`. */
  readonly keep?: Iterable<Label>;
  /** Rules of your own, as `loadRules` reads them. */
  readonly rules?: RuleSet;
}

/** The flags of `chaff clean` that concern reading and cleaning, with the same defaults. */
export interface CleanStreamOptions {
  /** All labels that stay in the text, `body` among them or not; default only `body`. */
  readonly keep?: Iterable<Label>;
  /** Rules of your own, as `loadRules` reads them; default none. */
  readonly rules?: RuleSet;
  /** Name of the source, for ids and metadata; default `stream`. A name in `.json` or `.csv` hints at the format. */
  readonly source?: string;
  /** As after `--from`; default `auto`. */
  readonly from?: ReadOptions['format'];
  /** As after `--split`; default `file`. */
  readonly split?: string;
  /** As after `--text-key`; default `text`. */
  readonly textKey?: string;
  /** As after `--html-key`; default `html`. */
  readonly htmlKey?: string;
  /** As after `--id-key`; default `id`. */
  readonly idKey?: string;
  /** As after `--url-key`; default `url`. */
  readonly urlKey?: string;
  /** WHATWG label; default: found out. Strings in the stream count as UTF-8. */
  readonly encoding?: string;
  /** A longer document comes in pieces; default 64 MiB. */
  readonly maxDocBytes?: number;
  /** Whether the digests of WARC records are checked; default no. */
  readonly verify?: boolean;
  /** Ends the reading. */
  readonly signal?: AbortSignal;
  /** Told of each document that cannot be read; the stream goes on. Without it the first one is thrown as ReadError. */
  readonly onFault?: (fault: Fault) => void;
}

/**
 * Cleans one document and returns its record. Synchronous and pure. The default labels and rules are those of `chaff clean`.
 * Throws UsageError for a wrong option.
 */
export function cleanText(text: string, options: CleanTextOptions = {}): CleanRecord {
  if (typeof text !== 'string') throw new UsageError(`text: found ${show(text)}, expected a string`);
  checkOptions(options, TEXT_KINDS);
  const document = unmarkDocument(toDocument(text, options));
  const { keep, rules } = options;
  return toRecordObject(document, cleanDocument(document, withRules(toCleanOptions(keep), rules ?? undefined)));
}

const TEXT_KINDS = { id: 'string', url: 'string', source: 'string', rules: 'rules' } as const;

/**
 * Cleans the documents of an input, decompressed, in order and in bounded memory: it reads no further ahead than one batch.
 * Throws UsageError for a wrong option, and ReadError for what cannot be read, unless `onFault` is there to be told.
 */
export async function* cleanStream(
  source: AsyncIterable<Uint8Array | string>,
  options: CleanStreamOptions = {},
): AsyncGenerator<CleanRecord, void, undefined> {
  checkOptions(options, STREAM_KINDS);
  if (!isIterable(source)) throw new UsageError(`source: found ${show(source)}, ${CHUNKS}`);
  const name = options.source ?? 'stream';
  const pipeline = {
    read: toReadOptions(options),
    clean: toCleanOptions(options.keep),
    ...(options.rules && { rules: options.rules }),
    ...(options.signal && { signal: options.signal }),
  };
  const input = { name, path: null, relative: name, size: null };
  for await (const items of cleanBytes(input, encodeChunks(source), pipeline)) {
    for (const item of items) {
      if ('article' in item) yield toRecordObject(item.document, item.article);
      else if ('passedOver' in item) continue;
      else if (!options.onFault) throw new ReadError(item.fault);
      else options.onFault(item.fault);
    }
  }
}

const STREAM_KINDS = {
  source: 'string',
  split: 'string',
  textKey: 'string',
  htmlKey: 'string',
  idKey: 'string',
  urlKey: 'string',
  encoding: 'string',
  verify: 'boolean',
  rules: 'rules',
  signal: 'signal',
  onFault: 'function',
} as const;

function toCleanOptions(keep: Iterable<Label> = ['body']): CleanOptions {
  return { keep: toLabels(keep), model: loadShippedModel() };
}

/** Who has no types to tell them may give anything: a string would be a list of its letters. */
function toLabels(keep: Iterable<Label>): Set<Label> {
  if (keep === Object(keep) && Symbol.iterator in keep) {
    return new Set(Array.from(keep, (label) => parseLabel('keep', typeof label === 'string' ? label : show(label))));
  }
  throw new UsageError(`keep: found ${show(keep)}, expected a list of labels, such as ['body', 'title']`);
}

function toFormat(from: unknown): ReadOptions['format'] {
  const formats = ['auto', ...FORMATS] as const;
  const format = formats.find((candidate) => candidate === from);
  if (format !== undefined) return format;
  throw new UsageError(`from: found ${show(from)}, expected one of ${formats.join(', ')}`);
}

function toMaxDocBytes(bytes: unknown): number {
  if (typeof bytes === 'number' && bytes >= 1) return bytes;
  throw new UsageError(`maxDocBytes: found ${show(bytes)}, expected a number of bytes from 1 up`);
}

function toReadOptions(options: CleanStreamOptions): ReadOptions {
  return {
    format: toFormat(options.from ?? READ_DEFAULTS.format),
    split: parseSplit(options.split ?? READ_DEFAULTS.split),
    textKey: options.textKey ?? READ_DEFAULTS.textKey,
    htmlKey: options.htmlKey ?? READ_DEFAULTS.htmlKey,
    idKey: options.idKey ?? READ_DEFAULTS.idKey,
    urlKey: options.urlKey ?? READ_DEFAULTS.urlKey,
    encoding: typeof options.encoding === 'string' ? resolveEncoding(options.encoding) : null,
    maxDocBytes: toMaxDocBytes(options.maxDocBytes ?? READ_DEFAULTS.maxDocBytes),
    oversize: 'pieces',
    frames: false,
    verify: options.verify ?? false,
  };
}

function isIterable(source: unknown): boolean {
  return typeof source === 'object' && source !== null && (Symbol.asyncIterator in source || Symbol.iterator in source);
}

const CHUNKS = 'expected chunks of bytes (Uint8Array) or strings, such as createReadStream gives';

/** Strings become UTF-8; a surrogate pair may be torn between two of them. */
async function* encodeChunks(source: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array, void, undefined> {
  let held = '';
  for await (const chunk of source) {
    if (isUint8Array(chunk)) {
      yield chunk;
      continue;
    }
    if (typeof chunk !== 'string') throw new UsageError(`source: found ${show(chunk)}, ${CHUNKS}`);
    const text = held + chunk;
    held = /[\ud800-\udbff]$/.test(text) ? text.slice(-1) : '';
    yield Buffer.from(held === '' ? text : text.slice(0, -1));
  }
  if (held !== '') yield Buffer.from(held);
}
