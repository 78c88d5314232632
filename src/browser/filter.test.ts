import { describe, expect, test } from '@jest/globals';
import type { ReportData } from '../report/report-data.js';
import { createHaystacks, type Filter, listRows, NO_FILTER } from './filter.js';
import { readLink } from './read-link.js';

const DATA: ReportData = {
  labels: ['body', 'nav', 'share'],
  flags: ['empty', 'uncertain'],
  sources: ['a.jsonl', 'b.jsonl'],
  languages: [
    { code: 'deu', name: 'German' },
    { code: 'eng', name: 'English' },
  ],
  documents: {
    ids: ['one', 'two', 'three'],
    titles: ['The ferry', '', 'Bread'],
    urls: ['https://example.com/1', '', ''],
    source: [0, 0, 1],
    language: [1, 0, 1],
    flags: [0b00, 0b11, 0b10],
    removed: [0b010, 0b100, 0b110],
    keptShare: [0.9, 0, 0.5],
    doubt: [0.1, 0, 0.7],
    chars: [900, 0, 2000],
  },
  picks: { worst: [1, 2, 0], uncertain: [2, 0], random: [] },
  excerpts: { 2: { pieces: [{ text: 'Flour', cut: 10, tail: 'and Water' }], cut: 0 } },
};

const haystacks = createHaystacks(DATA);
const list = (filter: Partial<Filter>) => listRows(DATA, haystacks, { ...NO_FILTER, ...filter });

describe('listRows', () => {
  test.each<[Partial<Filter>, number[]]>([
    [{}, [0, 1, 2]],
    [{ query: 'FERRY example' }, [0]],
    [{ query: 'a.jsonl' }, [0, 1]],
    [{ query: 'water  flour' }, [2]],
    [{ query: 'ferry water' }, []],
    [{ label: 1 }, [0, 2]],
    [{ flag: 1 }, [1, 2]],
    [{ flag: 1, label: 1 }, [2]],
    [{ source: 0, language: 1 }, [0]],
    [{ pick: 'worst' }, [1, 2, 0]],
    [{ pick: 'worst', language: 1 }, [2, 0]],
    [{ pick: 'worst', order: 'doubt' }, [2, 0, 1]],
    [{ order: 'kept' }, [1, 2, 0]],
    [{ order: 'short' }, [1, 0, 2]],
    [{ order: 'long' }, [2, 0, 1]],
  ])('%j', (filter, rows) => {
    expect(list(filter)).toEqual(rows);
  });

  test('does not change the picks', () => {
    list({ pick: 'worst', order: 'long' });
    expect(DATA.picks.worst).toEqual([1, 2, 0]);
  });
});

describe('readLink', () => {
  test.each([
    ['#document=3', { row: 2 }],
    ['#flag=uncertain', { filter: { ...NO_FILTER, flag: 1 } }],
    ['#label=share', { filter: { ...NO_FILTER, label: 2 } }],
    ['#language=eng', { filter: { ...NO_FILTER, language: 1 } }],
    ['#source=1', { filter: { ...NO_FILTER, source: 1 } }],
  ])('%s', (hash, target) => {
    expect(readLink(hash, DATA)).toEqual(target);
  });

  test.each([
    '',
    '#documents',
    '#document=0',
    '#document=4',
    '#document=1.5',
    '#document=x',
    '#source=-1',
    '#source=2',
    '#source=length',
    '#flag=',
    '#flag=none',
    '#ids=1',
    '#constructor=1',
  ])('%j leads nowhere', (hash) => {
    expect(readLink(hash, DATA)).toBeNull();
  });
});
