/** Which progress a run shows: a bar on a terminal, else a line a minute, and what the flags say of it. */
import type { Input } from '../read/input.js';
import { createProgress, type Progress, SILENT_PROGRESS } from './progress.js';
import { createBarView, createLinesView } from './progress-view.js';
import type { TerminalOptions } from './to-options.js';

/** So often progress is looked at when nothing else happens, as while a pipe brings nothing. */
const TICK_MS = 1000;

/** `isOnTerminal`: the records go to standard output, where a bar would be torn when that is a terminal. */
export function openProgress(terminal: TerminalOptions, inputs: readonly Input[], isOnStdout: boolean): Progress {
  const isAsked = terminal.progress === true;
  if (terminal.progress === false || (terminal.verbosity === 'quiet' && !isAsked)) return SILENT_PROGRESS;
  const isTorn = isOnStdout && process.stdout.isTTY === true;
  const hasBar = terminal.logFormat === 'text' && process.stderr.isTTY && process.env.TERM !== 'dumb' && !isTorn;
  const view = hasBar
    ? createBarView(process.stderr)
    : createLinesView({
        format: terminal.logFormat,
        hasLast: isAsked,
        write: (line) => process.stderr.write(line),
        date: () => new Date(),
      });
  const gauges = { now: () => performance.now(), rss: () => process.memoryUsage.rss() };
  const progress = createProgress(sumSizes(inputs), view, gauges);
  const timer = setInterval(progress.tick, TICK_MS).unref();
  return {
    ...progress,
    finish() {
      clearInterval(timer);
      progress.finish();
    },
  };
}

/** Bytes of all inputs, or null when one of them has no size. */
function sumSizes(inputs: readonly Input[]): number | null {
  let total = 0;
  for (const { size } of inputs) {
    if (size === null) return null;
    total += size;
  }
  return total;
}
