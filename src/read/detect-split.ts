/** Decides how a text dump is split, from the beginning of it. */
import { HEADER_KINDS, type HeaderKind, isHeader, isSeparator, SEPARATOR_WORDS } from './header-kinds.js';

/** How `auto` turned out. */
export type DetectedSplit = { readonly how: 'file' | 'formfeed' } | ({ readonly how: 'marks' } & DetectedMarks);

/** Lines between documents: one that separates them, or ones that head them, or both. */
export interface DetectedMarks {
  readonly separator: string | null;
  readonly header: HeaderKind | null;
}

/** Two documents are too few to tell a separator from an ornament. */
const MIN_SEPARATORS = 3;

/**
 * `head` is the input's beginning without a byte order mark, in any 8-bit reading that leaves ASCII as it is;
 * `isWhole` tells whether it is all of the input.
 */
export function detectSplit(head: string, isWhole: boolean): DetectedSplit {
  if (head.includes('\f')) return { how: 'formfeed' };
  const lines = head.split('\n').map((line) => line.trim());
  if (!isWhole) lines.pop();
  const separator = findSeparator(lines);
  const header = findHeader(lines);
  if (separator === null && header === null) return { how: 'file' };
  // Where documents have headers, a line that mostly stands elsewhere is an ornament inside their texts.
  const isOrnament = separator !== null && header !== null && !isBefore(lines, separator, header);
  return { how: 'marks', separator: isOrnament ? null : separator, header };
}

/**
 * Whether a text that is so divided is hardly one document: by form feeds, headers or marks of a corpus, while rows of
 * dashes and the like stand inside of articles, too.
 */
export function isUnmistakable(split: DetectedSplit): boolean {
  if (split.how !== 'marks') return split.how === 'formfeed';
  return split.header !== null || (split.separator !== null && SEPARATOR_WORDS.has(split.separator));
}

/** The most frequent separator line with text between its occurrences; the first of several. */
function findSeparator(lines: readonly string[]): string | null {
  const counts = new Map<string, number>();
  const textsBefore = new Map<string, number>();
  let texts = 0;
  for (const line of lines) {
    if (line === '') continue;
    if (!isSeparator(line)) {
      texts++;
    } else if (texts > (textsBefore.get(line) ?? -1)) {
      counts.set(line, (counts.get(line) ?? 0) + 1);
      textsBefore.set(line, texts);
    }
  }
  let best: string | null = null;
  for (const [line, count] of counts) {
    if (count >= MIN_SEPARATORS && (best === null || count > (counts.get(best) ?? 0))) best = line;
  }
  return best;
}

function findHeader(lines: readonly string[]): HeaderKind | null {
  const first = lines.findIndex((line) => line !== '' && !isSeparator(line));
  for (const kind of HEADER_KINDS) {
    if (first !== -1 && isHeader(lines[first], kind) && countHeaders(lines, kind) >= kind.minCount) return kind;
  }
  return null;
}

/** Headers with text after them. */
function countHeaders(lines: readonly string[], kind: HeaderKind): number {
  let count = 0;
  let isOpen = false;
  for (const line of lines) {
    if (line === '') continue;
    const isOpening = isHeader(line, kind);
    if (!isOpening && isOpen) count++;
    isOpen = isOpening;
  }
  return isOpen ? count + 1 : count;
}

/** Whether at least half of the separators lead to a header. */
function isBefore(lines: readonly string[], separator: string, header: HeaderKind): boolean {
  let separators = 0;
  let leading = 0;
  let isAfter = false;
  for (const line of lines) {
    if (line === '') continue;
    if (line === separator) separators++;
    else if (isAfter && isHeader(line, header)) leading++;
    isAfter = line === separator;
  }
  return 2 * leading >= separators;
}
