/** Cuts JSON into values, before any decoding: those of an array, or one after the other, over as many lines as they take. */
import type { FaultKind } from '../types.js';
import { ByteWindow } from './byte-window.js';
import { isUtf16 } from './encoding-labels.js';
import { createNarrower } from './narrow-units.js';

/** A value, and with it what stands between it and the next one; with the first one also what stands before it. */
export interface JsonValue {
  /** In bytes of the input. */
  readonly offset: number;
  readonly length: number;
  /** 1-based number of the line in which the value begins. */
  readonly line: number;
  /** Good until the next value is asked for. */
  readonly bytes: Buffer;
  /** Where in the bytes the value itself lies. */
  readonly from: number;
  readonly to: number;
}

/** Bytes that are no value. */
export interface JsonDamage {
  readonly kind: FaultKind & ('broken-json' | 'too-large');
  readonly offset: number;
  readonly length: number;
  readonly line: number;
  readonly found: string;
  readonly expected: string;
  /** Null where there are too many. */
  readonly bytes: Buffer | null;
}

export interface JsonSplitterOptions {
  /** WHATWG label; null for one in which ASCII bytes are ASCII. */
  readonly encoding: string | null;
  /** Bytes before the first value that are no text. */
  readonly markBytes: number;
  readonly maxValueBytes: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const LINE_FEED = 0x0a;
const SPACE = 0x20;

/** Of damage, so many bytes are kept for the quarantine. */
const MAX_DAMAGE_BYTES = 1 << 20;

/** A line with more blanks at its beginning is not taken for one with a value. */
const MAX_INDENT = 1024;

/** Where the splitter is; `skip` looks for the line where the next value begins. */
type Mode = 'between' | 'scalar' | 'string' | 'nested' | 'skip';

type Complaint = Pick<JsonDamage, 'kind' | 'found' | 'expected'>;

/** Damage that goes on until a value is sound. */
interface Trouble extends Complaint {
  readonly start: number;
  readonly line: number;
  /** Whether its bytes are still in the window, unless they are too many. */
  isHeld: boolean;
}

/**
 * What a look at the bytes ends with: no more of them, a value that begins behind another one, too much white space, the end
 * of damage.
 */
type Outcome = 'more' | 'value' | 'space' | 'mended' | Complaint;

/**
 * Brackets and commas outside of values are not looked at: `[{…}, {…}]`, `{…}{…}` and arrays behind each other give the same
 * values. A value whose brackets do not match, or with a line break in a string, has swallowed others: its lines are looked
 * through once more for one that begins as those with values do, as deep or less. From there on each line that begins so
 * ends the value before, so that this costs each line once. All up to the next value that is sound is one damage.
 * How the bytes were chunked makes no difference. Positions are counted in units: bytes, or pairs of them in UTF-16.
 */
export class JsonSplitter {
  readonly #unit: 1 | 2;
  readonly #maxUnits: number;
  readonly #narrow: (bytes: Buffer) => Buffer;
  readonly #bytes = new ByteWindow();
  /** The same window where units are bytes. */
  readonly #units: ByteWindow;
  #isEnd = false;

  /** The record under way: where it begins, and its value, once that has begun and ended. */
  #start = 0;
  #value: number | null = null;
  #valueEnd: number | null = null;
  #valueLine = 1;
  /** Whether the value is more than is held. */
  #isHuge = false;

  #at: number;
  #mode: Mode = 'between';
  #line = 1;
  #lineStart: number;
  /** Brackets that are to be closed, the innermost last. */
  #closers = Buffer.alloc(64);
  #depth = 0;
  /** Where the string under way begins, and whether its next unit is escaped. */
  #string: number | null = null;
  #isEscaped = false;
  /** The first line feed from here on, or how far there is none. */
  #nextBreak = 0;

  /** Blanks before the values that stand first in their lines: the most of them. */
  #indent = 0;
  /** Whether a line that begins as a value does ends the value before it. */
  #isStrict = false;
  #trouble: Trouble | null = null;

