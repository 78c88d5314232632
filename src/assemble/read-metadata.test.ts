import { describe, expect, test } from '@jest/globals';
import { cleanDocument } from '../clean.js';
import { loadShippedModel } from '../run/load-model.js';
import { toDocument, toPageDocument } from '../to-document.js';
import { METADATA_FIELDS, type Metadata } from '../types.js';

const MENU = ['Skip to content', 'Home', 'News', 'Sport', 'Weather', 'Search', 'Log in', 'Contact'];
const PROSE = [
  'Every evening the lamps along the inner harbour are lit one by one, and nobody in the town can say who pays for them.',
  'The council says the lamps belong to the port, and the port says that they were always a matter of the council alone.',
  'Last winter the bill was left unpaid for three months, and then somebody paid it in coins, at the counter, before noon.',
];
const FOOT = [
  'Related articles',
  'A winter without ferries',
  'June 9, 2024',
  '© 2019 The Harbour Ledger. All rights reserved.',
];

function read(lines: readonly string[], url?: string): Metadata {
  const document = toDocument(lines.join('\n\n'), url === undefined ? {} : { url });
  return cleanDocument(document, { keep: new Set(['body']), model: loadShippedModel() }).metadata;
}

describe('the text of a whole page', () => {
  const title = 'Who pays for the lamps of the inner harbour?';

  test('title, author and date stand above the first paragraph', () => {
    const page = read([...MENU, title, 'By Ann Lee', 'May 3, 2024', ...PROSE, ...FOOT]);
    expect(page).toMatchObject({ title, author: 'Ann Lee', date: '2024-05-03' });
    expect(page.provenance).toMatchObject({ title: 'text', author: 'text', date: 'text', language: 'text', url: null });
  });

  test('a breadcrumb that ends in the title is not it', () => {
    expect(read([...MENU, `Home » News » ${title}`, title, ...PROSE, ...FOOT]).title).toBe(title);
  });

  test('a page in one line has no title: nothing tells where it began', () => {
    const page = [...MENU, ...MENU, title, ...PROSE, ...PROSE, ...FOOT];
    expect(read([page.join(' ')]).title).toBe(null);
    expect(read(page).title).toBe(title);
  });

  test('the only heading of the first level is the title, without its marks', () => {
    const lead = 'Nobody knows who pays for the lamps of the harbour, and many ask';
    expect(read([...MENU, '# Lamps', `## ${lead}`, ...PROSE, ...FOOT]).title).toBe('Lamps');
    expect(read([...MENU, `# ${title}`, lead, ...PROSE, ...FOOT]).title).toBe(title);
    expect(read([...MENU, '# Harbour Ledger', `# ${title}`, ...PROSE, ...FOOT]).title).toBe(title);
    expect(read([...MENU, `**${title}**`, ...PROSE, ...FOOT]).title).toBe(title);
  });

  test('where no title stands out, a line of the menu is none', () => {
    const sale = 'Up to a third off the walnut desk and the oak shelf in the shop this week, while they last.';
    const shop = ['Shop desks', 'Shop now', 'Desks', 'Shelves', 'Chairs', 'Lamps', 'Rugs', 'Sale'];
    expect(read([MENU[0], sale, ...shop, ...PROSE]).title).toBe(null);
  });

  test('dates of teasers and of the copyright line are not those of the article', () => {
    expect(read([...MENU, title, ...PROSE, ...FOOT])).toMatchObject({ author: null, date: null });
  });

  test('the date of the address comes last', () => {
    const page = read([...MENU, title, ...PROSE, ...FOOT], 'https://ledger.example/2024/05/03/lamps');
    expect(page).toMatchObject({ date: '2024-05-03', url: 'https://ledger.example/2024/05/03/lamps' });
    expect(page.provenance).toMatchObject({ date: 'record', url: 'record' });
  });
});

test('what the markup says goes before the text, field by field', () => {
  const html = `<html lang="en"><head><meta property="og:site_name" content="Ledger"><meta name="keywords" content="harbour">
    <link rel="canonical" href="/lamps"><script type="application/ld+json">{"@type":"Article","headline":"The lamps"}</script>
    </head><body><nav>${MENU.map((line) => `<a href="/">${line}</a>`).join(' ')}</nav>
    ${PROSE.map((line) => `<p>${line}</p>`).join('')}<p>Written by: Ann Lee</p></body>`;
  const document = toPageDocument(html, { url: 'https://ledger.example/old-lamps' });
  const page = cleanDocument(document, { keep: new Set(['body']), model: null }).metadata;
  expect(page).toMatchObject({ title: 'The lamps', site_name: 'Ledger', tags: ['harbour'], date: null });
  expect(page.url).toBe('https://ledger.example/lamps');
  expect(page.provenance).toMatchObject({
    title: 'json-ld',
    site_name: 'meta',
    url: 'meta',
    language: 'text',
    tags: 'meta',
  });
  expect(Object.keys(page.provenance)).toEqual(METADATA_FIELDS);
});

test('no text, no metadata', () => {
  const page = read(['']);
  expect(page).toMatchObject({ title: null, author: null, date: null, url: null, tags: [] });
  expect(Object.values(page.provenance)).toEqual(METADATA_FIELDS.map(() => null));
});
