import { describe, expect, test } from '@jest/globals';
import { readPage } from '../../dev/read-page.js';
import { Columns } from '../../segment/columns.js';
import { scanBlock } from '../../segment/scan-block.js';
import { listWords, TextWords } from './text-words.js';

describe('words', () => {
  const wordsOf = (text: string, window?: number) => {
    const columns = new Columns(text);
    scanBlock(columns, 0, text.length, window);
    const words = new Int32Array(text.length);
    return Array.from(words.subarray(0, listWords(columns, 0, words, 0)), (word) => ({
      slot: word >> 1,
      isName: (word & 1) === 1,
    }));
  };

  test('are the longer ones without regard to case, and pairs of letters where words are not set apart', () => {
    expect(wordsOf('The Harbour, the harbour, 2024')).toEqual([
      { slot: expect.any(Number), isName: true },
      { slot: wordsOf('harbour')[0].slot, isName: false },
    ]);
    expect(wordsOf('写作者。作者')).toHaveLength(3);
    expect(wordsOf('写作者')[1].slot).toBe(wordsOf('作者')[0].slot);
  });

  test.each(['The Harbour, the harbour, 2024 and 3rd', '写作者。作者', 'ab写作Harbour者x作', 'été ’s don’t'])(
    'are the same whatever part of them is known: %s',
    (text) => {
      for (let window = 0; window < text.length; window++) expect(wordsOf(text, window)).toEqual(wordsOf(text));
    },
  );

  test('lie behind those that are there', () => {
    const columns = new Columns('harbour and ferry');
    scanBlock(columns, 0, 8);
    scanBlock(columns, 8, 17);
    const words = new Int32Array(20);
    expect(listWords(columns, 1, words, listWords(columns, 0, words, 0))).toBe(2);
    expect(Array.from(words.subarray(0, 2), (word) => word >> 1)).toEqual(
      wordsOf('harbour ferry').map(({ slot }) => slot),
    );
  });
});

describe('an echo', () => {
  const echoOf = (text: string) => {
    const { blocks, columns } = readPage(text).segmented;
    textWords.read(columns, blocks.length);
    textWords.takeOut(1);
    const echo = { ...textWords.echoOf(1) };
    textWords.putBack(1);
    return echo;
  };
  const textWords = new TextWords();

  test('is of words that stand in other blocks', () => {
    const echo = { words: 4, known: 2, names: 3, newNames: 1, oldNames: 1, opening: 0 };
    expect(echoOf('the ferry of Harbour Hill\nHarbour Nessa Nessa ferry')).toEqual({
      ...echo,
      newNames: 2,
      oldNames: 0,
    });
    expect(echoOf('the ferry of Nessa\nHarbour Nessa ferry Hullo')).toEqual(echo);
    expect(echoOf('Harbour\nat sea')).toEqual({ words: 0, known: 0, names: 0, newNames: 0, oldNames: 0, opening: 0 });
  });

  test('knows nothing of the text before', () => {
    echoOf(`${'many words of a longer text '.repeat(1000)}\nmore words`);
    expect(echoOf('Harbour\nmany more words')).toMatchObject({ words: 3, known: 0 });
  });
});
