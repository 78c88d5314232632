/** Ways to damage bytes: what disks, networks, editors, converters and spite do to files. */
import { encodeText } from '../../read/encode-text.js';
import type { FuzzRandom } from './fuzz-random.js';

/** No mutation makes an input larger than this. */
const MAX_BYTES = 200_000;

/** Bytes that mean something to some reader, or that hardly any reader expects. */
const ODD: readonly Buffer[] = [
  ...['\0', '\0\0\0\0', '\x01\x02\x03', '\x1a', '\x1b', '\x1b$B', '\x1b(B', '\x7f', '\b', '\v'],
  ...[
    '\f',
    '\n',
    '\r',
    '\r\n',
    '\n\n\n',
    '\r\r',
    '\t',
    ' ',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufffe',
  ],
  ...['\ufeff', '\ufeff\ufeff', '\ufffd', '👩‍👩‍👧', 'e\u0301\u0301', '\u{10ffff}', 'İ', 'ﬀ', '河边', 'กขค'],
  ...['"', '""', '"""', '\\', '\\"', '\\\\', '\\u', '\\ud800', '\\udc00', '\\ud83d\\ude00', '\\u0000', "'"],
  ...['{', '}', '[', ']', ',', ':', '{}', '[]', 'null', 'true', '{"text":"x"}', '\n{"text":"x","id":1}\n', '"text":'],
  ...['1e999', '-0', '1'.repeat(400), '123456789012345678901', '0.1e-400', 'NaN', '\n5\n', '-1', '"__proto__":1,'],
  ...[
    '<',
    '>',
    '</',
    '<div>',
    '</div>',
    '<p',
    '<!--',
    '-->',
    '<!---->',
    '<![CDATA[',
    ']]>',
    '<script>',
    '</script>',
    '<style>',
  ],
  ...[
    '<pre>',
    '<table><tr><td>',
    '<template>',
    '<svg>',
    '<title>',
    '<br/>',
    '<a href="',
    '&#0;',
    '&#xd800;',
    '&#x110000;',
  ],
  ...['&amp', '&notin;', '<!doctype html>', '<html>', '<?xml version="1.0" encoding="utf-16"?>', '<meta charset=gbk>'],
  ...['<textarea>', '<plaintext>', '<noscript>', '<base href="//">', '<script type="application/ld+json">{"@graph":['],
  ...[
    'WARC/1.0\r\n',
    '\r\n\r\n',
    'Content-Length: 0\r\n',
    'Content-Length: 99999999999999999999\r\n',
    'HTTP/1.1 200 OK\r\n',
  ],
  ...[
    'Transfer-Encoding: chunked\r\n',
    'Content-Encoding: gzip\r\n',
    'WARC-Type: response\r\n',
    'ffffffff\r\n',
    '0\r\n\r\n',
  ],
  ...[
    '-----\n',
    '%%\n',
    '<|endoftext|>\n',
    'URL: https://example.org/\n',
    '<doc url="https://example.org/">\n',
    '</doc>\n',
  ],
  ...[
    'Advertisement\n',
    'Related posts\n',
    '<<: ',
    '>>: ',
    '© 2021',
    'By Ann Lowell | 3 May 2021\n',
    'Table of contents\n',
  ],
]
  .map((text) => Buffer.from(text))
  .concat(
    [
      '80',
      'ff',
      'fffe',
      'feff',
      'c0af',
      'eda080',
      'edb080',
      'f4908080',
      'e2',
      'f09f',
      'a1',
      '8140',
      'fe50',
      '8130',
    ].map((hex) => Buffer.from(hex, 'hex')),
  );

