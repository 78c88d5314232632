import { expect, jest, test } from '@jest/globals';
import { parseSplit } from './read/split.js';

jest.unstable_mockModule('./clean.js', () => ({
  tileDocument: () => [],
  cleanDocument: ({ text }: { text: string }) => {
    if (text.includes('bad')) throw new Error('no such thing');
    return { text, flags: [] };
  },
}));
const { cleanBytes } = await import('./pipeline.js');

const OPTIONS = {
  read: {
    format: 'auto',
    split: parseSplit('line'),
    textKey: 'text',
    htmlKey: 'html',
    idKey: 'id',
    urlKey: 'url',
    encoding: null,
    maxDocBytes: 1e6,
    oversize: 'pieces',
    frames: true,
  },
  clean: { keep: new Set(['body'] as const), model: null },
} as const;

async function cleanAll(input: string) {
  const bytes = (async function* () {
    yield Buffer.from(input);
  })();
  const items = [];
  for await (const batch of cleanBytes({ name: 'x', path: null, relative: 'x', size: null }, bytes, OPTIONS)) {
    for (const item of batch) items.push('article' in item ? item.article.text.trim() : 'fault' in item && item.fault);
  }
  return items;
}

test('a document that the engine fails on is a fault between its neighbours', async () => {
  const [first, fault, last, ...rest] = await cleanAll('one\nbad two\nthree\n');
  expect([first, last, rest]).toEqual(['one', 'three', []]);
  expect(fault).toMatchObject({
    source: 'x',
    offset: 4,
    length: 8,
    kind: 'internal',
    content: expect.stringMatching(/^bad two/),
  });
  expect(fault).toHaveProperty('found', expect.stringContaining('no such thing'));
});

test('the fault of a JSONL record holds its line', async () => {
  const line = '{"id":"a", "text":"bad\\u0021", "n":1}';
  expect(await cleanAll(`${line}\n`)).toMatchObject([{ kind: 'internal', content: line }]);
});

test('an id that comes again is flagged', async () => {
  const lines = ['a', 'b', 'a'].map((id) => `{"id":"${id}","text":"one"}\n`).join('');
  const bytes = (async function* () {
    yield Buffer.from(lines);
  })();
  const flags: unknown[] = [];
  for await (const batch of cleanBytes({ name: 'x', path: null, relative: 'x', size: null }, bytes, OPTIONS)) {
    for (const item of batch) flags.push('article' in item && item.article.flags);
  }
  expect(flags).toEqual([[], [], ['duplicate-id']]);
});
