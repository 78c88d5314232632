import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Chalk } from 'chalk';
import stringWidth from 'string-width';
import { cleanDocument, tileDocument } from '../clean.js';
import { IN_DOUBT } from '../label/doubt-of.js';
import type { Cleaned } from '../pipeline.js';
import { excerptDocument } from '../report/excerpt-document.js';
import { loadShippedModel } from '../run/load-model.js';
import { digestDocument } from '../survey/digest-document.js';
import { toDocument, toPageDocument } from '../to-document.js';
import type { Article, Label, LabelledBlock, Reason } from '../types.js';
import { showDocument, type ViewOptions } from './inspect-view.js';
import { listBlocks } from './list-blocks.js';
import { textsInBody } from './texts-in-body.js';

const FINDING = { rule: 'prev-next', reason: 'arrow-and-word', label: 'nav', confidence: 0.95, capture: null } as const;
const FACTS = { chars: 4 };
const PLACE = { facts: FACTS, lines: null, startsLine: true, blanksBefore: 0 };
const BLOCKS = [
  {
    block: { ...PLACE, start: 0, end: 4, text: 'Bödy' },
    label: 'body',
    finding: null,
    isRuled: false,
    chance: null,
    why: null,
  },
  {
    block: { ...PLACE, start: 5, end: 13, text: '« Pr\u001bev\t1' },
    label: 'nav',
    finding: FINDING,
    isRuled: true,
    chance: null,
    why: null,
  },
] as unknown as LabelledBlock[];
const ARTICLE = {
  text: 'Bödy',
  blocks: BLOCKS,
  language: { code: 'eng', script: 'Latn', score: 1 },
  limit: null,
  keptShare: 0.5,
  flags: ['wrapped'],
} as unknown as Article;
const CLEANED = { document: toDocument('Bödy\n« Pr\u001bev\t1', { source: 'a.txt' }), article: ARTICLE };

const PLAIN: ViewOptions = {
  colors: new Chalk({ level: 0 }),
  width: 110,
  keep: new Set(['body']),
  isFull: false,
  choice: null,
  why: false,
  after: null,
};
const CLEAN = { keep: PLAIN.keep, model: null };

function show(cleaned: Cleaned, options: Partial<ViewOptions> = {}): string[] {
  return [...showDocument(cleaned, { ...PLAIN, ...options })].join('').split('\n');
}

function clean(text: string): Cleaned {
  const document = toDocument(text, { source: 'a.txt' });
  return { document, article: cleanDocument(document, CLEAN) };
}

const SENTENCE = 'The bridge over the river reopened on Monday after nine weeks of repairs, the council said. ';
const PAGE = `${SENTENCE.repeat(20)}\n\n${SENTENCE}\n${SENTENCE.repeat(12)}\n<<: A wall of stone\n>>: A barn of wood\n`;

