import { describe, expect, test } from '@jest/globals';
import { type CleanOptions, cleanDocument } from './clean.js';
import { ask, handForest, handModel } from './dev/hand-model.js';
import type { Model } from './label/model/model-file.js';
import { toDocument } from './to-document.js';
import { type Article, LABELS, type Label } from './types.js';

function cleanWith(model: Model | null, text: string, options: Partial<CleanOptions> = {}): Article {
  return cleanDocument(toDocument(text), { keep: new Set<Label>(['body']), model, ...options });
}

/** Finds every line as likely. */
function evenly(odds: number): Model {
  return handModel(handForest([odds]));
}

const PROSE = 'The ferry leaves at seven. It has done so since the war, and nobody remembers why.\n'.repeat(3);
const BUTTONS = 'Share on Facebook\nShare on Twitter\n';

describe('the flag uncertain', () => {
  test('is set where the model expects little of its choice', () => {
    // With chance p for every word, F1 is 2p / (1 + p): 0.6 at p = 3/7.
    expect(cleanWith(evenly(Math.log(3 / 4) - 0.05), PROSE).flags).toEqual(['uncertain']);
    expect(cleanWith(evenly(Math.log(3 / 4) + 0.05), PROSE).flags).toEqual([]);
  });

  test('is never set without a model', () => {
    for (const text of ['', '***', PROSE, BUTTONS, PROSE + BUTTONS]) {
      expect(cleanWith(null, text).flags).not.toContain('uncertain');
    }
  });

  test('is not set on a document without words', () => {
    expect(cleanWith(evenly(-5), '***\n---\n').flags).toEqual([]);
    expect(cleanWith(evenly(-5), ' \n').flags).toEqual(['empty']);
  });
});

test('no body comes out empty without a flag', () => {
  const models = [
    null,
    evenly(-9),
    evenly(-1),
    evenly(0),
    evenly(5),
    handModel(handForest([ask('ends-in-stop', 5, -5)])),
  ];
  for (const model of models) {
    for (const text of ['', PROSE, BUTTONS, PROSE + BUTTONS, BUTTONS + PROSE + BUTTONS]) {
      const { text: body, flags } = cleanWith(model, text);
      if (body === '') expect(flags).toContain('empty');
    }
  }
  expect(cleanWith(evenly(-9), PROSE)).toMatchObject({ text: PROSE.trimEnd(), flags: ['uncertain'] });
  expect(cleanWith(evenly(-9), BUTTONS)).toMatchObject({
    text: '',
    flags: expect.arrayContaining(['empty', 'uncertain']),
  });
});

test('what rules remove on their own is told from what the model removes, whoever named it', () => {
  const model = handModel(handForest([ask('ends-in-stop', -5, 5)]));
  const page = `${PROSE}Expand\n${PROSE}A barn of wood\n${PROSE}${BUTTONS}`;
  const removed = (text: string) =>
    cleanWith(model, text)
      .blocks.filter(({ finding }) => finding !== null)
      .map(({ finding, isRuled }) => [finding?.rule, isRuled]);
  expect(removed(page)).toEqual([
    ['page-furniture', false],
    ['model', false],
    ['share-bar', true],
    ['share-bar', true],
  ]);
  expect(cleanWith(null, page).blocks.map(({ isRuled }) => isRuled)).toContain(true);
  expect(removed(`${PROSE}Expand\n${BUTTONS}`)[0]).toEqual(['page-furniture', true]);
});

describe('reasons', () => {
  const model = handModel(handForest([ask('ends-in-stop', -5, 5)]));

  test('are there only when they are asked for', () => {
    expect(cleanWith(model, PROSE).blocks.map(({ why }) => why)).toEqual([null, null, null]);
    expect(cleanWith(null, PROSE, { explain: true }).blocks[0].why).toBeNull();
    expect(cleanWith(model, PROSE, { explain: true }).blocks[0].why).toEqual([
      { feature: 'ends-in-stop', value: 1, weight: 5, because: [] },
    ]);
  });

  test('change nothing else', () => {
    const keep = new Set<Label>(LABELS);
    const plain = cleanWith(model, PROSE + BUTTONS, { keep });
    const explained = cleanWith(model, PROSE + BUTTONS, { keep, explain: true });
    expect({ ...explained, blocks: explained.blocks.map((block) => ({ ...block, why: null })) }).toEqual(plain);
  });
});
