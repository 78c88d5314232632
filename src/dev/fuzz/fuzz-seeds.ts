/** Sound inputs of every kind, from the fixtures and generated out of their texts: what is then damaged. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gunzipSync, gzipSync } from 'node:zlib';
import { openFileSink } from '../../write/sink.js';
import { CASE_KINDS, findCases } from '../fixture-cases.js';
import type { FuzzKind } from './fuzz-kinds.js';
import type { FuzzRandom } from './fuzz-random.js';

/** What seeds are made of; read once. */
export interface SeedPool {
  readonly texts: readonly string[];
  readonly files: Readonly<Record<FuzzKind, readonly Buffer[]>>;
}

const READ = join('fixtures', 'read');
const DEMO = join('fixtures', 'demo');

export async function loadSeedPool(): Promise<SeedPool> {
  const cases = CASE_KINDS.flatMap((kind) => findCases(kind));
  const texts = cases.map(({ folder }) => readFileSync(join(folder, 'input.txt'), 'utf8'));
  const demo = filesIn(DEMO, /\.txt$/);
  const jsonl = [
    ...filesIn(DEMO, /\.jsonl$/),
    ...filesIn(READ, /\.jsonl$/),
    ...filesIn(join('fixtures', 'eval'), /\.jsonl$/),
  ];
  const warc = filesIn(join(READ, 'warc'), /\.warc\.gz$/);
  const csv = filesIn(join(READ, 'csv'), /\.[ct]sv$/);
  return {
    texts: [...texts, ...demo.map((bytes) => bytes.toString())],
    files: {
      text: demo,
      jsonl,
      json: filesIn(join(READ, 'json'), /\.json$/),
      html: filesIn(join('fixtures', 'html'), /\.html$/),
      warc: warc.map((bytes) => gunzipSync(bytes)),
      csv,
      // Of the others each leaves a document or a fault, however damaged.
      parquet: filesIn(join(READ, 'parquet'), /^(?!no-rows).*\.parquet$/),
      gz: [...filesIn(READ, /\.gz$/), ...warc],
      zst: [...filesIn(READ, /\.zst$/), ...(await Promise.all([...demo, ...jsonl, ...csv].map(toZstd)))],
      xz: filesIn(READ, /\.xz$/),
      bz2: filesIn(READ, /\.bz2$/),
    },
  };
}

function filesIn(folder: string, name: RegExp): Buffer[] {
  const names = readdirSync(folder).filter((entry) => name.test(entry));
  return names.sort().map((entry) => readFileSync(join(folder, entry)));
}

