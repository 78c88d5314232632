/** Which charsets are recognised from a page's bytes alone, and how sure the record calls that. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodePayload } from './decode.js';
import { detectCharset } from './input-charset.js';
import { decodePage } from './page-document.js';

interface Passage {
  readonly lang: string;
  readonly text: string;
}

const PASSAGES: ReadonlyMap<string, string> = new Map(
  readFileSync('fixtures/language/passages.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Passage)
    .map(({ lang, text }) => [lang, text]),
);

const TRADITIONAL =
  '鎮上的鐘樓修了整整兩年，工人們把每一塊磚都編了號，再按原來的順序砌回去。最難的是找到會做老式瓦當的師傅。';

/** Some 8,000 characters in lines. */
function pageOf(lang: string): string {
  const passage = lang === 'zho-Hant' ? TRADITIONAL : (PASSAGES.get(lang) ?? '');
  return `${passage}\n`.repeat(Math.ceil(8000 / passage.length));
}

function decode(bytes: Buffer, encoding: string | null = null) {
  return decodePayload(bytes, detectCharset(bytes, encoding));
}

/** The label found is the WHATWG one: those of ISO 8859 often decode as their Windows supersets. */
const CASES: readonly (readonly [lang: string, written: string, found: string])[] = [
  ['cmn', 'gb18030', 'gb18030'],
  ['cmn', 'gbk', 'gb18030'],
  ['zho-Hant', 'big5', 'big5'],
  ['jpn', 'shift_jis', 'shift_jis'],
  ['jpn', 'euc-jp', 'euc-jp'],
  ['kor', 'euc-kr', 'euc-kr'],
  ['rus', 'windows-1251', 'windows-1251'],
  ['rus', 'koi8-r', 'koi8-r'],
  ['rus', 'iso-8859-5', 'iso-8859-5'],
  ['ukr', 'windows-1251', 'windows-1251'],
  ['pol', 'windows-1250', 'windows-1250'],
  ['pol', 'iso-8859-2', 'iso-8859-2'],
  ['ces', 'windows-1250', 'windows-1250'],
  ['ces', 'iso-8859-2', 'iso-8859-2'],
  ['deu', 'windows-1252', 'windows-1252'],
  ['fra', 'iso-8859-1', 'windows-1252'],
  ['por', 'windows-1252', 'windows-1252'],
  ['ell', 'iso-8859-7', 'iso-8859-7'],
  ['tur', 'windows-1254', 'windows-1254'],
  ['tur', 'iso-8859-9', 'windows-1254'],
  ['heb', 'iso-8859-8', 'iso-8859-8'],
  ['arb', 'windows-1256', 'windows-1256'],
  ['cmn', 'utf-16le', 'utf-16le'],
  ['jpn', 'utf-16be', 'utf-16be'],
  ['rus', 'utf-16le', 'utf-16le'],
];

test.each(CASES)('%s in %s', (lang, written, found) => {
  const text = pageOf(lang);
  const bytes = iconv.encode(text, written);
  const decoded = decode(bytes);
  expect([decoded.encoding, decoded.text === text]).toEqual([found, true]);
  expect(decoded.encodingConfidence).toBeGreaterThan(0.3);
  expect(decoded.encodingConfidence).toBeLessThan(0.9);
});

test('head, middle and tail are looked at', () => {
  const plain = 'Nothing here is beyond ASCII, line after line.\n'.repeat(400);
  for (const text of [plain + pageOf('rus') + plain, plain + plain + pageOf('rus')]) {
    expect(decode(iconv.encode(text, 'koi8-r')).encoding).toBe('koi8-r');
  }
});

describe('the confidence', () => {
  const russian = iconv.encode(pageOf('rus'), 'windows-1251');

  test('is 1 for valid UTF-8, a byte order mark and the user’s word', () => {
    expect(decode(Buffer.from('é')).encodingConfidence).toBe(1);
    expect(decode(Buffer.from('\ufeffé', 'utf16le')).encodingConfidence).toBe(1);
    expect(decode(russian, 'windows-1251').encodingConfidence).toBe(1);
  });

  test('is 0.9 for what a header or <meta> says', () => {
    const page = Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), russian]);
    expect(decodePage(page, { encoding: null, http: null }).encodingConfidence).toBe(0.9);
    expect(decodePage(russian, { encoding: null, http: 'windows-1251' }).encodingConfidence).toBe(0.9);
  });

  test('is less for damaged UTF-8 and for a guess', () => {
    const damaged = Buffer.concat([Buffer.from('Größe und Länge. '), Buffer.from([0xff]), Buffer.from(' Schön.')]);
    expect(decode(damaged).encodingConfidence).toBeCloseTo(0.8, 9);
    expect(decode(russian).encodingConfidence).toBeLessThan(0.9);
  });
});
