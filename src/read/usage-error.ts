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
