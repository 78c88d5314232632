import { expect, test } from '@jest/globals';
import { isPage } from './is-page.js';

test.each([
  '<!doctype html><title>a</title>',
  ' <!-- a --> <HTML lang="en"><body></body>',
  '<?xml version="1.0"?><html></html>',
  '<p>One.</p>\n<p>Two.</p>\n',
  '<div class="content"><b>a</b> text</div>',
  '<h1>A</h1> text <ul><li>b</ul> <!-- end -->',
])('%j is one', (text) => expect(isPage(text)).toBe(true));

test.each([
  '',
  'A paragraph is written <p>so</p>',
  '<p>so</p> is how a paragraph is written',
  '<div> and <p> are tags',
  '<3 this! </3',
  '<b>Warning</b>: mysql_connect() failed in <b>/var/www</b>',
  '<html is where every page begins',
  '<prologue>Once</prologue>',
])('%j is none', (text) => expect(isPage(text)).toBe(false));

test('is told in linear time', () => {
  for (const part of ['<!-- ', '<p ', '</p>', ' ', '<!-- -->']) expect(isPage(part.repeat(500_000))).toBeDefined();
});
