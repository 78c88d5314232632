const WIDTH_WITHOUT_TERMINAL = 120;

/** Columns of the terminal that standard output ends on: in a pipe into a pager standard error is still the terminal. */
export function findWidth(): number {
  return process.stdout.columns || process.stderr.columns || WIDTH_WITHOUT_TERMINAL;
}
