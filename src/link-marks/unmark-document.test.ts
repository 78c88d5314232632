import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanDocument, tileDocument } from '../clean.js';
import { KEEP_BODY } from '../dev/fixture-cases.js';
import { encodeText } from '../read/encode-text.js';
import { fixDocument } from '../read/fix-document.js';
import { restoreDocument } from '../restore.js';
import { toDocument, toPageDocument } from '../to-document.js';
import type { Document } from '../types.js';
import { toLedgerLine } from '../write/ledger.js';
import { unmarkDocument } from './unmark-document.js';

const read = (name: string): string =>
  readFileSync(join('fixtures', 'pipeline', 'link-marks', name, 'input.txt'), 'utf8');
const textOf = (text: string): string => unmarkDocument(toDocument(text)).text;
const links = (count: number): string => Array.from({ length: count }, (_, n) => `[Link ${n}](/page/${n})\n`).join('');

function restore(document: Document, markdown: boolean): string | Uint8Array {
  const options = { ...KEEP_BODY, markdown };
  const article = cleanDocument(document, options);
  const spans = tileDocument(document, article, options);
  const entry = JSON.parse(toLedgerLine(document, article, { spans, encode: encodeText }));
  const item = restoreDocument(entry, article.text);
  return 'bytes' in item ? Buffer.from(item.bytes).toString() : item.failure;
}

describe('Markdown', () => {
  test('links lose their addresses, images go, and lines that held nothing else', () => {
    const text = `${links(5)}\nSee [the *docs*](https://a.org/x_(y) "Docs") and ![a plan](plan.png)more.\n\n[![](a.png)](/) ![b](b.png)\nEnd`;
    expect(textOf(text)).toBe('Link 0\nLink 1\nLink 2\nLink 3\nLink 4\n\nSee the *docs* and more.\n\nEnd');
  });

  test.each([
    ['[a](<b c.html>)', 'a'],
    ['[a](javascript:f\\(1\\))', 'a'],
    ['[ a ](/b)', 'a'],
    ['x [ a ](/b) y', 'x a y'],
    ['x[ a ](/b)y', 'x a y'],
    ['[\n\n## A\n\nb\n\n](/c)\nd', '## A\n\nb\nd'],
    ['[a\nb](/c) d', 'a\nb d'],
    ['[a](https://b.org/long-\nname) c', 'a c'],
    ['[a [sic] b](/c)', 'a [sic] b'],
    ['[ ](https://b.org/?t=Six tools \\(and more\\)&u=c d) e', ' e'],
    ['[a](b c d) e', '[a](b c d) e'],
    ['[a\\](b)](/c)', 'a\\](b)'],
    ['a[0](b.c) [d](e)', 'a[0](b.c) [d](e)'],
    ['`[a](/b)` and ```\n[a](/b)\n```', '`[a](/b)` and ```\n[a](/b)\n```'],
    ['[a]()[](/b)[c][d]', '[a]()[c][d]'],
    ['\u{1f600}[\u{1f600}](/\u{1f600})', '\u{1f600}\u{1f600}'],
  ])('%j reads %j', (text, expected) => {
    expect(textOf(`${links(5)}${text}`)).toBe(`Link 0\nLink 1\nLink 2\nLink 3\nLink 4\n${expected}`);
  });

  test('addresses may stand in a list below', () => {
    const text =
      'A [b][1], [c][x], [d][2], [e][3] and [f][4]; [g][unknown].\n\n[1]: /b\n[x]: <c d> "e"\n[2]: /d\n[3]: /e\n[4]: /f\n';
    expect(textOf(text)).toBe('A b, c, d, e and f; [g][unknown].\n\n');
  });

  test('a link in the address of another goes with it, whatever it is of', () => {
    const text = `${links(5)}A [b][1].\n\n[1]: [c](/d)\nEnd\n`;
    const document = unmarkDocument(toDocument(text));
    expect(document.text).toBe('Link 0\nLink 1\nLink 2\nLink 3\nLink 4\nA b.\n\nEnd\n');
    for (const markdown of [false, true]) expect(restore(document, markdown)).toBe(text);
    expect(cleanDocument(document, { ...KEEP_BODY, markdown: true }).text).toMatch(/A \[b\]\(\[c\]\(\/d\)\)\.$/);
  });

  test('few links are left to their author', () => {
    expect(textOf(links(4))).toBe(links(4));
  });

  test('line breaks of Windows stay whole', () => {
    expect(textOf(`${links(5).replaceAll('\n', '\r\n')}![](a.png)\r\nb`)).toBe(
      'Link 0\r\nLink 1\r\nLink 2\r\nLink 3\r\nLink 4\r\nb',
    );
  });

  test('--markdown writes the links back where they stay', () => {
    const document = unmarkDocument(toDocument(read('markdown-wrapped')));
    const { text } = cleanDocument(document, { ...KEEP_BODY, markdown: true });
    expect(text).toContain('bought the [Northern Star](https://example.org/ships/northern-star) eleven years ago');
    expect(text).toContain(
      '[storm that closed the harbour](https://example.org/archive/2019/the-storm-that-closed-the-harbour-for-a-month) for a month',
    );
    expect(text).toContain('By [Ines Varga](/people/ines-varga)\n\n');
    expect(text).not.toContain('](/2024');
  });
});

