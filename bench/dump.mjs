// Deterministic text dumps of two kinds, made of a pool of synthetic documents and the demo fixtures.
//   articles: articles in one line or in paragraphs, with tails (notes about the author, neighbours, cut teasers)
//   pages:    whole pages, mostly short lines (menus, teasers, comments, footers), about 50 bytes a line
// Documents are separated by form feeds. The same as JSONL: articles, or pages with their markup under html.
// The same seed gives the same bytes.
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const POOL_BYTES = 8 << 20;
const CHUNK_BYTES = 1 << 20;
const DEMO = ['night-market.txt', 'obituary.txt', 'orchard.txt.gz', 'watch-shop.zh.txt', 'wend-page.txt'];

/** Chunks of a dump of at least `size` bytes: it ends with the document that reaches them. */
export function* dumpChunks(kind, size, seed = 1) {
  const random = createRandom(seed);
  const pool = createPool(kind, random);
  let chunk = [];
  let held = 0;
  for (let total = 0; total < size; ) {
    const document = pool[Math.floor(random() * pool.length)];
    chunk.push(document);
    held += document.length;
    total += document.length;
    if (held < CHUNK_BYTES && total < size) continue;
    yield Buffer.concat(chunk);
    chunk = [];
    held = 0;
  }
}

/** The articles as JSONL, whole lines a chunk. */
export function* jsonlChunks(size) {
  let id = 0;
  for (const chunk of dumpChunks('articles', size)) {
    const texts = chunk.toString().split('\f').slice(0, -1);
    yield texts.map((text) => `${JSON.stringify({ id: String(++id), text })}\n`).join('');
  }
}

/** Pages with their markup as JSONL, whole lines a chunk. */
export function* htmlChunks(size) {
  let id = 0;
  for (const chunk of dumpChunks('html', size)) {
    const pages = chunk.toString().split('\f').slice(0, -1);
    yield pages.map((html) => `${JSON.stringify({ id: String(++id), html })}\n`).join('');
  }
}

/** Documents of a line each, as JSONL: what every document costs, whatever its size. */
export function* tinyChunks(count) {
  const lines = [];
  for (let id = 1; id <= count; id++) {
    lines.push(`{"id":${id},"text":"Page ${id} is short."}\n`);
    if (lines.length < 10_000 && id < count) continue;
    yield lines.join('');
    lines.length = 0;
  }
}

const WRITERS = { articles: writeArticle, pages: writePage, html: writeHtml };

function createPool(kind, random) {
  const write = WRITERS[kind];
  const pool = kind === 'html' ? [] : DEMO.map((name) => toDocument(readDemo(name)));
  for (let bytes = 0; bytes < POOL_BYTES; bytes += pool.at(-1).length) pool.push(toDocument(write(random)));
  return pool;
}

function toDocument(text) {
  return Buffer.from(`${text}\f`);
}

function readDemo(name) {
  const bytes = readFileSync(new URL(`../fixtures/demo/${name}`, import.meta.url));
  return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString();
}

