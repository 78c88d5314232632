import { expect, test } from '@jest/globals';
import { createEvaluation, takeText } from './evaluation.js';
import { findBelowFloor } from './find-below-floor.js';
import { type Figure, toReport } from './report.js';

const evaluation = createEvaluation(
  new Map([
    ['a', { body: 'one two', group: 'article' }],
    ['b', { body: 'one two', group: 'post' }],
  ]),
);
takeText(evaluation, { id: 'a', text: 'one two', removals: [] });
takeText(evaluation, { id: 'b', text: 'one', removals: [] });
const report = toReport(evaluation, 0);

const floors = (...all: [Figure, number][]) => new Map(all);

test('a figure that reaches its floor is not below it', () => {
  const by = new Map([['post', floors(['recall', 0.5], ['f1', 0.6667])]]);
  expect(findBelowFloor(report, { all: floors(['recall', 0.75], ['precision', 1]), by })).toEqual([]);
});

test('every figure below its floor is found, of all pages and of each value', () => {
  const by = new Map([
    ['article', floors(['f1', 1])],
    ['post', floors(['f1', 0.667])],
  ]);
  expect(findBelowFloor(report, { all: floors(['recall', 0.7501], ['shingle_f1', 0.6]), by })).toEqual([
    { value: null, figure: 'recall', found: 0.75, floor: 0.7501 },
    { value: null, figure: 'shingle_f1', found: 0.5, floor: 0.6 },
    { value: 'post', figure: 'f1', found: 0.6667, floor: 0.667 },
  ]);
});
