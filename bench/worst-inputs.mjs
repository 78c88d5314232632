// Inputs that make work for a reader, a rule or a parser: each a name, its size at full length, flags and chunks.
import { readdirSync, readFileSync } from 'node:fs';

const CHUNK_BYTES = 1 << 20;
const MB = 1e6;

/** One document, whatever its size. */
const WHOLE = ['--max-doc-bytes', '1GB'];

const PARAGRAPH =
  'The tide tables were wrong by an hour, and half the village missed the boat. She said that nobody would come. ';

/** `unit` is a text, or a function from its number; repeated up to `size` bytes between `before` and `after`. */
function* repeat(unit, size, before = '', after = '') {
  const make = typeof unit === 'string' ? () => unit : unit;
  let held = before;
  let bytes = 0;
  for (let n = 0; bytes < size; n++) {
    const text = make(n);
    held += text;
    bytes += text.length;
    if (held.length < CHUNK_BYTES) continue;
    yield Buffer.from(held);
    held = '';
  }
  yield Buffer.from(held + after);
}

function* bytesOfNoCharset(size) {
  for (let left = size; left > 0; left -= CHUNK_BYTES) {
    yield Buffer.from(Array.from({ length: Math.min(left, CHUNK_BYTES) }, (_, n) => 0x80 + ((n * 37) % 128)));
  }
}

/** The first lines of all rules' cases that fire: what each of them looks for. */
function readTriggers() {
  const root = new URL('../fixtures/rules/', import.meta.url);
  const cases = readdirSync(root).flatMap((rule) => {
    const names = readdirSync(new URL(`${rule}/`, root));
    return names.filter((name) => name.startsWith('fires-')).map((name) => `${rule}/${name}/input.txt`);
  });
  const lines = cases.flatMap((path) => readFileSync(new URL(path, root), 'utf8').split(/\r?\n/));
  return lines.filter((line) => line.trim() !== '' && line.length < 120);
}

const TRIGGERS = readTriggers();

const text = (name, most, unit, flags = WHOLE) => ({
  name,
  most,
  file: 'a.txt',
  flags,
  make: (size) => repeat(unit, size),
});
const page = (name, most, unit, before = '', after = '') => ({
  name,
  most,
  file: 'a.html',
  flags: ['--from', 'html', ...WHOLE],
  make: (size) => repeat(unit, size, `<!doctype html><html><body>${before}`, `${after}</body></html>`),
});
const record = (name, most, unit, before = '{"id":1,"text":"', after = '"}\n', flags = WHOLE) => ({
  name,
  most,
  file: 'a.jsonl',
  flags: ['--from', 'jsonl', ...flags],
  make: (size) => repeat(unit, size, before, after),
});
const table = (name, most, unit, before) => ({
  name,
  most,
  file: 'a.csv',
  flags: ['--from', 'csv'],
  make: (size) => repeat(unit, size, before),
});

