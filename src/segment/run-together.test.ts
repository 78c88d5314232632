import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanDocument } from '../clean.js';
import { KEEP_BODY } from '../dev/fixture-cases.js';
import { toDocument } from '../to-document.js';
import { segmentDocument } from './segment-document.js';

const MENU = [
  'Home',
  'News',
  'Local Sports',
  'Weather Radar',
  'Opinion',
  'Letters',
  'Obituaries',
  'Classifieds',
  'Subscribe Now',
];
const FOOTER = [
  'About Us',
  'Contact',
  'Privacy Policy',
  'Terms of Use',
  'Site Map',
  'Advertise',
  'Mobile Apps',
  'Careers',
];
const STORY = [
  'When the council bought the ferry eleven years ago, it was told that the ship would pay for itself within three summers.',
  'It has not, and last week the mayor admitted for the first time that it never will.',
  'The ship lies at the old pier, where it has been since the storm that closed the harbour for a month.',
  "Its engines are started every other Friday, and a watchman sleeps on board in what used to be the captain's cabin.",
  'Three buyers have come and gone, and the last of them offered a tenth of what the town had paid.',
  'He withdrew that offer after his inspector, Mr. J. F. McAllister, had spent an afternoon below deck.',
  'What is left is the yard that breaks ships, and the council votes on it in May.',
  'Nobody at the Harbour Weekly has found anyone who would miss the ship, but for the man who sleeps on it.',
  'There are worse places to sleep, he says, and some of them are on land.',
];

const blocksOf = (text: string): string[] => segmentDocument(toDocument(text)).blocks.map((block) => block.text);

describe('a page in one line', () => {
  const text = [...MENU, 'The Ferry That Nobody Wanted', ...STORY, ...FOOTER].join(' ');

  test('is cut where labels and sentences begin', () => {
    const blocks = blocksOf(text);
    expect(blocks.slice(0, 2)).toEqual(['Home News', 'Local Sports']);
    for (const sentence of STORY.slice(1)) expect(blocks).toContain(sentence);
    expect(blocks.at(-1)).toBe('Careers');
  });

  test('stays one line where all of it stays, and side by side what does', () => {
    expect(cleanDocument(toDocument(text), { ...KEEP_BODY, rules: [] }).text).toBe(text);
    const { text: body } = cleanDocument(
      toDocument(text.replace('Subscribe Now', 'Sign up for our newsletter')),
      KEEP_BODY,
    );
    expect(body).toContain(STORY.slice(2, 7).join(' '));
  });
});

describe('a page of texts that touch', () => {
  const text = [...MENU, STORY.slice(0, 4).join(' '), STORY.slice(4).join(' '), ...FOOTER].join('');

  test('is cut where they do, and in the sentences between', () => {
    const blocks = blocksOf(text);
    expect(blocks.slice(0, MENU.length)).toEqual(MENU);
    expect(blocks).toContain(STORY[4]);
    expect(blocks.slice(-FOOTER.length)).toEqual(FOOTER);
  });

  test('stays as it came where all of it stays', () => {
    expect(cleanDocument(toDocument(text), { ...KEEP_BODY, rules: [] }).text).toBe(text);
  });
});

describe('an article in one line stays one', () => {
  const isWhole = (text: string) =>
    expect(segmentDocument(toDocument(text)).blocks[0].text.length).toBeGreaterThan(text.length / 3);

  test('of prose', () => isWhole([...STORY, ...STORY].join(' ')));

  test('with a list of names in it', () => {
    const names =
      'On board were Ann Lee, Jo Marsh, Bo Chen, Di Okoro, Al Varga, Cy Young, Ed Hale, Fay Moss, Guy Lund and Hal Byrne.';
    isWhole([...STORY, names, ...STORY].join(' '));
  });

  test('with a table in it', () => {
    const table =
      'Ship | Built | Price Northern Star | 1974 | $105.07 Southern Cross | 1981 | $330.00 Old Harry | 1990 | $174.00';
    isWhole([...STORY, table, ...STORY].join(' '));
  });

  test('in German, where nouns have capitals', () => {
    const satz =
      'Als der Rat der Stadt vor elf Jahren die Fähre kaufte, hieß es im Bericht der Kämmerei, das Schiff werde sich in drei Sommern bezahlt machen. ';
    isWhole(satz.repeat(12));
  });

  test('without capitals or blanks', () => {
    isWhole('夜市在港口已经开了一百多年，老人们还记得油灯的味道。'.repeat(60));
    isWhole('en el muelle viejo duerme un vigilante que nunca ha dormido mejor. '.repeat(30));
  });
});

test('edges never fall into a character, and nothing is lost', () => {
  const word = fc.constantFrom(
    'Home',
    'News',
    'the',
    'old',
    'pier.',
    'A',
    'B.',
    '😀',
    '😀Up',
    'x;Y',
    '|',
    '12',
    ' ',
    '  ',
    'aB',
    'É',
    'ß',
    ',',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 400, maxLength: 900 }), fc.constantFrom(' ', ''), (words, joint) => {
      const text = words.join(joint);
      const { blocks } = segmentDocument(toDocument(text));
      expect(
        blocks
          .map((block) => block.text)
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
      for (const block of blocks) expect(block.text.isWellFormed()).toBe(true);
    }),
    { numRuns: 50 },
  );
});
