/** Records as Parquet, compressed with zstd. It is written from front to back, so that a pipe can take it. */

import { PARQUET_SCHEMA, toMetadataRow } from './parquet-schema.js';
import { toRecordObject } from './record.js';
import type { RecordWriter } from './record-writer.js';
import type { Sink } from './sink.js';

/** Characters of a row group. Readers want large ones, and all of one is held until it is written. */
const GROUP_CHARS = 16 << 20;

/** What a record takes besides its text and the input's fields. */
const ROW_CHARS = 1000;

const ZSTD_LEVEL = 3;

interface Rows {
  readonly id: string[];
  readonly text: string[];
  readonly metadata: Readonly<Record<string, unknown>>[];
}

export async function createParquetWriter(sink: Sink): Promise<RecordWriter> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const zstd = await import('@bokuweb/zstd-wasm');
  await zstd.init();
  const buffer = new ByteWriter();
  const file = new ParquetWriter({
    writer: buffer,
    schema: [...PARQUET_SCHEMA],
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes) => zstd.compress(bytes, ZSTD_LEVEL) },
    createdBy: 'chaff',
  });
  let rows: Rows = { id: [], text: [], metadata: [] };
  let chars = 0;

  async function passOn(): Promise<void> {
    await sink.writeBytes(buffer.getBytes());
    // The library counts offsets apart from what is still held.
    buffer.index = 0;
  }

  async function writeGroup(): Promise<void> {
    if (rows.id.length === 0) return;
    const { id, text, metadata } = rows;
    rows = { id: [], text: [], metadata: [] };
    chars = 0;
    const rowGroupSize = id.length;
    await file.write({
      columnData: [
        { name: 'id', data: id, encoding: 'PLAIN' },
        { name: 'text', data: text, encoding: 'PLAIN' },
        { name: 'metadata', data: metadata as unknown[] },
      ],
      rowGroupSize,
    });
    await passOn();
  }

  return {
    prepare({ document, article }) {
      const record = toRecordObject(document, article);
      const input = document.input ?? '{}';
      const metadata = toMetadataRow(record, input);
      return () => {
        rows.id.push(record.id);
        rows.text.push(record.text);
        rows.metadata.push(metadata);
        chars += record.text.length + input.length + ROW_CHARS;
        return chars < GROUP_CHARS ? undefined : writeGroup();
      };
    },
    // A row group of a few rows would serve nobody.
    flush: async () => {},
    async drain() {
      await writeGroup();
      await sink.drain();
    },
    async finish() {
      await writeGroup();
      await file.finish();
      await passOn();
      await sink.finish();
    },
    discard: async () => ((await sink.discard()) ? [sink.name] : []),
    bytes: () => sink.bytes,
  };
}
