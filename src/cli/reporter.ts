/** Everything that is said on stderr during a run; it keeps out of the progress bar's way. */
import type { Fault } from '../types.js';
import { describeFault } from '../write/fault-text.js';
import { plural } from '../write/summary.js';
import { createColors } from './colors.js';
import type { Progress } from './progress.js';

export type Verbosity = 'quiet' | 'normal' | 'verbose';

export interface Reporter {
  /** Says what ends the run, or what the user must know whatever the verbosity. */
  error(message: string): void;
  /** Warns of a fault; `outcome` is what becomes of it. */
  fault(fault: Fault, outcome: string): void;
  warn(message: string): void;
  /** For people who watch: silent with -q. */
  note(message: string): void;
  /** For people who look closer: only with -v. */
  detail(message: string): void;
  /** Says how many warnings were held back. */
  finish(): void;
}

/** Enough to see a pattern, few enough to still see the first. */
const MAX_WARNINGS = 20;

export interface ReporterOptions {
  readonly verbosity: Verbosity;
  readonly color: boolean | undefined;
  readonly progress: Progress;
}

export function createReporter({ verbosity, color, progress }: ReporterOptions): Reporter {
  const colors = createColors(color, 'stderr');
  let warnings = 0;

  function say(message: string): void {
    progress.clear();
    process.stderr.write(`chaff: ${message}\n`);
  }

  function warn(message: string): void {
    warnings++;
    if (verbosity === 'verbose' || (verbosity === 'normal' && warnings <= MAX_WARNINGS)) say(colors.yellow(message));
  }

  return {
    error: (message) => say(colors.red(message)),
    fault: (fault, outcome) => warn(`${describeFault(fault)}; ${outcome}`),
    warn,
    note: (message) => {
      if (verbosity !== 'quiet') say(message);
    },
    detail: (message) => {
      if (verbosity === 'verbose') say(message);
    },
    finish: () => {
      const held = warnings - MAX_WARNINGS;
      if (verbosity === 'normal' && held > 0) say(colors.yellow(`${plural(held, 'more warning')}; -v shows all`));
    },
  };
}
