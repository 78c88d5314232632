/** The progress bar: bytes, rate and time left. */
import { formatBytes } from '../write/summary.js';

export interface Progress {
  add(bytes: number): void;
  /** Takes the bar off the terminal, so that a message can stand in its place. */
  clear(): void;
  finish(): void;
}

/** What the bar is drawn on; `isTTY` decides between one line that is redrawn and a line each time. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

const REDRAW_MS = 200;
const BAR_CELLS = 24;
const ERASE_LINE = '\r\x1b[K';

export const SILENT_PROGRESS: Progress = { add() {}, clear() {}, finish() {} };

/** A bar up to `totalBytes`, or a counter when that is null; `now` is a clock in milliseconds. */
export function createProgress(totalBytes: number | null, stream: ProgressStream, now = Date.now): Progress {
  const started = now();
  let done = 0;
  let drawn = started;
  let isVisible = false;

  function draw(): void {
    const line = describeProgress(done, totalBytes, (now() - started) / 1000);
    stream.write(stream.isTTY ? ERASE_LINE + line.slice(0, (stream.columns ?? 80) - 1) : `${line}\n`);
    isVisible = true;
  }

  function clear(): void {
    if (isVisible && stream.isTTY) stream.write(ERASE_LINE);
    isVisible = false;
  }

  return {
    add(bytes) {
      done += bytes;
      if (now() - drawn < REDRAW_MS) return;
      drawn = now();
      draw();
    },
    clear,
    finish() {
      // A log keeps the last state; a terminal gets the closing line in its place.
      if (!stream.isTTY) draw();
      clear();
    },
  };
}

function describeProgress(done: number, total: number | null, seconds: number): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const speed = `${formatBytes(Math.round(rate))}/s`;
  if (total === null || total === 0) return `${formatBytes(done)}  ${speed}`;
  const share = Math.min(1, done / total);
  const cells = Math.round(share * BAR_CELLS);
  const bar = '#'.repeat(cells).padEnd(BAR_CELLS, '-');
  const left = rate > 0 ? formatTime((total - done) / rate) : '-:--';
  return `[${bar}] ${Math.floor(share * 100)} %  ${formatBytes(done)} of ${formatBytes(total)}  ${speed}  ${left} left`;
}

function formatTime(seconds: number): string {
  const whole = Math.max(0, Math.ceil(seconds));
  const minutes = Math.floor(whole / 60);
  const rest = String(whole % 60).padStart(2, '0');
  if (minutes < 60) return `${minutes}:${rest}`;
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}:${rest}`;
}
