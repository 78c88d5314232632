// `npm run bench -- --worst`: the worst inputs at a quarter, half and all of their size: what is linear doubles with them.
import { createWriteStream, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CHAFF, measure } from './measure.mjs';
import { round } from './round.mjs';
import { WORST_INPUTS } from './worst-inputs.mjs';

const SHARES = [0.25, 0.5, 1];
/** The sizes of WORST_INPUTS are for this `--size`. */
const FULL_BYTES = 100e6;
const MAX_SECONDS = 300;
/** Twice the size may take so many times as long: growing tables and a busy machine are no straight line. */
const MAX_RATIO = 2.7;
/** What takes less says nothing. */
const MIN_SECONDS = 0.3;

/** Rows for a table: seconds of CPU time without the start, for each share of the size, and their ratios. */
export async function benchWorst({ size, only, folder, flags, onRow }) {
  const start = await measureStart(folder, flags);
  const inputs = WORST_INPUTS.filter(({ name }) => only === undefined || name.includes(only));
  const rows = [];
  for (const input of inputs) {
    const runs = [];
    for (const share of SHARES) {
      const path = join(folder, input.file);
      await pipeline(Readable.from(input.make((input.most * share * size) / FULL_BYTES)), createWriteStream(path));
      const markdown = input.markdown ? ['--markdown'] : [];
      const used = await measure([CHAFF, '-q', '-o', '/dev/null', path, ...input.flags, ...markdown, ...flags], {
        seconds: MAX_SECONDS,
      });
      rmSync(path);
      runs.push(used && { seconds: Math.max(0, used.cpuSeconds - start), peakMB: used.peakMB });
      if (used === null) break;
    }
    const row = toRow(input, runs, size);
    rows.push(row);
    onRow(row);
  }
  return rows;
}

async function measureStart(folder, flags) {
  const path = join(folder, 'start.txt');
  writeFileSync(path, 'A short line.\n');
  const { cpuSeconds } = await measure([CHAFF, '-q', '-o', '/dev/null', path, ...flags]);
  return cpuSeconds;
}

function toRow({ name, most }, runs, size) {
  const seconds = SHARES.map((_, index) => runs[index]?.seconds ?? null);
  const ratios = [1, 2].map((index) =>
    seconds[index] === null || seconds[index - 1] < MIN_SECONDS ? null : seconds[index] / seconds[index - 1],
  );
  const isOver = seconds.some((value, index) => index < runs.length && value === null);
  const isSteep = ratios.at(-1) !== null && ratios.at(-1) > MAX_RATIO;
  return {
    name,
    MB: round((most * size) / FULL_BYTES / 1e6, 1),
    'quarter s': show(seconds[0]),
    'half s': show(seconds[1]),
    'all s': show(seconds[2]),
    'half : quarter': show(ratios[0]),
    'all : half': show(ratios[1]),
    'peak MB': round(Math.max(...runs.map((run) => run?.peakMB ?? 0)), 0),
    verdict: isOver ? `no end in ${MAX_SECONDS} s` : isSteep ? 'steep' : 'linear',
  };
}

function show(value) {
  return value === null ? null : round(value, 2);
}
