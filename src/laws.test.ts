/** What holds for every document, whatever the rules say: checked over all fixtures and over generated documents. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readMetadata } from './assemble/read-metadata.js';
import { type CleanOptions, cleanDocument, tileDocument } from './clean.js';
import { CASE_KINDS, findCases, KEEP_BODY, readCase } from './dev/fixture-cases.js';
import { labelBlocks } from './label/label-blocks.js';
import type { Rule } from './label/rule.js';
import { rules } from './label/rules/index.js';
import { detectLanguage } from './language/detect-language.js';
import { compileRules } from './own-rules/compile-rules.js';
import { loadShippedModel } from './run/load-model.js';
import { segmentDocument } from './segment/segment-document.js';
import { toDocument } from './to-document.js';
import { type Article, type Block, type Document, LABELS, type Label } from './types.js';

const KEEP_ALL: CleanOptions = { keep: new Set<Label>(LABELS), model: null };
/** Kept together with the body, so that every label is kept in some run and removed in another. */
const KEEP_HALF: CleanOptions = { keep: new Set<Label>(['body', 'title', 'bio', 'caption', 'nav']), model: null };
const OWN = { label: 'promo', where: 'line', heading: null, site: null } as const;
const OWN_RULES: CleanOptions = {
  keep: new Set<Label>(['body']),
  model: null,
  ...compileRules({
    own: [
      { ...OWN, id: 'own-line', pattern: '(?i)she|der|老|ed\\b' },
      { ...OWN, id: 'own-body', pattern: ',|，', label: 'body' },
      { ...OWN, id: 'own-tail', pattern: '\\d{3}', where: 'tail' },
    ],
    silent: [],
  }),
};
const WITH_MODEL: CleanOptions = { keep: new Set<Label>(['body']), model: loadShippedModel() };

const RUNS = { seed: 20_240_229, numRuns: 300 };
/** Of laws that clean a document many times over. */
const FEW_RUNS = { ...RUNS, numRuns: 100 };

const BLANK = /^[\s\u0085\u200b\ufeff]*$/;
const BLANK_AT_EDGE = /^[\s\u0085\u200b\ufeff]|[\s\u0085\u200b\ufeff]$/;
const TRAILING_BLANK = /[\s\u0085\u200b\ufeff]$/;

function codePoints(text: string): number {
  return Array.from(text).length;
}

/** `expect(found).toEqual(expected)`, which takes long, only where they differ. */
function same<T>(found: T, expected: T): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

// —— Laws ————————————————————————————————————————————————————————————————————————————————————————

/** Spans tile the text; layout is blank; kept spans stand in the body where they say. */
function checkTiling(document: Document, article: Article, options: CleanOptions): void {
  let covered = 0;
  let bodyEnd = 0;
  let between = '';
  for (const { kind, start, end, at, labelled } of tileDocument(document, article, options)) {
    same([start, end > start], [covered, true]);
    covered = end;
    const slice = document.text.slice(start, end);
    if (kind === 'layout') {
      const inside = document.text.slice(Math.max(start, document.textStart), Math.min(end, document.textEnd));
      same([labelled, at, BLANK.test(inside)], [null, -1, true]);
    } else if (kind === 'removed') {
      same([at, labelled !== null && options.keep.has(labelled.label)], [-1, false]);
    } else {
      same([labelled !== null && options.keep.has(labelled.label), at >= bodyEnd], [true, true]);
      between += article.text.slice(bodyEnd, at);
      same(article.text.slice(at, at + slice.length), slice);
      bodyEnd = at + slice.length;
    }
  }
  expect([covered, bodyEnd]).toEqual([document.text.length, article.text.length]);
  expect(between).toMatch(BLANK);
}

/** Every block is in the body, or has label, rule and reason, and is removed unless an own rule keeps it; its text is what its lines hold. */
function checkBlocks({ text, textStart, textEnd }: Document, { blocks }: Article): void {
  let last = textStart;
  for (const { block, label, finding } of blocks) {
    same([block.start >= last, block.end > block.start], [true, true]);
    last = block.end;
    const edges = block.lines ?? [block.start, block.end];
    same([edges[0], edges.at(-1)], [block.start, block.end]);
    let slices = '';
    for (let at = 0; at < edges.length; at += 2) slices += text.slice(edges[at], edges[at + 1]);
    same(block.text.replaceAll(' ', ''), slices.replaceAll(' ', ''));
    if (BLANK_AT_EDGE.test(block.text)) expect(block.text).not.toMatch(BLANK_AT_EDGE);
    if (finding === null) same(label, 'body');
    else {
      same([finding.label, finding.rule.length > 0, finding.reason.length > 0], [label, true, true]);
      same(label === 'body', finding.rule === 'own-body');
    }
  }
  expect(last).toBeLessThanOrEqual(textEnd);
}

