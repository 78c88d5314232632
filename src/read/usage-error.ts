/** A wrong option value; `message` tells the user what to write instead. Thrown before the first byte is read. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
