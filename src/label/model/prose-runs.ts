/** Numbers of runs of prose, and of the largest among them. */
import { doubles } from './arena.js';
import { FAR } from './line-columns.js';
import { type Rows, writeConstant, writeGroups, writeOffsets } from './rows.js';
import { findIslands, rankBySize, sumRuns } from './windows.js';

const FARTHER = 150;

export function runNumbers(marks: Float64Array, words: Float64Array, count: number, gap: number) {
  const islands = findIslands(marks, count, gap);
  const { of, firsts, lasts } = islands;
  const runWords = sumRuns(islands, words);
  const ranks = rankBySize(runWords);
  const largest = ranks.indexOf(0);
  const most = largest < 0 ? 1 : Math.max(1, runWords[largest]);
  const shares = doubles(firsts.length);
  const sizes = doubles(firsts.length);
  let total = 0;
  for (let run = 0; run < firsts.length; run++) {
    shares[run] = runWords[run] / most;
    sizes[run] = lasts[run] - firsts[run] + 1;
    total += runWords[run];
  }
  return {
    of,
    count: firsts.length,
    shares,
    sizes,
    ranks,
    share: most / Math.max(1, total),
    first: largest < 0 ? 0 : firsts[largest],
    last: largest < 0 ? 0 : lasts[largest],
  };
}

export function writeProseRun(rows: Rows, column: number, run: ReturnType<typeof runNumbers>): number {
  writeGroups(rows, column, run.of, run.shares);
  writeGroups(rows, column + 1, run.of, run.sizes, 0);
  writeGroups(rows, column + 2, run.of, run.ranks, FAR);
  if (run.count === 0) for (const next of [3, 4, 5]) writeConstant(rows, column + next, -1);
  else {
    writeOffsets(rows, column + 3, run.first, FARTHER);
    writeOffsets(rows, column + 4, run.last, FARTHER);
    writeConstant(rows, column + 5, run.share);
  }
  writeConstant(rows, column + 6, run.count);
  return column + 7;
}
