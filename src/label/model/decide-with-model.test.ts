import { describe, expect, test } from '@jest/globals';
import type { HandTree } from '../../dev/hand-model.js';
import { ask, askPiece, handForest, handModel, handPieces } from '../../dev/hand-model.js';
import { readPage } from '../../dev/read-page.js';
import type { BlockRule, Sign } from '../rule.js';
import { decideWithModel } from './decide-with-model.js';

/** Finds lines that hold the word. */
function ruleFor(word: string, sign: Sign): BlockRule {
  return {
    id: `finds-${word}`,
    label: 'promo',
    scope: 'block',
    clues: ['digit'],
    maxWords: 99,
    detect: ({ blocks }, index) => (blocks[index].text.includes(word) ? sign : null),
  };
}

const SURE_RULE = ruleFor('sure', { reason: 'certain', confidence: 0.9 });
const WEAK_RULE = ruleFor('weak', { reason: 'perhaps', confidence: 0.6 });

function decideOn(text: string, tree: HandTree, explain = false) {
  const { segmented, ruled } = readPage(text, [SURE_RULE, WEAK_RULE]);
  return { ...decideWithModel(segmented, ruled, handModel(handForest([tree])), explain), byRules: ruled.byRules };
}

const SENTENCE = 'The ferry leaves at seven, as it has done since the war ended.';
const BY_STOP = ask('ends-in-stop', -5, 5);

describe('a line', () => {
  test('that a sure rule found goes, whatever the model thinks', () => {
    const { decided, chances } = decideOn(`${SENTENCE}\nA sure thing, 5 of 6 say, and it ends well.\n`, 5);
    expect(decided[0]).toBeNull();
    expect(decided[1]).toMatchObject({ rule: 'finds-sure', reason: 'certain', confidence: 0.9 });
    expect(chances[1]).toBeGreaterThan(0.9);
  });

  test('that weak rules remove in its place goes, whatever the model thinks', () => {
    const text = `${SENTENCE}\n${SENTENCE}\nA weak case, 5 of 6 say.\nA sure thing, 5 of 6 say\n`;
    const { byRules, decided } = decideOn(text, BY_STOP);
    expect(byRules[2]).toMatchObject({ rule: 'finds-weak' });
    expect(decided.map((finding) => finding?.rule ?? null)).toEqual([null, null, 'finds-weak', 'finds-sure']);
  });

  test('that the model is against takes its label from a weak rule that the place did not confirm', () => {
    const text = `${SENTENCE}\nA weak case, 5 of 6 say\n${SENTENCE}\n`;
    const { byRules, decided } = decideOn(text, BY_STOP);
    expect(byRules[1]).toBeNull();
    expect(decided[1]).toMatchObject({ rule: 'finds-weak', label: 'promo', confidence: 0.6 });
  });

  test('that a weak rule found on a whole page goes unless the model is rather sure of it', () => {
    const menu = 'Ferries and islands\n'.repeat(50);
    const text = `${SENTENCE}\nA weak case, 5 of 6 say.\n${SENTENCE}\n${menu}A sure thing, 5 of 6 say\n`;
    const rather = decideOn(text, ask('ends-in-stop', -5, 0.5));
    expect([rather.byRules[1], rather.decided[0], rather.decided[2]]).toEqual([null, null, null]);
    expect(rather.decided[1]).toMatchObject({ rule: 'finds-weak' });
    expect(decideOn(text, ask('ends-in-stop', -5, 1)).decided[1]).toBeNull();
    // What may be an article alone is not judged so.
    const short = `${SENTENCE}\nA weak case, 5 of 6 say.\n${SENTENCE}\n`;
    expect(decideOn(short, ask('ends-in-stop', -5, 0.5)).decided[1]).toBeNull();
  });

  test('that the model finds unlikely does not keep a weak rule from its place', () => {
    const unlikely = 'Ferries and islands, islands and ferries, the ferries of the islands and who rows them\n'.repeat(
      3,
    );
    const text = `${SENTENCE}\nA weak case, 5 of 6 say.\n${unlikely}A sure thing, 5 of 6 say\n`;
    const { byRules, decided } = decideOn(text, BY_STOP);
    expect(byRules[1]).toBeNull();
    expect(decided[1]).toMatchObject({ rule: 'finds-weak' });
  });

  test('behind the last paragraph and boilerplate goes below another limit than one before it', () => {
    const rather = ask('ends-in-stop', -1, 5);
    const text = `${SENTENCE}\nFerries and islands\n${SENTENCE}\nA sure thing, 5 of 6 say\nFerries and islands\n`;
    const { decided, limit, chances } = decideOn(text, rather);
    expect([chances[1] > (limit ?? 1), chances[1] < 0.3]).toEqual([true, true]);
    expect(decided.map((finding) => finding?.rule ?? null)).toEqual([null, null, null, 'finds-sure', 'model']);
  });

  test.each([
    ['12 April 2024', 'date', 'short-date'],
    ['Islands and ferries', 'nav', 'short-label'],
    ['Ten ways to see the islands in winter', 'teaser', 'headline'],
    ['The islands, in winter, are closed to visitors.', 'other', 'text'],
  ])('that no rule found is labelled by its look: %s', (line, label, reason) => {
    // Only the long lines are body.
    const tree = { column: 1, threshold: Math.log1p(10), low: -4, high: 4 };
    const { decided } = decideOn(`${SENTENCE}\n${line}\n${SENTENCE}\n`, tree);
    expect(decided[0]).toBeNull();
    expect(decided[1]).toEqual({ rule: 'model', label, reason, confidence: 0.982, capture: null });
  });
});

