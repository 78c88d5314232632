import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, expect, test } from '@jest/globals';
import { READING } from '../dev/reading.js';
import { JsonlReader } from '../read/jsonl-reader.js';
import { type Piece, PieceBuilder } from '../read/piece.js';
import { openMaker } from '../read/read-plan.js';
import { type CleanJob, cleanPiece } from './clean-piece.js';
import { openWorkers, type WorkerPool } from './worker-pool.js';

const FOLDER = mkdtempSync(join(tmpdir(), 'chaff-pool-'));
const FAULTY = pathToFileURL(resolve('fixtures/run/faulty-worker.mjs'));

const JOB: CleanJob & { readonly mark: string } = {
  pipeline: { read: READING, clean: { keep: new Set(['body'] as const), model: null } },
  to: 'jsonl',
  hasLedger: true,
  hasRejects: true,
  hasQuarantine: true,
  stopAtFault: false,
  mark: join(FOLDER, 'mark'),
};

let pool: WorkerPool;

afterEach(() => pool.close());
afterAll(() => rmSync(FOLDER, { recursive: true }));

function toPiece(texts: readonly string[]): Piece {
  const keys = { textKey: 'text', htmlKey: null, idKey: 'id', urlKey: 'url' };
  const plan = { format: 'jsonl', source: 'a.jsonl', encoding: null, confidence: 1, frames: false, ...keys } as const;
  const builder = new PieceBuilder({ skip: 0 });
  builder.plan = plan;
  const reader = new JsonlReader({ source: 'a.jsonl', charset: { fixed: null }, maxDocBytes: 1e6 }, builder.add);
  reader.push(Buffer.from(texts.map((text, id) => `${JSON.stringify({ id: `d${id}`, text })}\n`).join('')));
  return builder.end()[0];
}

const idsIn = (bytes: Uint8Array): string[] =>
  Buffer.from(bytes)
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).id);

test('a worker gives what this thread gives', async () => {
  pool = openWorkers(JOB, { size: 2, docTimeout: 60_000, module: FAULTY });
  const piece = toPiece(['A first text of prose.', 'A second one.', 'Share on Facebook']);
  const here = cleanPiece(piece, await openMaker(piece), JOB, () => {});
  expect(await pool.clean(piece)).toEqual(here);
});

test.each([
  ['HANG', 'timeout', /^no end after 2 s$/, 2000],
  ['CRASH', 'crash', /^a document that ended its worker thread$/, 60_000],
  ['HOARD', 'crash', /^a document that takes more memory than there is$/, 60_000],
] as const)('%s costs its document and no neighbour', async (word, kind, found, docTimeout) => {
  pool = openWorkers(JOB, { size: 2, docTimeout, module: FAULTY, memoryMB: 60 });
  const texts = ['one', `two ${word}`, 'three', 'four', `five ${word}`];
  const [first, second] = await Promise.all([pool.clean(toPiece(texts)), pool.clean(toPiece(['six', 'seven']))]);
  expect(idsIn(first.records.lines)).toEqual(['d0', 'd2', 'd3']);
  expect(idsIn(first.ledger)).toEqual(['d0', undefined, 'd2', 'd3', undefined]);
  expect(idsIn(second.records.lines)).toEqual(['d0', 'd1']);
  const faults = first.remarks.flatMap((remark) => ('fault' in remark ? [remark.fault] : []));
  expect(faults).toMatchObject([
    { source: 'a.jsonl', line: 2, kind, found: expect.stringMatching(found) },
    { source: 'a.jsonl', line: 5, kind },
  ]);
  expect(Buffer.from(first.quarantine).toString()).toContain(`two ${word}`);
  expect(first.counts.documents).toBe(3);
});

test('what fails only once is tried once more', async () => {
  pool = openWorkers(JOB, { size: 1, docTimeout: 60_000, module: FAULTY });
  const cleaned = await pool.clean(toPiece(['one', 'two ONCE', 'three']));
  expect(idsIn(cleaned.records.lines)).toEqual(['d0', 'd1', 'd2']);
  expect(cleaned.remarks).toEqual([]);
});

test('a worker that cannot begin ends the run', async () => {
  pool = openWorkers(JOB, { size: 2, docTimeout: 400, module: new URL('./no-such-worker.mjs', FAULTY) });
  await expect(pool.clean(toPiece(['one']))).rejects.toThrow('Cannot find module');
});
