/** A label as somebody wrote it. */
import { LABELS, type Label } from '../types.js';
import { hintAt } from './did-you-mean.js';
import { UsageError } from './usage-error.js';

/** `option` is what the label was written under. Throws UsageError for what is no label. */
export function parseLabel(option: string, word: string): Label {
  const label = LABELS.find((candidate) => candidate === word);
  if (label !== undefined) return label;
  throw new UsageError(`${option}: found "${word}"${hintAt(word, LABELS)}, expected labels among ${LABELS.join(', ')}`);
}
