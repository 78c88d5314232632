import { expect, test } from '@jest/globals';
import { readPage } from '../dev/read-page.js';
import { listEntries } from './glossary.js';

function entriesOf(text: string): string[] {
  const { blocks } = readPage(text).segmented;
  return listEntries(blocks).map((index) => blocks[index].text);
}

const THREE = [
  'Read more: there is more, but you have to press something first.',
  'Related: chosen by a machine.',
  'Sponsored: paid for.',
];
const CHINESE = [
  '上一页：回到刚才那里，不会删东西。',
  '下一页：往前走，走错了也不要紧。',
  '打印：出来的纸要自己去拿。',
];

test.each([
  ['three lines', THREE],
  ['letters without case', CHINESE],
  ['bullets', THREE.map((line) => `- ${line}`)],
])('entries: %s', (_, lines) => {
  expect(entriesOf(`What the words mean\n${lines.join('\n')}\nThe end.`)).toEqual(lines);
});

test.each([
  ['two lines', THREE.slice(1)],
  [
    'titles',
    ['Read more: The lamps of the quay.', 'Related: A winter at the mill.', 'Read more: Who feeds the swans.'],
  ],
  ['cut titles', THREE.map((line) => `${line}..`)],
  ['no stops', THREE.map((line) => line.slice(0, -1))],
  ['a line between them', [THREE[0], THREE[1], 'And so on', THREE[2]]],
])('no entries: %s', (_, lines) => {
  expect(entriesOf(lines.join('\n'))).toEqual([]);
});
