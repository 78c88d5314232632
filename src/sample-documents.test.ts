import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { READ_DEFAULTS } from './read/read-defaults.js';
import { parseSplit } from './read/split.js';
import { sampleDocuments } from './sample-documents.js';
import type { Fault } from './types.js';

const folder = mkdtempSync(join(tmpdir(), 'chaff-sample-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PIPELINE = {
  read: {
    ...READ_DEFAULTS,
    split: parseSplit('file'),
    encoding: null,
    oversize: 'pieces',
    frames: false,
    verify: false,
  },
  clean: { keep: new Set(['body'] as const), model: null },
} as const;

function write(name: string, lines: readonly string[]) {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return { name, path, relative: name, size: null };
}

function record(id: string): string {
  return JSON.stringify({ id, text: `The ferry number ${id} leaves at seven.` });
}

const FIRST = Array.from({ length: 10 }, (_, index) => record(`a${index}`));
const SECOND = Array.from({ length: 11 }, (_, index) => record(`b${index}`));
const INPUTS = [write('a.jsonl', [...FIRST, '{"id":']), write('b.jsonl', SECOND)];

async function sampleIds(limit: number | null) {
  const faults: Fault[] = [];
  const job = { inputs: INPUTS, pipeline: PIPELINE, limit };
  const sample = await sampleDocuments(job, ({ document }) => document.id, { onFault: (fault) => faults.push(fault) });
  return { ...sample, faults: faults.length };
}

describe('sampleDocuments', () => {
  it('takes all below the limit', async () => {
    const { sampled, ...rest } = await sampleIds(21);
    expect(sampled).toHaveLength(21);
    expect(rest).toEqual({ documents: 21, stride: 1, faults: 1 });
    expect((await sampleIds(null)).sampled).toEqual(sampled);
  });

  it('spreads a sample evenly over all inputs, and counts every fault', async () => {
    expect(await sampleIds(6)).toEqual({
      sampled: ['a0', 'a4', 'a8', 'b2', 'b6', 'b10'],
      documents: 21,
      stride: 4,
      faults: 1,
    });
  });

  it('flags an id whose first bearer was not sampled', async () => {
    const inputs = [write('c.jsonl', ['a', 'b', 'b', 'c', 'd'].map(record))];
    const flags = await sampleDocuments({ inputs, pipeline: PIPELINE, limit: 3 }, ({ article }) => article.flags);
    expect(flags.sampled).toEqual([[], ['duplicate-id'], []]);
  });
});
