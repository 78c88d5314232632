import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openInDirectory, openMirroredOutput, type RecordOutput, type SavedOutput } from './record-output.js';
import { openRecordWriter } from './record-writer.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-output-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function open(saved: SavedOutput | null): Promise<RecordOutput> {
  return openMirroredOutput(
    ['a.jsonl', 'b.jsonl'].map((name) => join(folder, name)),
    (path, writer) => openRecordWriter('jsonl', path, (file, sink) => openInDirectory(file ?? '', sink), writer),
    saved,
  );
}

async function write(output: RecordOutput, index: number, line: string): Promise<void> {
  const lines = new TextEncoder().encode(line);
  await (await output.writerOf(index)).write({ lines, attributes: new Uint8Array(0), rows: [], named: [] });
}

/** Writes the first record of the first input, and is then ended twice: once more before anything else is written. */
async function endTwice(): Promise<SavedOutput> {
  let saved: SavedOutput | null = null;
  for (const line of ['1\n', null]) {
    const output = await open(saved);
    if (line !== null) await write(output, 0, line);
    saved = await output.save();
    await output.suspend();
  }
  return saved as SavedOutput;
}

test('a file under way outlasts a run that is ended before it writes', async () => {
  const output = await open(await endTwice());
  await write(output, 0, '2\n');
  expect(output.bytes()).toBe(4);
  await output.endInput(0);
  await write(output, 1, '3\n');
  await output.finish();
  expect(readFileSync(join(folder, 'a.jsonl'), 'utf8')).toBe('1\n2\n');
  expect(readdirSync(folder).sort()).toEqual(['a.jsonl', 'b.jsonl']);
});

test('a file under way gets its name where nothing more comes for it', async () => {
  const output = await open(await endTwice());
  await output.endInput(0);
  await output.finish();
  expect(readFileSync(join(folder, 'a.jsonl'), 'utf8')).toBe('1\n');
});
