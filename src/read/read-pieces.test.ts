import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { READING } from '../dev/reading.js';
import { makeItems, type PiecePlace } from './piece.js';
import type { ReadItem } from './read-item.js';
import type { ReadOptions } from './read-options.js';
import { readPieces } from './read-pieces.js';
import { openMaker } from './read-plan.js';
import { parseSplit } from './split.js';

interface Read {
  readonly items: unknown[];
  readonly places: PiecePlace[];
  /** Whether the bytes before the place were left out. */
  readonly hasJumped: boolean;
}

async function* feed(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += 50) yield bytes.subarray(at, at + 50);
}

async function read(content: Buffer, options: Partial<ReadOptions>, place?: PiecePlace): Promise<Read> {
  let hasJumped = false;
  const source = {
    bytes: feed(content),
    jumpTo(offset: number) {
      hasJumped = true;
      return feed(content.subarray(offset));
    },
    onBytes: () => {},
  };
  // Without a size the pieces end where the bytes pause: every few lines.
  const input = { name: 'x', path: null, relative: 'x', size: null };
  const items: unknown[] = [];
  const places: PiecePlace[] = [];
  for await (const pieces of readPieces(input, source, { ...READING, ...options }, place)) {
    for (const piece of pieces) {
      items.push(...[...makeItems(piece, await openMaker(piece))].map(flatten));
      for (let n = 0; n < piece.items.length; n++) places.push(piece.after);
    }
  }
  return { items, places, hasJumped };
}

function flatten(item: ReadItem): unknown {
  if (!('document' in item)) return item;
  const { bytes, payload, ...rest } = item.document;
  return { ...rest, end: bytes.at(rest.text.length), payload: payload && Buffer.from(payload).toString('hex') };
}

const LINES = [
  'A long line of prose.',
  'b',
  '',
  '   ',
  '\f',
  '-----',
  'https://a.example/b',
  '{"text":"c","id":"d"}',
  'é\f',
];

const dump = fc
  .array(fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\r\n')), { minLength: 1, maxLength: 400 })
  .map((lines) => Buffer.from(`\ufeff${lines.flat().join('')}`));

test.each([
  ['text', 'file', false],
  ['text', 'line', true],
  ['text', 'formfeed', true],
  ['text', 'blank:2', true],
  ['text', 'regex:^-+$', true],
  ['text', 'auto', false],
  ['jsonl', 'file', true],
  ['csv', 'file', false],
] as const)('%s, split by %s: from any place on, the rest is the same', async (format, how, isAlwaysFound) => {
  let jumps = 0;
  await fc.assert(
    fc.asyncProperty(dump, fc.nat(), async (content, at) => {
      const options = { format, split: parseSplit(how), maxDocBytes: 300 };
      const whole = await read(content, options);
      fc.pre(whole.places.length > 0);
      const place = whole.places[at % whole.places.length];
      const rest = await read(content, options, place);
      // Blank lines are items that hold nothing.
      const made = whole.items.length - rest.items.length;
      expect(rest.items).toEqual(whole.items.slice(made));
      if (place.items === (whole.places.at(-1)?.items ?? 0)) expect(rest.items).toEqual([]);
      if (rest.hasJumped) jumps++;
    }),
    { numRuns: 60 },
  );
  if (isAlwaysFound) expect(jumps).toBeGreaterThan(30);
});
