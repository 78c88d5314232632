import { expect, test } from '@jest/globals';
import { describeControls, findMagic } from './detect-binary.js';

test.each([
  ['JPEG image', 'ffd8ffe000104a46'],
  ['GIF image', '474946383961'],
  ['PDF document', '255044462d312e37'],
  ['ZIP archive', '504b030414'],
  ['gzip data', '1f8b0800'],
  ['zstd data', '28b52ffd24'],
  ['xz data', 'fd377a585a000004'],
  ['bzip2 data', '425a6839314159265359'],
  ['Parquet file', '5041523115'],
  ['ELF executable', '7f454c460201'],
  ['Java class', 'cafebabe0000'],
  ['WebAssembly module', '0061736d01000000'],
  ['MP3 audio', '49443304000000'],
  ['MP4 video', '00000020667479706d703432'],
])('%s', (name, hex) => {
  expect(findMagic(Buffer.from(hex, 'hex'))).toBe(name);
});

const zip = (first: string): string => `PK\x03\x04${'\0'.repeat(26)}${first}`;

test.each([
  ['Office document', zip('[Content_Types].xml')],
  ['OpenDocument file', zip('mimetypeapplication/vnd.oasis.opendocument.text')],
  ['EPUB book', zip('mimetypeapplication/epub+zip')],
  ['ZIP archive', zip('pages/epub+zip')],
  ['RTF document', '{\\rtf1\\ansi The ferry}'],
  ['MHTML page', 'From: <Saved by Blink>\r\nSubject: The ferry\r\n'],
  ['MHTML page', 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'],
])('%s, from %j', (name, head) => {
  expect(findMagic(Buffer.from(head, 'latin1'))).toBe(name);
});

test.each([
  '',
  '{\\rtf is',
  'From: Ann\nMIME-Version: 1.0\n',
  'MIME-Version: 1.0\nContent-Type: text/plain\n',
  'PAR1 is a name',
  'ID3 tags are',
  'PKZIP was',
  'Rar! he said',
  '%PDF',
])('%j begins a text', (text) => {
  expect(findMagic(Buffer.from(text))).toBeNull();
});

test('some control characters are no text; text may hold a few', () => {
  expect(describeControls(Buffer.from('\x01\x02\x03\x04'.repeat(20)), 1)).toBe(
    'control characters in 100 % of the first 80 bytes',
  );
  expect(describeControls(Buffer.from('\x01\x02\x03\x04'.repeat(20)), 2)).toBe(
    'control characters in 100 % of the first 160 bytes',
  );
  expect(describeControls(Buffer.alloc(100), 1)).not.toBeNull();
  expect(describeControls(Buffer.from('\x1b[1mbold\x1b[0m\r\n\t\f\x07'), 1)).toBeNull();
  expect(describeControls(Buffer.from('\x01'), 1)).toBeNull();
});
