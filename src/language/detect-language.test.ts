import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { franc } from 'franc';
import { cutPassages, measure, type Passage, readUdhr } from '../dev/language-bench.js';
import { detectLanguage } from './detect-language.js';
import { PROFILES } from './vote.js';

const FIXTURES: Passage[] = readFileSync('fixtures/language/passages.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

function textOf(lang: string): string {
  const fixture = FIXTURES.find((passage) => passage.lang === lang);
  if (fixture === undefined) throw new Error(`no fixture in ${lang}`);
  return fixture.text;
}

describe('texts without a language', () => {
  test.each([
    ['empty', ''],
    ['blanks', ' \n\t '],
    ['digits', '12,345.67 — 2021/05/03 (89 %)'],
    ['emoji', '😀🎉👩‍👩‍👧 🇩🇪'],
    ['lone surrogates', '\ud800 \udc00\udfff\ud83d'],
    ['a byte order mark', '\ufeff'],
  ])('%s', (_name, text) => {
    expect(detectLanguage(text)).toEqual({ code: 'und', script: 'Zyyy', score: 0 });
  });
});

describe('passages of plain prose', () => {
  test.each(FIXTURES.map(({ lang, text }) => [lang, text]))('%s', (lang, text) => {
    expect(detectLanguage(text).code).toBe(lang);
  });

  test('surrounded by digits, emoji and lone surrogates', () => {
    for (const { lang, text } of FIXTURES) {
      expect(detectLanguage(`\udfff 100 % 🎉 ${text} \ud800`).code).toBe(lang);
    }
  });

  test('answers do not depend on earlier calls', () => {
    const forward = FIXTURES.map(({ text }) => detectLanguage(text));
    const backward = [...FIXTURES].reverse().map(({ text }) => detectLanguage(text));
    expect(backward.reverse()).toEqual(forward);
  });
});

describe('scripts', () => {
  test.each([
    ['eng', 'Latn'],
    ['rus', 'Cyrl'],
    ['arb', 'Arab'],
    ['hin', 'Deva'],
    ['cmn', 'Hani'],
    ['jpn', 'Jpan'],
    ['kor', 'Hang'],
    ['tha', 'Thai'],
    ['ell', 'Grek'],
  ])('%s is %s', (lang, script) => {
    expect(detectLanguage(textOf(lang)).script).toBe(script);
  });

  test('Serbian is known in both of its scripts', () => {
    const latin =
      'Prošle nedelje smo posle posla popravili bicikl, jer ga niko nije hteo. Gde je lepo vreme, tu je i on.';
    expect(detectLanguage(textOf('srp'))).toMatchObject({ code: 'srp', script: 'Cyrl' });
    expect(detectLanguage(latin)).toMatchObject({ code: 'srp', script: 'Latn' });
  });
});

describe('mixed texts', () => {
  test('prose among tables of figures', () => {
    const table = '1,204 | 3,377 | 9.1 % | 2021\n'.repeat(20);
    expect(detectLanguage(table + textOf('fra').repeat(2) + table).code).toBe('fra');
  });

  test('Japanese with Latin words', () => {
    const text =
      '新しい Microsoft Surface Laptop を買いました。Windows 11 と Office Home & Business が入っていて便利です。';
    expect(detectLanguage(text)).toMatchObject({ code: 'jpn', script: 'Jpan' });
  });

  test('Chinese with English brand names', () => {
    const text = '苹果公司今天发布了 iPhone 15 Pro Max 和 Apple Watch Ultra,价格比去年的 MacBook Air 便宜一些。';
    expect(detectLanguage(text)).toMatchObject({ code: 'cmn', script: 'Hani' });
  });

  test('Chinese with a stray kana', () => {
    expect(detectLanguage(`鲜の味餐厅。${textOf('cmn')}`).code).toBe('cmn');
  });

  test('German prose below an English menu', () => {
    const menu =
      'Home\nAbout us\nContact\nOur products\nWhat we do\nRead more\nSign up for the newsletter\nTerms of use\n';
    expect(detectLanguage(menu.repeat(3) + textOf('deu').repeat(3)).code).toBe('deu');
  });

  test('addresses do not vote', () => {
    expect(detectLanguage(`${textOf('eng')} www.para.com/de/la/que/para.com.de`).code).toBe('eng');
  });

  test('soft hyphens do not part words', () => {
    expect(detectLanguage(textOf('deu').replace(/([a-z]{2})([a-z]{2})/g, '$1\u00ad$2'))).toEqual(
      detectLanguage(textOf('deu')),
    );
  });
});

test('no profile lists a word twice', () => {
  const twice = PROFILES.flatMap(({ code, words }) => {
    const list = words.split(' ');
    return list.filter((word, index) => word !== '' && list.indexOf(word) !== index).map((word) => `${code} ${word}`);
  });
  expect(twice).toEqual([]);
});

describe('short texts', () => {
  test.each(['Hi', 'OK', 'Xq', 'the cat', 'Müller', 'да', 'و'])('%j gets a low score', (text) => {
    const { score } = detectLanguage(text);
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(0.5);
  });

  test('a short text scores less than a long one', () => {
    for (const lang of ['eng', 'deu', 'rus', 'kor']) {
      const text = textOf(lang);
      expect(detectLanguage(text.slice(0, 25)).score).toBeLessThan(detectLanguage(text).score);
    }
  });
});

describe('bounded cost', () => {
  test.each([
    ['one line', textOf('deu').replace(/\n/g, ' ')],
    ['short lines', 'Home\n'],
    ['blanks', ' '],
    ['Han', textOf('cmn')],
  ])('10 MB of %s', (_name, unit) => {
    const text = Buffer.from(unit.repeat(Math.ceil(10_000_000 / unit.length))).toString();
    detectLanguage(text);
    // One pass over the text takes 20 ms and more; a busy machine slows down some calls, but not all.
    let fastest = Number.POSITIVE_INFINITY;
    for (let call = 0; call < 10; call++) {
      const start = performance.now();
      detectLanguage(text);
      fastest = Math.min(fastest, performance.now() - start);
    }
    expect(fastest).toBeLessThan(10);
  });
});

const udhr = readUdhr();

(udhr.length === 0 ? describe.skip : describe)('the Universal Declaration of Human Rights', () => {
  // Franc was trained on these texts: to keep up with it on them is the least.
  test.each([50, 200, 500, 2000])('at least as right as franc on %d characters', (chars) => {
    const passages = cutPassages(udhr, chars, 8);
    const ours = measure(passages, (text) => detectLanguage(text).code);
    const theirs = measure(passages, (text) => franc(text));
    expect(ours.right).toBeGreaterThanOrEqual(theirs.right);
  });
});
