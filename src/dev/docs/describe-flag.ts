import type { FlagSpec } from '../../cli/flags.js';

/** What a flag does, its choices and its default, for the manual page and the documents. */
export function describeFlag({ doc, default: usual, choices }: FlagSpec): string {
  const notes = [
    ...(choices === undefined ? [] : [`one of ${choices.join(', ')}`]),
    ...(usual === undefined ? [] : [`default: ${usual}`]),
  ];
  return notes.length > 0 ? `${doc} (${notes.join('; ')})` : doc;
}
