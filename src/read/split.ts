/** How a text dump is cut into documents, as written after `--split`. */
import { loadRe2 } from './lazy-packages.js';
import { UsageError } from './usage-error.js';

export type Split = { readonly how: 'auto' } | PlainSplit;

/** A split that leaves nothing to be found out. */
export type PlainSplit =
  | { readonly how: 'file' | 'line' | 'formfeed' }
  /** Documents have `lines` or more blank lines between them. */
  | { readonly how: 'blank'; readonly lines: number }
  /** Each line in which the pattern (RE2 syntax) is found separates two documents. */
  | { readonly how: 'regex'; readonly pattern: string };

const EXPECTED = 'expected auto, file, line, formfeed, blank:N (N blank lines, such as blank:2) or regex:RE';

/** Reads a split's name. Throws UsageError that says what is wrong with it. */
export function parseSplit(how: string): Split {
  if (how === 'file' || how === 'line' || how === 'formfeed' || how === 'auto') return { how };
  if (how.startsWith('regex:')) return parseRegex(how.slice('regex:'.length));
  if (how === 'blank' || how.startsWith('blank:')) return parseBlank(how.slice('blank:'.length));
  throw new UsageError(`unknown split "${how}": ${EXPECTED}`);
}

function parseBlank(count: string): Split {
  if (!/^[1-9]\d{0,8}$/.test(count)) {
    throw new UsageError(`split blank:N: found "${count}", expected a whole number from 1 up, such as blank:2`);
  }
  return { how: 'blank', lines: Number(count) };
}

function parseRegex(pattern: string): Split {
  if (pattern === '') throw new UsageError('split regex:RE: found no pattern, expected one such as regex:^=+$');
  try {
    loadRe2().RE2JS.compile(pattern);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`split regex:RE: "${pattern}" is not an RE2 pattern: ${reason}`);
  }
  return { how: 'regex', pattern };
}
