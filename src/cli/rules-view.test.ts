import { expect, test } from '@jest/globals';
import { Chalk } from 'chalk';
import { explainRule, type ListedRule, listRules } from './rules-view.js';

const RULE: ListedRule = {
  id: 'ad-marker',
  label: 'ad',
  own: false,
  scope: 'block',
  doc: 'Lines that only say that an advertisement stood here.',
  finds: [
    { reason: 'whole-line', text: 'Advertisement, and some more words\u001b[31m' },
    { reason: 'other', text: null },
  ],
  leaves: [],
};
const view = (width: number | null) => ({ json: false, colors: new Chalk({ level: 0 }), width });

test('a list fits the terminal, and is whole in a pipe', () => {
  const longer = { ...RULE, id: 'ad-marker-two', own: true };
  expect(listRules([RULE, longer], view(70)).split('\n')).toEqual([
    'ad-marker      ad  chaff  block  Lines that only say that an advertis…',
    'ad-marker-two  ad  own    block  Lines that only say that an advertis…',
    '',
  ]);
  expect(listRules([RULE, longer], view(40)).split('\n')).toEqual([
    'ad-marker      ad  chaff  block',
    '  Lines that only say that an advertise…',
    'ad-marker-two  ad  own    block',
    '  Lines that only say that an advertise…',
    '',
  ]);
  expect(listRules([RULE], view(null))).toBe(`ad-marker  ad  chaff  block  ${RULE.doc}\n`);
});

test('an explanation steers no terminal, and names a reason without an example', () => {
  expect(explainRule(RULE, view(30)).split('\n')).toEqual([
    'ad-marker  ad  chaff  block',
    'Lines that only say that an',
    'advertisement stood here.',
    '',
    'Finds:',
    '  whole-line',
    '    Advertisement, and some m…',
    '  other',
    '',
  ]);
  expect(explainRule(RULE, view(null))).toContain('    Advertisement, and some more words\ufffd[31m\n');
});