/** Openings and closings, to be nested. */
const NESTS: readonly (readonly [string, string])[] = [
  ['[', ']'],
  ['{"a":', '}'],
  ['{"text":', '}'],
  ['<div>', '</div>'],
  ['<div>', ''],
  ['<b><i>', '</b>'],
  ['<table><tr><td>', ''],
  ['<ul><li>', '</ul>'],
  ['<svg>', ''],
  ['<blockquote>', '</blockquote>'],
  ['(', ')'],
  ['"', '"'],
  ['<!--', '-->'],
];

const NUMBERS = [
  '0',
  '-1',
  '1',
  '00',
  '7',
  '65536',
  '4294967295',
  '4294967296',
  '9007199254740993',
  '1e9',
  '9'.repeat(30),
];

const CHARSETS = [
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1251',
  'gb18030',
  'shift_jis',
  'euc-kr',
  'big5',
  'euc-jp',
];

type Mutation = (bytes: Buffer, random: FuzzRandom, other: Buffer) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  flipBits,
  overwriteByte,
  truncate,
  dropStart,
  remove,
  splice,
  append,
  repeat,
  insertOdd,
  insertOdd,
  insertOdd,
  nest,
  changeNumber,
  changeNumber,
  changeLength,
  changeLength,
  swapLines,
  changeBreaks,
  recode,
  insertNoise,
];

/** Applies one to four mutations; `other` is what may be spliced in. */
export function mutate(bytes: Buffer, random: FuzzRandom, other: Buffer): Buffer {
  let mutated = bytes;
  for (let left = 1 + random.below(4); left > 0; left--) mutated = random.pick(MUTATIONS)(mutated, random, other);
  return mutated.subarray(0, MAX_BYTES);
}

/** Applies one mutation that leaves nearly all bytes as they are, so that much can still be read. */
export function mutateSlightly(bytes: Buffer, random: FuzzRandom): Buffer {
  return random.pick([flipBits, overwriteByte, changeLength, truncate])(bytes, random);
}

function flipBits(bytes: Buffer, random: FuzzRandom): Buffer {
  const flipped = Buffer.from(bytes);
  if (bytes.length === 0) return flipped;
  for (let left = random.size(8); left > 0; left--) flipped[random.below(flipped.length)] ^= 1 << random.below(8);
  return flipped;
}

function overwriteByte(bytes: Buffer, random: FuzzRandom): Buffer {
  const changed = Buffer.from(bytes);
  if (bytes.length > 0) changed[random.below(bytes.length)] = random.pick([0, 0x0a, 0x22, 0x3c, 0x80, 0xff]);
  return changed;
}

function truncate(bytes: Buffer, random: FuzzRandom): Buffer {
  return bytes.subarray(0, random.chance(0.5) ? random.below(bytes.length + 1) : bytes.length - random.size(9));
}

function dropStart(bytes: Buffer, random: FuzzRandom): Buffer {
  return bytes.subarray(random.chance(0.3) ? random.below(bytes.length + 1) : random.size(9));
}

function remove(bytes: Buffer, random: FuzzRandom): Buffer {
  const from = random.below(bytes.length + 1);
  return Buffer.concat([bytes.subarray(0, from), bytes.subarray(from + random.size(4096))]);
}

function splice(bytes: Buffer, random: FuzzRandom, other: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length))]);
}

function append(bytes: Buffer, _random: FuzzRandom, other: Buffer): Buffer {
  return Buffer.concat([bytes, other]);
}

function insert(bytes: Buffer, at: number, inserted: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at)]);
}

function repeat(bytes: Buffer, random: FuzzRandom): Buffer {
  const from = random.below(bytes.length + 1);
  const chunk = bytes.subarray(from, from + random.size(4096));
  if (chunk.length === 0) return bytes;
  const times = Math.min(random.size(5000), Math.ceil(MAX_BYTES / chunk.length));
  return insert(bytes, from, Buffer.concat(Array.from({ length: times }, () => chunk)));
}

