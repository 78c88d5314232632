import { expect, test } from '@jest/globals';
import {
  cleanAuthor,
  cleanByline,
  isBareLead,
  isBareName,
  joinNames,
  nameBeforeRole,
  opensWithLead,
} from './clean-author.js';

test.each([
  ['Ann Lee', 'Ann Lee'],
  [' By  Ann Lee ', 'Ann Lee'],
  ['Ann Lee (Editor)', 'Ann Lee'],
  ['Ann Lee ann@a.example', 'Ann Lee'],
  ['Ann Lee, Bo Chen and Cy Dahl', 'Ann Lee, Bo Chen and Cy Dahl'],
  ['Podium Staff', 'Podium Staff'],
])('%j names %j', (text, name) => {
  expect(cleanAuthor(text)).toBe(name);
});

test.each(['https://a.example/ann', '@annlee', 'admin', 'null', '', '—', 'www.a.example', 'x'.repeat(500)])(
  '%j names nobody',
  (text) => {
    expect(cleanAuthor(text)).toBeNull();
  },
);

test.each([
  ['By Ann Lee | 3 May 2024', 'Ann Lee'],
  ['Written by: Ann Lee on May 3', 'Ann Lee'],
  ['BySarah Lee', 'Sarah Lee'],
  ['by Ann LeeNovember 20, 2007', 'Ann Lee'],
  ['Ann Lee Ann Lee', 'Ann Lee'],
  ['作者：许半夏，自由撰稿人', '许半夏'],
  ['Von Karl Heinz Moser', 'Karl Heinz Moser'],
  ['By Ann Lee, Executive Editor, The Harbour Ledger', 'Ann Lee'],
  ['Par Anne Petit, rédactrice en chef', 'Anne Petit'],
  ['By Ann Lee ⋅ Review Editor ⋅ May 3', 'Ann Lee'],
  ['Af Mette Holm', 'Mette Holm'],
  ['Skrevet av: Kari Nes | 3. mai 2024', 'Kari Nes'],
  ['By Ann Lee , Bo Chen', 'Ann Lee, Bo Chen'],
  ['By Ann Lee Updated', 'Ann Lee'],
  ['By Ann Lee, Bo Chen', 'Ann Lee, Bo Chen'],
])('the line %j names %j', (text, name) => {
  expect(cleanByline(text)).toBe(name);
});

test.each([
  'By the time the lamps were lit it was late.',
  'Bypass the queue',
  '12 May 2024',
  'By 2030 all of it',
  'Af alle byens gamle huse var det det mindste',
  'About',
])('the line %j names nobody', (text) => {
  expect(cleanByline(text)).toBeNull();
});

test('a lead in capitals is the name of something', () => {
  expect([opensWithLead('Av Kari Nes'), isBareLead('Av'), isBareLead('Skrevet af:')]).toEqual([true, true, true]);
  expect([opensWithLead('AV Club'), isBareLead('AV')]).toEqual([false, false]);
});

test.each([
  'By Ann Lee',
  ' by Ann Lee',
  'Author: Ann Lee',
  'Article by Ann Lee',
  'Story by Ann Lee',
  'Post by Ann Lee',
  'Text: Ann Lee',
  'Words: Ann Lee',
  'Reporting by Ann Lee',
  'Content by Ann Lee',
  'Guest post by Ann Lee',
  'Interview by Ann Lee',
  'Essay by Ann Lee',
  'Created by Ann Lee',
  'Submitted by Ann Lee',
  'Writer: Ann Lee',
  'From the desk of: Ann Lee',
  'Von Ann Lee',
  'Par Ann Lee',
  'Di Ann Lee',
  'De: Ann Lee',
  'Door Ann Lee',
  'Af Ann Lee',
  'Skrevet av Ann Lee',
  'Автор: Ann Lee',
  '作者：林安',
  '文／林安',
  '撰文：林安',
  '著者：林安',
  '執筆：林安',
  'Yazar: Ann Lee',
  'Written byAnn Lee',
])('%j opens with a lead', (line) => {
  expect(opensWithLead(line)).toBe(true);
});

test('a bare name is two to four capitalised words', () => {
  for (const name of ['Ann Lee', 'Ann van der Berg', 'Jean-Luc Petit', 'A. B. Carter', 'Josef Průša'])
    expect(isBareName(name)).toBe(true);
  for (const text of [
    'Ann',
    'ann lee',
    'Ann Lee writes',
    'Sign In',
    'Home 2',
    'A Very Long Line Of Words',
    'No Comments',
    'Harbour News',
  ])
    expect(isBareName(text)).toBe(false);
});

test('names are joined once each', () => {
  expect(joinNames(['Ann Lee', null, 'Bo Chen', 'ann lee'])).toBe('Ann Lee, Bo Chen');
  expect(joinNames([null])).toBeNull();
});

test('surnames that pages use as words are those of persons before a role', () => {
  const lines = [
    'Oliver Best, Staff Writer',
    'Vincent Price – Senior Editor',
    'Steve Case Founder & Owner',
    'Ann Lee, Editor',
  ];
  expect(lines.map(nameBeforeRole)).toEqual(['Oliver Best', 'Vincent Price', 'Steve Case', 'Ann Lee']);
  expect(
    ['Best Buy, Senior Editor', 'Daily Best, Editor', 'Best, Staff Writer', 'Oliver Best'].map(nameBeforeRole),
  ).toEqual(Array(4).fill(null));
  expect(isBareName('Oliver Best')).toBe(false);
});
