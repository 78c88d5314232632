/** Progress as people and machines see it: one line of a terminal that is drawn again, or a line of a log each minute. */
import { formatBytes, plural } from '../write/summary.js';
import { type LogFormat, toLogLine } from './log-line.js';
import type { ProgressState, ProgressView } from './progress.js';

/** The part of a terminal that a bar needs. */
export interface Terminal {
  /** Undefined or 0 where nobody knows. */
  readonly columns?: number;
  write(text: string): unknown;
}

const REDRAW_MS = 200;
const LINE_MS = 60_000;
const USUAL_COLUMNS = 80;
const BAR_CELLS = 24;
const ERASE_LINE = '\r\x1b[K';

/** A bar that is drawn over and over in one line. */
export function createBarView(terminal: Terminal): ProgressView {
  let isVisible = false;

  function clear(): void {
    if (isVisible) terminal.write(ERASE_LINE);
    isVisible = false;
  }

  return {
    everyMs: REDRAW_MS,
    show(state) {
      // A line that reaches the last column would wrap, and could not be erased.
      terminal.write(ERASE_LINE + showBar(state, (terminal.columns || USUAL_COLUMNS) - 1));
      isVisible = true;
    },
    clear,
    finish: clear,
  };
}

export interface LinesOptions {
  readonly format: LogFormat;
  /** Whether the last state is said too, however short the run was. */
  readonly hasLast: boolean;
  readonly write: (line: string) => void;
  readonly date: () => Date;
}

/** A line a minute, for logs; a run below a minute leaves none. */
export function createLinesView({ format, hasLast, write, date }: LinesOptions): ProgressView {
  function show(state: ProgressState): void {
    const fields = { event: 'progress', ...toFields(state) } as const;
    write(toLogLine(format, { level: 'info', message: describeProgress(state), fields }, date()));
  }

  return {
    everyMs: LINE_MS,
    show,
    clear() {},
    finish(state) {
      if (hasLast) show(state);
    },
  };
}

/** Whole bytes and seconds, and milliseconds of what has passed. */
function toFields({ bytes, total, documents, seconds, rate, eta, rss }: ProgressState): ProgressState {
  return {
    bytes,
    total,
    documents,
    seconds: Math.round(seconds * 1000) / 1000,
    rate: rate === null ? null : Math.round(rate),
    eta: eta === null ? null : Math.ceil(eta),
    rss,
  };
}

/** The parts that fit `columns`, the least important ones left out first. All of them are ASCII: a column a character. */
function showBar(state: ProgressState, columns: number): string {
  const share = shareOf(state);
  const parts = [
    { text: share === null ? '' : drawBar(share), rank: 6 },
    { text: share === null ? '' : `${Math.floor(share * 100)} %`, rank: 1 },
    { text: describeBytes(state), rank: 2 },
    { text: plural(state.documents, 'doc'), rank: 4 },
    { text: describeRate(state), rank: 3 },
    { text: describeTime(state), rank: 1 },
    { text: describeMemory(state), rank: 5 },
  ].filter(({ text }) => text !== '');
  for (let rank = 6; rank > 0; rank--) {
    const line = parts.flatMap((part) => (part.rank <= rank ? [part.text] : [])).join('  ');
    if (line.length <= columns) return line;
  }
  return '';
}

function drawBar(share: number): string {
  return `[${'#'.repeat(Math.round(share * BAR_CELLS)).padEnd(BAR_CELLS, '-')}]`;
}

function describeProgress(state: ProgressState): string {
  const share = shareOf(state);
  return [
    describeBytes(state) + (share === null ? '' : ` (${Math.floor(share * 100)} %)`),
    plural(state.documents, 'document'),
    describeRate(state),
    describeTime(state),
    describeMemory(state),
  ].join(', ');
}

/** Null where there is no total. Inputs that grow while they are read end at 1. */
function shareOf({ bytes, total }: ProgressState): number | null {
  return total === null || total === 0 ? null : Math.min(1, bytes / total);
}

function describeBytes({ bytes, total }: ProgressState): string {
  return total === null || total === 0 ? formatBytes(bytes) : `${formatBytes(bytes)} of ${formatBytes(total)}`;
}

function describeRate({ rate }: ProgressState): string {
  return rate === null ? '-- B/s' : `${formatBytes(Math.round(rate))}/s`;
}

function describeTime(state: ProgressState): string {
  if (shareOf(state) === null) return `${formatTime(state.seconds)} so far`;
  return `${state.eta === null ? '-:--' : formatTime(state.eta)} left`;
}

function describeMemory({ rss }: ProgressState): string {
  return `${formatBytes(rss)} RAM`;
}

function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = String(whole % 60).padStart(2, '0');
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}