function checkBody({ text }: Article): void {
  expect(text.split('\n').filter((line) => TRAILING_BLANK.test(line))).toEqual([]);
  expect(text).not.toMatch(/^[\n\r\f]|[\n\r\f]$|\n\n\n|[\r\f]/);
}

function checkCounts({ text, blocks, chars, words, keptShare, removed, flags }: Article, { keep }: CleanOptions): void {
  expect(chars).toBe(codePoints(text));
  expect(words).toBeGreaterThanOrEqual(0);
  const expected = Object.fromEntries(LABELS.map((label) => [label, 0]));
  let kept = 0;
  for (const { block, label } of blocks) {
    same(block.facts.chars, codePoints(block.text));
    if (keep.has(label)) kept += block.facts.chars;
    else expected[label] += block.facts.chars;
  }
  expect(removed).toEqual(expected);
  const cut = Object.values(removed).reduce((sum, count) => sum + count, 0);
  expect(keptShare).toBeCloseTo(kept + cut === 0 ? 1 : kept / (kept + cut), 9);
  expect(flags.includes('empty')).toBe(text === '');
}

function checkNothingRemoved(document: Document): void {
  const article = cleanDocument(document, KEEP_ALL);
  expect(tileDocument(document, article, KEEP_ALL).filter(({ kind }) => kind === 'removed')).toEqual([]);
  expect(Object.values(article.removed).every((count) => count === 0)).toBe(true);
  expect(article.keptShare).toBe(1);
}

function checkPurity(document: Document): void {
  for (const options of [KEEP_BODY, WITH_MODEL]) {
    same(cleanDocument(deepFreeze({ ...document }), options), cleanDocument(document, options));
  }
}

function labelledIn(document: Document, inOrder: readonly Rule[], given: readonly Block[] | null = null) {
  const segmented = segmentDocument(document);
  const language = detectLanguage(document.text.slice(document.textStart, document.textEnd));
  const labelled = labelBlocks({ ...segmented, blocks: given ?? segmented.blocks }, language, {
    rules: inOrder,
    own: null,
    model: WITH_MODEL.model,
    explain: false,
  });
  return { blocks: labelled.blocks, metadata: readMetadata(document, labelled, language) };
}

const OTHER_ORDERS = [rules.toReversed(), interleave(rules)];

/** The blocks, too, are left as they are. */
function checkOrder(document: Document): void {
  const expected = labelledIn(document, rules);
  const { blocks } = segmentDocument(document);
  for (const shuffled of OTHER_ORDERS) {
    same(labelledIn(document, shuffled, deepFreeze(blocks)), expected);
  }
}

/** Second half and first half in turns: neighbours end up far apart. */
function interleave(list: readonly Rule[]): Rule[] {
  const half = Math.ceil(list.length / 2);
  return list
    .slice(half)
    .flatMap((rule, index) => [rule, list[index]])
    .concat(list.slice(list.length - half, half));
}

