import { expect, test } from '@jest/globals';
import { toDocument } from '../to-document.js';
import { type Article, type Document, LABELS } from '../types.js';
import { toRecord, toRecordObject } from './record.js';

const REMOVED = Object.fromEntries(LABELS.map((label, index) => [label, index])) as Article['removed'];

const ARTICLE: Article = {
  text: 'A "body"\nof two lines \ud800.',
  blocks: [],
  limit: null,
  metadata: {
    title: 'T',
    author: null,
    author_bio: null,
    date: '2024-05-01',
    site_name: null,
    url: null,
    description: null,
    image: null,
    prev_title: null,
    next_title: null,
    teasers: ['one …'],
    tags: [],
    provenance: {
      title: 'text',
      author: null,
      date: 'json-ld',
      site_name: null,
      url: null,
      language: 'text',
      description: null,
      tags: null,
      image: null,
    },
  },
  language: { code: 'eng', script: 'Latn', score: 0.98765 },
  chars: 22,
  words: 5,
  keptShare: 2 / 3,
  removed: REMOVED,
  flags: ['wrapped'],
};

function documentOf(fields: Partial<Document>): Document {
  return { ...toDocument('text', { source: 'a.txt' }), ...fields };
}

test('every key stands in the order of the contract', () => {
  expect(toRecord(documentOf({}), ARTICLE)).toBe(
    '{"id":"a.txt#1","text":"A \\"body\\"\\nof two lines \\ud800.","metadata":{"title":"T","author":null,' +
      '"author_bio":null,"date":"2024-05-01","site_name":null,"url":null,"language":"eng","language_script":"Latn",' +
      '"language_score":0.9877,"description":null,"image":null,"prev_title":null,"next_title":null,' +
      '"teasers":["one …"],"tags":[],"provenance":{"title":"text","author":null,"date":"json-ld","site_name":null,' +
      '"url":null,"language":"text","description":null,"tags":null,"image":null},"source":"a.txt",' +
      '"offset":0,"length":4,"encoding":"utf-8","encoding_confidence":1.0,"chars":22,"words":5,"kept_share":0.6667,"removed":{"body":0,"title":1,' +
      '"byline":2,"date":3,"bio":4,"nav":5,"teaser":6,"share":7,"promo":8,"legal":9,"comment":10,"caption":11,' +
      '"tags":12,"ad":13,"toc":14,"other":15},"flags":["wrapped"],"input":{}}}',
  );
});

test('the input fields are spliced in byte for byte', () => {
  const input = '{ "n": 1.50e3, "s": "\\u0041\\/", "n": 12345678901234567890 }';
  expect(toRecord(documentOf({ input }), ARTICLE)).toContain(`"input":${input}}}`);
});

test('a record has its own id', () => {
  expect(toRecordObject(documentOf({ id: 'x/1', source: 'stdin', ordinal: 7 }), ARTICLE).id).toBe('x/1');
  expect(toRecordObject(documentOf({ source: 'stdin', ordinal: 7 }), ARTICLE).id).toBe('stdin#7');
});

test('a whole share keeps its decimal point, so that the key has one type', () => {
  const line = toRecord(documentOf({}), { ...ARTICLE, keptShare: 1, language: { ...ARTICLE.language, score: 0 } });
  expect(line).toContain('"kept_share":1.0,');
  expect(line).toContain('"language_score":0.0,');
});
