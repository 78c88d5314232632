import { describe, expect, test } from '@jest/globals';
import { dateOfAddress, findDayOrder, parseDate } from './parse-date.js';

function parse(text: string, language: string | null = null, order: 'day-first' | 'month-first' | null = null) {
  return parseDate(text, { language, order });
}

test.each([
  ['2024-05-01', '2024-05-01'],
  ['20240501', '2024-05-01'],
  ['2024-05-01 08:30:00', '2024-05-01'],
  ['2024-05-01T08:30:00Z', '2024-05-01T08:30:00Z'],
  ['2024-05-01T08:30:00.000+02:00', '2024-05-01T08:30:00+02:00'],
  ['2024-05-01T08:30:00-0400', '2024-05-01T08:30:00-04:00'],
  ['2024-05-01 08:30 UTC', '2024-05-01T08:30:00Z'],
])('of ISO 8601 %s is %s', (text, date) => {
  expect(parse(text)).toBe(date);
});

describe('dates in words', () => {
  test.each([
    ['en', 'May 1, 2024', '2024-05-01'],
    ['en', 'Wednesday, May 1st, 2024 at 8:30 am', '2024-05-01'],
    ['en', 'Published: 1 Sept. 2024', '2024-09-01'],
    ['en', 'May 1, 20245 min read', '2024-05-01'],
    ['en', 'May 1, 202411:01 AM ET', '2024-05-01'],
    ['en', '2024•05•01', '2024-05-01'],
    ['en-GB', '1 May 2024', '2024-05-01'],
    ['ru', '1 сентября 2024 г.', '2024-09-01'],
    ['es', '4 de septiembre de 2024', '2024-09-04'],
    ['de', '4. März 2024', '2024-03-04'],
    ['fr', '1er février 2024', '2024-02-01'],
    ['fr', '4 août 2024', '2024-08-04'],
    ['ja', '2024年9月4日', '2024-09-04'],
    ['pt', '4 de março de 2024', '2024-03-04'],
    ['it', '4 settembre 2024', '2024-09-04'],
    ['zh', '2024年9月4日', '2024-09-04'],
    ['tr', '4 Eylül 2024', '2024-09-04'],
    ['pl', '4 września 2024', '2024-09-04'],
    ['nl', '4 maart 2024', '2024-03-04'],
    ['ko', '2024년 9월 4일', '2024-09-04'],
    ['da', '14. oktober 2024', '2024-10-14'],
    ['nb', '5. desember 2024', '2024-12-05'],
    ['fi', '30. marraskuuta 2024', '2024-11-30'],
    ['hu', '2024. szeptember 4., szerda', '2024-09-04'],
    ['hu', '2024. szept. 4. 08:15', '2024-09-04'],
    ['ro', '4 ianuarie 2024', '2024-01-04'],
    ['sk', '4. mája 2024', '2024-05-04'],
    ['ca', '4 d’abril de 2024', '2024-04-04'],
    ['he', '4 במרץ 2024', '2024-03-04'],
    ['ur', '4 مارچ، 2024', '2024-03-04'],
    ['bn', '৪ মার্চ, ২০২৪', '2024-03-04'],
    ['hi', '४ मार्च २०२४', '2024-03-04'],
    ['he', '17 בדצמבר 2024', '2024-12-17'],
    ['ar', '4 مارس 2024', '2024-03-04'],
    ['ar', '١٢ يناير ٢٠٢٤', '2024-01-12'],
    ['ar', 'الأحد 12 كانون الثاني 2024', '2024-01-12'],
    ['ar', '12 غشت 2024', '2024-08-12'],
    ['fa', 'یکشنبه ۱۷ مارس ۲۰۲۴', '2024-03-17'],
    ['fa', '۱۷ ژانویهٔ ۲۰۲۴', '2024-01-17'],
    ['th', '17 มกราคม 2567', '2024-01-17'],
    ['th', '17 ม.ค. ค.ศ. 2024', '2024-01-17'],
    ['vi', 'ngày 17 tháng 1 năm 2024', '2024-01-17'],
    ['de', 'May 1, 2024', '2024-05-01'],
    ['de', '6. Jänner 2024', '2024-01-06'],
    ['de', '6. Mrz. 2024', '2024-03-06'],
    ['de', '31 Donnerstag Okt 2019', '2019-10-31'],
    ['sr', '5. septembra 2022.', '2022-09-05'],
    ['es', '4 sept. 2024', '2024-09-04'],
    ['es', '4 de setiembre de 2024', '2024-09-04'],
    ['fr', '4 fevrier 2024', '2024-02-04'],
    ['fr', '4 fév 2024', '2024-02-04'],
    ['ru', '4 нояб 2024', '2024-11-04'],
    ['tr', '4 mayis 2024', '2024-05-04'],
    ['it', 'mercoledì 17 luglio 2024', '2024-07-17'],
  ])('%s: %s', (language, text, date) => {
    expect(parse(text, language)).toBe(date);
  });
});