describe('showDocument', () => {
  test('shows a margin for each block, and nothing that steers the terminal', () => {
    expect(show(CLEANED)).toEqual([
      'a.txt#1  eng-Latn  50 % kept  wrapped',
      `  body     ${' '.repeat(28)}       Bödy`,
      `- nav      ${'prev-next/arrow-and-word'.padEnd(28)} 0.95  « Pr\ufffdev 1`,
      '',
      '',
    ]);
    const document = toDocument('x', { id: '\u001b]0;owned\u0007\u202eevil' });
    expect(show({ document, article: ARTICLE })[0]).toBe(
      '\ufffd]0;owned\ufffd\ufffdevil  eng-Latn  50 % kept  wrapped',
    );
  });

  test.each([30, 40, 60, 110])('keeps the first line, folds and reasons within %d columns', (width) => {
    const paths = ['dump/'.repeat(40), '漢字👨‍👩‍👧‍👦'.repeat(20), 'שלום/'.repeat(30)].map(
      (path) => `first/${path}last`,
    );
    const flags = ['wrapped', 'mostly-removed', 'uncertain'];
    const blocks = Array(50).fill({ ...BLOCKS[1], finding: { ...FINDING, confidence: 0.65 } });
    const article = { ...ARTICLE, blocks, flags } as unknown as Article;
    for (const id of paths) {
      const choice = { labels: null, uncertain: true };
      for (const options of [{}, { choice }, { after: () => new Map() }]) {
        const lines = show({ document: toDocument('x', { id }), article }, { width, ...options });
        for (const line of lines.slice(0, -1)) expect(stringWidth(line)).toBeLessThanOrEqual(Math.max(width, 37));
        const header = lines.slice(
          0,
          lines.findIndex((line) => /^(?: +before|-| {2}·)/.test(line)),
        );
        expect(header[0]).toMatch(/^\u2068?first\/.*….*last/);
        expect(header.join(' ')).toMatch(/eng-Latn +50 % kept +wrapped +mostly-removed +uncertain$/);
      }
    }
  });

  test('puts the rule above its blocks where the margin has no room for it', () => {
    const article = { ...ARTICLE, blocks: [...BLOCKS, BLOCKS[1]] };
    expect(show({ ...CLEANED, article }, { width: 60 }).slice(1, 5)).toEqual([
      '  body           Bödy',
      '  · prev-next/arrow-and-word',
      '- nav      0.95  « Pr\ufffdev 1',
      '- nav      0.95  « Pr\ufffdev 1',
    ]);
  });

  test('colours what is removed row by row, and leaves what is kept plain', () => {
    const lines = show(CLEANED, { colors: new Chalk({ level: 1 }) });
    expect(lines[1]).toMatch(/ \x1b\[22mBödy$/);
    expect(lines[2]).toMatch(/^\x1b\[34m- nav .*« Pr\ufffdev 1\x1b\[39m$/);
  });

  test('folds long stretches that stay, and counts what it hides', () => {
    const cleaned = clean(PAGE);
    const lines = show(cleaned, { width: 80 });
    const fold = lines.findIndex((line) => line.includes('⋯'));
    const [, hiddenLines, hiddenChars] = /⋯ (\d+) lines? kept, ([\d,]+) characters$/.exec(lines[fold]) ?? [];
    expect(hiddenLines).toBe('1');
    const shown = [...lines.slice(1, fold), ...lines.slice(fold + 1, fold + 3)]
      .map((line) => line.slice(17))
      .join('').length;
    const removed = cleaned.article.removed.nav;
    const all = cleaned.article.blocks.reduce((sum, { block }) => sum + block.facts.chars, 0);
    expect(Number(hiddenChars.replace(',', ''))).toBeLessThanOrEqual(all - removed - shown);
    // Blanks at the ends of rows are on neither side.
    expect(Number(hiddenChars.replace(',', ''))).toBeGreaterThan(all - removed - shown - 8);
    expect(fold).toBe(4);
    expect(lines.slice(fold + 1, -1).map((line) => line.slice(0, 5))).toEqual([
      '     ',
      '     ',
      '  · p',
      '- nav',
      '- nav',
      '',
    ]);
  });

  test('folds long runs that go, and says by label and rule what it hides', () => {
    const { blocks } = clean(PAGE).article;
    const [nav] = blocks.filter(({ label }) => label === 'nav');
    const bio = { ...nav, label: 'bio', finding: { ...FINDING, label: 'bio', rule: 'author-bio' } } as const;
    const byModel = { ...nav, finding: { ...FINDING, rule: 'model' } };
    const run = [
      ...Array(40).fill(nav),
      ...Array(20).fill(bio),
      ...Array(100).fill(byModel),
      bio,
      ...Array(5).fill(nav),
    ];
    const article = { ...clean(PAGE).article, blocks: run };
    const lines = show({ ...CLEANED, article }, { width: 80 });
    expect(lines.filter((line) => line.startsWith('- '))).toEqual([
      ...Array(10).fill(expect.stringContaining('<<: A wall of stone')),
      '- nav            ⋯ 130 lines removed, 2,470 characters (prev-next, model)',
      '- bio            ⋯ 21 lines removed, 399 characters (author-bio)',
      ...Array(5).fill(expect.stringContaining('<<: A wall of stone')),
    ]);
    const full = show({ ...CLEANED, article }, { width: 80, isFull: true });
    expect(full.filter((line) => line.startsWith('- '))).toHaveLength(run.length);
    const colored = show({ ...CLEANED, article }, { width: 80, colors: new Chalk({ level: 1 }) });
    expect(colored.find((line) => line.includes('⋯ 21'))).toMatch(/^\x1b\[36m- bio +⋯ .*\x1b\[39m$/);
  });

  test('folds one huge block that goes, also where it was asked for', () => {
    const [, nav] = BLOCKS;
    const text = `« Previous ${'漢字 and so on '.repeat(4000)}the end`;
    const block = { ...nav.block, text, facts: { ...nav.block.facts, chars: [...text].length } };
    const cleaned = { ...CLEANED, article: { ...ARTICLE, blocks: [{ ...nav, block }] } };
    for (const choice of [null, { labels: new Set<Label>(['nav']), uncertain: false }]) {
      const lines = show(cleaned, { width: 60, choice });
      const fold = lines.findIndex((line) => line.includes('⋯'));
      expect(lines[fold]).toMatch(/^- nav {12}⋯ 5\d,\d{3} characters removed \(prev-next\)$/);
      expect(lines.slice(fold + 1, -2)).toHaveLength(5);
      expect(lines.at(-3)).toMatch(/^- {16}.*the end$/);
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60);
      expect(show(cleaned, { width: 60, choice, isFull: true }).join('')).not.toContain('⋯');
    }
  });

  test('shows the whole text when it is asked for', () => {
    const text = show(clean(PAGE), { width: 80, isFull: true })
      .slice(1)
      .map((line) => line.slice(17));
    expect(text.join(' ').replace(/\s+/g, '').length).toBeGreaterThan(PAGE.replace(/\s+/g, '').length - 10);
    expect(text.join('')).not.toContain('⋯');
  });

  test.each([60, 80, 100, 110, 200])('keeps rows of wide characters, emoji and Hebrew within %d columns', (width) => {
    const text = '漢字かな交じり文、👨‍👩‍👧‍👦 🇩🇪 ☂️ e\u0301 שלום עולם and words '.repeat(9);
    for (const after of [null, (cleaned: Cleaned) => textsInBody(cleaned, CLEAN)]) {
      const lines = show(clean(`${text}\n${text}`), { width, isFull: true, after });
      for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      const margins = lines
        .slice(2)
        .filter((line) => line.includes('│'))
        .map((line) => stringWidth(line.split('│')[0]));
      expect(new Set(margins).size).toBeLessThanOrEqual(1);
      const hebrew = lines.filter((line) => /[\u0590-\u05ff]/.test(line));
      expect(hebrew.length).toBeGreaterThan(0);
      for (const line of hebrew) expect(line).toMatch(/^[^\u0590-\u05ff]*\u2068[^\u2068\u2069]*\u2069/);
    }
  });
});

/** Of what the model thinks, and of what the rules do. */
const DOUBTFUL_PAGES = ['watch-shop.zh.txt', 'wend-page.txt'].map((name) => `fixtures/demo/${name}`);

describe('a choice of blocks', () => {
  const choose = (labels: Label[] | null, uncertain = false) => ({
    choice: { labels: labels === null ? null : new Set(labels), uncertain },
  });

  test('by label shows them in full between their neighbours', () => {
    const page = `${SENTENCE}\n${SENTENCE}\n\n<<: A wall of stone\n>>: A barn of wood\n`;
    expect(show(clean(page), { width: 60, ...choose(['nav']) })).toEqual([
      expect.stringMatching(/^a\.txt#1/),
      `${' '.repeat(17)}⋯ 1 line, 91 characters`,
      expect.stringMatching(/^ {2}body {11}The bridge over .*….* council said\.$/),
      '',
      '  · prev-next/arrow-colon',
      '- nav      0.95  <<: A wall of stone',
      '- nav      0.95  >>: A barn of wood',
      '',
      '',
    ]);
  });

  test('that no block meets shows nothing of the document', () => {
    expect([...showDocument(clean(PAGE), { ...PLAIN, ...choose(['promo']) })]).toEqual([]);
    expect([...listBlocks(clean(PAGE), choose(['promo']))]).toEqual([]);
  });

  test('of uncertain ones says how near they were', () => {
    const weak = { ...FINDING, confidence: 0.65 };
    const model = { ...FINDING, rule: 'model' };
    const blocks = [
      { ...BLOCKS[0], chance: 0.6 },
      { ...BLOCKS[0], chance: 0.9 },
      { ...BLOCKS[1], finding: model, isRuled: false, chance: 0.5 },
      { ...BLOCKS[1], finding: model, isRuled: false, chance: 0.1 },
      { ...BLOCKS[1], finding: FINDING, chance: 0.55 },
      { ...BLOCKS[1], finding: weak, chance: 0.01 },
      { ...BLOCKS[1], finding: weak, chance: 0.99 },
    ];
    const cleaned = { ...CLEANED, article: { ...ARTICLE, limit: 0.55, blocks } };
    const told = (cleaned: Cleaned) =>
      show(cleaned, { width: 160, ...choose(null, true) }).filter((line) => /^ +doubt /.test(line));
    expect(told(cleaned).map((line) => line.trim())).toEqual([
      'doubt 0.81: chance 0.60, blocks stay from 0.55',
      'doubt 0.82: chance 0.50, blocks stay from 0.55',
      'doubt 0.54: a weak rule, confidence 0.65; chance 0.99, blocks stay from 0.55',
    ]);
    const listed = [...listBlocks(cleaned, choose(null, true))].map((line) => JSON.parse(line));
    expect(listed.map(({ chance, doubt }) => [chance, doubt])).toEqual([
      [0.6, 0.8148],
      [0.5, 0.8182],
      [0.99, 0.5385],
    ]);
    const ruled = { ...cleaned, article: { ...cleaned.article, limit: null } };
    expect(told(ruled).map((line) => line.trim())).toEqual(Array(2).fill('doubt 0.54: a weak rule, confidence 0.65'));
  });

  test.each([true, false])('of uncertain ones is what a report marks as in doubt, with a model: %p', (hasModel) => {
    const options = { ...CLEAN, model: hasModel ? loadShippedModel() : null };
    let inDoubt = 0;
    let doubts = 0;
    for (const path of DOUBTFUL_PAGES) {
      const document = toDocument(readFileSync(path, 'utf8'), { source: path });
      const article = cleanDocument(document, options);
      const { limit, blocks } = article;
      const chosen = [...listBlocks({ document, article }, choose(null, true))].map((line) => JSON.parse(line));
      const spans = tileDocument(document, article, options);
      const reported = blocks.filter((block) => {
        const own = spans.filter(({ labelled }) => labelled === block);
        return excerptDocument(document, own, limit).pieces[0].verdict?.isInDoubt === true;
      });
      expect(chosen.map(({ text }) => text)).toEqual(reported.map(({ block }) => block.text));
      inDoubt += chosen.length;
      // Of a page of one block it is the block's own.
      for (const labelled of blocks) {
        const { doubt } = digestDocument(document, { ...article, blocks: [labelled] }, options.keep);
        expect(doubt >= IN_DOUBT).toBe(reported.includes(labelled));
        doubts++;
      }
    }
    expect(inDoubt).toBeGreaterThan(0);
    expect(doubts).toBeGreaterThan(inDoubt);
  });
});

describe('before and after', () => {
  const after = (cleaned: Cleaned) => textsInBody(cleaned, CLEAN);

  test('stand side by side where there is room, what went with nothing beside it', () => {
    const lines = show(CLEANED, { width: 100, after: () => new Map([[BLOCKS[0], 'Bödy']]) });
    expect(lines.slice(1, 4)).toEqual([
      `${' '.repeat(11)}${'before'.padEnd(43)} │ after`,
      `  body     ${'Bödy'.padEnd(43)} │ Bödy`,
      `- nav      ${'« Pr\ufffdev 1'.padEnd(43)} │`,
    ]);
  });

  test('of a neighbour are in one row', () => {
    const lines = show(CLEANED, {
      width: 100,
      after: () => new Map([[BLOCKS[0], 'Bödy']]),
      choice: { labels: new Set(['nav']), uncertain: false },
    });
    expect(lines[2]).toBe(`  body     ${'Bödy'.padEnd(43)} │ Bödy`);
  });

  test('are one text where there is none', () => {
    expect(show(CLEANED, { width: 60, after }).slice(1, 3)).toEqual(['  body     Bödy', '- nav      « Pr\ufffdev 1']);
  });

  test('are the body when what is after is put together, its Markdown too', () => {
    const html = '<h1>A wall</h1><p>One <a href="/x">stone</a>.</p><ul><li>three<li>four</ul>';
    const document = toPageDocument(`${html}${`<p>${SENTENCE}</p>`.repeat(3)}`);
    for (const markdown of [true, false]) {
      const options = { ...CLEAN, keep: new Set<Label>(['body', 'title']), markdown };
      const article = cleanDocument(document, options);
      const texts = [...textsInBody({ document, article }, options).values()];
      expect(texts.join('')).toBe(article.text);
      expect(texts[0].trim()).toBe(markdown ? '# A wall' : 'A wall');
    }
  });
});

test('listBlocks writes a line a block with byte offsets', () => {
  expect([...listBlocks(CLEANED)].map((line) => JSON.parse(line))).toEqual([
    {
      id: 'a.txt#1',
      start: 0,
      end: 5,
      label: 'body',
      rule: null,
      reason: null,
      confidence: null,
      chance: null,
      doubt: 0,
      text: 'Bödy',
    },
    {
      id: 'a.txt#1',
      start: 6,
      end: 15,
      label: 'nav',
      rule: 'prev-next',
      reason: 'arrow-and-word',
      confidence: 0.95,
      chance: null,
      doubt: 0.0526,
      text: '« Pr\u001bev\t1',
    },
  ]);
});

function reason(feature: string, value: number, weight: number, because: readonly Reason[] = []): Reason {
  return { feature, value, weight, because };
}

describe('with reasons', () => {
  const MARGIN = 2 + 9 + 29 + 5 + 4 + 2;
  const below = [reason('stop-words', 4, 0.75), reason('url', 1, -0.123456)];
  const why = [
    reason('first-pass-log-odds', 2.34567, 1.98765, below),
    reason('commas', 3, -0.5),
    reason('date', 0, 0.4),
    reason('by', 0, 0.3),
    reason('bar', 0, 0.2),
    ...['quotes', 'dashes', 'brackets', 'question'].map((name) => reason(name, 0, 0.1)),
  ];
  const model = { ...FINDING, rule: 'model', reason: 'short-label' };
  const blocks = [
    { ...BLOCKS[0], chance: 0.93456, why },
    { ...BLOCKS[1], chance: 0.04, why },
    { ...BLOCKS[1], finding: model, isRuled: false, chance: 0.5, why },
  ];
  const cleaned = { ...CLEANED, article: { ...ARTICLE, limit: 0.55, blocks } };
  const told = [
    '+1.99  first pass log odds: 2.35',
    '    +0.75  stop words: 4',
    '    -0.12  url: 1',
    '+0.40  date: 0',
    '+0.30  by: 0',
    '-0.50  commas: 3',
  ].map((line) => ' '.repeat(MARGIN + 1) + line);

  test('shows three on each side, and the first pass below its own', () => {
    const lines = show(cleaned, { why: true });
    expect(lines[0]).toBe('a.txt#1  eng-Latn  50 % kept  body from 0.55  wrapped');
    expect(lines[1]).toBe(`  body     ${' '.repeat(28)}      0.93  Bödy`);
    expect(lines.slice(2, 8)).toEqual(told);
    expect(lines.slice(-8, -2)).toEqual(told);
  });

  test('says where a sure rule did not ask the model', () => {
    expect(show(cleaned, { why: true })).toContain(`${' '.repeat(MARGIN)}the rule decides alone`);
  });

  test('shows none unless asked, and none where the rules decided after all', () => {
    expect(show(cleaned).join()).not.toContain('log odds');
    const fallen = { ...cleaned, article: { ...cleaned.article, limit: null } };
    expect(show(fallen, { why: true }).join()).not.toContain('log odds');
  });

  test('lists the eight weightiest, rounded', () => {
    const [line] = listBlocks(cleaned, { why: true });
    const listed = JSON.parse(line).why;
    expect(JSON.parse(line).chance).toBe(0.9346);
    expect(listed).toHaveLength(8);
    expect(listed.slice(0, 2)).toEqual([
      {
        feature: 'first-pass-log-odds',
        value: 2.3457,
        weight: 1.9877,
        because: [
          { feature: 'stop-words', value: 4, weight: 0.75 },
          { feature: 'url', value: 1, weight: -0.1235 },
        ],
      },
      { feature: 'commas', value: 3, weight: -0.5 },
    ]);
    const [bare] = listBlocks(CLEANED, { why: true });
    expect(JSON.parse(bare).why).toEqual([]);
  });
});
