/** Cuts CSV into rows and fields, before any decoding: https://www.rfc-editor.org/rfc/rfc4180 */
import type { FaultKind } from '../types.js';
import { ByteWindow } from './byte-window.js';
import { isUtf16 } from './encoding-labels.js';
import { createNarrower } from './narrow-units.js';

export interface CsvRow {
  /** In bytes of the input. */
  readonly offset: number;
  /** In bytes, without the line break. */
  readonly length: number;
  /** 1-based number of the line in which it begins. */
  readonly line: number;
  /** Its bytes, and the values without quotes, in the input's charset. Good until the next row is asked for. */
  readonly bytes: Buffer;
  readonly fields: readonly Buffer[];
}

/** Lines that are no row of the table. */
export interface CsvDamage {
  readonly kind: FaultKind & ('broken-csv' | 'too-large');
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly found: string;
  readonly expected: string;
  /** Null where there are too many. */
  readonly bytes: Buffer | null;
}

export type CsvSeparator = ',' | ';' | '\t' | '|';

export interface CsvSplitterOptions {
  readonly separator: CsvSeparator;
  /** WHATWG label; null for one in which ASCII bytes are ASCII. */
  readonly encoding: string | null;
  /** Bytes before the first row. */
  readonly markBytes: number;
  readonly maxRowBytes: number;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** Of damaged lines, so many bytes are kept for the quarantine. */
const MAX_DAMAGE_BYTES = 1 << 20;

/** A field's units and whether quotes in it are doubled. */
type Field = readonly [from: number, to: number, isEscaped: boolean];

/** Where in a row the splitter is; `skip` looks for the end of a line that is given up. */
type Mode = 'field' | 'plain' | 'quoted' | 'closed' | 'skip';

type Complaint = Pick<CsvDamage, 'kind' | 'found' | 'expected'>;

interface Trouble extends Complaint {
  readonly offset: number;
  readonly line: number;
  readonly parts: Buffer[];
  partBytes: number;
}

/**
 * A quote that is never closed swallows all rows behind it. So where a row cannot be read, its first line is given up and
 * reading goes on in the next one: all lines up to the next row with as many columns as the first one count as one damage.
 * csv-parse ends at such a quote, and rows that it has read by then are lost with the stream.
 *
 * A quote inside of a field that does not begin with one is a character like others, as most writers of such files mean it.
 * How the bytes were chunked makes no difference. Positions are counted in units: bytes, or pairs of them in UTF-16.
 */
export class CsvSplitter {
  readonly #separator: number;
  readonly #unit: 1 | 2;
  readonly #maxUnits: number;
  readonly #narrow: (bytes: Buffer) => Buffer;
  readonly #bytes = new ByteWindow();
  /** The same window where units are bytes. */
  readonly #units: ByteWindow;
  #odd: Buffer = Buffer.alloc(0);
  #isEnd = false;

  /** The row under way. */
  #start: number;
  #at: number;
  #from = 0;
  #mode: Mode = 'field';
  #isEscaped = false;
  #fields: Field[] = [];
  #line = 1;

  /** Whether a line feed at the row's beginning belongs to the break before it. */
  #isAfterReturn = false;
  /** Of the first row; 0 before it. */
  #columns = 0;
  #trouble: Trouble | null = null;

  constructor({ separator, encoding, markBytes, maxRowBytes }: CsvSplitterOptions) {
    this.#separator = separator.charCodeAt(0);
    this.#unit = encoding !== null && isUtf16(encoding) ? 2 : 1;
    this.#narrow = createNarrower(encoding);
    this.#units = this.#unit === 1 ? this.#bytes : new ByteWindow();
    this.#maxUnits = Math.floor(maxRowBytes / this.#unit);
    this.#start = markBytes / this.#unit;
    this.#at = this.#start;
  }

