/** How tests of readers read bytes, and what they look at. */
import { readDocuments } from '../read/read-documents.js';
import type { ReadItem } from '../read/read-item.js';
import type { ReadOptions } from '../read/read-options.js';
import type { Document, Fault } from '../types.js';
import { toSource } from './reading.js';

/** All that an input called `name` holds, which comes in chunks of `size` bytes. */
export async function readItems(
  content: Buffer | string,
  options: ReadOptions,
  name: string,
  size = 1 << 16,
): Promise<ReadItem[]> {
  const bytes = Buffer.from(content);
  async function* feed(): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  }
  const items: ReadItem[] = [];
  const input = { name, path: null, relative: name, size: null };
  for await (const batch of readDocuments(input, toSource(feed()), options)) items.push(...batch);
  return items;
}

/** The texts, and the kinds of faults after a `!`. */
export function outline(items: readonly ReadItem[]): string[] {
  return items.map((item) => {
    if ('document' in item) return item.document.text.slice(item.document.textStart);
    return 'fault' in item ? `!${item.fault.kind}` : '';
  });
}

export function documentsOf(items: readonly ReadItem[]): Document[] {
  return items.flatMap((item) => ('document' in item ? [item.document] : []));
}

export function faultsOf(items: readonly ReadItem[]): Fault[] {
  return items.flatMap((item) => ('fault' in item ? [item.fault] : []));
}
