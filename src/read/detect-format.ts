/** JSONL or text, by the beginning of an input and, where that leaves it open, by its name. */

export type Format = 'text' | 'jsonl';

/** A dump whose first records are broken is still one. */
const MAX_LINES = 10;

const JSON_NAME = /\.(?:jsonl|ndjson|json)(?:\.(?:gz|zst|xz|bz2))*$/i;

/** `head` is the input's beginning without a byte order mark; `isWhole` tells whether it is all of the input. */
export function detectFormat(head: string, isWhole: boolean, name: string): Format {
  const first = head.trimStart()[0];
  const isJsonName = JSON_NAME.test(name);
  if (first === '{' || isJsonName) {
    const lines = head.split('\n', MAX_LINES + 1);
    const isCut = lines.length <= MAX_LINES && !isWhole;
    const complete = lines.slice(0, isCut ? -1 : MAX_LINES);
    if (complete.some(isJsonObject)) return 'jsonl';
    // One record of more than the head.
    if (complete.every((line) => line.trim() === '') && /^\s*\{\s*"/.test(head)) return 'jsonl';
  }
  return isJsonName && (first === '{' || first === '[' || first === '"') ? 'jsonl' : 'text';
}

function isJsonObject(line: string): boolean {
  const text = line.trim();
  if (!text.startsWith('{')) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