/** Mulberry32: 0 ≤ x < 1. */
function createRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ENGLISH = {
  openings: words(
    'In the spring|For most of the year|According to the report|On the other hand|At the end of the month|' +
      'After a long debate|Since the flood of 2011|With the new timetable|Not far from the station|As so often|' +
      'Between the two wars|By the time the doors open',
  ),
  subjects: words(
    'the council|a small group of farmers|the harbour office|her sister|the museum’s carpenter|nobody in the village|' +
      'the second report|an engineer from the valley|the ferry company|most of the tenants|the youngest baker|' +
      'a teacher who had moved there in 2004|the night shift|the district’s only bookshop|every third household',
  ),
  verbs: words(
    'has decided to repair|wants to replace|could hardly remember|began to measure|has never sold|was asked to draw|' +
      'had already paid for|would rather keep|is going to rent|explained to the visitors|no longer needs|counted',
  ),
  objects: words(
    'the old bridge|a row of wooden houses|the price of heating oil|their common kitchen|forty-two apple trees|' +
      'the archive in the cellar|a machine that nobody understood|the road along the canal|the first electric bus|' +
      'three kinds of bread|the roof of the market hall|a list of missing tools|the water behind the dam',
  ),
  ends: words(
    'before the winter came|although the money was missing|and the neighbours agreed|because the law had changed|' +
      'without telling anybody|at a cost of 1.4 million euros|for the third time in ten years|' +
      'which is more than it sounds|when the river froze|as the photographs show|until the school closed',
  ),
  names: words('Ama Brandt|Petra Kowalik|Tom Aldous|Ines Halloran|Jonas Wirth|Mira Castellan|Ola Fremont|Ruth Zeller'),
  bio: (name) =>
    `${name} is a journalist and author based in Linz. She has written for several newspapers and is the author of two books about rivers.`,
  quote: (name, sentence) => `“${sentence.slice(0, -1)},” says ${name}.`,
  byline: (name) => `By ${name}`,
  neighbours: ['Previous article: ', 'Next article: '],
  tail: ['Share this article', 'Facebook', 'Twitter', 'Subscribe to our newsletter and never miss a story.'],
  legal: '© 2024 Wend Valley Observer. All rights reserved.',
};

const GERMAN = {
  openings: words(
    'Seit dem Frühjahr|Am Ende des Monats|Nach langer Debatte|Trotz der Kälte|Wie so oft|In der Nacht auf Montag',
  ),
  subjects: words(
    'hat der Rat|haben die Mieter|hat die Bäckerin|hat kaum jemand|haben die Händler am Südende|hat das Museum',
  ),
  verbs: words(
    'die alte Brücke|den Fahrplan der Fähre|eine Reihe von Holzhäusern|das Archiv im Keller|den Preis für Heizöl',
  ),
  objects: words(
    'mit eigenem Geld|ohne jede Hilfe|zum dritten Mal|für die nächsten Jahre|mit Rücksicht auf die Anwohner',
  ),
  ends: words(
    'erneuert, weil es das Gesetz verlangt|verkauft, obwohl niemand fragte|gezählt und aufgeschrieben|verschoben, bis das Geld reicht',
  ),
  names: words('Carla Meister|Jonas Wirth|Lena Ruiz|Anton Seidl'),
  bio: (name) => `${name} ist freie Journalistin und lebt in Graz. Sie schreibt über Städte, Flüsse und Handwerk.`,
  quote: (name, sentence) => `„${sentence.slice(0, -1)}“, sagt ${name}.`,
  byline: (name) => `Von ${name}`,
  neighbours: ['Vorheriger Beitrag: ', 'Nächster Beitrag: '],
  tail: ['Artikel teilen', 'Facebook', 'WhatsApp', 'Newsletter abonnieren und keine Geschichte verpassen.'],
  legal: '© 2024 Kanalblatt. Alle Rechte vorbehalten.',
};

const SPANISH = {
  openings: words('Desde la primavera|Al final del mes|Según el informe|Como tantas veces|Después de un largo debate'),
  subjects: words(
    'el ayuntamiento|la panadera más joven|casi nadie en el pueblo|un ingeniero del valle|la mitad de los vecinos',
  ),
  verbs: words('ha decidido reparar|quiere vender|apenas recordaba|empezó a medir|ya había pagado|no necesita'),
  objects: words(
    'el puente viejo|una fila de casas de madera|el archivo del sótano|el precio del gasóleo|tres clases de pan',
  ),
  ends: words(
    'antes de que llegara el invierno|aunque faltaba el dinero|porque la ley había cambiado|sin decírselo a nadie',
  ),
  names: words('Lena Ruiz|Marta Olmedo|Iván Peral|Sara Quintana'),
  bio: (name) =>
    `${name} es periodista y autora de dos libros sobre los ríos. Vive en Cádiz y colabora con varios diarios.`,
  quote: (name, sentence) => `«${sentence.slice(0, -1)}», dice ${name}.`,
  byline: (name) => `Por ${name}`,
  neighbours: ['Artículo anterior: ', 'Artículo siguiente: '],
  tail: ['Compartir', 'Facebook', 'Twitter', 'Suscríbete a nuestro boletín y no te pierdas ninguna historia.'],
  legal: '© 2024 Diario del Canal. Todos los derechos reservados.',
};