function deepFreeze<T>(value: T): T {
  // What typed arrays hold cannot be frozen.
  if (typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

function checkLaws(document: Document, runs = [KEEP_BODY, KEEP_HALF, KEEP_ALL, OWN_RULES, WITH_MODEL]): void {
  for (const options of runs) {
    const article = cleanDocument(document, options);
    checkTiling(document, article, options);
    checkBlocks(document, article);
    checkBody(article);
    checkCounts(article, options);
  }
  checkNothingRemoved(document);
}

// —— Fixtures ————————————————————————————————————————————————————————————————————————————————————

const DEMO = join('fixtures', 'demo');
const FIXTURES: readonly (readonly [string, Document])[] = [
  ...CASE_KINDS.flatMap((kind) => findCases(kind)).map((fixture) => [fixture.folder, readCase(fixture)] as const),
  ...readdirSync(DEMO)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [join(DEMO, name), toDocument(readFileSync(join(DEMO, name), 'utf8'))] as const),
];

/** Bodies in which a second cleaning removes more, and why. */
const NOT_AGAIN: Readonly<Record<string, string>> = {};

describe.each(FIXTURES)('%s', (name, document) => {
  it('keeps the laws', () => checkLaws(document));
  it('keeps them with CRLF', () =>
    checkLaws(toDocument(document.text.replaceAll('\n', '\r\n')), [KEEP_HALF, WITH_MODEL]));
  it('keeps them between a byte order mark and a separator', () => {
    const text = `\ufeff${document.text}\n-----\n`;
    checkLaws({ ...toDocument(text), textStart: 1, textEnd: text.length - 7 }, [KEEP_HALF, WITH_MODEL]);
  });
  it('is pure, and the order of rules does not matter', () => {
    checkPurity(document);
    checkOrder(document);
  });
  it('cleaning the body again removes nothing more', () => {
    const body = cleanDocument(document, KEEP_BODY).text;
    const again = cleanDocument(toDocument(body), KEEP_BODY);
    const more = again.blocks.filter(({ label }) => label !== 'body').map(({ block }) => block.text);
    if (name in NOT_AGAIN) expect(more).not.toEqual([]);
    else expect([more, again.text]).toEqual([[], body]);
  });
});

// —— Generated documents —————————————————————————————————————————————————————————————————————————

const PROSE = [
  'The tide tables were wrong by an hour, and half the village missed the boat.',
  'She said that nobody would come. Everybody came.',
  'Der Pegel stieg bis zum Abend; danach fiel er wieder.',
  '老桥修好了，行人又可以从桥上走过。河水比去年清。',
  '市場は朝五時に開く。魚はまだ眠っている。',
  'Она вернулась вечером и ничего не сказала.',
  'وصل القطار متأخراً ساعة كاملة، ولم يعتذر أحد.',
  'Wait ... what?',
  '"Then they are still in the door ..."',
  'วันนี้อากาศดีมากเราไปเที่ยวทะเลกันเถอะ',
  `${'A long line that goes on and on, sentence by sentence. '.repeat(12)}It ends here.`,
  `${'河边的人说水位还会再涨一点。'.repeat(20)}但是没有人走。`,
];
const BOILERPLATE = [
  '<<: The last ferryman',
  '>>: A bell that rings for nobody',
  '上一篇：老街的路灯',
  'Related posts',
  'Advertisement',
  'Share on Facebook',
  'Facebook Twitter WhatsApp',
  'Tags: rivers, bridges',
  '© 2021 The Gazette. All rights reserved.',
  'By Hanna Lindqvist | 3 May 2021',
  '4 min read',
  'Home > News > Harbour',
  'We use cookies to improve your experience.',
  'How the salt road came to have a bend at every mi...',
  'The tailor of Brook Street who sewed for circuses...',
  'A winter without ice on the great pond is what th...',
  'Leave a comment',
  'About the author',
  'Maren Oldfield is a freelance journalist who writes about birds. |',
  '(Editor: Ann Lowell)',
  'Table of contents',
  'Sign up for our newsletter',
];
const ODD = [
  '',
  '   ',
  '\t',
  '\u3000\u00a0\u200b',
  '\0',
  'a\0b',
  '\ufeff',
  '👩‍👩‍👧 🎉 ok 😀.',
  '\ud83d',
  '\udc00 low',
  'high \ud800',
  'ﷺ ǅ İstanbul ß ŉ',
  '...',
  '…',
  '>>',
  '« » «',
  '-----',
  '|',
  'x',
  'e\u0301\u0301\u0301',
];
const WORDS = PROSE.slice(0, 3).join(' ').split(' ');

const prose = fc.constantFrom(...PROSE);
const wrapped = fc
  .tuple(fc.integer({ min: 50, max: 80 }), fc.integer({ min: 30, max: 120 }), fc.nat({ max: 40 }))
  .map(([width, count, skip]) => wrap(width, count, skip));
const line = fc.oneof(
  { weight: 4, arbitrary: prose },
  { weight: 4, arbitrary: fc.constantFrom(...BOILERPLATE) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom('', ' ', '  \t'), prose, fc.constantFrom(...BOILERPLATE))
      .map((parts) => parts.join(' ')),
  },
  { weight: 1, arbitrary: wrapped },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0xd7f0, max: 0xe010 }), { maxLength: 6 })
      .map((units) => String.fromCharCode(...units)),
  },
);
const lineBreak = fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r\n\r\n', '\r', '\f', '\n \n\n', '\u2028');
const anyText = fc.array(fc.tuple(line, lineBreak), { maxLength: 30 }).map((lines) => lines.flat().join(''));
const anyDocument = fc.tuple(anyText, fc.constantFrom('', '\ufeff'), fc.constantFrom('', '\f', '-----\n')).map(
  ([text, before, after]): Document => ({
    ...toDocument(before + text + after),
    textStart: before.length,
    textEnd: before.length + text.length,
  }),
);

