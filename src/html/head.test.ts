import { describe, expect, test } from '@jest/globals';
import { parseDocument } from 'htmlparser2';
import { readHead } from './head.js';

const URL_OF_PAGE = 'https://ledger.example/2024/lamps';

function read(html: string, url: string | null = URL_OF_PAGE) {
  return readHead(parseDocument(html), url);
}

function jsonLd(data: unknown): string {
  return `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
}

const ARTICLE = {
  '@type': 'NewsArticle',
  headline: 'Who pays for the lamps',
  author: { '@type': 'Person', name: 'Ann Lee' },
  datePublished: '2024-05-03T08:30:00+02:00',
  dateModified: '2024-06-01T08:30:00+02:00',
};

test('an empty page says nothing, with every key', () => {
  expect(read('')).toEqual({
    title: null,
    author: null,
    date: null,
    site_name: null,
    url: null,
    language: null,
    description: null,
    tags: [],
    image: null,
    provenance: {
      title: null,
      author: null,
      date: null,
      site_name: null,
      url: null,
      language: null,
      description: null,
      tags: null,
      image: null,
    },
  });
});

describe('JSON-LD', () => {
  test.each([
    ['a thing', ARTICLE],
    ['a list', [{ '@type': 'WebSite', name: 'Ledger' }, ARTICLE]],
    ['a graph', { '@graph': [{ '@type': 'Organization', name: 'Ledger' }, ARTICLE] }],
    ['types in a list', { ...ARTICLE, '@type': ['Thing', 'https://schema.org/Article'] }],
    ['an entity of its page', { '@type': 'WebPage', name: 'Ledger', mainEntity: ARTICLE }],
    [
      'an author by reference',
      [
        { ...ARTICLE, author: { '@id': '#a' } },
        { '@id': '#a', '@type': 'Person', name: 'Ann Lee' },
      ],
    ],
    ['an author as a string', { ...ARTICLE, author: 'By Ann Lee' }],
    ['authors in a list', { ...ARTICLE, author: [{ name: 'Ann Lee' }] }],
    ['a comment around it', `<!-- ${JSON.stringify(ARTICLE)} -->`],
    [
      'a raw line break and stray commas',
      JSON.stringify(ARTICLE).replace('Who pays', 'Who\npays').replace(/\}$/, ',},'),
    ],
    ['a broken one beside it', `{"@type": `],
  ])('as %s', (_, data) => {
    const extra = data === '{"@type": ' ? jsonLd(ARTICLE) : '';
    expect(read(jsonLd(data) + extra)).toMatchObject({
      title: 'Who pays for the lamps',
      author: 'Ann Lee',
      date: '2024-05-03T08:30:00+02:00',
      provenance: { title: 'json-ld', author: 'json-ld', date: 'json-ld' },
    });
  });

  test('several authors are all named', () => {
    expect(read(jsonLd({ ...ARTICLE, author: [{ name: 'Ann Lee' }, { name: 'Bo Chen' }] })).author).toBe(
      'Ann Lee, Bo Chen',
    );
  });

  test('articles of a list are other pages', () => {
    expect(read(jsonLd({ '@type': 'ItemList', itemListElement: [ARTICLE] })).title).toBeNull();
  });

  test('the article of the page goes before its neighbours', () => {
    const other = { ...ARTICLE, headline: 'Another one', url: 'https://ledger.example/2024/other' };
    expect(read(jsonLd([other, { ...ARTICLE, url: URL_OF_PAGE }])).title).toBe('Who pays for the lamps');
  });

  test('a site that signs everything gives way to the name that the page prints', () => {
    const data = { ...ARTICLE, author: { name: 'Ledger' }, publisher: { name: 'Ledger' } };
    const html = '<h1>Who pays for the lamps</h1><div class="post-author">by <a href="/ann">Ann Lee</a></div>';
    expect(read(jsonLd(data) + html).author).toBe('Ann Lee');
    expect(read(jsonLd(data)).author).toBe('Ledger');
  });
});

test('meta elements', () => {
  const html = `<html lang="en-GB"><head><title>Lamps &amp; light | Ledger</title><base href="https://ledger.example/">
    <meta property="og:title" content="Lamps &amp; light"><meta property="og:site_name" content="Ledger">
    <meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-05-03T06:30:00Z">
    <meta property="article:tag" content="harbour"><meta property="article:tag" content="lamps">
    <meta name="description" content="A  walk."><meta property="og:image" content="/lamp.jpg">
    <link rel="canonical" href="/2024/lamps">`;
  expect(read(html)).toMatchObject({
    title: 'Lamps & light',
    author: 'Ann Lee',
    date: '2024-05-03T06:30:00Z',
    site_name: 'Ledger',
    url: 'https://ledger.example/2024/lamps',
    language: 'en-GB',
    description: 'A walk.',
    tags: ['harbour', 'lamps'],
    image: 'https://ledger.example/lamp.jpg',
    provenance: {
      title: 'meta',
      author: 'meta',
      date: 'meta',
      url: 'meta',
      language: 'dom',
      tags: 'meta',
      image: 'meta',
    },
  });
});

test('what a drawing, a template or a list of options declares is not the page’s, what a video does is', () => {
  const meta = '<meta property="og:site_name" content="Elsewhere">';
  for (const name of ['svg', 'template', 'iframe', 'object', 'math', 'canvas']) {
    const page = read(
      `<${name}><title>Lamp</title>${meta}<base href="https://a.example/"></${name}><title>Quay</title>`,
    );
    expect([name, page.title, page.site_name]).toEqual([name, 'Quay', null]);
  }
  expect(read(`<video>${meta}</video>`).site_name).toBe('Elsewhere');
});

describe('elements', () => {
  test('heading, byline and time', () => {
    const html = `<title>Who pays for the lamps - Ledger</title><article><h1>Who pays <em>for</em> the lamps</h1>
      <p class="byline">By <a rel="author" href="/ann">Ann Lee</a></p><time datetime="2024-05-03">3 May</time></article>`;
    expect(read(html)).toMatchObject({
      title: 'Who pays for the lamps',
      author: 'Ann Lee',
      date: '2024-05-03',
      provenance: { title: 'dom', author: 'dom', date: 'dom' },
    });
  });

  test('text without names around the heading', () => {
    const html = '<h1>Who pays for the lamps</h1><p><span>Written by</span><span>Ann Lee</span></p><p>May 3, 2024</p>';
    expect(read(html)).toMatchObject({ author: 'Ann Lee', date: '2024-05-03' });
  });

  test('of comments, teasers and the foot do not count', () => {
    const html = `<h1>Who pays for the lamps</h1><p>${'The lamps are lit one by one along the quay. '.repeat(20)}</p>
      <div class="comments"><span class="author">Bo Chen</span><time datetime="2024-06-01">1 June</time></div>
      <aside><a class="author" href="/author/cy">Cy Dahl</a><time datetime="2024-07-01">1 July</time></aside>
      <footer><span class="date">© 2 May 2020</span></footer>`;
    expect(read(html)).toMatchObject({ author: null, date: null });
  });

  test("the page's own date in a sidebar, under its label", () => {
    const prose = `<p>${'The lamps are lit one by one along the quay. '.repeat(20)}</p>`.repeat(3);
    const aside = (label: string) =>
      `<h1>Who pays for the lamps</h1>${prose}<aside><h3>${label}</h3><p><time datetime="2024-05-03">3 May</time></p></aside>`;
    expect(read(aside('Published')).date).toBe('2024-05-03');
    expect(read(aside('Posted on:')).date).toBe('2024-05-03');
    expect(read(aside('Who keeps the harbour clean')).date).toBeNull();
    expect(read(aside('Published in 2019')).date).toBeNull();
  });

  test('a meta element that says published', () => {
    expect(read('<meta name="published" content="July 17, 2025">')).toMatchObject({ date: '2025-07-17' });
  });

  test('a printed date that is older than the metadata is of the publication', () => {
    const html = '<h1>Who pays for the lamps</h1><p class="date">May 3, 2021</p>';
    expect(read(jsonLd(ARTICLE) + html).date).toBe('2021-05-03');
  });

  test('the date of the address, where the page has none', () => {
    const head = read('<h1>Lamps</h1>', 'https://ledger.example/2024/05/03/lamps');
    expect(head.date).toBe('2024-05-03');
    expect(head.provenance.date).toBe('record');
  });
});

test('a canonical address of the front page is not that of another page', () => {
  expect(read('<link rel="canonical" href="https://ledger.example/">').url).toBeNull();
});

test('trees of any depth', () => {
  const deep = 20_000;
  const html = `<h1>Lamps</h1>${'<div class="author">'.repeat(deep)}Ann Lee${'</div>'.repeat(deep)}`;
  expect(read(html).author).toBe('Ann Lee');
});

test.each(['https://', 'https://a b/', 'no address'])('the address %j is none, which costs nothing else', (url) => {
  const html = '<title>Who pays for the lamps</title><link rel="canonical" href="https://ledger.example/">';
  expect(read(html, url)).toMatchObject({ title: 'Who pays for the lamps', url: 'https://ledger.example/' });
});
