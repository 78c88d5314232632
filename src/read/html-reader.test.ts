import { describe, expect, it } from '@jest/globals';
import { toSource } from '../dev/reading.js';
import { detectFormat } from './detect-format.js';
import { READ_DEFAULTS } from './read-defaults.js';
import { readDocuments } from './read-documents.js';
import type { ReadItem } from './read-item.js';
import { parseSplit } from './split.js';

const OPTIONS = {
  ...READ_DEFAULTS,
  split: parseSplit('file'),
  encoding: null,
  maxDocBytes: 100_000,
  oversize: 'pieces',
  frames: true,
} as const;

async function read(input: string, name = 'page', options: Partial<typeof OPTIONS> = {}): Promise<ReadItem[]> {
  const bytes = (async function* () {
    yield Buffer.from(input);
  })();
  const items: ReadItem[] = [];
  const source = { name, path: null, relative: name, size: null };
  for await (const batch of readDocuments(source, toSource(bytes), { ...OPTIONS, ...options })) items.push(...batch);
  return items;
}

describe('HTML', () => {
  it('is known by its beginning, or by its name and a tag', () => {
    for (const head of [
      '<!DOCTYPE html><p>',
      '\n\n<HTML lang=en>',
      '<?xml version="1.0"?>\n<!-- c -->\n<!doctype html>',
      '<!--x--><html>',
    ]) {
      expect(detectFormat(head, true, 'dump')).toBe('html');
    }
    expect(detectFormat('<p>one', true, 'a.html')).toBe('html');
    expect(detectFormat('<div class=x>one', true, 'dir/a.HTM.gz')).toBe('html');
  });

  it('is not what only speaks of tags, or is only called so', () => {
    expect(detectFormat('<p>one', true, 'a.txt')).toBe('text');
    expect(detectFormat('The <html> element is the root.', true, 'a.txt')).toBe('text');
    expect(detectFormat('Only words.', true, 'a.html')).toBe('text');
    expect(detectFormat('{"html": "<!doctype html>"}', true, 'a.jsonl')).toBe('jsonl');
  });

  it('is one document a file, with all of its bytes', async () => {
    const html = '<!doctype html><title>t</title><p>Grüße</p>';
    const [item, ...rest] = await read(html);
    expect(rest).toEqual([]);
    expect(item).toMatchObject({
      document: { id: null, ordinal: 1, offset: 0, length: Buffer.byteLength(html), text: 'Grüße', encoding: 'utf-8' },
    });
  });

  it.each([
    ['\ufeff<!DOCTYPE html>\r\n<!-- saved from url=(0016)https://a.b/lamp -->\r\n<html><p>One</p>', 'https://a.b/lamp'],
    [
      '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://a.b/lamp \n--><p>One</p>',
      'https://a.b/lamp',
    ],
    ['<!DOCTYPE html>\n<!-- saved from url=(0014)about:internet -->\n<p>One</p>', null],
    ['<!DOCTYPE html>\n<p>One</p><p>saved from url=(0016)https://a.b/lamp</p>', null],
  ])('%j that was saved tells its address', async (html, url) => {
    expect(await read(html)).toMatchObject([{ document: { url } }]);
  });

  it('larger than --max-doc-bytes is a fault, not held', async () => {
    expect(await read(`<!doctype html>${'<p>x'.repeat(100_000)}`)).toMatchObject([
      { fault: { kind: 'too-large', length: 400_015, content: null, found: 'a page of 400015 bytes' } },
    ]);
  });

  it('that nests too deep is a fault that says where', async () => {
    expect(await read(`<!doctype html>${'<b>'.repeat(5000)}`)).toMatchObject([
      { fault: { kind: 'too-deep', found: expect.stringMatching(/at byte 12303 of the page/) } },
    ]);
  });

  it('without a body is an empty document', async () => {
    expect(await read('<!doctype html><html><head><title>x</title></head></html>')).toMatchObject([
      { document: { text: '' } },
    ]);
  });
});

describe('HTML in JSONL', () => {
  const html = '<p>One &amp; two</p>';

  it('stands under html, where a record has no text', async () => {
    const [item] = await read(`${JSON.stringify({ id: 'a', html, n: 1 })}\n`, 'x.jsonl');
    expect(item).toMatchObject({ document: { id: 'a', text: 'One & two', input: '{"n":1}', payload: null } });
  });

  it('is another field of a record that has text', async () => {
    const [item] = await read(`${JSON.stringify({ text: 'Plain', html })}\n`, 'x.jsonl');
    expect(item).toMatchObject({ document: { text: 'Plain', markup: null, input: JSON.stringify({ html }) } });
  });

  it('is each text where --html-key names its key', async () => {
    const texts = ['I <i>agree</i>.<p>The ferry&#x27;s late', 'One &lt; two', ''];
    const lines = texts.map((text) => `${JSON.stringify({ text })}\n`).join('');
    const items = await read(lines, 'x.jsonl', { htmlKey: 'text' as 'html' });
    expect(items.map((item) => 'document' in item && item.document.text)).toEqual([
      "I agree.\n\nThe ferry's late",
      'One < two',
      '',
    ]);
    expect(await read('{"text":5}', 'x.jsonl', { htmlKey: 'text' as 'html' })).toMatchObject([
      { fault: { kind: 'text-not-a-string' } },
    ]);
  });

  it('is found under --html-key', async () => {
    const [item] = await read(`${JSON.stringify({ page: { source: html } })}\n`, 'x.jsonl', {
      htmlKey: 'page.source' as 'html',
    });
    expect(item).toMatchObject({ document: { text: 'One & two' } });
  });

  it('that nests too deep harms no neighbour', async () => {
    const deep = JSON.stringify({ html: '<b>'.repeat(5000) });
    expect(await read(`${deep}\n${JSON.stringify({ html })}\n`, 'x.jsonl')).toMatchObject([
      { fault: { kind: 'too-deep', line: 1, content: deep } },
      { document: { text: 'One & two' } },
    ]);
  });
});
