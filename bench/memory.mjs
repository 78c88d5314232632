// `npm run bench -- --memory`: the largest resident set, for dumps of several sizes and for a million tiny documents.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { dumpChunks, tinyChunks } from './dump.mjs';
import { CHAFF, measure } from './measure.mjs';
import { round } from './round.mjs';
import { DUMPS, storeDump } from './speed.mjs';

/** Larger dumps are made as they are read. */
const LARGE_BYTES = 1e9;
const TINY_DOCUMENTS = 1e6;

export async function benchMemory({ kinds, sizes, split, folder, storesLarge }) {
  const rows = [];
  const flags = ['--split', split];
  for (const kind of kinds.filter((name) => DUMPS[name].isText)) {
    for (const size of sizes) {
      if (size < LARGE_BYTES || storesLarge) {
        const path = await storeDump(DUMPS[kind], join(folder, DUMPS[kind].file), size);
        rows.push(await measurePeak({ kind, size, from: 'file' }, [...flags, path], null));
        rmSync(path);
      }
      rows.push(await measurePeak({ kind, size, from: 'pipe' }, flags, Readable.from(dumpChunks(kind, size))));
    }
  }
  const tiny = [...tinyChunks(TINY_DOCUMENTS)];
  const size = tiny.reduce((sum, chunk) => sum + chunk.length, 0);
  rows.push(await measurePeak({ kind: 'a million records', size, from: 'pipe' }, [], Readable.from(tiny)));
  return rows;
}

async function measurePeak({ kind, size, from }, args, source) {
  const used = await measure([CHAFF, '-q', '-o', '/dev/null', ...args], { source });
  return {
    kind,
    MB: round(size / 1e6, 0),
    from,
    'peak MB': round(used.peakMB, 0),
    seconds: round(used.wallSeconds, 1),
  };
}
