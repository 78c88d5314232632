/** Numbers of comment threads: what stands between comments, above them, and comes again. */
import { F, writePlaces } from './line-columns.js';
import { FACTS_PER_LINE, type Lines } from './lines.js';
import { type Rows, writeShares, writeSums } from './rows.js';
import { distances, markLines, prefixSums } from './windows.js';

/** Lines before and after in which short lines come again: what answers and shares are made of. */
export const ECHO_WINDOWS: readonly (readonly [number, number])[] = [
  [10, 10],
  [30, 0],
  [0, 30],
];
export const THREAD_WINDOWS: readonly (readonly [number, number])[] = [
  [15, 0],
  [0, 15],
  [40, 0],
  [0, 40],
];
const ECHO_WORDS = 6;
/** How far a thread is looked for. */
const THREAD_REACH = 255;

export function readThreads({ count, facts, repeats, words }: Lines) {
  const betweens = markLines(count, (line) => facts[line * FACTS_PER_LINE + F.between] > 0);
  const aboves = markLines(count, (line) => facts[line * FACTS_PER_LINE + F.above] > 0);
  return {
    echoSums: prefixSums(
      markLines(count, (line) => repeats[line] > 0 && words[line] <= ECHO_WORDS),
      count,
    ),
    betweenSums: prefixSums(betweens, count),
    aboveSums: prefixSums(aboves, count),
    places: [distances(betweens, count, THREAD_REACH), distances(aboves, count, THREAD_REACH)],
  };
}

export function writeThreads(
  rows: Rows,
  column: number,
  { echoSums, betweenSums, aboveSums, places }: ReturnType<typeof readThreads>,
): number {
  let next = column;
  for (const [before, after] of ECHO_WINDOWS) writeSums(rows, next++, echoSums, before, after, before + after + 1);
  for (const [before, after] of THREAD_WINDOWS) writeSums(rows, next++, betweenSums, before, after);
  writeShares(rows, next, betweenSums, 1);
  next += 2;
  // Up to the line itself.
  writeSums(rows, next++, aboveSums, rows.end, 0);
  return writePlaces(rows, next, places);
}
