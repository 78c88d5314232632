import { expect, test } from '@jest/globals';
import { segmentDocument } from '../../segment/segment-document.js';
import { toDocument } from '../../to-document.js';
import { letterFrame } from './letter-frame.js';

test.each([
  [
    [
      'Dear neighbours,',
      'The pump in the lower garden will be shut from Monday while the pipe is replaced.',
      'With thanks,',
      'Rosalind, for the garden committee',
      'Most read',
      'Ferries',
    ],
    ['Dear neighbours,', 'With thanks,', 'Rosalind, for the garden committee'],
  ],
  [
    [
      'Beste buren,',
      'De kraan in de hof lekt weer. Wie een tang heeft, mag hem lenen aan wie handen heeft.',
      'Groeten van nummer twaalf',
    ],
    ['Beste buren,', 'Groeten van nummer twaalf'],
  ],
  [
    [
      'Liebe Redaktion,',
      'auf Seite 7 steht: Fortsetzung auf Seite 9, und auf Seite 9 steht: Fortsetzung von Seite 7.',
      'Mit freundlichen Grüßen',
      'Ihre Leserin seit 1971',
      'Meistgelesen',
    ],
    ['Liebe Redaktion,', 'Mit freundlichen Grüßen', 'Ihre Leserin seit 1971'],
  ],
  [
    [
      'Уважаемая редакция!',
      'Вчера вы напечатали первую половину рассказа, а сегодня вторую, и обе кончаются словами «Окончание следует».',
      'С уважением,',
      'ваш подписчик с 1971 года',
      'Самое читаемое',
    ],
    ['Уважаемая редакция!', 'С уважением,', 'ваш подписчик с 1971 года'],
  ],
  [
    ['We did it!', 'The pump in the lower garden will be shut from Monday while the pipe is replaced.', 'Most read'],
    [],
  ],
  [
    [
      'Dear neighbours,',
      'The pump in the lower garden will be shut from Monday while the pipe is replaced.',
      'Subscribe to our letters!',
    ],
    ['Dear neighbours,'],
  ],
  [['The pump in the lower garden will be shut from Monday while the pipe is replaced.', 'Most read', 'Ferries'], []],
])('%j', (lines, expected) => {
  const { blocks } = segmentDocument(toDocument(lines.join('\n')));
  const frame = letterFrame(blocks);
  expect(blocks.filter((_, index) => frame.has(index)).map(({ text }) => text)).toEqual(expected);
});
