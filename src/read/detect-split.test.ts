import { expect, test } from '@jest/globals';
import { detectSplit, isUnmistakable } from './detect-split.js';

function detect(...lines: string[]) {
  const split = detectSplit(lines.join('\n'), true);
  return split.how === 'marks' ? { separator: split.separator, header: split.header?.firstBytes ?? null } : split.how;
}

test('form feeds go first', () => {
  expect(detect('a', '=====', 'b', '=====', 'c\f', '=====')).toBe('formfeed');
});

test.each(['-----', '=====', '***', '#####', '%%', '<|endoftext|>'])('%s that is repeated', (separator) => {
  expect(detect('a', separator, 'b', separator, 'c', ` ${separator}\r`)).toEqual({ separator, header: null });
});

test('two are too few, and so are more without text between them', () => {
  expect(detect('a', '-----', 'b', '-----', 'c')).toBe('file');
  expect(detect('a', '-----', '-----', '', '-----', 'c')).toBe('file');
});

test('dots are an omission, and lines of different lengths are underlines', () => {
  expect(detect('a', '...', 'b', '...', 'c', '...')).toBe('file');
  expect(detect('Title', '=====', 'a', 'Other', '===', 'b', 'Third one', '========', 'c')).toBe('file');
});

test.each([
  ['URL: http://a.b/', 'uU'],
  ['<doc id="1" url="http://a.b/">', '<'],
  ['# https://a.b/', '#'],
  ['http://a.b/', 'h'],
  ['WARC-Target-URI: http://a.b/', 'wW'],
])('%s that is repeated from the first line on', (header, firstBytes) => {
  expect(detect(header, 'a', '', header, 'b', header, 'c')).toEqual({ separator: null, header: firstBytes });
  expect(detect('Title', header, 'a', header, 'b', header, 'c')).toBe('file');
  expect(detect(header, 'a', header, 'b')).toBe('file');
});

test('messages of a mailbox', () => {
  const fields = ['From: Ann <ann@a.b>', 'Subject: Lamps', ''];
  const first = ['From ann@a.b Mon Jan  1 10:00:00 2024', ...fields, 'From the pier on Mon Jan 1 we walked.'];
  const second = ['From - Tue Jan 02 10:00:00 2024', ...fields, 'b'];
  const third = ['From bo at a.b  Wed Jan  3 10:00:00 +0000 2024', ...fields, 'c'];
  expect(detect(...first, ...second, ...third)).toEqual({ separator: null, header: 'F' });
  expect(detect(...first, ...second)).toBe('file');
  expect(isUnmistakable(detectSplit([...first, ...second, ...third].join('\n'), true))).toBe(true);
});

test('separators before headers go together; others are ornaments of the texts', () => {
  const url = 'URL: http://a.b/';
  expect(detect(url, 'a', '-----', url, 'b', '-----', url, 'c', '-----')).toEqual({ separator: '-----', header: 'uU' });
  expect(detect(url, 'a', '***', 'a', url, 'b', '***', 'b', url, 'c', '***', 'c')).toEqual({
    separator: null,
    header: 'uU',
  });
});

test('headers, form feeds and marks of a corpus are hardly those of one document; rows are', () => {
  const isClear = (text: string): boolean => isUnmistakable(detectSplit(text, true));
  expect(isClear('a\f')).toBe(true);
  expect(isClear('URL: http://a.b/\na\n'.repeat(3))).toBe(true);
  expect(isClear('a\n<|endoftext|>\n'.repeat(3))).toBe(true);
  expect(isClear('a\n---\n'.repeat(5))).toBe(false);
  expect(isClear('a\n\n\nb')).toBe(false);
});

test('a line that the head cuts does not count', () => {
  expect(detectSplit('a\n---\nb\n---\nc\n---', false).how).toBe('file');
});
