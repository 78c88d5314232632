/** What the words of a line, of its neighbours and of the labels above it say. */
import { doubles, integers } from './arena.js';
import type { LexicalScores } from './lexical.js';
import { F } from './line-columns.js';
import { FACTS_PER_LINE, type Lines } from './lines.js';
import { type Rows, writeMeans, writeNeighbours, writeNumbers, writeShares } from './rows.js';
import { markLines, prefixSums } from './windows.js';

export const LEXICAL_WINDOWS = [3, 8, 20];
const NOTHING = -9;
/** A score that no heading reaches. */
const HIGHEST = 9;

export function readWording(lines: Lines, { body, scope, known }: LexicalScores) {
  const { count } = lines;
  const positive = doubles(count);
  for (let line = 0; line < count; line++) positive[line] = Math.max(0, body[line]);
  return {
    body,
    scope,
    known,
    bodySums: prefixSums(body, count),
    positiveSums: prefixSums(positive, count),
    knownSums: prefixSums(known, count),
    labels: labelsAbove(lines, body, scope),
  };
}

export function writeWording(
  rows: Rows,
  column: number,
  { body, scope, known, bodySums, positiveSums, knownSums, labels }: ReturnType<typeof readWording>,
): number {
  let next = column;
  for (let step = -2; step <= 2; step++) writeNeighbours(rows, next++, body, step, NOTHING);
  for (const reach of LEXICAL_WINDOWS) {
    writeMeans(rows, next++, bodySums, reach, reach);
    writeMeans(rows, next++, bodySums, reach, -1);
    writeMeans(rows, next++, bodySums, -1, reach);
  }
  writeShares(rows, next, positiveSums, Math.max(1, positiveSums[body.length]));
  next += 2;
  writeNumbers(rows, next++, scope);
  for (const own of labels) writeNumbers(rows, next++, own);
  writeNumbers(rows, next++, known);
  writeMeans(rows, next++, knownSums, 3, 3);
  return next;
}

/**
 * Scores of the label-like lines above each line: of the last one as a line and as what stands above, of the one before that,
 * and the lowest in two windows.
 */
function labelsAbove({ count, facts }: Lines, body: Float64Array, scope: Float64Array): readonly Float64Array[] {
  const own = doubles(count);
  const ownScope = doubles(count);
  const scopeBefore = doubles(count);
  const isLabel = markLines(count, (line) => facts[line * FACTS_PER_LINE + F.label] > 0);
  let label = -1;
  let before = -1;
  for (let line = 0; line < count; line++) {
    if (isLabel[line] === 1) {
      before = label;
      label = line;
    }
    own[line] = label < 0 ? NOTHING : body[label];
    ownScope[line] = label < 0 ? NOTHING : scope[label];
    scopeBefore[line] = before < 0 ? NOTHING : scope[before];
  }
  return [own, ownScope, scopeBefore, lowestMarked(isLabel, scope, 12), lowestMarked(isLabel, scope, 30)];
}

/** For each line the lowest value of the marked ones among the last `reach` lines, at most `HIGHEST`. */
function lowestMarked(marks: Float64Array, values: Float64Array, reach: number): Float64Array {
  const count = values.length;
  const lowest = doubles(count);
  // Marked lines that may still become the lowest: each has a higher value than the one before it, which leaves sooner.
  const queue = integers(count);
  let head = 0;
  let tail = 0;
  for (let line = 0; line < count; line++) {
    if (marks[line] === 1) {
      while (tail > head && values[queue[tail - 1]] >= values[line]) tail--;
      queue[tail++] = line;
    }
    while (head < tail && queue[head] <= line - reach) head++;
    lowest[line] = head < tail ? Math.min(HIGHEST, values[queue[head]]) : HIGHEST;
  }
  return lowest;
}
