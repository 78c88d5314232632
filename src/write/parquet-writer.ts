/** Records as Parquet, compressed with zstd. It is written from front to back, so that a pipe can take it. */
import { deserialize, serialize } from 'node:v8';
import { loadZstd } from './load-zstd.js';
import { PARQUET_SCHEMA, toMetadataRow } from './parquet-schema.js';
import type { RecordWriter } from './record-writer.js';
import type { RecordRow } from './shape-records.js';
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

/** `saved` is what `save` gave as the writer's own. */
export async function createParquetWriter(sink: Sink, saved: string | null): Promise<RecordWriter> {
  const { ByteWriter, ParquetWriter } = await import('hyparquet-writer');
  const zstd = await loadZstd();
  const buffer = new ByteWriter();
  const file = new ParquetWriter({
    writer: buffer,
    schema: [...PARQUET_SCHEMA],
    codec: 'ZSTD',
    compressors: { ZSTD: (bytes) => zstd.compress(bytes, ZSTD_LEVEL) },
    createdBy: 'chaff',
  });
  let rows: RecordRow[] = [];
  let chars = 0;

  async function passOn(): Promise<void> {
    await sink.writeBytes(buffer.getBytes());
    // The library counts offsets apart from what is still held.
    buffer.index = 0;
  }

  function add(row: RecordRow): void {
    rows.push(row);
    chars += row.record.text.length + row.input.length + ROW_CHARS;
  }

  async function writeGroup(): Promise<void> {
    if (rows.length === 0) return;
    const { id, text, metadata } = toColumns(rows);
    rows = [];
    chars = 0;
    await file.write({
      columnData: [
        { name: 'id', data: id, encoding: 'PLAIN' },
        { name: 'text', data: text, encoding: 'PLAIN' },
        { name: 'metadata', data: metadata as unknown[] },
      ],
      rowGroupSize: id.length,
    });
    await passOn();
  }

  if (saved !== null) {
    const state = deserialize(Buffer.from(saved, 'base64'));
    Object.assign(file, state.file);
    // What a new file begins with is in the old one already.
    Object.assign(buffer, state.buffer, { index: 0 });
    for (const row of state.rows) add(row);
  }

  return {
    async write(records) {
      for (const row of records.rows) {
        add(row);
        if (chars >= GROUP_CHARS) await writeGroup();
      }
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
    async save() {
      await passOn();
      const { row_groups, num_rows, pendingIndexes } = file;
      const state = { file: { row_groups, num_rows, pendingIndexes }, buffer: { offset: buffer.offset }, rows };
      return { sinks: [await sink.save()], own: serialize(state).toString('base64') };
    },
    suspend: () => sink.suspend(),
    discard: async () => ((await sink.discard()) ? [sink.name] : []),
    bytes: () => sink.bytes,
  };
}

function toColumns(rows: readonly RecordRow[]): Rows {
  return {
    id: rows.map(({ record }) => record.id),
    text: rows.map(({ record }) => record.text),
    metadata: rows.map(({ record, input }) => toMetadataRow(record, input)),
  };
}
