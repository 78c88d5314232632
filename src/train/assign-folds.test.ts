import { expect, test } from '@jest/globals';
import { assignFolds } from './assign-folds.js';

const fold = (sites: readonly string[]) => {
  const folds = assignFolds(sites);
  return folds === null ? null : [folds.by, folds.count, ...folds.of];
};

test('sites stay whole, and folds are about as large', () => {
  const sites = ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'f', 'g'];
  expect(fold(sites)).toEqual(['site', 5, 0, 2, 0, 3, 4, 2, 1, 1, 3]);
});

test('few sites are left out one by one', () => {
  expect(fold(['a', 'b', 'a'])).toEqual(['site', 2, 0, 1, 0]);
});

test('one site is parted by document', () => {
  expect(fold(['a', 'a', 'a'])).toEqual(['document', 3, 0, 1, 2]);
});

test('one document cannot be parted', () => {
  expect(fold(['a'])).toBeNull();
});