describe('numbered links', () => {
  test('numbers go that rise through the page, and no others', () => {
    const marks = Array.from({ length: 8 }, (_, n) => `[${n + 1}]Link`);
    const text = `${marks.slice(0, 4).join(' ')}\nAs shown before [2], and in 1999 [1999]: a [7] and[3].\n${marks.slice(4).join('\n')}\n`;
    const list = Array.from({ length: 8 }, (_, n) => `   ${n + 1}. https://a.org/${n}`).join('\n');
    expect(textOf(`${text}\nReferences\n\n   Visible links\n${list}\n`)).toBe(
      'Link Link Link Link\nAs shown before [2], and in 1999 [1999]: a [7] and[3].\nLink\nLink\nLink\nLink\n\n',
    );
  });

  test('a list may have gaps, lines of addresses and headings of its own in it', () => {
    const text =
      '[1]A [2]B [3]C\n[4]D\n\nReferences\n\n   1. a:b\n   2. https://a.org/?q=<x\ny z>\n   3. #top\n   4. file:///d\n\n   Hidden links:\n   6.\n   7. https://c.org\n';
    expect(textOf(text)).toBe('A B C\nD\n\n');
  });

  test('without the list, as in a part of a page, only many numbers in a row count', () => {
    const marks = (count: number) => Array.from({ length: count }, (_, n) => `* [${n + 40}]Link`).join('\n');
    expect(textOf(marks(12))).toBe('* Link\n'.repeat(12).trimEnd());
    expect(textOf(marks(9))).toBe(marks(9));
  });

  test.each([
    ['in a fence', (lines: string[]) => `Text\n\n\`\`\`c\n${lines.join('\n')}\n\`\`\`\n\nText\n`],
    ['indented', (lines: string[]) => lines.map((line) => `    ${line}\n`).join('')],
    ['bare', (lines: string[]) => lines.join(' ')],
  ])('indexes of code stay, %s', (_, layOut) => {
    const lines = (write: (n: number) => string) => layOut(Array.from({ length: 12 }, (_, n) => write(n)));
    for (const text of [
      lines((n) => `key[${n}]=buf[${n}]^0x36;`),
      lines((n) => `x[${n}]=a;`),
      lines((n) => `a[${n}]+=b[${n}]*c;`),
      lines((n) => `m[${n}][0]=f(m[${n}]);`),
    ])
      expect(textOf(text)).toBe(text);
  });

  test('nothing between fences is a mark, and links that touch are', () => {
    const menu = Array.from({ length: 12 }, (_, n) => `[${n + 1}]Link`).join('');
    const code = '```\n[13]x\n```\n';
    expect(textOf(`${menu}\n${code}[14]End`)).toBe(`${'Link'.repeat(12)}\n${code}End`);
  });

  test.each([
    [
      '埃尔加港是北方的海港城市',
      ['[#]，始建于1890年', '[#]，后来重建', '[#]。居民称它为“老港”', '[#]；渔业（见', '[#]）仍是主业'],
    ],
    ['これは港町である', ['[#]。1890年に建設され', '[#]、後に「旧港', '[#]」と呼ばれた']],
    ['港口建成于1890年', ['。[#]后来重建', '，[#]并且扩建', '[#]的', '[#]。此后']],
    ['यह एक नगर है', ['[#]। नगर', '[#]। बन्दरगाह']],
    ['The port, founded by sailors', [',[#] rebuilt', '[#]. It stands', '[#]the end']],
  ])('footnotes stay: %s', (first, parts) => {
    const notes = Array.from({ length: 24 }, (_, n) => parts[n % parts.length].replace('#', `${n + 1}`));
    const text = `${first}${notes.join('')}。\n`;
    expect(textOf(text)).toBe(text);
  });

  test('links between words of Chinese go, and a footnote among them stays', () => {
    const marks = Array.from({ length: 12 }, (_, n) => `标签：[${n + 1}]东京、`).join('');
    expect(textOf(`${marks}居住[13]。访问[14]北京。`)).toBe(`${'标签：东京、'.repeat(12)}居住[13]。访问北京。`);
  });

  test('images without a name, frames and feeds go', () => {
    const text =
      '   #[1]Feed [2]Comments\n   Feed\n\n   IFRAME: [3]https://a.org/x\n\n   [logo.png] [4]Home (BUTTON)\n   [5]News\n\nReferences\n\n   1. a:\n   2. a:\n   3. a:\n   4. a:\n   5. a:\n';
    expect(textOf(text).trim()).toBe('Home \n   News');
  });
});

