/** Numbers of the groups of lines that stand under a label. */
import { doubles, integers } from './arena.js';
import { F, FAR } from './line-columns.js';
import { FACTS_PER_LINE, type Lines } from './lines.js';
import { type Rows, writeGroups } from './rows.js';

/** Lines from one label-like line up to the next: group of each line, and first line of each group. */
export function findGroups({ count, facts }: Lines): { readonly of: Int32Array; readonly firsts: Int32Array } {
  const of = integers(count);
  const firsts = integers(count);
  let groups = 0;
  for (let line = 0; line < count; line++) {
    if (line === 0 || facts[line * FACTS_PER_LINE + F.label] > 0) firsts[groups++] = line;
    of[line] = groups - 1;
  }
  return { of, firsts: firsts.subarray(0, groups) };
}

interface GroupInputs {
  readonly sentenceWords: Float64Array;
  readonly shortWords: Float64Array;
  readonly coreWeights: Float64Array;
}

/** Numbers of each group of lines under a label. */
export function groupNumbers(lines: Lines, { sentenceWords, shortWords, coreWeights }: GroupInputs) {
  const { of, firsts } = findGroups(lines);
  const { count, facts, words } = lines;
  const groups = firsts.length;
  const sizes = doubles(groups);
  const means = doubles(groups);
  const sentenceShares = doubles(groups);
  const coreShares = doubles(groups);
  const headlineShares = doubles(groups);
  const proseWords = doubles(groups);
  for (let group = 0; group < groups; group++) {
    const first = firsts[group];
    const end = group + 1 < groups ? firsts[group + 1] : count;
    const size = end - first;
    let all = 0;
    let sentences = 0;
    let core = 0;
    let short = 0;
    let headlines = 0;
    let prose = 0;
    for (let line = first; line < end; line++) {
      all += words[line];
      if (sentenceWords[line] > 0) sentences++;
      core += coreWeights[line];
      short += shortWords[line];
      headlines += facts[line * FACTS_PER_LINE + F.headline];
      prose += sentenceWords[line];
    }
    sizes[group] = Math.min(FAR, size);
    means[group] = all / size;
    sentenceShares[group] = sentences / size;
    coreShares[group] = core / Math.max(1, short);
    headlineShares[group] = headlines / size;
    proseWords[group] = prose;
  }
  return { of, firsts, numbers: [sizes, means, sentenceShares, coreShares, headlineShares, proseWords] };
}

export function writeGroupOf(
  rows: Rows,
  column: number,
  { of, firsts, numbers }: ReturnType<typeof groupNumbers>,
): number {
  const { values, start, stride, first, end } = rows;
  for (let line = first, at = start + column; line < end; line++, at += stride)
    values[at] = Math.min(FAR, line - firsts[of[line]]);
  let next = column + 1;
  for (const own of numbers) writeGroups(rows, next++, of, own);
  return next;
}
