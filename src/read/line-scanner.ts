const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** A longer line is text: no separator is of that length, and nobody wants it held to find out. */
const LONG_LINE = 65_536;

/** A line without its break: what lies in `units` from `from` up to `to`. */
export interface LineView {
  /** One byte for each unit of the charset: the bytes themselves, or what narrowUnits makes of UTF-16. */
  readonly units: Buffer;
  readonly from: number;
  readonly to: number;
  /** The bytes that `units` stand for. */
  readonly raw: Buffer;
}

/** Told of all lines in order. Positions count units of the input. */
export interface LineSink {
  /** A line with something on it, which begins at `at`; the next one begins at `next`. */
  readonly inked: (line: LineView, at: number, next: number) => void;
  /** `known` is how far one had to read to see that the line is blank: not beyond `at` where it was held. */
  readonly blank: (at: number, next: number, known: number) => void;
  /** A line too long to look at has something on it. */
  readonly longInked: (at: number) => void;
  /** Its end: `to` without its break. */
  readonly longEnded: (to: number, next: number) => void;
}

/** Finds lines in chunks of whole units, and whether they are blank. */
export class LineScanner {
  readonly #sink: LineSink;
  readonly #narrow: (raw: Buffer) => Buffer;
  #parts: Buffer[] = [];
  #held = 0;
  /** Where the line under way begins. */
  #start: number;
  #isLong = false;
  #hasInk = false;
  #endsInReturn = false;

  constructor(sink: LineSink, start: number, narrow: (raw: Buffer) => Buffer) {
    this.#sink = sink;
    this.#narrow = narrow;
    this.#start = start;
  }

  /** Start of the line under way, or all that was scanned if it is too long to be held. */
  get position(): number {
    return this.#isLong ? this.#start + this.#held : this.#start;
  }

  scan(raw: Buffer): void {
    const units = this.#narrow(raw);
    const unitBytes = units.length === raw.length ? 1 : 2;
    for (let from = 0; from < units.length; ) {
      const lineFeed = units.indexOf(LINE_FEED, from);
      const to = lineFeed === -1 ? units.length : lineFeed;
      if (this.#isLong || this.#held + to - from > LONG_LINE) this.#scanLong(units.subarray(from, to));
      else if (lineFeed !== -1 && this.#held === 0) this.#endLine({ units, from, to, raw }, 1);
      else this.#hold(raw.subarray(from * unitBytes, to * unitBytes), to - from);
      if (lineFeed !== -1) this.#endUnderWay(1);
      from = to + 1;
    }
  }

  finish(): void {
    this.#endUnderWay(0);
  }

  #hold(raw: Buffer, length: number): void {
    this.#parts.push(raw);
    this.#held += length;
  }

  /** Ends a line of which there is more than one chunk; where there is none it was ended already. */
  #endUnderWay(breakUnits: number): void {
    if (this.#isLong) this.#endLong(breakUnits);
    else if (this.#held > 0) {
      const raw = Buffer.concat(this.#parts);
      const units = this.#narrow(raw);
      this.#parts = [];
      this.#held = 0;
      this.#endLine({ units, from: 0, to: units.length, raw }, breakUnits);
    }
  }

  #endLine(line: LineView, breakUnits: number): void {
    const at = this.#start;
    this.#start += line.to - line.from + breakUnits;
    if (findInk(line.units, line.from, line.to) === line.to) this.#sink.blank(at, this.#start, at);
    else this.#sink.inked(line, at, this.#start);
  }

  #scanLong(units: Buffer): void {
    const part = this.#isLong ? units : Buffer.concat([this.#narrow(Buffer.concat(this.#parts)), units]);
    const before = this.#isLong ? this.#held : 0;
    this.#isLong = true;
    this.#parts = [];
    this.#held = before + part.length;
    if (part.length > 0) this.#endsInReturn = part[part.length - 1] === CARRIAGE_RETURN;
    if (this.#hasInk) return;
    const ink = findInk(part, 0, part.length);
    if (ink === part.length) return;
    this.#hasInk = true;
    // The same place whatever part of the line was here at once.
    this.#sink.longInked(before + ink < LONG_LINE ? this.#start : this.#start + before + ink);
  }

  #endLong(breakUnits: number): void {
    const at = this.#start;
    const end = at + this.#held;
    this.#start = end + breakUnits;
    if (this.#hasInk) this.#sink.longEnded(breakUnits === 1 && this.#endsInReturn ? end - 1 : end, this.#start);
    else this.#sink.blank(at, this.#start, end);
    this.#held = 0;
    this.#isLong = false;
    this.#hasInk = false;
    this.#endsInReturn = false;
  }
}

/** Index of the first unit that is not blank, or `to`. */
export function findInk(units: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && isBlank(units[at])) at++;
  return at;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}
