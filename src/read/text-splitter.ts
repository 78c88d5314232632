/** Text dumps: finds texts and separators in the input's bytes and reports them to the cutter. */
import type { DetectedSplit } from './detect-split.js';
import type { DocumentCutter } from './document-cutter.js';
import { type PlainCharset, unitBytes } from './input-charset.js';
import { createDetectedMarks, createPatternMarks, type LineMarks, SEPARATOR } from './line-marks.js';
import { findInk, LineScanner, type LineSink } from './line-scanner.js';
import { createNarrower } from './narrow-units.js';
import type { PlainSplit } from './split.js';

/** A split as the user named it or as detectSplit found it. */
export type DecidedSplit = PlainSplit | DetectedSplit;

export interface TextSplitter {
  /** Takes the next bytes after the byte order mark, whole UTF-16 units, which the cutter must hold already. */
  readonly scan: (raw: Buffer) => void;
  readonly finish: () => void;
}

/** Where the splitter reports to, and what it must know of the input. */
export interface SplitTarget {
  readonly cutter: DocumentCutter;
  readonly charset: PlainCharset;
  /** Byte offset at which the text begins. */
  readonly start: number;
}

const FORM_FEED = 0x0c;

/** Units of blank lines that a document's end may wait for. */
const MAX_RUN = 65_536;

/** `offset` is where in the input the bytes begin to come. */
export function createTextSplitter(
  split: DecidedSplit,
  reporting: Omit<SplitTarget, 'start'>,
  offset: number,
): TextSplitter {
  const target = { ...reporting, start: Math.max(offset, reporting.charset.markBytes) };
  const { fixed } = target.charset;
  switch (split.how) {
    case 'file':
      return createFileSplitter(target);
    case 'formfeed':
      return createFormFeedSplitter(target);
    case 'line':
      return createLineSplitter(createLineSink(target), target);
    case 'blank':
      return createBlankSplitter(split.lines, target);
    case 'regex':
      return createLineSplitter(createMarkSink(createPatternMarks(split.pattern, fixed), target), target);
    case 'marks':
      return createLineSplitter(createMarkSink(createDetectedMarks(split, fixed), target), target);
  }
}

function createFileSplitter({ cutter, start }: SplitTarget): TextSplitter {
  let at = start;
  function scan(raw: Buffer): void {
    if (at === start) cutter.text(at);
    at += raw.length;
    cutter.advance(at);
  }
  return { scan, finish: () => {} };
}

function createFormFeedSplitter({ cutter, charset, start }: SplitTarget): TextSplitter {
  const unit = unitBytes(charset);
  const narrow = createNarrower(charset.fixed);
  let at = start;
  let hasInk = false;

  function scan(raw: Buffer): void {
    const units = narrow(raw);
    for (let from = 0; from < units.length; ) {
      const found = units.indexOf(FORM_FEED, from);
      const to = found === -1 ? units.length : found;
      const ink = hasInk ? to : findInk(units, from, to);
      if (ink < to) {
        hasInk = true;
        cutter.text(at + ink * unit);
      }
      if (found === -1) break;
      cutter.mark(SEPARATOR, at + found * unit, at + (found + 1) * unit);
      hasInk = false;
      from = found + 1;
    }
    at += raw.length;
    cutter.advance(at);
  }

  return { scan, finish: () => {} };
}

/** `settle` gives the position up to which all is known where the scanner has come to `position`. */
function createLineSplitter(
  sink: LineSink,
  { cutter, charset, start }: SplitTarget,
  settle: (position: number) => number = (position) => position,
): TextSplitter {
  const unit = unitBytes(charset);
  const scanner = new LineScanner(sink, start / unit, createNarrower(charset.fixed));
  function scan(raw: Buffer): void {
    scanner.scan(raw);
    cutter.advance(settle(scanner.position) * unit);
  }
  return { scan, finish: () => scanner.finish() };
}

/** Each line is a document. */
function createLineSink({ cutter, charset }: SplitTarget): LineSink {
  const unit = unitBytes(charset);
  return {
    inked({ units, from, to }, at, next) {
      cutter.text(at * unit);
      const end = units[to - 1] === 0x0d ? to - 1 : to;
      if (at + to - from < next) cutter.mark(SEPARATOR, (at + end - from) * unit, next * unit);
    },
    blank: (at, next, known) => cutter.mark(SEPARATOR, at * unit, next * unit, known * unit),
    longInked: (at) => cutter.text(at * unit),
    longEnded(to, next) {
      if (to < next) cutter.mark(SEPARATOR, to * unit, next * unit);
    },
  };
}

/** Runs of `count` or more blank lines separate documents. */
function createBlankSplitter(count: number, target: SplitTarget): TextSplitter {
  const { cutter } = target;
  const unit = unitBytes(target.charset);
  let run = 0;
  let runStart = 0;

  /** Until there are enough blank lines, those that are there may be text or not; but not for ever. */
  function settle(position: number): number {
    return run > 0 && run < count && position - runStart <= MAX_RUN ? runStart : position;
  }

  function text(at: number): void {
    run = 0;
    cutter.text(at * unit);
  }

  function blank(at: number, next: number, known: number): void {
    if (run === 0) runStart = at;
    const settled = settle(known);
    run++;
    if (run >= count) cutter.mark(SEPARATOR, runStart * unit, next * unit, settled * unit);
  }

  return createLineSplitter(
    { inked: (_line, at) => text(at), blank, longInked: text, longEnded: () => {} },
    target,
    settle,
  );
}

function createMarkSink(marks: LineMarks, { cutter, charset }: SplitTarget): LineSink {
  const unit = unitBytes(charset);
  return {
    inked(line, at, next) {
      const mark = marks.find(line);
      if (mark === null) cutter.text(at * unit);
      else cutter.mark(mark, at * unit, next * unit);
    },
    blank: () => marks.blank(),
    longInked(at) {
      marks.blank();
      cutter.text(at * unit);
    },
    longEnded: () => {},
  };
}