async function toZstd(bytes: Buffer): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'chaff-fuzz-'));
  try {
    const sink = await openFileSink(join(folder, 'a.zst'));
    await sink.writeBytes(bytes);
    await sink.finish();
    return readFileSync(sink.name);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One sound input of a kind. */
export function makeSeed(kind: FuzzKind, pool: SeedPool, random: FuzzRandom): Buffer {
  const makePlain = MAKERS[kind];
  if (makePlain !== undefined && random.chance(0.7)) return makePlain(pool, random);
  return random.pick(pool.files[kind]);
}

type Maker = (pool: SeedPool, random: FuzzRandom) => Buffer;

const MAKERS: Partial<Record<FuzzKind, Maker>> = {
  text: makeDump,
  jsonl: makeJsonl,
  json: makeJson,
  html: ({ texts }, random) => Buffer.from(toPage(random.pick(texts), random)),
  warc: makeWarc,
  csv: makeTable,
  gz: makeGzip,
};

const SEPARATORS = [
  '',
  '\n',
  '\f',
  '\n\n\n',
  '\n-----\n',
  '\n%%\n',
  '\nURL: https://example.org/a\n\n',
  '\n<|endoftext|>\n',
];

function makeDump({ texts }: SeedPool, random: FuzzRandom): Buffer {
  const separator = random.pick(SEPARATORS);
  const documents = Array.from({ length: 1 + random.size(12) }, () => random.pick(texts));
  return Buffer.from(documents.join(separator) + (random.chance(0.5) ? separator : ''));
}

function makeJsonl(pool: SeedPool, random: FuzzRandom): Buffer {
  const lines = makeRecords(pool, random, 0);
  return Buffer.from(lines.join(random.pick(['\n', '\r\n', '\n\n'])) + (random.chance(0.5) ? '\n' : ''));
}

/** An array, or values one after the other, on one line or on many. */
function makeJson(pool: SeedPool, random: FuzzRandom): Buffer {
  const values = makeRecords(pool, random, random.pick([0, 0, 1, 2]));
  const [open, close] = random.pick([
    ['[', ']'],
    ['[\n', '\n]\n'],
    ['', '\n'],
  ]);
  const separator = random.pick(open === '' ? ['', '\n', '\n\n'] : [',', ', ', ',\n', '\n,']);
  return Buffer.from(open + values.join(separator) + close);
}

function makeRecords({ texts }: SeedPool, random: FuzzRandom, indent: number): string[] {
  return Array.from({ length: 1 + random.size(12) }, (_, n) => {
    const text = random.pick(texts);
    const record = {
      ...(random.chance(0.7) && { id: random.chance(0.5) ? n : `page-${n % 3}` }),
      ...(random.chance(0.3) ? { html: toPage(text, random) } : { text }),
      ...(random.chance(0.5) && { url: `https://example.org/${n}` }),
      ...(random.chance(0.3) && { meta: { text, tags: ['a', { b: null }], size: 1.5e300 } }),
    };
    const json = JSON.stringify(record, null, indent);
    return random.chance(0.3) ? json.replace(/[^\0-~]/g, toEscape) : json;
  });
}

function toEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

const TAGS = [
  'p',
  'div',
  'li',
  'h1',
  'h2',
  'span',
  'a',
  'nav',
  'footer',
  'article',
  'td',
  'pre',
  'blockquote',
  'section',
];
const WORDS = ['content', 'sidebar', 'related', 'comments', 'share', 'article-body', 'menu', 'footer', 'author'];

function toPage(text: string, random: FuzzRandom): string {
  const open: string[] = [];
  let html = random.chance(0.7)
    ? `<!doctype html><html><head><meta charset="utf-8"><title>${text.slice(0, 40)}</title>`
    : '';
  if (random.chance(0.3)) html += `<script type="application/ld+json">${toStructured(text, random)}</script>`;
  html += '</head><body>';
  for (const line of text.split('\n')) {
    const tag = random.pick(TAGS);
    html += `<${tag} class="${random.pick(WORDS)}"${tag === 'a' ? ' href="/a?b=1&c"' : ''}>${line}`;
    if (random.chance(0.7)) html += `</${tag}>${random.pick(['', '\n', '<br>', ' '])}`;
    else open.push(tag);
    while (open.length > 0 && random.chance(0.3)) html += `</${open.pop()}>`;
  }
  return random.chance(0.8) ? `${html}</body></html>\n` : html;
}

function toStructured(text: string, random: FuzzRandom): string {
  const article = { '@type': 'NewsArticle', headline: text.slice(0, 50), datePublished: '2024-05-01T08:30:00+02:00' };
  return JSON.stringify(
    random.chance(0.5) ? { ...article, articleBody: text } : { '@graph': [article, { author: [null] }] },
  );
}

function makeWarc({ texts }: SeedPool, random: FuzzRandom): Buffer {
  const records = Array.from({ length: 1 + random.size(8) }, (_, n) => {
    const text = random.pick(texts);
    const kind = random.pick(['conversion', 'resource', 'response', 'response', 'request', 'revisit']);
    const block = kind === 'response' ? toResponse(toPage(text, random), random) : Buffer.from(text);
    const type = kind === 'response' ? 'application/http; msgtype=response' : 'text/plain';
    const head =
      `WARC/1.0\r\nWARC-Type: ${kind}\r\nWARC-Record-ID: <urn:uuid:${n}>\r\nWARC-Target-URI: https://example.org/${n}\r\n` +
      `Content-Type: ${type}\r\nContent-Length: ${block.length}\r\n\r\n`;
    return Buffer.concat([Buffer.from(head), block, Buffer.from('\r\n\r\n')]);
  });
  return Buffer.concat(records);
}

function toResponse(html: string, random: FuzzRandom): Buffer {
  const coding = random.pick(['', '', 'gzip', 'deflate']);
  const body = coding === 'gzip' ? gzipSync(html) : coding === 'deflate' ? deflateSync(html) : Buffer.from(html);
  const isChunked = random.chance(0.3);
  const head =
    `HTTP/1.1 ${random.chance(0.9) ? '200 OK' : '404 Not Found'}\r\nContent-Type: text/html; charset=utf-8\r\n` +
    `${coding === '' ? '' : `Content-Encoding: ${coding}\r\n`}${isChunked ? 'Transfer-Encoding: chunked\r\n' : ''}\r\n`;
  return Buffer.concat([Buffer.from(head), isChunked ? toChunks(body) : body]);
}

const HTTP_CHUNK_BYTES = 1000;

function toChunks(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; at += HTTP_CHUNK_BYTES) {
    const chunk = body.subarray(at, at + HTTP_CHUNK_BYTES);
    parts.push(Buffer.from(`${chunk.length.toString(16)}\r\n`), chunk, Buffer.from('\r\n'));
  }
  return Buffer.concat([...parts, Buffer.from('0\r\n\r\n')]);
}

function makeTable({ texts }: SeedPool, random: FuzzRandom): Buffer {
  const separator = random.pick([',', '\t', ';']);
  const lineBreak = random.pick(['\n', '\r\n']);
  const quote = (value: string) =>
    random.chance(0.2) || /[",;\t\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
  const rows = Array.from({ length: 1 + random.size(12) }, (_, n) => [
    `row ${n}`,
    random.pick(texts).slice(0, 1 + random.size(3000)),
    `https://example.org/${n}`,
    random.pick(['', 'x', '1.5', 'a "b"']),
  ]);
  return Buffer.from(
    [['id', 'text', 'url', 'note'], ...rows].map((row) => row.map(quote).join(separator) + lineBreak).join(''),
  );
}

const INSIDE: readonly FuzzKind[] = ['text', 'jsonl', 'json', 'html', 'warc', 'csv'];

/** One member, or one for each part. */
function makeGzip(pool: SeedPool, random: FuzzRandom): Buffer {
  const plain = makeSeed(random.pick(INSIDE), pool, random);
  const cut = random.chance(0.5) ? plain.length : random.below(plain.length + 1);
  const parts = [plain.subarray(0, cut), plain.subarray(cut)].filter((part) => part.length > 0);
  return Buffer.concat(parts.map((part) => gzipSync(part)));
}