function insertOdd(bytes: Buffer, random: FuzzRandom): Buffer {
  const odd = random.pick(ODD);
  const times = random.chance(0.8) ? 1 : random.size(2000);
  // Where an input or a line begins is where readers look.
  const place = random.chance(0.2) ? 0 : random.below(bytes.length + 1);
  const lineBreak = place > 0 && random.chance(0.5) ? bytes.indexOf(0x0a, place) : -1;
  return insert(
    bytes,
    lineBreak === -1 ? place : lineBreak + 1,
    Buffer.concat(Array.from({ length: times }, () => odd)),
  );
}

function nest(bytes: Buffer, random: FuzzRandom): Buffer {
  const [open, close] = random.pick(NESTS);
  const depth = random.size(20_000);
  const closed = random.chance(0.7) ? close.repeat(depth) : '';
  const from = random.below(bytes.length + 1);
  const inside = bytes.subarray(from, from + random.size(200));
  return Buffer.concat([
    bytes.subarray(0, from),
    Buffer.from(open.repeat(depth)),
    inside,
    Buffer.from(closed),
    bytes.subarray(from + inside.length),
  ]);
}

/** Numbers in text are lengths, dates, ids and sizes of chunks. */
function changeNumber(bytes: Buffer, random: FuzzRandom): Buffer {
  const found = [...bytes.toString('latin1').matchAll(/\d+/g)];
  if (found.length === 0) return insertOdd(bytes, random);
  const { 0: digits, index } = random.pick(found);
  const near = String(Math.max(0, Number(digits) + random.below(5) - 2));
  const number = Buffer.from(random.chance(0.5) ? near : random.pick(NUMBERS));
  return Buffer.concat([bytes.subarray(0, index), number, bytes.subarray(index + digits.length)]);
}

/** Lengths in binary formats stand at the beginning, at the end, and anywhere. */
function changeLength(bytes: Buffer, random: FuzzRandom): Buffer {
  const changed = Buffer.from(bytes);
  const width = random.pick([1, 2, 4]);
  if (bytes.length < width) return changed;
  const last = bytes.length - width;
  const at = random.pick([
    random.below(last + 1),
    Math.min(random.below(16), last),
    Math.max(0, last - random.below(12)),
  ]);
  const most = 2 ** (8 * width);
  const now = changed.readUIntLE(at, width);
  const value = random.pick([0, 1, most - 1, most / 2, now + 1, now - 1, now * 2, random.below(most)]);
  changed.writeUIntLE(((value % most) + most) % most, at, width);
  return changed;
}

function swapLines(bytes: Buffer, random: FuzzRandom): Buffer {
  const lines = bytes.toString('latin1').split('\n');
  for (let left = random.size(20); left > 0; left--) {
    const [a, b] = [random.below(lines.length), random.below(lines.length)];
    [lines[a], lines[b]] = [lines[b], lines[a]];
  }
  return Buffer.from(lines.join('\n'), 'latin1');
}

function changeBreaks(bytes: Buffer, random: FuzzRandom): Buffer {
  const other = random.pick(['\r\n', '\r', '\n\n', '\f', ' ', '\0']);
  return Buffer.from(bytes.toString('latin1').replaceAll('\n', other), 'latin1');
}

/** The same text in another charset, with or without a byte order mark; perhaps the first part only. */
function recode(bytes: Buffer, random: FuzzRandom): Buffer {
  const upTo = random.chance(0.8) ? bytes.length : random.below(bytes.length + 1);
  const text = (random.chance(0.3) ? '\ufeff' : '') + bytes.toString('utf8', 0, upTo);
  const encoded = encodeText(text, random.pick(CHARSETS)) ?? encodeText(text, 'gb18030') ?? bytes;
  return Buffer.concat([encoded, bytes.subarray(upTo)]);
}

function insertNoise(bytes: Buffer, random: FuzzRandom): Buffer {
  const noise = Buffer.from(Array.from({ length: random.size(300) }, () => random.below(256)));
  return insert(bytes, random.below(bytes.length + 1), noise);
}
