import type { RecordFrame } from '../types.js';

/** Splits a raw line around the string literal at `start`–`end`, whose value is `text`. */
export function frameRecord(line: string, [start, end]: readonly [number, number], text: string): RecordFrame {
  const raw = line.slice(start, end);
  return { before: line.slice(0, start), after: line.slice(end), literal: describeLiteral(raw, text) };
}

/** An escape of what JSON.stringify writes otherwise, or may: it keeps to one letter where there is one. */
const OTHER_ESCAPE = /(?<!\\)(?:\\\\)*\\[u/]/;

function describeLiteral(raw: string, text: string): RecordFrame['literal'] {
  // Most are told without the text being written once more.
  if (text.isWellFormed() && !OTHER_ESCAPE.test(raw)) return { form: 'json' };
  const quoted = JSON.stringify(text);
  if (raw === quoted) return { form: 'json' };
  return raw === toAscii(quoted) ? { form: 'ascii' } : { form: 'raw', raw };
}

/** What JSON.stringify wrote, in the form that Python's json.dumps gives it by default: escapes above `~`. */
export function toAscii(quoted: string): string {
  return quoted.replace(/[\x7f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
