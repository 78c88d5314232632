import { describe, expect, test } from '@jest/globals';
import { cleanDocument, tileDocument } from '../clean.js';
import { toDocument } from '../to-document.js';
import { excerptDocument } from './excerpt-document.js';
import type { Excerpt } from './report-data.js';

const OPTIONS = { keep: new Set(['body'] as const), model: null };

function excerpt(text: string): Excerpt {
  const document = toDocument(text);
  const article = cleanDocument(document, OPTIONS);
  return excerptDocument(document, tileDocument(document, article, OPTIONS), article.limit);
}

const textOf = ({ pieces }: Excerpt): string => pieces.map(({ text }) => text).join('');
const sentence = (n: number) => `The ferry number ${n} leaves the harbour at seven, as it has done since the war.`;

describe('excerptDocument', () => {
  test('holds the whole of a short document, removals with their verdicts', () => {
    const text = `${sentence(1)}\n\n${sentence(2)}\nShare on Facebook\nShare on Twitter\n`;
    const found = excerpt(text);
    expect(textOf(found)).toBe(text);
    expect(found.cut).toBe(0);
    expect(found.pieces).toEqual([
      { text: `${sentence(1)}\n\n${sentence(2)}\n` },
      {
        text: 'Share on Facebook\nShare on Twitter\n',
        verdict: {
          isKept: false,
          label: 'share',
          rule: 'share-bar',
          reason: expect.any(String),
          confidence: expect.any(Number),
          doubt: expect.any(Number),
          isInDoubt: false,
          chance: null,
        },
      },
    ]);
  });

  test('shows controls, and closes gaps', () => {
    expect(textOf(excerpt(`${sentence(1)}\r\n\r\n\r\n\r\n\u202e${sentence(2)}`))).toBe(
      `${sentence(1)}\n\n⟨U+202E⟩${sentence(2)}`,
    );
  });

  test('leaves out the middle of long pieces, and says how much', () => {
    const text = Array.from({ length: 400 }, (_, n) => sentence(n)).join('\n\n');
    const { pieces, cut } = excerpt(`${text}\n\nShare on Facebook\n`);
    expect(pieces).toHaveLength(2);
    const [{ text: head, cut: left = 0, tail = '' }, share] = pieces;
    expect(text.startsWith(head)).toBe(true);
    expect(`${text}\n\n`.endsWith(tail)).toBe(true);
    expect(head.length + left + tail.length).toBe(text.length + 2);
    expect(share.text).toContain('Share on Facebook');
    expect(cut).toBe(0);
  });

  test('ends after so much, and says how much is left', () => {
    const text = Array.from({ length: 400 }, (_, n) => `${sentence(n)}\n\nShare on Facebook\n\n`).join('');
    const found = excerpt(text);
    const held = textOf(found);
    expect(text.startsWith(held)).toBe(true);
    expect(held.length).toBeLessThan(12_000);
    expect(held.length + found.cut).toBe(text.length);
  });

  test('is empty for a blank document', () => {
    expect(excerpt(' \n\n')).toEqual({ pieces: [], cut: 0 });
  });
});