  /** Takes the next bytes; the iteration must be used up before more come. */
  *read(bytes: Buffer): Generator<CsvRow | CsvDamage, void, undefined> {
    if (this.#unit === 1) this.#bytes.push(bytes);
    else {
      const all = this.#odd.length === 0 ? bytes : Buffer.concat([this.#odd, bytes]);
      const even = all.length - (all.length % 2);
      this.#odd = Buffer.from(all.subarray(even));
      this.#bytes.push(all.subarray(0, even));
      this.#units.push(this.#narrow(all.subarray(0, even)));
    }
    yield* this.#readRows();
  }

  /** What the end of the input makes of the rest. */
  *finish(): Generator<CsvRow | CsvDamage, void, undefined> {
    this.#isEnd = true;
    yield* this.#readRows();
    if (this.#trouble !== null) yield this.#endTrouble(this.#trouble, this.#start);
    if (this.#odd.length > 0) yield this.#toOddDamage();
  }

  *#readRows(): Generator<CsvRow | CsvDamage, void, undefined> {
    for (;;) {
      const outcome = this.#mode === 'skip' ? this.#skipLine() : this.#scan();
      if (outcome === 'more') return;
      if (typeof outcome !== 'string') this.#giveUpLine(outcome);
      else if (outcome === 'row') yield* this.#endRow();
    }
  }

  /** Reads on in the row under way; `row` where it has come to its end. */
  #scan(): 'row' | 'more' | Complaint {
    const { offset, end } = this.#units;
    const units = this.#units.slice(offset, end);
    let at = this.#at - offset;
    if (this.#isAfterReturn && this.#at === this.#start && at < units.length) {
      if (units[at] === LINE_FEED) this.#start = offset + ++at;
      this.#isAfterReturn = false;
    }
    while (at < units.length) {
      const unit = units[at];
      if (this.#mode === 'field') {
        const isQuoted = unit === QUOTE;
        if (isQuoted) at++;
        this.#from = offset + at;
        this.#isEscaped = false;
        this.#mode = isQuoted ? 'quoted' : 'plain';
      } else if (this.#mode === 'quoted') {
        const quote = units.indexOf(QUOTE, at);
        at = quote === -1 ? units.length : quote + 1;
        if (quote !== -1) this.#mode = 'closed';
      } else if (this.#mode === 'closed' && unit === QUOTE) {
        this.#isEscaped = true;
        this.#mode = 'quoted';
        at++;
      } else {
        if (this.#mode === 'plain') while (at < units.length && !this.#isEdge(units[at])) at++;
        if (at === units.length) break;
        this.#at = offset + at;
        if (!this.#isEdge(units[at])) return this.#tooLarge() ?? this.#toQuoteComplaint(units, at);
        this.#endField();
        if (units[at] !== this.#separator) return this.#tooLarge() ?? 'row';
        at++;
      }
    }
    this.#at = offset + at;
    const complaint = this.#tooLarge();
    if (complaint !== null || !this.#isEnd) return complaint ?? 'more';
    return this.#scanEnd();
  }

  #scanEnd(): 'row' | 'more' | Complaint {
    if (this.#mode === 'quoted') {
      const found = `the end of the input in a quoted field that begins at byte ${(this.#from - 1) * this.#unit}`;
      return { kind: 'broken-csv', found, expected: 'a closing quote' };
    }
    if (this.#at === this.#start) return 'more';
    if (this.#mode === 'field') this.#from = this.#at;
    this.#endField();
    return 'row';
  }

  #isEdge(unit: number): boolean {
    return unit === this.#separator || unit === LINE_FEED || unit === CARRIAGE_RETURN;
  }

  #endField(): void {
    this.#fields.push([this.#from, this.#mode === 'closed' ? this.#at - 1 : this.#at, this.#isEscaped]);
    this.#mode = 'field';
  }

  #toQuoteComplaint(units: Buffer, at: number): Complaint {
    const found = `${JSON.stringify(String.fromCharCode(units[at]))} after the quote at byte ${(this.#at - 1) * this.#unit}`;
    const begin = (this.#from - 1) * this.#unit;
    return {
      kind: 'broken-csv',
      found,
      expected: `the end of the field whose quote opens at byte ${begin}, or a second quote`,
    };
  }

  #tooLarge(): Complaint | null {
    if (this.#at - this.#start <= this.#maxUnits) return null;
    const hasQuote = this.#units.slice(this.#start, this.#start + this.#maxUnits).includes(QUOTE);
    const hint = hasQuote ? ', or a quote that is not closed' : '';
    const found = `a row of more than ${this.#maxUnits * this.#unit} bytes${hint}`;
    return { kind: 'too-large', found, expected: `at most ${this.#maxUnits * this.#unit} (--max-doc-bytes)` };
  }

  *#endRow(): Generator<CsvRow | CsvDamage, void, undefined> {
    const row = this.#toRow();
    const isBlank = row.length === 0;
    if (this.#columns === 0 && !isBlank) this.#columns = row.fields.length;
    const isRight = row.fields.length === this.#columns;
    if (isRight && !isBlank) {
      if (this.#trouble !== null) yield this.#endTrouble(this.#trouble, this.#start);
      yield row;
    } else if (!isBlank && this.#trouble === null) {
      const found = plural(row.fields.length);
      const expected = `${plural(this.#columns)}, as in the first row`;
      const { offset, length, line, bytes } = row;
      yield { kind: 'broken-csv', offset, length, line, found, expected, bytes };
    }
    this.#line += countFeeds(row.bytes) + 1;
    this.#startRow(this.#at);
  }

  #toRow(): CsvRow {
    const unit = this.#unit;
    const from = this.#start * unit;
    const to = this.#at * unit;
    return {
      offset: from,
      length: to - from,
      line: this.#line,
      bytes: this.#bytes.slice(from, to),
      fields: this.#fields.map(([start, end, isEscaped]) => {
        const value = this.#bytes.slice(start * unit, end * unit);
        return isEscaped ? this.#unescape(value) : value;
      }),
    };
  }

  /** Leaves the second quote of two away. */
  #unescape(value: Buffer): Buffer {
    const unit = this.#unit;
    const units = this.#narrow(value);
    const parts: Buffer[] = [];
    let from = 0;
    for (let quote = units.indexOf(QUOTE); quote !== -1; quote = units.indexOf(QUOTE, quote + 2)) {
      parts.push(value.subarray(from * unit, (quote + 1) * unit));
      from = quote + 2;
    }
    parts.push(value.subarray(from * unit));
    return Buffer.concat(parts);
  }

  /** The row's break, if it has one, begins at `at`. */
  #startRow(at: number): void {
    const breakUnit = this.#units.slice(at, at + 1)[0];
    if (breakUnit !== undefined) this.#isAfterReturn = breakUnit === CARRIAGE_RETURN;
    const next = breakUnit === undefined ? at : at + 1;
    if (this.#trouble !== null) this.#keepTrouble(this.#trouble, next);
    this.#start = next;
    this.#at = next;
    this.#fields = [];
    this.#mode = 'field';
    this.#units.dropUntil(next);
    this.#bytes.dropUntil(next * this.#unit);
  }

  #giveUpLine(complaint: Complaint): void {
    const offset = this.#start * this.#unit;
    this.#trouble ??= { ...complaint, offset, line: this.#line, parts: [], partBytes: 0 };
    this.#at = this.#start;
    this.#mode = 'skip';
  }

