/** What an input is, by its beginning and, where that leaves it open, by its name. */

export type Format = (typeof FORMATS)[number];

/** What is read from its beginning to its end. */
export type StreamFormat = Exclude<Format, 'parquet'>;

export const FORMATS = ['text', 'jsonl', 'json', 'html', 'warc', 'csv', 'tsv', 'parquet'] as const;

/** A dump whose first records are broken is still one. */
const MAX_LINES = 10;

const HTML_NAME = /\.x?html?(?:\.\w{2,4})?$/i;
/** What a page begins with, after a declaration and comments: each comment ends at its first mark, or many of them take for ever. */
export const HTML_START = /^(?:\s|<\?xml[^>]*>|<!--(?:[^-]|-(?!->))*-->)*<(?:!doctype\s+html|html)[\s>]/i;
const ANY_TAG = /<(?:!doctype|html|head|body|meta|title|div|p|span|script|table|a|h[1-6]|ul|article|section)[\s>]/i;

/** An array of objects, and an object over several lines: its first member has a line of its own. */
const JSON_ARRAY = /^\s*\[\s*\{\s*["}]/;
const SPREAD_OBJECT = /^\s*\{[^\S\n]*\n\s*"(?:[^"\\\n]|\\.)*"\s*:/;

const JSON_NAME = /\.(?:jsonl|ndjson|json)(?:\.(?:gz|zst|xz|bz2))*$/i;

/** Also what a compressed file is called; any text may have commas in it, so only the name tells. */
const TABLE_NAME = /\.(?:(csv)|tsv|tab)(?:\.\w{1,4})?$/i;
const WARC_NAME = /\.(?:warc|wet)(?:\.\w{1,4})?$/i;

/** A version line and fields, the block's length among them: dumps of WARC headers that lack it are text. */
const WARC_HEAD = /^WARC\/1\.\d+\r?\n(?:[^\r\n]+\r?\n)*?content-length:/i;

/** `head` is the input's beginning without a byte order mark; `isWhole` tells whether it is all of the input. */
export function detectFormat(head: string, isWhole: boolean, name: string): StreamFormat {
  if (WARC_NAME.test(name) || isWarc(head)) return 'warc';
  if (HTML_START.test(head) || (HTML_NAME.test(name) && ANY_TAG.test(head))) return 'html';
  if (JSON_ARRAY.test(head)) return 'json';
  const first = head.trimStart()[0];
  const isJsonName = JSON_NAME.test(name);
  if (first === '{' || isJsonName) {
    const lines = head.split('\n', MAX_LINES + 1);
    const isCut = lines.length <= MAX_LINES && !isWhole;
    const complete = lines.slice(0, isCut ? -1 : MAX_LINES);
    if (SPREAD_OBJECT.test(head) || isSpread(lines)) return 'json';
    if (complete.some(isJsonObject)) return 'jsonl';
    // One record of more than the head.
    if (complete.every((line) => line.trim() === '') && /^\s*\{\s*"/.test(head)) return 'jsonl';
  }
  if (first === '[' && /\.json(?:\.\w{2,4})?$/i.test(name)) return 'json';
  if (isJsonName && (first === undefined || first === '{' || first === '[' || first === '"')) return 'jsonl';
  const table = TABLE_NAME.exec(name);
  if (table === null) return 'text';
  return table[1] === undefined ? 'tsv' : 'csv';
}

/**
 * Whether the first line leaves an object open that the next ones go on with. A record of JSONL that was cut off may end
 * with the same mark, but then a record follows.
 */
function isSpread(lines: readonly string[]): boolean {
  const [first = '', second = '', third = ''] = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (!/^\{\s*"/.test(first) || second === '') return false;
  const marks = first.replace(/"(?:[^"\\]|\\.)*"/g, '');
  if (marks.includes('"')) return false;
  if (/[{,]$/.test(marks)) return second.startsWith('"');
  return marks.endsWith('[') && !(isJsonObject(second) && (third === '' || third.startsWith('{')));
}

/** Whether a WARC begins here. */
export function isWarc(head: string): boolean {
  return WARC_HEAD.test(head);
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