function wrap(width: number, count: number, skip: number): string {
  let text = '';
  let used = 0;
  for (let index = 0; index < count; index++) {
    const word = WORDS[(index + skip) % WORDS.length];
    const breaks = used + word.length + 1 > width;
    text += used === 0 ? word : breaks ? `\n${word}` : ` ${word}`;
    used = breaks ? word.length : used + word.length + 1;
  }
  return text;
}

describe('any document', () => {
  it('keeps the laws', () => {
    fc.assert(
      fc.property(anyDocument, (document) => checkLaws(document)),
      RUNS,
    );
  });

  it('is cleaned without being touched, and alike each time', () => {
    fc.assert(fc.property(anyDocument, checkPurity), FEW_RUNS);
  });

  it('gets the same labels and metadata whatever the order of rules', () => {
    fc.assert(fc.property(anyDocument, checkOrder), FEW_RUNS);
  });
});

// —— Big documents: each must end within a test's time ———————————————————————————————————————————————

/** Of the processor, which other programs do not take from: linear ones need one or two seconds on a slow machine. */
const MAX_SECONDS = 15;

const BIG: readonly (readonly [string, () => string])[] = [
  ['a line of 2 MB', () => PROSE[0].repeat(27_000)],
  ['a line of 2 MB without blanks', () => 'a'.repeat(2_000_000)],
  ['a line of 2 MB of Chinese', () => '河边的人说水位还会再涨一点。'.repeat(48_000)],
  ['100,000 blank lines', () => `a${'\n'.repeat(100_000)}b`],
  ['100,000 lines of blanks', () => `a${'  \t\r\n'.repeat(100_000)}b`],
  ['2 MB of blanks in a line', () => `a${' '.repeat(2_000_000)}b`],
  ['50,000 short lines', () => 'One short line\n'.repeat(50_000)],
  ['50,000 different short lines', () => Array.from({ length: 50_000 }, (_, at) => `Line ${at} of them`).join('\n')],
  [
    '20,000 ellipsis lines',
    () => Array.from({ length: 20_000 }, (_, at) => `${'word '.repeat(3 + (at % 9))}...`).join('\n'),
  ],
  [
    '20,000 lines of boilerplate',
    () => Array.from({ length: 20_000 }, (_, at) => BOILERPLATE[at % BOILERPLATE.length]).join('\n'),
  ],
  ['20,000 headings of related posts', () => 'Related posts\n'.repeat(20_000)],
  ['20,000 headings of a table of contents', () => 'Table of contents\n'.repeat(20_000)],
  [
    '20,000 weak findings between two sure ones',
    () => `Advertisement\n${'3 May 2020\n'.repeat(20_000)}Advertisement\n`,
  ],
  ['300,000 lines that end in CR', () => 'ab\r'.repeat(300_000)],
  ['a hashtag line of 5,000 tags that ends in words', () => `${'#apfel, '.repeat(5000)}und mehr`],
  ['a heading and 200,000 dots', () => `Table of contents\nA${'.'.repeat(200_000)}b\n`],
  ['a byline with 200,000 blanks', () => `Editor${' '.repeat(200_000)}x\nAbout${' '.repeat(200_000)}x\n`],
  ['20,000 links to the previous page', () => 'Previous: A bell that rings\n'.repeat(20_000)],
  ['20,000 one-line bios', () => 'Maren Oldfield is a freelance journalist who writes about birds.\n'.repeat(20_000)],
  ...Array.from(
    '([{"\'“«<>»→|.!?…-_*#:/&;©',
    (mark) => [`5,000 times ${mark} in a line`, () => mark.repeat(5000)] as const,
  ),
  ...Array.from(
    '("“«→.…|',
    (mark) => [`5,000 times ${mark} between words`, () => `One ${mark} Two. `.repeat(5000)] as const,
  ),
  ['wrapped text of 1 MB', () => `${wrap(72, 4000, 0)}\n\n`.repeat(45)],
];

it('a lone low surrogate counts as one code point', () => {
  expect(cleanDocument(toDocument('\udc00 low'), KEEP_BODY).chars).toBe(5);
});

describe('big documents', () => {
  it.each(BIG)('%s', (_, make) => {
    const document = toDocument(make());
    const began = process.cpuUsage();
    const article = cleanDocument(document, KEEP_BODY);
    const spans = tileDocument(document, article, KEEP_BODY);
    // Jest cannot stop a test that does not wait.
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(MAX_SECONDS);
    expect(spans.at(-1)?.end).toBe(document.text.length);
    expect(article.chars).toBe(codePoints(article.text));
  });
});
