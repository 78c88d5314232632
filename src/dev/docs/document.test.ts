import { expect, test } from '@jest/globals';
import { anchorsOf, codeBlocksOf, fillPart, linksOf, partOf, sectionOf } from './document.js';

const TEXT = `# One page

See [below](#a--b), [here](other.md#x), [there](https://example.com) and \`[not](this)\`.
Speaks <!-- languages -->English<!-- /languages -->.

\`\`\`sh
# Not a heading, and no [link](nowhere.md)
chaff dump.txt
\`\`\`

## A & b

| Key | What |
| --- | ---- |

## A & b

<!-- table -->
old
<!-- /table -->
`;
const document = { path: 'docs/page.md', text: TEXT };

test('headings, links and code are told apart', () => {
  expect(anchorsOf(document)).toEqual(['one-page', 'a--b', 'a--b-1']);
  expect(linksOf(document)).toEqual(['#a--b', 'other.md#x']);
  expect(codeBlocksOf(document)).toEqual([
    {
      path: 'docs/page.md',
      line: 6,
      language: 'sh',
      code: '# Not a heading, and no [link](nowhere.md)\nchaff dump.txt\n',
    },
  ]);
  expect(sectionOf(document, '## A & b').trim()).toBe('| Key | What |\n| --- | ---- |');
  expect(() => sectionOf(document, '## C')).toThrow('docs/page.md: expected a heading ## C');
});

test('a part is filled again, in its line and in lines of its own', () => {
  const filled = fillPart(fillPart(document, 'languages', 'Thai'), 'table', 'new\n\nnewer');
  expect(filled.text).toBe(TEXT.replace('>English<', '>Thai<').replace('\nold\n', '\nnew\n\nnewer\n'));
  expect([partOf(filled, 'languages'), partOf(filled, 'table')]).toEqual(['Thai', 'new\n\nnewer']);
  expect(() => partOf(document, 'other')).toThrow('docs/page.md: expected <!-- other --> and <!-- /other -->');
});
