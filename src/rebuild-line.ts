import { toAscii } from './read/record-frame.js';
import type { RecordFrame } from './types.js';

/** The raw line of a JSONL record with `text` in its place, without the line break. */
export function rebuildLine(frame: RecordFrame, text: string): string {
  return frame.before + rebuildLiteral(frame, text) + frame.after;
}

function rebuildLiteral({ literal }: RecordFrame, text: string): string {
  if (literal.form === 'raw') return literal.raw;
  const quoted = JSON.stringify(text);
  return literal.form === 'json' ? quoted : toAscii(quoted);
}
