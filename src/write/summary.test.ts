import { expect, test } from '@jest/globals';
import { type Article, LABELS, type LabelledBlock } from '../types.js';
import { countArticle, countFault, createCounts, describeRun, formatBytes, toSummary } from './summary.js';

const NONE = Object.fromEntries(LABELS.map((label) => [label, 0])) as Article['removed'];
const NAV = { label: 'nav' } as LabelledBlock;
const BODY = { label: 'body' } as LabelledBlock;

function articleOf(fields: Partial<Article>): Article {
  const language = { code: 'eng', script: 'Latn', score: 1 };
  return { blocks: [BODY], removed: NONE, language, flags: [], chars: 60, ...fields } as Article;
}

test('documents, blocks and characters are counted by label', () => {
  const counts = createCounts();
  const keep = new Set(['body'] as const);
  countArticle(counts, articleOf({ blocks: [BODY, NAV, NAV], removed: { ...NONE, nav: 40 } }), keep);
  countArticle(counts, articleOf({ flags: ['wrapped'], language: { code: 'deu', script: 'Latn', score: 1 } }), keep);
  countFault(counts, { kind: 'broken-json' } as Parameters<typeof countFault>[1]);
  counts.bytesIn = 2_000_000;
  counts.inputsRead = 1;
  const summary = JSON.parse(
    toSummary(counts, { version: '1.2.3', started: new Date(0), seconds: 0.51239, exitCode: 1 }),
  ) as Record<string, unknown>;
  expect(summary).toMatchObject({
    version: '1.2.3',
    started: '1970-01-01T00:00:00.000Z',
    seconds: 0.512,
    exit_code: 1,
    documents: 2,
    chars: { kept: 120, removed: 40 },
    kept_share: 0.75,
    languages: { deu: 1, eng: 1 },
    flags: { wrapped: 1 },
    errors: { 'broken-json': 1 },
  });
  expect(summary).toHaveProperty('removed.nav', { documents: 1, blocks: 2, chars: 40 });
  expect(describeRun(counts, 0.5)).toBe('2 documents, 2.0 MB in, 75 % kept, 1 error, 0.5 s (4.0 MB/s)');
});

test.each([
  [999, '999 B'],
  [1500, '1.5 kB'],
  [200_000_000, '200.0 MB'],
  [5_370_000_000, '5.37 GB'],
])('%d bytes are %s', (bytes, text) => {
  expect(formatBytes(bytes)).toBe(text);
});