test('a page stays as it is', () => {
  const document = toPageDocument(`<p>${links(9)}</p>`);
  expect(unmarkDocument(document)).toBe(document);
});

test('what is read once has no marks left', () => {
  for (const name of ['lynx-dump', 'markdown-page', 'markdown-wrapped', 'markdown-with-numbered-addresses']) {
    const once = unmarkDocument(toDocument(read(name)));
    expect(once.flags).toEqual(['link-marks']);
    expect(unmarkDocument(once)).toBe(once);
  }
});

const parts = fc.array(
  fc.constantFrom(
    ...[
      '[a](/b) ',
      '[',
      ']',
      '](/b)',
      '![',
      '(',
      ')',
      '`',
      '```',
      '\\',
      '\n',
      '\r\n',
      '[1]',
      '[2]x',
      '[3]y ',
      '[a][1]',
      '[1]: /b',
      'é',
    ],
    ...[
      'Plain words. ',
      '   1. https://a.org',
      '   2. b:c',
      'References\n',
      '![](c.png)',
      '😀',
      '\t',
      '\ufeff',
      'itâ€™s ',
    ],
  ),
  { maxLength: 60 },
);

test.each([false, true])('restore gives the text back (Markdown: %p)', (markdown) => {
  fc.assert(
    fc.property(parts, fc.boolean(), (words, isFixed) => {
      const text = links(5) + words.join('');
      const document = toDocument(text);
      const unmarked = unmarkDocument(isFixed ? fixDocument(document) : document);
      expect(unmarked.flags).toContain('link-marks');
      expect(restore(unmarked, markdown)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['unclosed brackets', '['.repeat(200_000)],
  ['brackets that nothing opens', ']('.repeat(200_000)],
  ['openings of images', `${'!['.repeat(100_000)}${links(50_000)}`],
  ['backticks', `${links(5)}${'`a '.repeat(100_000)}`],
  ['fences of growing length', links(5) + Array.from({ length: 600 }, (_, n) => `${'`'.repeat(n + 3)} `).join('')],
  ['an address without an end', `${links(5)}[a](${'('.repeat(100_000)}`],
  ['addresses that do not end', `${links(5)}${'[a](b(c '.repeat(60_000)}`],
  ['numbers', '[1]a'.repeat(200_000)],
  ['definitions', `${links(5)}${'[1]: \n'.repeat(100_000)}`],
  ['a definition of many lines', `${links(5)}[1]: ${'a-\n'.repeat(100_000)}`],
  ['blanks', `${links(5)}[a](b${' '.repeat(200_000)}`],
  ['addresses with blanks that do not end', `${links(5)}${'[a](http: (b '.repeat(60_000)}`],
])('takes linear time for %s', (_, text) => {
  const started = performance.now();
  unmarkDocument(toDocument(text));
  expect(performance.now() - started).toBeLessThan(10_000);
});
