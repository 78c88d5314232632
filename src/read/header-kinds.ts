/** Lines with which crawlers and converters begin a document. */

export interface HeaderKind {
  /** Begins a document; group `url` holds its address, where the line has one. */
  readonly begins: RegExp;
  /** Bytes that such a line may begin with. */
  readonly firstBytes: string;
  /** Further header lines come up to the first blank line; this one has the address. */
  readonly address: RegExp | null;
  /** A line that ends a document. */
  readonly ends: string | null;
  /** How many of them tell a dump from a page that happens to have such a line. */
  readonly minCount: number;
}

export const HEADER_KINDS: readonly HeaderKind[] = [
  { begins: /^url:\s*(?<url>https?:\/\/\S+)$/i, firstBytes: 'uU', address: null, ends: null, minCount: 3 },
  { begins: /^#+\s*(?<url>https?:\/\/\S+)$/, firstBytes: '#', address: null, ends: null, minCount: 3 },
  { begins: /^(?<url>https?:\/\/\S+)$/, firstBytes: 'h', address: null, ends: null, minCount: 3 },
  {
    begins: /^<doc(?=[\s>])(?:[^>]*\surl="(?<url>[^"]+)")?[^>]*>$/i,
    firstBytes: '<',
    address: null,
    ends: '</doc>',
    minCount: 3,
  },
  {
    // https://iipc.github.io/warc-specifications/: the version, then fields, then a blank line.
    begins: /^WARC\/1\.\d+$/,
    firstBytes: 'W',
    address: /^WARC-Target-URI:\s*<?(?<url>[^\s>]+)>?$/i,
    ends: null,
    minCount: 1,
  },
  {
    // https://www.rfc-editor.org/rfc/rfc4155, and as Thunderbird, Mailman and Gmail write it; then the message's fields.
    begins:
      /^From .*(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [ \d]\d \d\d:\d\d(?::\d\d)?(?: [-+\w]+)? \d{4}$/,
    firstBytes: 'F',
    address: /^Archived-At:\s*<(?<url>https?:[^\s>]+)>$/i,
    ends: null,
    minCount: 3,
  },
  { begins: /^WARC-Target-URI:\s*(?<url>\S+)$/i, firstBytes: 'wW', address: null, ends: null, minCount: 3 },
];

/** No address is longer; the patterns need not be fast on anything. */
const MAX_HEADER_CHARS = 8192;

/** Whether the line, without blanks around it, begins a document. */
export function isHeader(line: string, { begins }: HeaderKind): boolean {
  return line.length <= MAX_HEADER_CHARS && begins.test(line);
}

/** Lines of nothing but a mark that people put between texts, other than rows of one punctuation mark. */
export const SEPARATOR_WORDS: ReadonlySet<string> = new Set(['%', '%%', '<|endoftext|>', '<eos>', '</s>']);

/** No dots: a line of them is an omission inside a text. */
const PUNCTUATION_ROW = /^([-=*#_~+@%&^|/\\<>:;!$])\1{2,}$/;

/** Whether the line, without blanks around it, may stand between documents. */
export function isSeparator(line: string): boolean {
  return SEPARATOR_WORDS.has(line) || PUNCTUATION_ROW.test(line);
}
