import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { decodePayload } from './decode.js';
import { decodeBytes } from './decode-bytes.js';
import { encodeText } from './encode-text.js';
import { detectCharset } from './input-charset.js';

function decode(bytes: Buffer, encoding: string | null = null) {
  return decodePayload(bytes, detectCharset(bytes, encoding));
}

const SAMPLES: Readonly<Record<string, string>> = {
  'utf-8': 'Größe 漢字 😀\nzwei',
  'utf-16le': 'Größe 漢字 😀\nzwei',
  'utf-16be': 'Größe 漢字 😀\nzwei',
  'windows-1252': 'Größe – “naïve”\nzwei €',
  'windows-1251': 'Привет, мир\nи ещё',
  'koi8-u': 'Привіт, ґанок\nще',
  'iso-8859-2': 'Zażółć gęślą\njaźń',
  'windows-874': 'สวัสดี\nชาวโลก',
  shift_jis: '日本語ｶﾅ\n文字 abc',
  'euc-jp': '日本語\n文字 abc',
  'iso-2022-jp': '日本語\n文字 abc',
  gbk: '汉语 文字\nabc',
  gb18030: '汉语 😀 ñ\nabc',
  big5: '漢語文字\nabc',
  'euc-kr': '한국어 똠방각하\nabc',
};

function encode(text: string, encoding: string): Buffer {
  // Nothing here writes this charset, which comes in only.
  if (encoding === 'iso-2022-jp')
    return Buffer.from('1b2442467c4b5c386c1b28420a1b2442 4a38 3b7a1b284220616263'.replace(/ /g, ''), 'hex');
  return encodeText(text, encoding) ?? Buffer.alloc(0);
}

test.each(Object.entries(SAMPLES))('%s: every slice of the text is a slice of the payload', (encoding, text) => {
  const payload = encode(text, encoding);
  const decoded = decode(payload, encoding);
  expect(decoded).toMatchObject({ text, encoding, flags: [] });
  const ascending = Array.from({ length: text.length + 1 }, (_, index) => decoded.bytes.at(index));
  expect(ascending.at(-1)).toBe(payload.length);
  expect(decode(payload, encoding).bytes.at(3)).toBe(ascending[3]);
  for (let to = text.length; to >= 0; to--) expect(decoded.bytes.at(to)).toBe(ascending[to]);
  if (encoding === 'iso-2022-jp') return;
  for (let from = 0; from <= text.length; from++) {
    for (let to = from; to <= text.length; to++) {
      const slice = text.slice(from, to);
      if (/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(slice)) continue;
      expect(decodeBytes(payload.subarray(ascending[from], ascending[to]), encoding)).toBe(slice);
    }
  }
});

test('the byte map of UTF-8 with errors fits what TextDecoder makes of it', () => {
  const bytes = fc
    .array(
      fc.oneof(
        fc.constantFrom(0x0a, 0x41, 0x80, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xed, 0xf0, 0x9f, 0x98, 0x80, 0xff),
        fc.nat(255),
      ),
    )
    .map((values) => Buffer.from(values));
  fc.assert(
    fc.property(bytes, (payload) => {
      const { text, bytes: map } = decode(payload, 'utf-8');
      const offsets = Array.from({ length: text.length + 1 }, (_, index) => map.at(index));
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      expect(offsets.at(-1)).toBe(payload.length);
      for (let from = 0; from < text.length; from++) {
        const character = String.fromCodePoint(text.codePointAt(from) ?? 0);
        if (from > 0 && offsets[from] === offsets[from - 1]) continue;
        expect(payload.toString('utf8', offsets[from], offsets[from + character.length])).toBe(character);
      }
    }),
  );
});

test('maps of damaged text in other charsets stay in order and keep to the lines', () => {
  const bytes = fc
    .array(fc.oneof(fc.nat(255), fc.constant(0x0a), fc.integer({ min: 0x81, max: 0xfe })))
    .map((values) => Buffer.from(values));
  fc.assert(
    fc.property(
      bytes,
      fc.constantFrom('shift_jis', 'euc-kr', 'gbk', 'gb18030', 'big5', 'euc-jp', 'iso-2022-jp'),
      (payload, encoding) => {
        const { text, bytes: map } = decode(payload, encoding);
        let last = 0;
        for (let index = 0; index <= text.length; index++) {
          const offset = map.at(index);
          expect(offset).toBeGreaterThanOrEqual(last);
          last = offset;
        }
        expect(last).toBe(payload.length);
      },
    ),
    {
      examples: [
        [Buffer.from([0x81, 0x30, 0x00]), 'gb18030'],
        [Buffer.from([0x73, 0xbf, 0x30, 0xec, 0xa7, 0xed]), 'gb18030'],
      ],
    },
  );
});

