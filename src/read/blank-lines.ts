/** Lines of JSONL that hold nothing but blanks: told by their bytes, and held as runs, however many there are. */
import { decodeBytes } from './decode-bytes.js';
import { encodeText } from './encode-text.js';
import type { LineRun } from './raw-record.js';

const TAB = 0x09;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** Of lines that differ so much is held before it is passed on. */
const MAX_CHARS = 4096;

/**
 * The text of a line that a reader of records takes for blank, null of any other. `units` has one byte for each unit of
 * `bytes`. Null also where the charset would not give the bytes back, as with escape sequences.
 */
export function readBlankLine(bytes: Buffer, units: Buffer, encoding: string): string | null {
  let at = 0;
  while (at < units.length && isBlank(units[at])) at++;
  // Almost every line ends here: only what begins beyond ASCII may be another blank, or a byte order mark.
  if (at < units.length && units[at] < 0x80) return null;
  const text = decodeBytes(bytes, encoding);
  return text.trim() === '' && encodeText(text, encoding)?.equals(bytes) ? text : null;
}

function isBlank(unit: number): boolean {
  return unit === SPACE || (unit >= TAB && unit <= CARRIAGE_RETURN);
}

/** Lines that follow each other: equal ones as one run, others joined, so that neither costs more than the lines themselves. */
export class LineRuns {
  #runs: LineRun[] = [];
  /** Of the last run: joined at its end alone, since a string that grows holds all its parts. */
  #lines: string[] = [];
  #times = 1;
  #chars = 0;

  get isEmpty(): boolean {
    return this.#lines.length === 0;
  }

  get isFull(): boolean {
    return this.#chars >= MAX_CHARS;
  }

  /** `text` is the line with its break. */
  add(text: string): void {
    if (this.#lines.length === 1 && this.#lines[0] === text) {
      this.#times++;
      return;
    }
    if (this.#times > 1) this.#endRun();
    this.#lines.push(text);
    this.#chars += text.length;
  }

  take(): readonly LineRun[] {
    this.#endRun();
    const runs = this.#runs;
    this.#runs = [];
    this.#chars = 0;
    return runs;
  }

  #endRun(): void {
    this.#runs.push({ text: this.#lines.join(''), times: this.#times });
    this.#lines = [];
    this.#times = 1;
  }
}