  /** Goes on with the next line after one that is given up. */
  #skipLine(): 'more' | 'skipped' {
    const { offset, end } = this.#units;
    const units = this.#units.slice(this.#at, end);
    const feed = units.indexOf(LINE_FEED);
    const carriage = (feed === -1 ? units : units.subarray(0, feed)).indexOf(CARRIAGE_RETURN);
    const found = carriage === -1 ? feed : carriage;
    if (found !== -1) {
      this.#line++;
      this.#startRow(this.#at + found);
      return 'skipped';
    }
    if (this.#isEnd) {
      this.#startRow(end);
      return 'skipped';
    }
    this.#at = end;
    if (this.#trouble !== null && end - offset > MAX_DAMAGE_BYTES) {
      this.#keepTrouble(this.#trouble, end);
      this.#start = end;
      this.#units.dropUntil(end);
      this.#bytes.dropUntil(end * this.#unit);
    }
    return 'more';
  }

  #keepTrouble(trouble: Trouble, to: number): void {
    const bytes = this.#bytes.slice(this.#start * this.#unit, to * this.#unit);
    trouble.partBytes += bytes.length;
    if (trouble.partBytes <= MAX_DAMAGE_BYTES) trouble.parts.push(Buffer.from(bytes));
  }

  #toOddDamage(): CsvDamage {
    const found = 'half of a character at the end of the input';
    const place = { offset: this.#bytes.end, length: this.#odd.length, line: this.#line, bytes: this.#odd };
    return { kind: 'broken-csv', ...place, found, expected: 'two bytes or four for each character of UTF-16' };
  }

  #endTrouble(trouble: Trouble, end: number): CsvDamage {
    const { kind, offset, line, found, expected, parts, partBytes } = trouble;
    this.#trouble = null;
    const bytes = partBytes <= MAX_DAMAGE_BYTES ? Buffer.concat(parts) : null;
    return { kind, offset, length: end * this.#unit - offset, line, found, expected, bytes };
  }
}

function countFeeds(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(LINE_FEED); at !== -1; at = bytes.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

function plural(columns: number): string {
  return columns === 1 ? '1 column' : `${columns} columns`;
}
