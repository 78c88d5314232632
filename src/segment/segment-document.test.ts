import { describe, expect, it } from '@jest/globals';
import { toDocument } from '../to-document.js';
import { Columns } from './columns.js';
import { endMark, scanBlock } from './scan-block.js';
import { scanLines } from './scan-lines.js';
import { segmentDocument } from './segment-document.js';
import { sentenceEdges } from './sentence-edges.js';

function columnsOf(text: string): Columns {
  const columns = new Columns();
  columns.reset(text);
  return columns;
}

function sentences(text: string): string[] {
  const edges = [0, ...sentenceEdges(columnsOf(text).units, 0, text.length), text.length];
  return edges.slice(1).map((edge, index) => text.slice(edges[index], edge).trimEnd());
}

describe('scanLines', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\r\nb\r\n', ['a', 'b']],
    ['a\rb', ['a', 'b']],
    ['a\fb', ['a', 'b']],
    ['  a \t\n\n \nb\u00a0', ['a', 'b']],
    ['\ufeffa\u3000\n', ['a']],
    ['', []],
    ['\n \n\t', []],
  ])('%j', (text, expected) => {
    expect(scanLines(text, 0, text.length).map((line) => text.slice(line.start, line.end))).toEqual(expected);
  });

  it('counts blank lines before each line, CRLF as one break', () => {
    expect(scanLines('a\r\n\r\nb\n\n\nc', 0, 11).map((line) => line.blanksBefore)).toEqual([0, 1, 2]);
  });

  it('stays inside its range', () => {
    expect(scanLines('ab\ncd\nef', 1, 7)).toHaveLength(3);
  });
});

