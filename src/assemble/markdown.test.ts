import { expect, test } from '@jest/globals';
import { type CleanOptions, cleanDocument, tileDocument } from '../clean.js';
import { toPageDocument } from '../to-document.js';
import { LABELS } from '../types.js';

const OPTIONS: CleanOptions = { keep: new Set(LABELS), markdown: true, model: null };

/** Everything is kept. */
function markdownOf(html: string): string {
  const document = toPageDocument(html);
  const article = cleanDocument(document, OPTIONS);
  for (const { kind, start, end, at } of tileDocument(document, article, OPTIONS)) {
    if (kind === 'kept') expect(article.text.slice(at, at + end - start)).toBe(document.text.slice(start, end));
  }
  return article.text;
}

test('headings, paragraphs and breaks', () => {
  expect(markdownOf('<h1>One</h1><p>two<br>three</p><div>four</div><h3>five</h3>')).toBe(
    '# One\n\ntwo  \nthree\n\nfour\n\n### five',
  );
});

test('lists, in one another and numbered', () => {
  const html = '<ol><li>a<ul><li>b<li>c<p>d</p></ul><li>e</ol>';
  expect(markdownOf(html)).toBe('1. a\n   - b\n   - c\n\n     d\n2. e');
});

test('links, whose addresses may hold anything', () => {
  expect(markdownOf('<p>See <a href="/a b(c)">this and that</a>.</p>')).toBe('See [this and that](/a%20b%28c%29).');
  expect(markdownOf('<p><a href="/x"><b>All</b></a> <a href="#top">up</a> <a href="javascript:x()">run</a></p>')).toBe(
    '[All](/x) up run',
  );
  expect(markdownOf('<a href="/x"><h2>Title</h2><p>Text</p></a>')).toBe('## [Title](/x)\n\n[Text](/x)');
});

test('code, as it stands', () => {
  expect(markdownOf('<p>Run</p><pre>a *b*\n\n  c_d</pre><p>end</p>')).toBe('Run\n\n```\na *b*\n\n  c_d\n```\n\nend');
  expect(markdownOf('<pre>last</pre>')).toBe('```\nlast\n```');
});

test('code that holds fences is between longer ones', () => {
  expect(markdownOf('<pre>```js\na\n```</pre><p>b</p><pre>c `d`</pre>')).toBe(
    '````\n```js\na\n```\n````\n\nb\n\n```\nc `d`\n```',
  );
  expect(markdownOf('<pre>a\n\n`````\n</pre>')).toBe('``````\na\n\n`````\n``````');
});

test('code in items and quotes, each line of it', () => {
  expect(markdownOf('<ol><li>Run<pre>a\n\n  b</pre>and<li><pre>c\nd</pre></ol><p>e</p>')).toBe(
    '1. Run\n\n   ```\n   a\n\n     b\n   ```\n\n   and\n2. ```\n   c\n   d\n   ```\n\ne',
  );
  expect(markdownOf('<ul><li>a<ul><li><pre>b</pre></ul></ul>')).toBe('- a\n  - ```\n    b\n    ```');
  expect(markdownOf('<blockquote><pre>a\n\nb</pre></blockquote>')).toBe('> ```\n> a\n>\n> b\n> ```');
});

test('lists that do not begin with 1', () => {
  expect(markdownOf('<ol start=3><li>a<li>b</ol><ol start=" 0"><li>c</ol>')).toBe('3. a\n4. b\n0. c');
  expect(markdownOf('<ol start=-2><li>a</ol><p>b</p><ol start=x><li>c</ol>')).toBe('1. a\n\nb\n\n1. c');
});

test('items that say their number, and lists that count down', () => {
  expect(markdownOf('<ol><li>a<li value=5>b<li>c</ol><ul><li value=7>d</ul>')).toBe('1. a\n5. b\n6. c\n- d');
  expect(markdownOf('<ol reversed><li>a<li>b<li>c</ol>')).toBe('3. a\n2. b\n1. c');
  expect(markdownOf('<ol reversed start=1><li>a<li>b<li>c</ol>')).toBe('1. a\n0. b\n- c');
});

test('tables, the first row as their head', () => {
  const html = '<table><tr><th>Wood<th>Price<tr><td>Pine<td>3|4</table><p>after</p>';
  expect(markdownOf(html)).toBe('| Wood | Price |\n| --- | --- |\n| Pine | 3\\|4 |\n\nafter');
});

test('empty cells of tables, also before the first that is not', () => {
  const html = '<table><tr><th><th>Ships<th><th>Boats<tr><td>Port Elgar<td><td><td>15<tr><td><td><p>2</p><td>3</table>';
  expect(markdownOf(html)).toBe(
    '| | Ships |  | Boats |\n| --- | --- | --- | --- |\n| Port Elgar |  |  | 15 |\n| | 2 | 3 |',
  );
});

test('empty cells at the end of a row', () => {
  const html = '<table><tr><th>Ships<th>Boats<th></th><tr><td>15<td> <td><br></table><p>after</p>';
  expect(markdownOf(html)).toBe('| Ships | Boats |  |\n| --- | --- | --- |\n| 15 |  |  |\n\nafter');
});

test('blocks in cells', () => {
  const html =
    '<table><tr><td><div>Pine</div><td><p>One</p><p>Two</p><td><td><ul><li><a href="/x">a</a><li>b|</ul><td>3<tr><td><p>Oak</p><td></table><p>after</p>';
  expect(markdownOf(html)).toBe(
    '| Pine | One<br>Two |  | [a](/x)<br>b\\| | 3 |\n| --- | --- | --- | --- | --- |\n| Oak |  |\n\nafter',
  );
});

test('a table in a cell has rows of its own', () => {
  const html = '<table><tr><td>a<table><tr><td>b<td>c</table><td>d<tr><td>e<td>f</table>';
  expect(markdownOf(html)).toBe('| a |\n| --- |\n\n| b | c |\n| --- | --- |\n\n| d |\n| --- |\n| e | f |');
});

test('paragraphs in a cell that lays out a page are no cells of a row', () => {
  const paragraph = 'Every evening the lamps along the quay are lit. '.repeat(7).trim();
  expect(markdownOf(`<table><tr><td><p>${paragraph}</p><p>${paragraph}</p><td></table>`)).toBe(
    `| ${paragraph} |\n| --- |\n| ${paragraph} |`,
  );
});

test('quotes', () => {
  expect(markdownOf('<blockquote><p>one</p><p>two</p></blockquote><p>three</p>')).toBe('> one\n>\n> two\n\nthree');
});

test('what would be a mark is none', () => {
  expect(markdownOf('<p># a</p><p>1. b</p><p>- c</p><p>d * e_f [g] `h` &lt;i></p><p>1.5 - j</p>')).toBe(
    '\\# a\n\n1\\. b\n\n\\- c\n\nd \\* e\\_f \\[g\\] \\`h\\` \\<i>\n\n1.5 - j',
  );
});

test('other texts stay as they are', () => {
  const document = { ...toPageDocument(''), text: '# a *b*', textEnd: 7, markup: null };
  expect(cleanDocument(document, OPTIONS).text).toBe('# a *b*');
});