describe('a piece of a text that may be an article alone', () => {
  const SHORT = handPieces(handForest([askPiece('words', 6, 3, -3)]));
  const decidePieces = (text: string, explain = false) => {
    const { segmented, ruled } = readPage(text, [SURE_RULE, WEAK_RULE]);
    const model = { ...handModel(handForest([5])), pieces: SHORT };
    return decideWithModel(segmented, ruled, model, explain);
  };

  test('goes, down to a sentence, although its line is likely', () => {
    const { decided, chances } = decidePieces(`${SENTENCE} ${SENTENCE} She rows.\nTen ways to see islands\n`);
    expect(decided.map((finding) => finding?.reason ?? null)).toEqual([null, null, 'residue', 'residue']);
    expect(decided[2]).toEqual({ rule: 'model', label: 'other', reason: 'residue', confidence: 0.953, capture: null });
    expect(chances.map((chance) => chance > 0.9)).toEqual([true, true, false, false]);
    expect(chances[2]).toBeCloseTo(0.047);
  });

  test('that a weak rule found takes its label from the rule', () => {
    expect(decidePieces(`${SENTENCE}\nA weak case, 5 of 6\n${SENTENCE}`).decided[1]).toMatchObject({
      rule: 'finds-weak',
    });
  });

  test('that is surely text stays although its line is unlikely', () => {
    const decideAt = (odds: number) => {
      const { segmented, ruled } = readPage(`${`${SENTENCE}\n`.repeat(3)}Ferries and islands`);
      const model = { ...handModel(handForest([BY_STOP])), pieces: handPieces(handForest([odds])) };
      return decideWithModel(segmented, ruled, model, false).decided.map((finding) => finding?.reason ?? null);
    };
    expect(decideAt(-3)).toEqual([null, null, null, null]);
    expect(decideAt(-2.9)).toEqual([null, null, null, 'short-label']);
  });

  test('tells what spoke against it', () => {
    const { whys } = decidePieces(`${SENTENCE}\nRead on`, true);
    expect(whys).toEqual([[], [{ feature: 'piece-words', value: 2, weight: -3, because: [] }]]);
  });

  test('stays on a whole page', () => {
    const page = `${SENTENCE}\n${'Ferries and islands\n'.repeat(50)}A sure thing, 5 of 6 say\n`;
    const { segmented, ruled } = readPage(page, [SURE_RULE]);
    const model = { ...handModel(handForest([BY_STOP])), pieces: SHORT };
    const reasons = decideWithModel(segmented, ruled, model, false).decided.map((finding) => finding?.reason);
    expect(reasons).not.toContain('residue');
  });
});

describe('the page', () => {
  test('of which nothing would stay falls back to the rules', () => {
    // The one line that the model wants is the one that a sure rule found.
    const { byRules, decided, limit, chances } = decideOn(
      `${'Ferries and islands\n'.repeat(3)}A sure thing, 5 of 6 say.\n`,
      BY_STOP,
    );
    expect(chances.map((chance) => chance > 0.5)).toEqual([false, false, false, true]);
    expect(decided).toEqual(byRules);
    expect(decided[0]).toBeNull();
    expect(limit).toBeNull();
  });

  test('says from which chance on lines stay, and whether that is doubtful', () => {
    const text = `${SENTENCE}\n${'Ferries and islands\n'.repeat(50)}A sure thing, 5 of 6 say\n`;
    expect(decideOn(text, BY_STOP)).toMatchObject({ limit: expect.closeTo(0.9933), isDoubtful: false });
    expect(decideOn(text, ask('ends-in-stop', -1, -0.5)).isDoubtful).toBe(true);
  });

  test('that is empty has nothing to decide', () => {
    expect(decideOn('', BY_STOP)).toMatchObject({ decided: [], chances: [], isDoubtful: false });
  });

  test('gives reasons only when it is asked, to each block those of its line', () => {
    expect(decideOn(SENTENCE, BY_STOP).whys).toBeNull();
    expect(decideOn(`${SENTENCE}\nFerries\n`, BY_STOP, true).whys).toEqual([
      [{ feature: 'ends-in-stop', value: 1, weight: 5, because: [] }],
      [{ feature: 'ends-in-stop', value: 0, weight: -5, because: [] }],
    ]);
  });
});
