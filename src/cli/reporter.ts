/** Everything that is said on stderr during a run; it keeps out of the progress bar's way. */
import type { Fault } from '../types.js';
import { describeFault } from '../write/fault-text.js';
import { plural } from '../write/summary.js';
import { createColors } from './colors.js';
import { inOneLine, type LogEntry, type LogFields, type LogFormat, toLogLine } from './log-line.js';
import type { Progress } from './progress.js';

export type Verbosity = 'quiet' | 'normal' | 'verbose';

/** What becomes of a fault: `stopped` ends the run. */
export type Outcome = 'skipped' | 'quarantined' | 'stopped';

/** Each message may have fields that only machines are shown. */
export interface Reporter {
  /** Says what ends the run, or what the user must know whatever the verbosity. */
  error(message: string): void;
  fault(fault: Fault, outcome: Outcome): void;
  warn(message: string, fields?: LogFields): void;
  /** For people who watch: silent with -q. May have several lines. */
  note(message: string, fields?: LogFields): void;
  /** For people who look closer: only with -v. */
  detail(message: string, fields?: LogFields): void;
  /** Says how many warnings were held back. */
  finish(): void;
}

/** Enough to see a pattern, few enough to still see the first. */
const MAX_WARNINGS = 20;

export interface ReporterOptions {
  readonly verbosity: Verbosity;
  readonly color: boolean | undefined;
  readonly logFormat: LogFormat;
  readonly progress: Progress;
}

export function createReporter({ verbosity, color, logFormat, progress }: ReporterOptions): Reporter {
  const colors = createColors(logFormat === 'json' ? false : color, 'stderr');
  let warnings = 0;

  function say({ level, message, fields = {} }: LogEntry): void {
    progress.clear();
    const shown = level === 'error' ? colors.red(message) : level === 'warn' ? colors.yellow(message) : message;
    process.stderr.write(toLogLine(logFormat, { level, message: shown, fields }, new Date()));
  }

  function error(message: string, fields?: LogFields): void {
    say({ level: 'error', message: inOneLine(message, logFormat), fields });
  }

  function warn(message: string, fields?: LogFields): void {
    warnings++;
    if (verbosity === 'quiet' || (verbosity === 'normal' && warnings > MAX_WARNINGS)) return;
    say({ level: 'warn', message: inOneLine(message, logFormat), fields });
  }

  return {
    error,
    fault: (fault, outcome) => {
      const tell = outcome === 'stopped' ? error : warn;
      tell(`${describeFault(fault)}; ${outcome}`, toFields(fault, outcome));
    },
    warn,
    note: (message, fields) => {
      if (verbosity !== 'quiet') say({ level: 'info', message, fields });
    },
    detail: (message, fields) => {
      if (verbosity === 'verbose') say({ level: 'debug', message: inOneLine(message, logFormat), fields });
    },
    finish: () => {
      const held = warnings - MAX_WARNINGS;
      if (verbosity !== 'normal' || held <= 0) return;
      say({ level: 'warn', message: `${plural(held, 'more warning')}; -v shows all` });
    },
  };
}

/** All but the content, which the quarantine is for. */
function toFields({ content: _, ...fault }: Fault, outcome: Outcome): LogFields {
  return { event: 'fault', ...fault, outcome };
}