  constructor({ encoding, markBytes, maxValueBytes }: JsonSplitterOptions) {
    this.#unit = encoding !== null && isUtf16(encoding) ? 2 : 1;
    this.#narrow = createNarrower(encoding);
    this.#units = this.#unit === 1 ? this.#bytes : new ByteWindow();
    this.#maxUnits = Math.floor(maxValueBytes / this.#unit);
    this.#at = markBytes / this.#unit;
    this.#lineStart = this.#at;
  }

  /** Takes the next bytes, whole units; the iteration must be used up before more come. */
  *read(bytes: Buffer): Generator<JsonValue | JsonDamage, void, undefined> {
    this.#bytes.push(bytes);
    if (this.#unit === 2) this.#units.push(this.#narrow(bytes));
    yield* this.#readValues();
  }

  /** What the end of the input makes of the rest. */
  *finish(): Generator<JsonValue | JsonDamage, void, undefined> {
    this.#isEnd = true;
    yield* this.#readValues();
    if (this.#valueEnd !== null) yield* this.#endRecord();
    else yield* this.#endTrouble(this.#at);
    if (this.#bytes.end > this.#byteAt(this.#units.end)) yield this.#toOddDamage();
  }

  *#readValues(): Generator<JsonValue | JsonDamage, void, undefined> {
    for (let outcome = this.#look(); outcome !== 'more'; outcome = this.#look()) {
      if (outcome === 'value' || outcome === 'space') {
        if (this.#valueEnd !== null) yield* this.#endRecord();
        else if (outcome === 'space') yield* this.#endDamage(this.#toTooLarge('white space'));
        if (outcome === 'value') this.#beginValue();
      } else if (outcome === 'mended') this.#beginRecord(this.#lineStart);
      else if (this.#valueEnd !== null) yield* this.#endDamage(outcome);
      else this.#giveUp(outcome);
    }
  }

  #look(): Outcome {
    for (;;) {
      const outcome = this.#lookUntil(Math.min(this.#findLimit(), this.#units.end));
      if (outcome !== 'more') return outcome;
      if (this.#at === this.#findLimit()) {
        if (this.#mode === 'between') return 'space';
        if (this.#lookOver()) return 'mended';
      }
      // What is under way has another limit than what was.
      if (this.#at === this.#units.end) break;
    }
    if (this.#isHuge || (this.#mode === 'skip' && !this.#isWorthHolding())) this.#dropRead();
    const isOpen = this.#mode !== 'between' && this.#mode !== 'skip';
    return isOpen && this.#isEnd ? this.#lookAtEnd() : 'more';
  }

  /** Where what is under way has become too much to hold. */
  #findLimit(): number {
    if (this.#mode === 'skip' || this.#isHuge) return Number.POSITIVE_INFINITY;
    const begin = this.#mode === 'between' ? (this.#valueEnd ?? this.#start) : (this.#value ?? this.#start);
    return begin + this.#maxUnits + 1;
  }

  /** A value has come to the limit. If another one begins in there, it lacks a bracket; else it goes on without being held. */
  #lookOver(): boolean {
    const [at, mode, line, lineStart] = [this.#at, this.#mode, this.#line, this.#lineStart];
    this.#rewind();
    if (this.#lookUntil(at) === 'mended') {
      this.#blame(this.#toTooLarge('a value'));
      return true;
    }
    this.#mode = mode;
    this.#line = line;
    this.#lineStart = lineStart;
    this.#isHuge = true;
    if (this.#trouble !== null) this.#trouble.isHeld = false;
    return false;
  }

  #lookUntil(end: number): Outcome {
    const { offset } = this.#units;
    const units = this.#units.slice(offset, end);
    while (this.#at < end) {
      const outcome = this.#lookIn(units, offset);
      if (outcome !== null) return outcome;
    }
    return 'more';
  }

  /** Moves on by a unit or more. */
  #lookIn(units: Buffer, offset: number): Outcome | null {
    switch (this.#mode) {
      case 'between':
        return this.#lookBetween(units, offset);
      case 'skip':
        return this.#skip(units, offset);
      case 'scalar':
        return this.#lookInScalar(units, offset);
      case 'string':
        return this.#lookInString(units, offset);
      case 'nested':
        return this.#lookInNested(units, offset);
    }
  }

  #lookInScalar(units: Buffer, offset: number): Outcome | null {
    let at = this.#at - offset;
    while (at < units.length && !isAfterScalar(units[at])) at++;
    this.#at = offset + at;
    return at < units.length ? this.#endValue() : null;
  }

  #lookBetween(units: Buffer, offset: number): Outcome | null {
    for (let at = this.#at - offset; at < units.length; at++) {
      const unit = units[at];
      if (unit === LINE_FEED) this.#beginLine(offset + at + 1);
      else if (unit > SPACE && !isBetween(unit)) {
        this.#at = offset + at;
        return 'value';
      }
    }
    this.#at = offset + units.length;
    return null;
  }

  #lookInNested(units: Buffer, offset: number): Outcome | null {
    for (let at = this.#at - offset; at < units.length; at++) {
      const unit = units[at];
      this.#at = offset + at;
      if (unit === QUOTE) {
        this.#mode = 'string';
        return null;
      }
      if (unit === LINE_FEED) this.#beginLine(offset + at + 1);
      else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
        if (this.#isStrict && this.#beginsLine(unit)) return this.#toUnclosed(describe(unit, this.#byteAt(this.#at)));
        this.#openBracket(unit);
      } else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) {
        if (this.#closers[this.#depth - 1] !== unit) return this.#toUnclosed(describe(unit, this.#byteAt(this.#at)));
        this.#depth--;
        if (this.#depth > 0) continue;
        this.#at++;
        return this.#endValue();
      }
    }
    this.#at = offset + units.length;
    return null;
  }

  #lookInString(units: Buffer, offset: number): Outcome | null {
    if (this.#string === null) this.#string = this.#at++;
    else if (this.#isEscaped) this.#at++;
    this.#isEscaped = false;
    const from = this.#at - offset;
    let quote = units.indexOf(QUOTE, from);
    while (quote !== -1 && isEscapedAt(units, quote, from)) quote = units.indexOf(QUOTE, quote + 1);
    const end = quote === -1 ? units.length : quote;
    const lineBreak = this.#findBreak(units, offset);
    if (lineBreak < offset + end) {
      this.#at = lineBreak;
      return this.#toUnclosed('a line break');
    }
    this.#at = offset + end;
    if (quote === -1) {
      this.#isEscaped = isEscapedAt(units, end, from);
      return null;
    }
    this.#at++;
    this.#string = null;
    if (this.#depth === 0) return this.#endValue();
    this.#mode = 'nested';
    return null;
  }

  /** The first line feed from here on. Looked for once: in a file of one line it is far away. */
  #findBreak(units: Buffer, offset: number): number {
    if (this.#nextBreak < this.#at) this.#nextBreak = this.#at;
    const from = this.#nextBreak - offset;
    if (from < units.length && units[from] !== LINE_FEED) {
      const found = units.indexOf(LINE_FEED, from);
      this.#nextBreak = offset + (found === -1 ? units.length : found);
    }
    return this.#nextBreak;
  }

  #lookAtEnd(): Outcome {
    if (this.#mode !== 'scalar') return this.#toUnclosed('the end of the input');
    return this.#endValue() ?? 'more';
  }

  /** Looks for a line that begins as a value does. */
  #skip(units: Buffer, offset: number): Outcome | null {
    for (let at = this.#at - offset; at < units.length; at++) {
      const unit = units[at];
      this.#at = offset + at;
      if (unit === LINE_FEED) this.#beginLine(offset + at + 1);
      else if (unit <= SPACE || isBetween(unit)) continue;
      else if (this.#beginsLine(unit)) return 'mended';
      else {
        const found = units.indexOf(LINE_FEED, at);
        if (found === -1) break;
        at = found - 1;
      }
    }
    this.#at = offset + units.length;
    return null;
  }

  #beginLine(at: number): void {
    this.#line++;
    this.#lineStart = at;
  }

  /** Whether an object begins here, first in its line, and as deep as others or less. */
  #beginsLine(unit: number): boolean {
    if (unit !== OPEN_BRACE) return false;
    return this.#blanksBefore(this.#at, this.#indent) !== null;
  }

  /** Blanks at the beginning of the line; null where they are more than `most`, or where more than they and brackets stands before `at`. */
  #blanksBefore(at: number, most: number): number | null {
    if (this.#lineStart < this.#units.offset) return null;
    const units = this.#units.slice(this.#lineStart, at);
    let blanks = 0;
    while (blanks < units.length && units[blanks] <= SPACE) if (++blanks > most) return null;
    return units.subarray(blanks).every((unit) => unit <= SPACE || isBetween(unit)) ? blanks : null;
  }

  #beginValue(): void {
    const at = this.#at;
    const first = this.#units.slice(at, at + 1)[0];
    this.#value = at;
    this.#valueLine = this.#line;
    this.#depth = 0;
    if (first === OPEN_BRACE) {
      this.#indent = Math.max(this.#indent, this.#blanksBefore(at, MAX_INDENT) ?? 0);
      this.#openBracket(first);
    }
    this.#mode = first === QUOTE ? 'string' : first === OPEN_BRACE ? 'nested' : 'scalar';
    if (first !== QUOTE) this.#at++;
  }

  #openBracket(unit: number): void {
    if (this.#depth === this.#closers.length) this.#closers = Buffer.concat([this.#closers], 2 * this.#depth);
    this.#closers[this.#depth++] = unit === OPEN_BRACE ? CLOSE_BRACE : CLOSE_BRACKET;
  }

  #endValue(): Outcome | null {
    this.#valueEnd = this.#at;
    this.#mode = 'between';
    const isTooLarge = this.#isHuge || this.#at - (this.#value ?? this.#at) > this.#maxUnits;
    return isTooLarge ? this.#toTooLarge('a value') : null;
  }

  *#endRecord(): Generator<JsonValue | JsonDamage, void, undefined> {
    const start = this.#start;
    yield* this.#endTrouble(start);
    const toIndex = (at: number | null): number => ((at ?? start) - start) * this.#unit;
    const [from, to] = [toIndex(this.#value), toIndex(this.#valueEnd)];
    const bytes = this.#sliceBytes(start, this.#at);
    this.#beginRecord(this.#at);
    yield { offset: this.#byteAt(start), length: bytes.length, line: this.#valueLine, bytes, from, to };
  }

  /** What is too much to look at. */
  *#endDamage(complaint: Complaint): Generator<JsonDamage, void, undefined> {
    const start = this.#start;
    yield* this.#endTrouble(start);
    const line = this.#value === null ? this.#line : this.#valueLine;
    const length = (this.#at - start) * this.#unit;
    this.#beginRecord(this.#at);
    yield { ...complaint, offset: this.#byteAt(start), length, line, bytes: null };
  }

  *#endTrouble(to: number): Generator<JsonDamage, void, undefined> {
    if (this.#trouble === null) return;
    const { kind, found, expected, start, line, isHeld } = this.#trouble;
    const length = (to - start) * this.#unit;
    const bytes = isHeld && length <= MAX_DAMAGE_BYTES ? this.#sliceBytes(start, to) : null;
    this.#trouble = null;
    yield { kind, found, expected, offset: this.#byteAt(start), length, line, bytes };
  }

  /** Bytes that were sliced from the window stay as they are until more come. */
  #beginRecord(at: number): void {
    this.#at = at;
    this.#mode = 'between';
    this.#start = at;
    this.#value = null;
    this.#valueEnd = null;
    this.#isHuge = false;
    if (!this.#isWorthHolding()) this.#drop(at);
  }

  /** Whether there is trouble whose bytes may go to the quarantine. */
  #isWorthHolding(): boolean {
    if (this.#trouble === null) return false;
    const { start, isHeld } = this.#trouble;
    return isHeld && (this.#at - start) * this.#unit <= MAX_DAMAGE_BYTES;
  }

  /** Of UTF-16. */
  #toOddDamage(): JsonDamage {
    const offset = this.#byteAt(this.#units.end);
    const bytes = this.#bytes.slice(offset, offset + 1);
    const found = 'half of a character at the end of the input';
    const expected = 'two bytes or four for each character of UTF-16';
    return { kind: 'broken-json', offset, length: 1, line: this.#line, found, expected, bytes };
  }

  #giveUp(complaint: Complaint): void {
    this.#blame(complaint);
    if (this.#isHuge) this.#mode = 'skip';
    else this.#rewind();
  }

  #blame(complaint: Complaint): void {
    const isHeld = complaint.kind !== 'too-large' && !this.#isHuge;
    this.#trouble ??= { ...complaint, start: this.#start, line: this.#valueLine, isHeld };
    this.#isStrict = true;
    this.#string = null;
  }

  /** Looks for another value from the second line of this one on. */
  #rewind(): void {
    this.#mode = 'skip';
    this.#at = this.#value ?? this.#start;
    this.#line = this.#valueLine;
    this.#nextBreak = this.#at;
    // The value's own line is none that is looked for.
    this.#lineStart = -1;
  }

  #toTooLarge(what: string): Complaint {
    const limit = this.#maxUnits * this.#unit;
    return {
      kind: 'too-large',
      found: `${what} of more than ${limit} bytes`,
      expected: `at most ${limit} (--max-doc-bytes)`,
    };
  }

  #toUnclosed(found: string): Complaint {
    if (this.#string !== null) {
      const where = `in the string that begins at byte ${this.#byteAt(this.#string)}`;
      return { kind: 'broken-json', found: `${found} ${where}`, expected: 'a closing quote' };
    }
    const where = `in the value that begins at byte ${this.#byteAt(this.#value ?? this.#start)}`;
    return { kind: 'broken-json', found: `${found} ${where}`, expected: describe(this.#closers[this.#depth - 1]) };
  }

  #byteAt(at: number): number {
    return at * this.#unit;
  }

  #sliceBytes(from: number, to: number): Buffer {
    return this.#bytes.slice(from * this.#unit, to * this.#unit);
  }

  /** Drops what has been looked at, but not the beginning of its line. */
  #dropRead(): void {
    const isNear = this.#lineStart >= this.#units.offset && this.#at - this.#lineStart <= MAX_INDENT;
    this.#drop(isNear ? this.#lineStart : this.#at);
  }

  #drop(at: number): void {
    this.#bytes.dropUntil(at * this.#unit);
    if (this.#unit === 2) this.#units.dropUntil(at);
  }
}

function describe(unit: number, byte: number | null = null): string {
  return JSON.stringify(String.fromCharCode(unit)) + (byte === null ? '' : ` at byte ${byte}`);
}

/** Whether the unit at `at` is escaped in a string of which `from` and what is behind it are here, `from` unescaped. */
function isEscapedAt(units: Buffer, at: number, from: number): boolean {
  let first = at;
  while (first > from && units[first - 1] === BACKSLASH) first--;
  return (at - first) % 2 === 1;
}

/** What stands between values. */
function isBetween(unit: number): boolean {
  return unit === COMMA || unit === OPEN_BRACKET || unit === CLOSE_BRACKET;
}

function isAfterScalar(unit: number): boolean {
  return unit <= SPACE || isBetween(unit) || unit === OPEN_BRACE || unit === QUOTE;
}