test('the bytes that a broken character gives back are found where they stand', () => {
  const { text, bytes } = decode(Buffer.from([0x81, 0x30, 0x41, 0x42]), 'gb18030');
  expect(text).toBe('\ufffd0AB');
  expect([0, 1, 2, 3, 4].map((index) => bytes.at(index))).toEqual([0, 1, 2, 3, 4]);
});

test('the user’s word goes before everything', () => {
  expect(decode(Buffer.from('é'), 'windows-1252').text).toBe('Ã©');
});

test('a byte order mark decides, and stays in the text', () => {
  for (const bytes of [
    Buffer.from('\ufeffé'),
    Buffer.from('\ufeffé', 'utf16le'),
    Buffer.from('\ufeffé', 'utf16le').swap16(),
  ]) {
    expect(decode(bytes)).toMatchObject({ text: '\ufeffé', flags: [] });
  }
});

test('UTF-16 without a mark is known by its NULs', () => {
  for (const text of ['Plain English prose.\n', 'Обычный русский текст.\n', '汉语文字没有空格。\n'.repeat(20)]) {
    expect(decode(Buffer.from(text, 'utf16le'))).toMatchObject({ text, encoding: 'utf-16le' });
    expect(decode(Buffer.from(text, 'utf16le').swap16())).toMatchObject({ text, encoding: 'utf-16be' });
  }
});

test('names that end in NULs are not UTF-16', () => {
  expect(decode(Buffer.from('./a\0./b\0./c\0')).encoding).toBe('utf-8');
});

test('UTF-8 with few errors stays UTF-8', () => {
  const bytes = Buffer.concat([Buffer.from('Größe und Länge. '), Buffer.from([0xff]), Buffer.from(' Schön.')]);
  expect(decode(bytes)).toMatchObject({
    text: 'Größe und Länge. \ufffd Schön.',
    encoding: 'utf-8',
    flags: ['invalid-bytes'],
  });
});

test('UTF-8 that was cut inside a character stays UTF-8', () => {
  const bytes = Buffer.from('He said “no”').subarray(0, -1);
  expect(decode(bytes)).toMatchObject({ encoding: 'utf-8', flags: ['invalid-bytes'] });
});

test.each([
  ['windows-1252', 'Le garçon a mangé un gâteau à la crème, déjà très sucré, près de l’école.'],
  ['windows-1251', 'Съешь же ещё этих мягких французских булок, да выпей чаю. Это обычный русский текст.'],
  ['shift_jis', '日本語の文章です。これはテストのための文章であり、特に意味はありません。'],
  ['gb18030', '这是一段用来测试的中文文字，没有什么特别的意思，只是为了检测编码。'],
  ['euc-kr', '이것은 인코딩을 검사하기 위한 한국어 문장입니다. 특별한 의미는 없습니다.'],
])('a guess is flagged: %s', (encoding, text) => {
  const bytes = encodeText(text, encoding) ?? Buffer.alloc(0);
  expect(decode(bytes)).toMatchObject({ text, encoding, flags: ['guessed-encoding'] });
});

test('any bytes decode to windows-1252 and back', () => {
  const bytes = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));
  const { text, flags } = decode(bytes, 'windows-1252');
  expect(flags).toEqual([]);
  expect(encodeText(text, 'windows-1252')?.equals(bytes)).toBe(true);
});

test('a text that the charset cannot express has no bytes', () => {
  expect(encodeText('漢', 'windows-1252')).toBeNull();
  expect(encodeText('é', 'shift_jis')).toBeNull();
  expect(encodeText('\ud83d', 'utf-8')).toBeNull();
  expect(encodeText('日本', 'iso-2022-jp')).toBeNull();
});

test('cp949, which Node’s own euc-kr lacks', () => {
  expect(decode(Buffer.from([0x8c, 0x63]), 'euc-kr').text).toBe('똠');
  expect(iconv.encode('똠', 'euc-kr')).toEqual(Buffer.from([0x8c, 0x63]));
});
