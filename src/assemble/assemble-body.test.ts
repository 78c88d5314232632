import { describe, expect, it } from '@jest/globals';
import { cleanDocument } from '../clean.js';
import { toDocument } from '../to-document.js';
import { LABELS, type Label } from '../types.js';

function bodyOf(text: string, keep: readonly Label[] = ['body']): string {
  return cleanDocument(toDocument(text), { keep: new Set(keep), model: null }).text;
}

/** A long text wrapped greedily at `width` columns, two for each character. */
function wrapWide(text: string, width: number): string {
  return text.replace(new RegExp(`.{${width / 2}}`, 'gu'), '$&\n');
}

describe('the body', () => {
  it('keeps line breaks, indentation and one blank line of several', () => {
    expect(bodyOf('One.\n  two\n\n\n\nthree  \r\nfour\n\n')).toBe('One.\n  two\n\nthree\nfour');
  });

  it('has no blanks in mid-line where Chinese was wrapped, whatever the punctuation at the break', () => {
    const text =
      '镇上的钟楼修了整整两年工人们把每一块砖都编了号，再按原来的顺序砌回去。最难的是找到会做老式瓦当的师傅，最后在邻县找到了他，老人七十多岁。';
    const wrapped = wrapWide(text.repeat(4), 76);
    expect(bodyOf(wrapped)).toBe(text.repeat(4));
  });

  it('keeps a paragraph of dialogue apart from a short line before it', () => {
    const first =
      '老人说他在这座钟楼上干了一辈子年轻的时候每天要上去三次给那口老钟上油后来换了电机就没人再上去了'.repeat(3);
    const second =
      '「你还记得那口钟的声音吗」她问他没有回答只是把手里的锤子放下又拿起来看了看窗外的河水和远处的山'.repeat(3);
    const { flags, text } = cleanDocument(toDocument(`${wrapWide(first, 76)}\n${wrapWide(second, 76)}`), {
      keep: new Set<Label>(['body']),
      model: null,
    });
    expect(flags).toContain('wrapped');
    expect(text).toBe(`${first}\n${second}`);
  });

  it('keeps the blank line above a paragraph whose first sentence was cut', () => {
    const long =
      'The water fell by a hand and the boats lay on their sides, as they do in every dry summer of the century.';
    const text = `${long} ${long}\n\n(Editor: Ann Lee) ${long}\nShare this:\n`;
    expect(bodyOf(text)).toBe(`${long} ${long}\n\n${long}`);
  });

  it('does not tear a rejoined paragraph where a sentence of it is kept apart', () => {
    const lines = [
      'The harbour wall was built in three summers by masons who had never seen the',
      'sea, and it shows: the stones lean inland, as if they would rather have become',
      'a barn, and the fishermen of the town say that it was the cheapest wall on the',
      'whole of the coast. Ann Lee is a staff writer at the Harbour Ledger and writes',
      'about walls and weather. She lives in Leeds.',
    ];
    const text = `${lines.join('\n')}\n\n<<: A wall\n>>: A barn\n`;
    expect(bodyOf(text, LABELS)).toBe(`${lines.join(' ')}\n\n<<: A wall\n>>: A barn`);
    expect(bodyOf(text)).toMatch(/^The harbour wall .* whole of the coast\.$/);
  });
});
