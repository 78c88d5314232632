import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { francAll } from 'franc';
import { data } from 'franc/data.js';
import { readUdhr } from '../dev/language-bench.js';
import { scoreTrigrams } from './score-trigrams.js';

interface Fixture {
  readonly lang: string;
  readonly text: string;
}

const FIXTURES: Fixture[] = readFileSync('fixtures/language/passages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

const CANDIDATES = [[], ['eng', 'deu', 'fra'], ['rus', 'ukr'], ['cmn'], ['ben', 'spa'], ['xxx']];

function expectFranc(sample: string): void {
  for (const only of CANDIDATES) {
    const franc = francAll(sample, { only, minLength: 1 });
    expect(scoreTrigrams(sample, only)).toEqual(franc);
  }
}

describe('scores are those of franc', () => {
  test.each(FIXTURES.map(({ lang, text }) => [lang, text]))('%s', (_lang, text) => {
    for (const length of [1, 2, 3, 20, 300, 600, 3000]) expectFranc(text.slice(0, length));
  });

  test.each([
    ['empty', ''],
    ['blanks', ' \n\t '],
    ['digits', '12,345.67 — 2021/05/03 (89 %)'],
    ['lone surrogates', 'a \ud800 b \udc00\udfff c\ud83d'],
    ['letters that grow in lower case', 'İSTANBUL İZMİR '.repeat(200)],
    ['one trigram over and over', 'a'.repeat(5000)],
    ['scripts in equal parts', 'abcd абвг אבגד कखगघ'],
  ])('%s', (_name, text) => expectFranc(text));

  test('the Universal Declaration of Human Rights', () => {
    for (const { text } of readUdhr()) expectFranc(text.slice(0, 600));
  });
});

test('the data has the same number of trigrams of three units in each language', () => {
  const languages = Object.values(data).flatMap((script) => Object.values(script));
  expect(languages.filter((trigrams) => !/^[^|]{3}(?:\|[^|]{3}){299}$/.test(trigrams))).toEqual([]);
});