const MENU = words(
  'Home|News|Sport|Culture|Weather|Jobs|Contact|Log in|Subscribe|World|Politics|Business|Technology|Science|Health|' +
    'Travel|Food|Opinion|Video|Podcasts|Photos|Search|Menu|Newsletters|Events|Archive|Real estate|Classifieds|' +
    'Privacy policy|Terms of use|About us|Advertise|Careers|Help|Sitemap|Cookie settings|Imprint|RSS',
);

const COMMENTS = words(
  'I live two streets away and can only confirm this.|Who pays for it in the end?|Good piece, thank you.|' +
    'The same was promised ten years ago.|My grandfather built that wall.|Not everybody has a car!|' +
    'Could you add a map next time?|We tried it in our town and it failed.',
);

function words(list) {
  return list.split('|');
}

function writeArticle(random) {
  const pick = createPick(random);
  const language = pickLanguage(random);
  const name = pick(language.names);
  return random() < 0.4
    ? writeOneLine({ random, pick, language, name })
    : writeParagraphs({ random, pick, language, name });
}

function writeOneLine({ random, pick, language, name }) {
  const bio = random() < 0.6 ? ` ${language.bio(name)} |` : ' |';
  const width = 49;
  const teasers = Array.from({ length: 10 + Math.floor(random() * 5) }, () => cut(sentence(pick, language), width));
  return lines([
    sentences(random, pick, language, 14 + Math.floor(random() * 30)) + bio,
    `<<: ${title(pick, language)}`,
    `>>: ${title(pick, language)}`,
    ...teasers,
  ]);
}

function writeParagraphs({ random, pick, language, name }) {
  const paragraphs = Array.from({ length: 6 + Math.floor(random() * 10) }, () =>
    sentences(random, pick, language, 2 + Math.floor(random() * 5)),
  );
  return lines([
    title(pick, language),
    language.byline(name),
    '',
    paragraphs.join('\n\n'),
    '',
    ...(random() < 0.6 ? [language.bio(name), ''] : []),
    language.neighbours[0] + title(pick, language),
    language.neighbours[1] + title(pick, language),
    ...language.tail,
    language.legal,
  ]);
}

function writePage(random) {
  const pick = createPick(random);
  const language = pickLanguage(random);
  const name = pick(language.names);
  const headline = title(pick, language);
  const menu = (most) => Array.from({ length: most / 2 + Math.floor((random() * most) / 2) }, () => pick(MENU));
  const paragraphs = Array.from({ length: 8 + Math.floor(random() * 10) }, () =>
    sentences(random, pick, language, 2 + Math.floor(random() * 4)),
  );
  return lines([
    ...menu(70),
    `Home > News > ${headline}`,
    '',
    headline,
    language.byline(name),
    `${1 + Math.floor(random() * 28)} April 2024`,
    ...language.tail,
    '',
    paragraphs.join('\n\n'),
    '',
    `Tags: ${pick(MENU)}, ${pick(MENU)}, ${pick(MENU)}`,
    'Related articles',
    ...Array.from({ length: 12 }, () => title(pick, language)),
    ...Array.from({ length: 8 }, () => cut(sentence(pick, language), 60)),
    `${Math.floor(random() * 40)} Comments`,
    ...Array.from({ length: Math.floor(random() * 12) }, () => pick(COMMENTS)),
    'Leave a comment',
    ...menu(50),
    language.legal,
  ]);
}