export const WORST_INPUTS = [
  text('a line of 100 MB', 100 * MB, PARAGRAPH),
  text('a line of 100 MB, in pieces', 100 * MB, PARAGRAPH, []),
  text('a word of 100 MB', 100 * MB, 'abcdefghij'),
  text('a line of Chinese, 50 MB', 50 * MB, '河边的人说水位还会再涨一点。'),
  text('blanks, 100 MB', 100 * MB, ' '),
  text('line breaks, 100 MB', 100 * MB, '\n', []),
  text('a million lines', 20 * MB, (n) => `Line ${n} of many\n`),
  record('a million lines in one record', 24 * MB, (n) => `Line ${n} of the record\\n`),
  text('100,000 repeats of a paragraph', 11 * MB, `${PARAGRAPH}\n\n`),
  text('the words of all rules, line by line', 5 * MB, (n) => `${TRIGGERS[n % TRIGGERS.length]}\n`),
  text('the words of all rules, in one line', 5 * MB, (n) => `${TRIGGERS[n % TRIGGERS.length]} `),
  ...['Related posts\n', 'Table of contents\n', 'By Ann Lowell | 3 May 2021\n', '<<: The last ferryman\n'].map((line) =>
    text(`only ${JSON.stringify(line)}`, 4 * MB, line),
  ),
  ...['(', '"', '|', '«', '>', '.', '…', '#a ', '@', '- ', '1. '].map((mark) =>
    text(`only ${JSON.stringify(mark)}`, 4 * MB, mark),
  ),
  text(
    'links of Markdown',
    20 * MB,
    (n) => `See [page ${n}](https://example.org/${n} "Title") and ![a plan](${n}.png). `,
  ),
  text('links of Markdown that never close', 10 * MB, (n) => (n < 50_000 ? `[a](/${n}) ` : '![a [b](c ')),
  text('numbered links', 20 * MB, (n) => `[${n % 99_999}]Link `),
  text('labels in lines of almost 1 MB', 20 * MB, (n) =>
    n % 90_000 === 0 ? '\n' : n % 9 === 0 ? 'when it rained ' : 'Home News',
  ),
  text('letters with a million accents', 6 * MB, 'e\u0301\u0301\u0301'),
  text('only form feeds', 10 * MB, '\f', ['--split', 'formfeed']),
  text('only form feeds, split found out', 10 * MB, '\f', ['--split', 'auto']),
  text('only separator lines', 10 * MB, '-----\n', ['--split', 'auto']),
  text('only blank lines, split at them', 10 * MB, '\n \n', ['--split', 'blank:2']),
  text('half a million documents of a line', 10 * MB, (n) => `Page ${n} is short.\n`, ['--split', 'line']),
  ...[[], ['--encoding', 'utf-8'], ['--encoding', 'gb18030']].map((flags) => ({
    ...text(`bytes of no charset, ${flags[1] ?? 'guessed'}`, 20 * MB, '', [...WHOLE, ...flags]),
    make: (size) => bytesOfNoCharset(size),
  })),
  text('mojibake, repaired', 10 * MB, 'Il a Ã©tÃ© â€œlÃ â€\u009d. ', ['--fix-text', ...WHOLE]),
  {
    ...record('a million records', 40 * MB, (n) => `{"id":${n},"text":"Page ${n} is short."}\n`, '', ''),
    name: 'a million records',
  },
  record('a record of 100 MB', 100 * MB, PARAGRAPH),
  record('a record of 100 MB, too large', 100 * MB, PARAGRAPH, '{"text":"', '"}\n', []),
  record('a text of escapes', 20 * MB, '\\u00e9\\"\\\\'),
  record('brackets in brackets', 4 * MB, '[', '{"text":"x","a":', ''),
  record('objects in objects, closed', 2 * MB, '{"a":', '{"text":"x","a":', '1'),
  record('a million keys', 14 * MB, (n) => `"key${n}":${n},`, '{', '"text":"x"}\n'),
  record('backslashes', 20 * MB, '\\\\', '{"text":"', '"}\n'),
  table('a quote that is never closed', 100 * MB, 'row,a text\n', 'id,text\n1,"open\n'),
  table('a quote in each row that is never closed', 20 * MB, 'row,"a text\nrow,a text\n', 'id,text\n'),
  table('a million columns', 10 * MB, 'a,', 'id,text,'),
  table('a million rows', 20 * MB, (n) => `${n},Row ${n} is short.\n`, 'id,text\n'),
  page('a million attributes', 12 * MB, (n) => ` a${n}="b"`, '<p', '>text</p>'),
  page('a million unclosed paragraphs', 12 * MB, '<p>A short one.'),
  page('unclosed elements in one another', 4 * MB, '<div>a'),
  page('unclosed bold in paragraphs', 4 * MB, '<p><b>a'),
  page('closing tags without any element', 8 * MB, '</div></p></b>'),
  page('blank blocks before anything else', 8 * MB, '<div> </div>\n', '', '<p>text</p><time datetime="2024-05-03">'),
  page('a million links', 24 * MB, (n) => `<a href="/${n}">Page ${n}</a>\n`),
  page('a million cells', 16 * MB, (n) => `<td>${n}</td>`, '<table><tr>', '</tr></table>'),
  page('items in one list', 16 * MB, (n) => `<li class="item">Item ${n}</li>`, '<ul>', '</ul>'),
  page('lists 200 deep, over and over', 8 * MB, `${'<ul><li>'.repeat(200)}a${'</li></ul>'.repeat(200)}`),
  page('a million character references', 10 * MB, '&amp;&#233;'),
  page('ampersands', 10 * MB, '&'),
  page('less-than signs', 10 * MB, '< '),
  page('tags that are never closed', 4 * MB, '<a href="'),
  page('comments that are never closed', 8 * MB, '<!-- '),
  page('a script of 20 MB', 20 * MB, 'var a = "</scrip"; ', '<script>', '</script><p>text</p>'),
  page('JSON-LD, nested', 4 * MB, '{"@graph":[', '<script type="application/ld+json">', '</script><p>text</p>'),
  page(
    'JSON-LD, a long one',
    10 * MB,
    '{"@type":"Person","name":"Ann"},',
    '<script type="application/ld+json">[',
    '1]</script>',
  ),
  page('metas of an author', 8 * MB, '<meta name="author" content="Ann Lowell">'),
  page('a meta with a long author', 4 * MB, 'Ann Lowell ', '<meta name="author" content="', '"><p>text</p>'),
  page('a meta with an author of one word', 4 * MB, 'a', '<meta name="author" content="', '"><p>text</p>'),
  page('a long title', 4 * MB, 'The ferry - ', '<title>', '</title><h1>The ferry</h1><p>text</p>'),
  page('a title of blanks', 4 * MB, ' ', '<title>a', 'b</title><h1>The ferry</h1><p>text</p>'),
  page('a class of many words', 4 * MB, 'content-body ', '<div class="', '">text</div>'),
  page('blanks between words', 20 * MB, ' ', '<p>a', 'b</p>'),
  page('a text of 20 MB', 20 * MB, PARAGRAPH, '<p>', '</p>'),
  page('a text of 20 MB in pre', 20 * MB, `${PARAGRAPH}\n`, '<pre>', '</pre>'),
  {
    ...page('headings and lists as Markdown', 8 * MB, '<h2>One</h2><ul><li>Two <b>three</b></li></ul>'),
    markdown: true,
  },
  {
    name: 'a WARC of empty records',
    most: 20 * MB,
    file: 'a.warc',
    flags: [],
    make: (size) =>
      repeat(
        'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n\r\n\r\n',
        size,
      ),
  },
  {
    name: 'a WARC of false lengths',
    most: 8 * MB,
    file: 'a.warc',
    flags: [],
    make: (size) =>
      repeat(
        'WARC/1.0\r\nWARC-Type: conversion\r\nContent-Type: text/plain\r\nContent-Length: 50000000\r\n\r\na\r\n\r\n',
        size,
      ),
  },
];
