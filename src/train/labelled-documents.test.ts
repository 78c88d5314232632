import { describe, expect, test } from '@jest/globals';
import { toDocument } from '../to-document.js';
import { toLabelledDocuments } from './labelled-documents.js';

interface Fields {
  readonly id?: string;
  readonly url?: string;
  readonly text: string;
  readonly body?: string;
  readonly label?: string;
  readonly source?: string;
}

function read(...all: Fields[]) {
  const faults: string[] = [];
  const records = all.map(({ text, body, label, ...options }) => ({
    ...toDocument(text, options),
    input: JSON.stringify({ body, label }),
  }));
  const documents = toLabelledDocuments(records, (_, reason) => faults.push(reason));
  const shown = documents.map(({ id, site, text, body, labelled }) => ({ id, site, text, body, y: labelled.y }));
  return { documents: shown, faults };
}

describe('a document', () => {
  test('has labels by the words of its body', () => {
    const { documents, faults } = read({ id: 'a', text: 'Home\nThe ferry\nleaves.', body: 'The ferry leaves.' });
    expect(documents).toEqual([
      { id: 'a', site: 'a', text: 'Home\nThe ferry\nleaves.', body: 'The ferry leaves.', y: [0, 1, 1] },
    ]);
    expect(faults).toEqual([]);
  });

  test.each([
    ['https://www.wend.example/a', 'wend.example'],
    ['https://news.wend.example/a', 'news.wend.example'],
    ['no address', 'a'],
  ])('of the address %s is of the site %s', (url, site) => {
    expect(read({ id: 'a', url, text: 'one', body: 'one' }).documents[0].site).toBe(site);
  });

  test('may be without a body', () => {
    expect(read({ id: 'a', text: 'Home', body: '' }).documents[0].y).toEqual([0]);
  });

  test.each<[string, Fields, RegExp]>([
    ['has the body of another page', { id: 'a', text: 'one two', body: 'two three four' }, /33 % of the body's words/],
    ['has no id', { text: 'one', body: 'one' }, /no id/],
    ['has neither body nor label', { id: 'a', text: 'one' }, /neither a body nor a label/],
    ['has an unknown label', { id: 'a', text: 'one', label: 'boddy' }, /"boddy", expected one of body, title/],
  ])('that %s is left out', (_, fields, reason) => {
    const { documents, faults } = read(fields);
    expect(documents).toEqual([]);
    expect(faults).toEqual([expect.stringMatching(reason)]);
  });

  test('whose id came before is left out', () => {
    const { documents, faults } = read({ id: 'a', text: 'one', body: 'one' }, { id: 'a', text: 'two', label: 'body' });
    expect(documents).toHaveLength(1);
    expect(faults).toEqual(['found the id "a" again, expected each id once']);
  });
});

describe('blocks', () => {
  test('of one id in a row are a document, and what is not body goes', () => {
    const { documents, faults } = read(
      { id: 'a', text: 'Home', label: 'nav' },
      { id: 'a', text: 'The ferry leaves.', label: 'body' },
      { id: 'b', text: 'one', body: 'one' },
      { id: 'c', text: 'It is late.', label: 'body', url: 'https://wend.example/c' },
      { id: 'c', text: 'Share', label: 'share' },
      { id: 'd', text: 'Pier', label: 'title' },
    );
    expect(faults).toEqual([]);
    expect(documents).toEqual([
      { id: 'a', site: 'a', text: 'Home\nThe ferry leaves.', body: 'The ferry leaves.', y: [0, 1] },
      { id: 'b', site: 'b', text: 'one', body: 'one', y: [1] },
      { id: 'c', site: 'wend.example', text: 'It is late.\nShare', body: 'It is late.', y: [1, 0] },
      { id: 'd', site: 'd', text: 'Pier', body: '', y: [0] },
    ]);
  });

  test('of one id in two inputs are two documents, of which the first counts', () => {
    const { documents, faults } = read(
      { id: 'a', text: 'one', label: 'body', source: 'x' },
      { id: 'a', text: 'two', label: 'body', source: 'y' },
    );
    expect(documents.map(({ text }) => text)).toEqual(['one']);
    expect(faults).toHaveLength(1);
  });
});
