/** A wrong option value; `message` tells the user what to write instead. Thrown before the first byte is read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  /** The message's lines: where several things are wrong, each has one. */
  readonly lines: readonly string[];

  constructor(...lines: string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/** A file that is something else altogether has no end of them. */
const MAX_TOLD = 20;

/** Throws UsageError where there are any; each says where it is, and `files` what they are in. */
export function throwMistakes(mistakes: readonly string[], files: string): void {
  if (mistakes.length === 0) return;
  if (mistakes.length === 1) throw new UsageError(mistakes[0]);
  const rest = mistakes.length - MAX_TOLD;
  throw new UsageError(
    `${mistakes.length} mistakes in ${files}`,
    ...mistakes.slice(0, MAX_TOLD),
    ...(rest > 0 ? [`… and ${rest} more`] : []),
  );
}
