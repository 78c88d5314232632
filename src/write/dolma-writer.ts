/** Documents for dolma and their attributes, into two files. */
import type { RecordWriter } from './record-writer.js';
import type { Sink } from './sink.js';

/**
 * Where the attributes of a file of documents go: dolma looks for `documents/x` under `attributes/chaff/x`; without
 * such a folder `x.jsonl.gz` gets a sibling `x.attributes.jsonl.gz`.
 */
export function toAttributesPath(path: string): string {
  const moved = path.replaceAll(/(^|[\\/])documents([\\/])/g, '$1attributes$2chaff$2');
  if (moved !== path) return moved;
  return path.replace(/((?:\.[A-Za-z][A-Za-z0-9]*){0,2})$/, '.attributes$1');
}

export function createDolmaWriter(documents: Sink, attributes: Sink): RecordWriter {
  const sinks = [documents, attributes];
  return {
    async write(records) {
      await documents.writeBytes(records.lines);
      await attributes.writeBytes(records.attributes);
    },
    async flush() {
      for (const sink of sinks) await sink.flush();
    },
    async drain() {
      for (const sink of sinks) await sink.drain();
    },
    async finish() {
      for (const sink of sinks) await sink.finish();
    },
    save: async () => ({ sinks: [await documents.save(), await attributes.save()], own: null }),
    async suspend() {
      for (const sink of sinks) await sink.suspend();
    },
    async discard() {
      const removed: string[] = [];
      for (const sink of sinks) if (await sink.discard()) removed.push(sink.name);
      return removed;
    },
    bytes: () => documents.bytes + attributes.bytes,
  };
}
