/** Cleans one fuzzed input in this process and keeps what a run would have written of it. */
import { join } from 'node:path';
import { tileDocument } from '../../clean.js';
import { type CleanItem, cleanBytes, cleanInput } from '../../pipeline.js';
import { decompress } from '../../read/decompress.js';
import { encodeText } from '../../read/encode-text.js';
import { ReadError } from '../../read/read-error.js';
import type { Fault } from '../../types.js';
import { toFaultLine } from '../../write/fault-text.js';
import { toLedgerLine } from '../../write/ledger.js';
import { toRecord } from '../../write/record.js';
import { toRejectLines } from '../../write/rejects.js';
import type { FuzzCase } from './make-fuzz-case.js';

export type FuzzItem = FuzzRecord | { readonly fault: Fault } | { readonly passedOver: string };

/** The lines that are written for one document. */
export interface FuzzRecord {
  readonly record: string;
  readonly ledger: string;
  readonly rejects: string;
}

/** The ledger as a run that gave these items writes it. */
export function ledgerOf(items: readonly FuzzItem[]): string {
  let ledger = '';
  for (const item of items) {
    const line = 'fault' in item ? toFaultLine(item.fault) : 'ledger' in item ? item.ledger : null;
    if (line !== null) ledger += `${line}\n`;
  }
  return ledger;
}

/** As the command line reads a file, which lies in `folder`. */
export function runFromFile({ name, bytes, options }: FuzzCase, folder: string): Promise<FuzzItem[]> {
  const input = { name, path: join(folder, name), relative: name, size: bytes.length };
  return collect(cleanInput(input, options), options);
}

/** As it reads a pipe that brings the bytes in the case's chunks. */
export function runInChunks(fuzzCase: FuzzCase): Promise<FuzzItem[]> {
  const { name, options } = fuzzCase;
  const input = { name, path: null, relative: name, size: null };
  return collect(cleanBytes(input, openChunks(fuzzCase, fuzzCase.cuts), options), options);
}

/** The input's bytes after decompression, as far as they can be read, and the fault after them. */
export async function readPlain(fuzzCase: FuzzCase): Promise<{ readonly plain: Buffer; readonly fault: Fault | null }> {
  const pieces: Buffer[] = [];
  try {
    for await (const piece of openChunks(fuzzCase, [])) pieces.push(Buffer.from(piece));
    return { plain: Buffer.concat(pieces), fault: null };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { plain: Buffer.concat(pieces), fault: error.fault };
  }
}

function openChunks({ name, bytes }: FuzzCase, cuts: readonly number[]): AsyncIterable<Buffer> {
  let bytesRead = 0;
  const chunks = feed(bytes, cuts, (count) => {
    bytesRead += count;
  });
  return decompress(chunks, {
    source: name,
    bytesRead: () => bytesRead,
    record: (recorded) => ({ chunks: recorded, replay: () => feed(bytes, cuts) }),
  });
}

/** Each chunk is a copy: readers must not look beyond its ends. */
async function* feed(
  bytes: Buffer,
  cuts: readonly number[],
  onBytes: (count: number) => void = () => {},
): AsyncGenerator<Buffer> {
  let from = 0;
  for (const to of [...cuts, bytes.length]) {
    if (to === from) continue;
    onBytes(to - from);
    yield Buffer.from(bytes.subarray(from, to));
    from = to;
  }
}

async function collect(
  batches: AsyncIterable<Iterable<CleanItem>>,
  { clean }: FuzzCase['options'],
): Promise<FuzzItem[]> {
  const items: FuzzItem[] = [];
  for await (const batch of batches) {
    for (const item of batch) {
      if (!('article' in item)) {
        items.push(item);
        continue;
      }
      const { document, article } = item;
      const spans = tileDocument(document, article, clean);
      items.push({
        record: toRecord(document, article),
        ledger: toLedgerLine(document, article, { spans, encode: encodeText }),
        rejects: toRejectLines(document, spans),
      });
    }
  }
  return items;
}
