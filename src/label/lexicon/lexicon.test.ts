import { describe, expect, test } from '@jest/globals';
import { LEXICONS } from './index.js';
import { each, type Lexicon, phrases } from './lexicon.js';
import { MONTH_WORDS } from './month-words.js';

const LISTS = [
  'bioHeading',
  'bioLead',
  'selfLead',
  'roleWord',
  'bioPhrase',
  'bioCall',
  'pronounLead',
  'aboutLead',
  'companyPhrase',
  'prevLead',
  'nextLead',
  'relatedHeading',
  'relatedLead',
  'shareLine',
  'shareLead',
  'followLead',
  'promoLead',
  'promoPhrase',
  'copyrightPhrase',
  'noticePhrase',
  'noticeLead',
  'sourceLead',
  'editorLead',
  'tagsLead',
  'bylineLead',
  'dateLead',
  'agoPhrase',
  'readingTimePhrase',
  'counterWord',
  'homeLead',
  'menuLine',
  'commentLine',
  'commentPhrase',
  'creditLead',
  'cookiePhrase',
  'adLine',
  'tocHeading',
  'furnitureLine',
  'furnitureLead',
] as const satisfies readonly (keyof Lexicon)[];

const TRAILING_PUNCTUATION = /[.:;,!?：。！？…،؛؟।]$/u;
const CURLY = /[‘’ʼ`´]/u;

test('language codes are unique', () => {
  const codes = LEXICONS.map((lexicon) => lexicon.language);
  expect(codes).toEqual([...new Set(codes)]);
  for (const code of codes) expect(code).toMatch(/^[a-z]{3}$/);
  expect(Object.keys(MONTH_WORDS)).toEqual(codes);
});

describe.each(LEXICONS.map((lexicon) => [lexicon.language, lexicon] as const))('%s', (_language, lexicon) => {
  test('has every list, and nothing else', () => {
    expect(Object.keys(lexicon).sort()).toEqual([...LISTS, 'language'].sort());
    for (const list of LISTS) expect([list, lexicon[list]().length > 0]).toEqual([list, true]);
  });

  test.each([...LISTS, 'monthWord' as const])('%s', (list) => {
    const phrases = list === 'monthWord' ? MONTH_WORDS[lexicon.language]() : lexicon[list]();
    expect(phrases.filter((phrase) => phrase === '')).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase().trim())).toEqual([]);
    expect(phrases.filter((phrase) => phrase !== phrase.normalize('NFC'))).toEqual([]);
    expect(phrases.filter((phrase) => TRAILING_PUNCTUATION.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => /\s{2}|[^\S ]/u.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase) => CURLY.test(phrase))).toEqual([]);
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([]);
  });

  test('prevLead and nextLead share nothing', () => {
    expect(lexicon.prevLead().filter((phrase) => lexicon.nextLead().includes(phrase))).toEqual([]);
  });
});

test('each form of a list is there with each word', () => {
  expect(phrases(`reprints | ${each('post | short story', 'this {} ran in | read the {}')}`)()).toEqual([
    'reprints',
    'this post ran in',
    'read the post',
    'this short story ran in',
    'read the short story',
  ]);
});