describe('sentenceEdges', () => {
  it.each([
    ['One here. Two there! Three?', ['One here.', 'Two there!', 'Three?']],
    ['He met Dr. Smith of the U.S. Army. Then he left.', ['He met Dr. Smith of the U.S. Army.', 'Then he left.']],
    ['It cost 3.5 million. v2.0 is next.', ['It cost 3.5 million. v2.0 is next.']],
    ['"Go," he said. "Now." She went.', ['"Go," he said.', '"Now."', 'She went.']],
    [
      'It will develop greatly." As a winner of it, he won.',
      ['It will develop greatly."', 'As a winner of it, he won.'],
    ],
    ['他走了。她也走了！“真的？”是的。', ['他走了。', '她也走了！', '“真的？”', '是的。']],
    ['町は静かだ。誰もいない。', ['町は静かだ。', '誰もいない。']],
    ['यह पहला है। यह दूसरा है।', ['यह पहला है।', 'यह दूसरा है।']],
    ['هذا أول. هل هذا ثان؟ نعم.', ['هذا أول.', 'هل هذا ثان؟', 'نعم.']],
    ['Er kam z. B. Montag. Dann ging er.', ['Er kam z. B. Montag.', 'Dann ging er.']],
    ['Wait... what now... Yes.', ['Wait... what now...', 'Yes.']],
    ['before ordering it) About Calder: it is old.', ['before ordering it)', 'About Calder: it is old.']],
    ['the agency (USDA) Economic Service grew.', ['the agency (USDA) Economic Service grew.']],
    ['The ferry left. (dpa/ab)', ['The ferry left.', '(dpa/ab)']],
    ['he called it a day” (Ann Lee)', ['he called it a day”', '(Ann Lee)']],
    ['The ferry left. — Ann Lee', ['The ferry left.', '— Ann Lee']],
    ['The ferry left. —with files from Ann Lee', ['The ferry left.', '—with files from Ann Lee']],
    ['The ferry left. - Ann Lee, Leeds', ['The ferry left.', '- Ann Lee, Leeds']],
    [
      'The ferry left. © ALL RIGHTS RESERVED Ann Lee is a critic and lives in a house at the harbour of Leeds.',
      ['The ferry left.', '© ALL RIGHTS RESERVED Ann Lee is a critic and lives in a house at the harbour of Leeds.'],
    ],
    ['The ferry left. ### Ann Lee is a critic.', ['The ferry left.', '### Ann Lee is a critic.']],
    ['The ferry left. #ferry #small boats', ['The ferry left.', '#ferry #small boats']],
    ['The ferry left. —', ['The ferry left. —']],
    ['The ferry left. ■', ['The ferry left.', '■']],
    ['The ferry left. ###', ['The ferry left.', '###']],
    ['The ferry left. @annlee', ['The ferry left.', '@annlee']],
    ['The ferry left. | Ann Lee', ['The ferry left.', '| Ann Lee']],
    ['The ferry left. |', ['The ferry left. |']],
    ['End of text. (Editor: Ann Lee)', ['End of text.', '(Editor: Ann Lee)']],
    ['วันนี้อากาศดีมากเราไปเที่ยวทะเลกันเถอะ พรุ่งนี้ค่อยกลับ', ['วันนี้อากาศดีมากเราไปเที่ยวทะเลกันเถอะ พรุ่งนี้ค่อยกลับ']],
    ['no capital. follows here.', ['no capital. follows here.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});

function factsOf(text: string) {
  return scanBlock(columnsOf(text), 0, text.length);
}

describe('scanBlock', () => {
  it('counts words, digits and stops', () => {
    expect(factsOf("Anna's 2 cats don't purr. Why?")).toMatchObject({
      words: 6,
      digits: 1,
      stops: 2,
      end: 'stop',
    });
  });

  it('counts two characters of unspaced scripts as a word and a surrogate pair as one character', () => {
    expect(factsOf('今天天气很好😀')).toMatchObject({ words: 3, unspaced: 6, chars: 7 });
  });

  it.each([
    ['a.', 'stop'],
    ['a..."', 'ellipsis'],
    ['a […]', 'ellipsis'],
    ['a [&hellip;]', 'ellipsis'],
    ['a：', 'colon'],
    ['a，', 'comma'],
    ['他说。」', 'stop'],
    ['a', 'other'],
    ['', 'other'],
  ] as const)('endMark(%j)', (text, mark) => {
    expect(endMark(columnsOf(text).units, 0, text.length)).toBe(mark);
  });
});

describe('segmentDocument', () => {
  const wrapped = [
    'The old harbour wall was built in three summers by masons who had never seen',
    'the sea, and it shows: the stones lean inland, as if they would rather be a',
    'barn. Fishermen say that it was the cheapest wall on the coast and the only one',
    'that the great storm left standing, which may or may not be the same story.',
    '',
    '  • A list item that is long enough to be wrapped at the same column as all of',
    '    the rest of this small example text.',
    '  • Short item',
  ].join('\n');

  it('rejoins wrapped lines and leaves list items apart', () => {
    const { blocks, wrapped: found } = segmentDocument(toDocument(wrapped));
    expect(found).toBe(true);
    const texts = blocks.filter((block) => block.startsLine).map((block) => block.text);
    expect(texts[0]).toMatch(/^The old harbour wall .*never seen the sea/);
    expect(texts.slice(1)).toEqual([expect.stringMatching(/^• A list item .* all of the rest/), '• Short item']);
  });

  it('does not rejoin verse, or lines cut at one width', () => {
    const verse =
      'The tide comes in\nand the boats lean over to listen\na rope creaks\na lamp is carried from window to window\n';
    expect(segmentDocument(toDocument(verse.repeat(4))).wrapped).toBe(false);
    const cut = 'The pursuit of user growth is the core goal of operators everywhere...\n'.repeat(8);
    expect(segmentDocument(toDocument(cut)).wrapped).toBe(false);
  });

  it('cuts the last sentences out of a long last line, with spans into the text', () => {
    const text = `${'A sentence that goes on for a while. '.repeat(20)}Last one here.`;
    const { blocks } = segmentDocument(toDocument(text));
    expect(blocks.length).toBeGreaterThan(3);
    expect(blocks.at(-1)).toMatchObject({
      text: 'Last one here.',
      startsLine: false,
      endsLine: true,
      end: text.length,
    });
    for (const block of blocks) expect(text.slice(block.start, block.end)).toBe(block.text);
  });

  it.each([
    ['', 4],
    ['\nA bakery on the edge of town has sold out by …', 2],
  ])('takes an ellipsis behind a sentence for a mark, but not among lines that were cut', (next, count) => {
    const text = `${'A sentence that goes on for a while, and then some more of it. '.repeat(2)}Ann Lee is a critic. …`;
    expect(segmentDocument(toDocument(text + next)).blocks).toHaveLength(count);
  });

  it('keeps track of physical lines when it cuts sentences out of a rejoined paragraph', () => {
    const { blocks } = segmentDocument(toDocument(wrapped));
    for (const block of blocks) {
      const pieces = block.lines ?? [block.start, block.end];
      let joined = '';
      for (let at = 0; at < pieces.length; at += 2)
        joined += `${joined === '' ? '' : ' '}${wrapped.slice(pieces[at], pieces[at + 1])}`;
      expect(joined).toBe(block.text);
    }
  });
});