const STYLE = `.menu{display:flex;margin:0 0 1rem}.teaser h3{font-size:1.1rem}@media(max-width:600px){.menu{display:none}}`;
const SCRIPT = `window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag("js",new Date());`;

/** A page as sites build it: a third of it scripts and styles, half of the rest tags. */
function writeHtml(random) {
  const pick = createPick(random);
  const language = pickLanguage(random);
  const name = pick(language.names);
  const headline = title(pick, language);
  const link = (text, kind) => `<a class="${kind}__link" href="/${kind}/${text.length}?ref=page&amp;n=1">${text}</a>`;
  const items = (count, kind, make) =>
    `<ul class="${kind}">\n${Array.from({ length: count }, () => `<li class="${kind}__item">${link(make(), kind)}</li>`).join('\n')}\n</ul>`;
  const paragraphs = Array.from(
    { length: 8 + Math.floor(random() * 10) },
    () => `<p class="article__text">${sentences(random, pick, language, 2 + Math.floor(random() * 4))}</p>`,
  );
  const teasers = Array.from(
    { length: 10 },
    () =>
      `<div class="teaser"><img src="/i/${Math.floor(random() * 1e6)}.jpg" alt="" width="300" height="200" loading="lazy">` +
      `<h3>${link(title(pick, language), 'teaser')}</h3><span class="teaser__text">${cut(sentence(pick, language), 60)}</span></div>`,
  );
  const comments = Array.from(
    { length: Math.floor(random() * 12) },
    () => `<div class="comment"><b>${pick(language.names)}</b><time>3 April 2024</time><p>${pick(COMMENTS)}</p></div>`,
  );
  return lines([
    `<!doctype html><html><head><meta charset="utf-8"><title>${headline} | Wend Valley Observer</title>`,
    `<meta property="og:title" content="${headline}"><meta name="author" content="${name}">`,
    `<link rel="canonical" href="https://wend.example/2024/${headline.length}">`,
    `<style>${STYLE.repeat(30)}</style><script>${SCRIPT.repeat(30)}</script></head><body>`,
    `<header class="header"><nav>${items(30, 'menu', () => pick(MENU))}</nav></header><main><article class="article">`,
    `<h1>${headline}</h1><div class="byline">${language.byline(name)} <time datetime="2024-04-03">3 April 2024</time></div>`,
    `<div class="share">${language.tail.map((text) => `<span>${text}</span>`).join('')}</div>`,
    ...paragraphs,
    '</article>',
    `<aside class="related"><h2>Related articles</h2>${teasers.join('\n')}</aside>`,
    `<section class="comments">${comments.join('\n')}</section></main>`,
    `<footer>${items(20, 'footer', () => pick(MENU))}<p>${language.legal}</p></footer></body></html>`,
  ]);
}

function pickLanguage(random) {
  const at = random();
  return at < 0.7 ? ENGLISH : at < 0.85 ? GERMAN : SPANISH;
}

function createPick(random) {
  return (list) => list[Math.floor(random() * list.length)];
}

function sentence(pick, language) {
  const { openings, subjects, verbs, objects, ends } = language;
  return `${pick(openings)} ${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(ends)}.`;
}

function sentences(random, pick, language, count) {
  return Array.from({ length: count }, () => {
    const plain = sentence(pick, language);
    return random() < 0.15 ? language.quote(pick(language.names), plain) : plain;
  }).join(' ');
}

function title(pick, { subjects, verbs, objects }) {
  const text = `${pick(subjects)} ${pick(verbs)} ${pick(objects)}`;
  return text[0].toUpperCase() + text.slice(1);
}

function cut(text, width) {
  return text.length > width ? `${text.slice(0, width)}...` : text;
}

function lines(parts) {
  return `${parts.join('\n')}\n`;
}