describe('numeric dates', () => {
  test('are read where only one order makes a date', () => {
    expect(parse('27/04/2024')).toBe('2024-04-27');
    expect(parse('04/27/2024')).toBe('2024-04-27');
    expect(parse('04/04/2024')).toBe('2024-04-04');
  });

  test('are null where both do and nothing tells', () => {
    expect(parse('03/04/2024')).toBeNull();
    expect(parse('03/04/2024', 'en')).toBeNull();
    expect(parse('03/04/21')).toBeNull();
  });

  test('follow the language, and the other dates of the page before it', () => {
    expect(parse('03/04/2024', 'fr')).toBe('2024-04-03');
    expect(parse('03/04/2024', 'en-US')).toBe('2024-03-04');
    expect(parse('03/04/2024', 'en-GB')).toBe('2024-04-03');
    expect(parse('03/04/2024', 'fr', 'month-first')).toBe('2024-03-04');
    expect(parse('03.04.24')).toBe('2024-04-03');
    expect(parse('24. 1. 17.', 'ko')).toBe('2024-01-17');
    expect(parse('17/1/2567', 'th')).toBe('2024-01-17');
    expect(parse('\u200f17\u200f/01\u200f/2024', 'ar')).toBe('2024-01-17');
  });

  test('show their order', () => {
    expect(findDayOrder('27/04/2024')).toBe('day-first');
    expect(findDayOrder('04/27/2024')).toBe('month-first');
    expect(findDayOrder('03/04/2024')).toBeNull();
  });
});

test.each([
  'May 1, 20245',
  'May 2024',
  'May 1',
  '2024',
  '1.2.3',
  'version 12.04.1',
  '31 February 2024',
  '2024-13-01',
  '1970-01-01T00:00:00Z',
  'three days ago',
  'published',
  '',
  `${'long '.repeat(30)}1 May 2024`,
])('no day is certain in "%s"', (text) => {
  expect(parse(text, 'en')).toBeNull();
});

test.each([
  ['en', '12 novels out in May 2024'],
  ['en', '12 novels 2024'],
  ['de', '12 Romane im Mai 2024'],
  ['fr', '4 jui 2024'],
  ['ar', '12 شيئا في 2024'],
  ['ar', 'صدرت 12 رواية مترجمة في مارس 2024'],
  ['vi', '17 tháng 13 năm 2024'],
  ['ko', '24. 13. 17.'],
])('nor in %s in "%s"', (language, text) => {
  expect(parse(text, language)).toBeNull();
});

test('an address may have the day in its path', () => {
  expect(dateOfAddress('https://a.example/2024/05/01/title')).toBe('2024-05-01');
  expect(dateOfAddress('https://a.example/news/2024-05-01-title')).toBe('2024-05-01');
  expect(dateOfAddress('https://a.example/blog/2024/october/03/title')).toBe('2024-10-03');
  expect(dateOfAddress('https://a.example/2024/Sep/26/title')).toBe('2024-09-26');
  expect(dateOfAddress('https://a.example/2024-marathon-10-tips')).toBeNull();
  expect(dateOfAddress('https://a.example/2024/05/title')).toBeNull();
  expect(dateOfAddress('https://a.example/?d=/2024/05/01')).toBeNull();
  expect(dateOfAddress(null)).toBeNull();
});
