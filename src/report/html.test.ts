import { expect, test } from '@jest/globals';
import { html } from './html.js';

test('escapes text in content and in attributes, and takes HTML as it is', () => {
  const name = `"'><script>alert(1)</script>&amp;`;
  const cells = [html`<td>${name}</td>`, html`<td>${3}</td>`];
  const escaped = '&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;';
  expect(html`<tr title="${name}">${cells}</tr>`.text).toBe(
    `<tr title="${escaped}"><td>${escaped}</td><td>3</td></tr>`,
  );
});
