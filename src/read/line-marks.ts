/** Tells the lines that stand between documents from those inside. */
import { decodeBytes } from './decode-bytes.js';
import type { DetectedMarks } from './detect-split.js';
import type { Mark } from './document-cutter.js';
import { isHeader } from './header-kinds.js';
import { loadRe2 } from './lazy-packages.js';
import { findInk, type LineView } from './line-scanner.js';

export interface LineMarks {
  /** What a line that is not blank marks; null for a line of text. To be asked line by line. */
  readonly find: (line: LineView) => Mark | null;
  /** Told of each blank line. */
  readonly blank: () => void;
}

export const SEPARATOR: Mark = { kind: 'separator', url: null };

/** Lines in which the RE2 pattern is found. `encoding` is that of the input, where it has one. */
export function createPatternMarks(pattern: string, encoding: string | null): LineMarks {
  const compiled = loadRe2().RE2JS.compile(pattern);
  return {
    find: (line) => (compiled.matcher(decodeLine(line, encoding)).find() ? SEPARATOR : null),
    blank: () => {},
  };
}

/** Separator lines and header lines as detectSplit found them. */
export function createDetectedMarks({ separator, header }: DetectedMarks, encoding: string | null): LineMarks {
  const firstBytes = new Set(Buffer.from((separator?.[0] ?? '') + (header?.firstBytes ?? '') + (header?.ends ?? '')));
  let isInHeader = false;

  function find(view: LineView): Mark | null {
    const ink = findInk(view.units, view.from, view.to);
    if (!isInHeader && !firstBytes.has(view.units[ink])) return null;
    const line = view.units.toString('latin1', ink, view.to).trim();
    if (line === separator || line.toLowerCase() === header?.ends) return SEPARATOR;
    if (isInHeader) return { kind: 'more', url: findUrl(header?.address, view) };
    if (header === null || !isHeader(line, header)) return null;
    isInHeader = header.address !== null;
    return { kind: 'header', url: findUrl(header.begins, view) };
  }

  function findUrl(pattern: RegExp | null | undefined, view: LineView): string | null {
    return pattern?.exec(decodeLine(view, encoding).trim())?.groups?.url ?? null;
  }

  function blank(): void {
    isInHeader = false;
  }

  return { find, blank };
}

/** Without the carriage return of its break. */
function decodeLine({ raw, units, from, to }: LineView, encoding: string | null): string {
  const unitBytes = units.length === raw.length ? 1 : 2;
  const end = to > from && units[to - 1] === 0x0d ? to - 1 : to;
  return decodeBytes(raw.subarray(from * unitBytes, end * unitBytes), encoding ?? 'utf-8');
}
