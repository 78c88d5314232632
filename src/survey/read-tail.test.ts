import { describe, expect, it } from '@jest/globals';
import { readTail } from './read-tail.js';

describe('readTail', () => {
  it('folds what differs from page to page', () => {
    const text = 'The bridge reopened.\n\nStory 12,345 was filed under  Local News';
    expect(readTail(text)).toBe('was filed under local news'.replace('was', '0,0 was'));
    expect(readTail('Another day.\n\nStory 9,1 WAS filed under Local News')).toBe(readTail(text));
  });

  it('takes the last characters of a text without spaces', () => {
    expect(readTail('市議会は水曜日に新しい橋の建設を承認しました。本サイトの記事の無断転載を禁じます。')).toBe(
      '事の無断転載を禁じます。',
    );
  });

  it('is null for an empty body', () => {
    expect(readTail(' \n')).toBeNull();
  });
});
