import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CHAFF, parseLines, runChaff } from '../dev/run-chaff.js';
import type { LedgerEntry } from '../write/ledger.js';
import type { CleanRecord } from '../write/record.js';

const PAGE = [
  'The bridge reopened on Monday after nine weeks of repairs, and the first buses crossed it before dawn.',
  '',
  'Drivers had waited a long time for it. The detour through the harbour took them half an hour each way.',
  '',
  '« Previous: Council votes on parking',
  'Next: The harbour museum gets a new roof »',
  '',
].join('\n');

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-clean-'));
  writeFileSync(join(cwd, 'a.txt'), PAGE);
});

afterEach(() => rmSync(cwd, { recursive: true }));

test('the phrases of each language are in what was built', async () => {
  const folder = 'fixtures/pipeline/languages';
  const { code, stdout } = await runChaff([folder, '--include', 'input.txt', '--no-model', '-q']);
  const cases = readdirSync(folder).sort();
  expect([code, cases.length > 30]).toEqual([0, true]);
  const expected = cases.map(
    (name) => parseLines<CleanRecord>(readFileSync(`${folder}/${name}/expected.jsonl`))[0].text,
  );
  expect(parseLines<CleanRecord>(stdout).map(({ text }) => text)).toEqual(expected);
});

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const read = (name: string) => readFileSync(join(cwd, name));
const run = (args: readonly string[], input?: string | Uint8Array) =>
  runChaff(args, { cwd, ...(input === undefined ? {} : { input }) });

function jsonLines(count: number): string {
  const lines: string[] = [];
  for (let n = 0; n < count; n++) lines.push(JSON.stringify({ id: `d${n}`, text: `${PAGE}Number ${n}.`, n }));
  return `${lines.join('\n')}\n`;
}

describe('inputs', () => {
  test('a file gives one record, data on stdout and the closing line on stderr', async () => {
    const { code, stdout, stderr } = await run(['a.txt']);
    const [record, ...rest] = parseLines<CleanRecord>(stdout);
    expect(rest).toEqual([]);
    expect(record.id).toBe('a.txt#1');
    expect(record.text).toMatch(/^The bridge reopened.*each way\.$/s);
    expect(record.metadata).toMatchObject({
      source: 'a.txt',
      offset: 0,
      length: Buffer.byteLength(PAGE),
      language: 'eng',
      input: {},
    });
    expect(record.metadata.prev_title).toBe('Council votes on parking');
    expect(stderr).toMatch(/^chaff: 1 document, \d+ B in, \d+ % kept, 0 errors, \d+\.\d s \(\d+\.\d MB\/s\)\n$/);
    expect(code).toBe(0);
  });

  test.each([[[]], [['-']]])('stdin with %j', async (args) => {
    const { code, stdout } = await run(args, PAGE);
    expect(code).toBe(0);
    expect(parseLines<CleanRecord>(stdout)[0]).toMatchObject({ id: 'stdin#1', metadata: { source: 'stdin' } });
  });

  test('gzip is read from files and from stdin', async () => {
    write('b.txt.gz', gzipSync(PAGE));
    const texts = [await run(['b.txt.gz']), await run([], gzipSync(PAGE)), await run(['a.txt'])].map(
      ({ stdout }) => parseLines<CleanRecord>(stdout)[0].text,
    );
    expect(new Set(texts).size).toBe(1);
  });

  test.each(['zst', 'xz', 'bz2', 'zst.gz'])('%s is read from files and from stdin', async (suffix) => {
    const name = { zst: 'records.zstd.jsonl', xz: 'records.xz.jsonl', bz2: 'records.bzip2.jsonl' }[suffix];
    const bytes = readFileSync(join('fixtures/read', `${name ?? 'records.nested.jsonl'}.${suffix}`));
    const plain = parseLines<CleanRecord>((await run([], readFileSync('fixtures/read/records.jsonl'))).stdout);
    write(`records.jsonl.${suffix}`, bytes);
    for (const outcome of [await run([`records.jsonl.${suffix}`]), await run([], bytes)]) {
      expect(outcome.code).toBe(0);
      const records = parseLines<CleanRecord>(outcome.stdout);
      const key = ({ id, text, metadata }: CleanRecord) => [id, text, metadata.offset, metadata.length];
      expect(records.map(key)).toEqual(plain.map(key));
    }
  });

  test('--include and --exclude choose among the files of a directory', async () => {
    mkdirSync(join(cwd, 'in/drafts'), { recursive: true });
    for (const name of ['in/a.txt', 'in/b.md', 'in/drafts/c.txt']) write(name, PAGE);
    const sources = async (...args: string[]) =>
      parseLines<CleanRecord>((await run(['in', ...args])).stdout).map(({ metadata }) => metadata.source);
    expect(await sources('--include', '*.txt')).toEqual(['in/a.txt', 'in/drafts/c.txt']);
    expect(await sources('--include', '*.txt,*.md', '--exclude', 'drafts/')).toEqual(['in/a.txt', 'in/b.md']);
    const { code, stderr } = await run(['in', '--include', '[a']);
    expect(code).toBe(2);
    expect(stderr).toContain('--include: found "[a", expected a glob');
    expect((await run(['in', '--include', '*.html'])).code).toBe(2);
  });

  test('JSONL fields are named by their keys, and the others stay', async () => {
    write('x.jsonl', `${JSON.stringify({ doc: { body: PAGE }, key: 7, page: 'http://x.org/', extra: [1.5] })}\n`);
    const args = ['x.jsonl', '--text-key', 'doc.body', '--id-key', 'key', '--url-key', 'page'];
    const { stdout } = await run([...args, '--from', 'jsonl']);
    const [record] = parseLines<CleanRecord>(stdout);
    expect(record).toMatchObject({ id: '7', metadata: { url: 'http://x.org/', input: { extra: [1.5] } } });
  });

  test('--split, --from and --encoding', async () => {
    const split = await run(['--from', 'text', '--split', 'line'], 'One line of text here.\nAnother line of text.\n');
    expect(parseLines<CleanRecord>(split.stdout).map(({ id }) => id)).toEqual(['stdin#1', 'stdin#2']);
    const legacy = await run(['--encoding', 'latin1'], Buffer.from('Ein sch\xf6ner Tag am Hafen.\n', 'latin1'));
    const [record] = parseLines<CleanRecord>(legacy.stdout);
    expect(record.text).toBe('Ein schöner Tag am Hafen.');
    expect(record.metadata.encoding).toBe('windows-1252');
  });

  test('--keep and --drop change what stays', async () => {
    const kept = await run(['a.txt', '--keep', 'title', '--keep', 'nav,date', '-q']);
    expect(parseLines<CleanRecord>(kept.stdout)[0].text).toContain('Council votes on parking');
    const dropped = await run(['a.txt', '--keep', 'nav', '--drop', 'nav', '-q']);
    expect(dropped.stdout).toEqual((await run(['a.txt', '-q'])).stdout);
  });

  test('--max-doc-bytes says what was too large', async () => {
    write('big.txt', `${'word '.repeat(30_000)}\n`);
    const { stdout, stderr, code } = await run(['big.txt', 'a.txt', '--max-doc-bytes', '100k']);
    const records = parseLines<CleanRecord>(stdout);
    const isInPieces = records.some(({ metadata }) => metadata.flags.includes('piece'));
    expect(isInPieces || (code === 1 && stderr.includes('big.txt'))).toBe(true);
    expect(records.at(-1)?.id).toBe('a.txt#1');
  });
});

describe('outputs', () => {
  test('a file, and a gzipped one, hold what stdout would', async () => {
    const { stdout } = await run(['a.txt']);
    await run(['a.txt', '-o', 'out.jsonl']);
    await run(['a.txt', '--output', 'out.jsonl.gz']);
    expect(read('out.jsonl')).toEqual(stdout);
    expect(gunzipSync(read('out.jsonl.gz'))).toEqual(stdout);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'out.jsonl', 'out.jsonl.gz']);
  });

  test('a directory mirrors the inputs', async () => {
    mkdirSync(join(cwd, 'in', 'deep'), { recursive: true });
    write('in/a.txt', PAGE);
    write('in/a.md', PAGE);
    write('in/deep/b.txt.gz', gzipSync(PAGE));
    const { code } = await run(['in', '-o', 'out/']);
    expect(code).toBe(0);
    const names = readdirSync(join(cwd, 'out'), { recursive: true }).map(String).sort();
    expect(names.filter((name) => name.includes('.'))).toEqual(['a.md.jsonl', 'a.txt.jsonl', 'deep/b.jsonl.gz']);
    expect(parseLines(gunzipSync(read('out/deep/b.jsonl.gz')))).toHaveLength(1);
    await run(['in/a.txt', '-o', 'out']);
    expect(existsSync(join(cwd, 'out', 'a.jsonl'))).toBe(true);
  });

  test('a mirrored output that is an input is refused before anything is written', async () => {
    mkdirSync(join(cwd, 'in'));
    write('in/x.jsonl', jsonLines(1));
    const before = read('in/x.jsonl');
    const { code, stderr } = await run(['in', '-o', 'in/']);
    expect(code).toBe(2);
    expect(stderr).toContain('would overwrite the input');
    expect(read('in/x.jsonl')).toEqual(before);
  });

  test('the ledger tiles the bytes, and the rejects are its removed spans', async () => {
    const { stdout } = await run(['a.txt', '--ledger', 'l.jsonl', '--rejects', 'r.jsonl.gz']);
    const [entry] = parseLines<LedgerEntry>(read('l.jsonl'));
    let end = 0;
    for (const span of entry.spans) {
      expect(span.start).toBe(end);
      end = span.end;
    }
    expect(end).toBe(Buffer.byteLength(PAGE));
    const rejects = parseLines<Record<string, unknown>>(gunzipSync(read('r.jsonl.gz')));
    const removed = entry.spans.filter(({ kind }) => kind === 'removed');
    expect(removed.length).toBeGreaterThan(0);
    expect(
      rejects.map(({ label, rule, reason, start, end, text }) => ({ label, rule, reason, start, end, text })),
    ).toEqual(removed.map(({ label, rule, reason, start, end, text }) => ({ label, rule, reason, start, end, text })));
    expect(Object.keys(rejects[0]).join()).toBe('id,label,rule,reason,confidence,start,end,source,offset,text');
    expect(parseLines<CleanRecord>(stdout)[0].id).toBe(entry.id);
  });

  test('the summary counts, and is the same each time but for the clock', async () => {
    write('x.jsonl', `${jsonLines(3)}not json\n`);
    await run(['x.jsonl', 'none.txt', '--summary', 's.json', '-q']);
    const summary = JSON.parse(read('s.json').toString());
    expect(summary).toMatchObject({
      exit_code: 1,
      inputs: { read: 1, failed: 1 },
      documents: 3,
      bytes: { in: read('x.jsonl').length },
      languages: { eng: 3 },
      errors: { 'broken-json': 1, unreadable: 1 },
    });
    expect(summary.removed.nav.documents).toBe(3);
    await run(['x.jsonl', 'none.txt', '--summary', 's2.json', '-q']);
    const clock = { started: '', seconds: 0 };
    expect({ ...JSON.parse(read('s2.json').toString()), ...clock }).toEqual({ ...summary, ...clock });
  });

  test('-q is silent, -v names inputs, --progress says how it ended without a terminal', async () => {
    write('x.jsonl', '{not json\n');
    expect((await run(['a.txt', 'x.jsonl', '-q'])).stderr).toBe('');
    expect((await run(['a.txt', '-v'])).stderr).toContain('a.txt: 1 document');
    expect((await run(['a.txt', '-q', '--progress'])).stderr).toMatch(
      /^chaff: (\d+ B) of \1 \(100 %\), 1 document, [\d.]+ k?B\/s, 0:00 left, \d+\.\d MB RAM\n$/,
    );
    expect((await run(['a.txt', '--no-progress'])).stderr).not.toContain('RAM');
    expect((await run(['a.txt', 'x.jsonl', '--color'])).stderr).toContain('\x1b[33m');
    expect((await run(['a.txt', 'x.jsonl', '--no-color'])).stderr).not.toContain('\x1b[');
  });
});

describe('failures', () => {
  test('skip reports path, line, offset, found and expected, and goes on', async () => {
    write('x.jsonl', `${jsonLines(1)}{"text": 5}\n${jsonLines(1)}`);
    const { code, stdout, stderr } = await run(['x.jsonl']);
    expect(code).toBe(1);
    expect(parseLines(stdout)).toHaveLength(2);
    const offset = Buffer.byteLength(jsonLines(1));
    expect(stderr).toMatch(new RegExp(`chaff: x.jsonl:2 at byte ${offset}: found .+, expected .+; skipped`));
    expect(stderr).toContain('1 error,');
  });

  test('warnings are capped unless -v', async () => {
    write('x.jsonl', `${'broken\n'.repeat(50)}${jsonLines(1)}`);
    const { stderr } = await run(['x.jsonl', '--from', 'jsonl']);
    expect(stderr.match(/; skipped/g)).toHaveLength(20);
    expect(stderr).toContain('30 more warnings');
    expect((await run(['x.jsonl', '--from', 'jsonl', '-v'])).stderr.match(/; skipped/g)).toHaveLength(50);
  });

  test('a dump that is read as one document is told from an article with rows of dashes', async () => {
    const story = 'The ferry leaves at seven. It has done so since the war.\n';
    write(
      'dump.txt',
      `URL: http://a.example/1\n${story}URL: http://a.example/2\n${story}URL: http://a.example/3\n${story}`,
    );
    write('pages.txt', `${story}\f${story}`);
    write('rows.txt', `${story}---\n`.repeat(4));
    const hint = '2 inputs read as one document, with marks between several (flag "unsplit"); --split auto cuts there';
    const { stdout, stderr } = await run(['dump.txt', 'pages.txt', 'rows.txt']);
    expect(stderr).toContain(hint);
    const flags = parseLines<CleanRecord>(stdout).map(({ metadata }) => metadata.flags.includes('unsplit'));
    expect(flags).toEqual([true, true, false]);
    const split = await run(['dump.txt', 'pages.txt', 'rows.txt', '--split', 'auto']);
    expect(split.stderr).not.toContain('unsplit');
    expect(split.stdout).not.toContain('unsplit');
  });

  test('a feed that is read as text is told from text with tags in it', async () => {
    write(
      'feed.xml',
      '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><item>The ferry leaves at seven.</item></rss>',
    );
    write(
      'map.xml',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/</loc></url></urlset>',
    );
    write('wiki.xml', '<mediawiki xml:lang="en"><page><title>Lamp</title></page></mediawiki>');
    write('text.txt', 'The declaration <?xml version="1.0"?> comes first.\n<rss> follows it.\n');
    const { stdout, stderr } = await run(['feed.xml', 'map.xml', 'wiki.xml', 'text.txt']);
    expect(stderr).toContain('3 inputs of XML read as text, tags and all (flag "xml")');
    const flags = parseLines<CleanRecord>(stdout).map(({ metadata }) => metadata.flags.includes('xml'));
    expect(flags).toEqual([true, true, true, false]);
  });

  test('fail stops at the first fault and leaves what was there before', async () => {
    write('out.jsonl', 'old');
    write('x.jsonl', `${jsonLines(1)}broken\n${jsonLines(1)}`);
    const { code, stderr } = await run(['x.jsonl', '--on-error', 'fail', '-o', 'out.jsonl', '-q']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/x\.jsonl:2 at byte \d+.*; stopped/);
    expect(stderr).toContain('unfinished, so not written: out.jsonl');
    expect(read('out.jsonl').toString()).toBe('old');
  });

  test('a run that read nothing leaves outputs alone, but for the quarantine', async () => {
    write('out.jsonl', 'old');
    write('x.jsonl', '{"broken\n');
    const { code } = await run([
      'x.jsonl',
      'none',
      '-o',
      'out.jsonl',
      '--ledger',
      'l',
      '--on-error',
      'quarantine',
      '--quarantine',
      'q.jsonl',
    ]);
    expect(code).toBe(2);
    expect(read('out.jsonl').toString()).toBe('old');
    expect(parseLines(read('q.jsonl'))).toHaveLength(2);
    expect(existsSync(join(cwd, 'l'))).toBe(false);
  });

  test('what is doubtful is passed on and said', async () => {
    write('x.jsonl', '{"id":"a","text":"One \\ud800 two."}\n{"id":"a","text":"Three."}\n');
    const { code, stdout, stderr } = await run(['x.jsonl']);
    expect(code).toBe(0);
    expect(parseLines(stdout)).toHaveLength(2);
    expect(stderr).toMatch(/x\.jsonl at byte 0: found half of a surrogate pair, expected well-formed Unicode/);
    expect(stderr).toMatch(/x\.jsonl at byte \d\d: found the id "a" again, expected each id once/);
    write('x.txt', 'Žluťoučký kůň úpěl ďábelské ódy.\n');
    expect((await run(['x.txt', '--encoding', 'shift_jis'])).stderr).toMatch(/found valid UTF-8, expected shift_jis/);
    expect((await run(['x.txt', '--encoding', 'utf-16le'])).stderr).toMatch(/found valid UTF-8, expected utf-16le/);
  });

  test('- is standard output for records alone', async () => {
    write('x.txt', 'One.\n');
    expect(parseLines((await run(['x.txt', '-o', '-'])).stdout)).toHaveLength(1);
    expect(await run(['x.txt', '--rejects', '-'])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--rejects'),
    });
  });

  test('a full disk behind standard output ends with 2', async () => {
    write('x.txt', 'One.\n');
    if (!existsSync('/dev/full')) return;
    const command = `"${process.execPath}" "${join(process.cwd(), 'bin/chaff.js')}" x.txt > /dev/full`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { cwd, encoding: 'utf8' });
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write stdout: no space left')]);
  });

  test('quarantine keeps what failed', async () => {
    write('x.jsonl', `${jsonLines(1)}broken {line\n`);
    const { code } = await run(['x.jsonl', '--on-error', 'quarantine', '--quarantine', 'q.jsonl']);
    expect(code).toBe(1);
    const [fault] = parseLines<Record<string, unknown>>(read('q.jsonl'));
    expect(fault).toMatchObject({ source: 'x.jsonl', line: 2, error: 'broken-json', content: 'broken {line' });
    expect(Object.keys(fault).join()).toBe('source,offset,length,line,error,found,expected,content');
  });

  test('inputs that are sound and hold no records are done, and give an empty output', async () => {
    write('none.json', '[]\n');
    write('none.csv', 'id,text\n');
    write('none.jsonl', '\n\n');
    write('none.parquet', readFileSync('fixtures/read/parquet/no-rows.parquet'));
    const sound = ['none.json', 'none.csv', 'none.jsonl', 'none.parquet'];
    for (const [n, inputs] of [...sound.map((name) => [name]), sound].entries()) {
      const { code, stderr } = await run([...inputs, '-o', `o${n}.jsonl`]);
      expect([code, read(`o${n}.jsonl`).length]).toEqual([0, 0]);
      expect(stderr).toMatch(/^chaff: the inputs hold no records\nchaff: 0 documents, .* 0 errors, /);
    }
    expect((await run(['none.json', 'nowhere.txt', '-o', 'not.jsonl'])).code).toBe(2);
    expect(existsSync(join(cwd, 'not.jsonl'))).toBe(false);
  });

  test('nothing that could be read ends with 2', async () => {
    expect(await run(['none.txt'])).toMatchObject({ code: 2, stderr: expect.stringContaining('none.txt') });
    expect((await run([], '')).code).toBe(2);
    mkdirSync(join(cwd, 'empty'));
    expect((await run(['empty'])).code).toBe(2);
    expect((await run(['a.txt', 'none.txt'])).code).toBe(1);
  });

  test('broken compressed files keep what came before, and their neighbours', async () => {
    const whole = gzipSync(jsonLines(500));
    write('x.jsonl.gz', whole.subarray(0, whole.length - 20));
    const zstd = readFileSync('fixtures/read/records.frames-and-skip.jsonl.zst');
    write('y.jsonl.zst', zstd.subarray(0, zstd.length - 5));
    const { code, stdout, stderr } = await run(['x.jsonl.gz', 'y.jsonl.zst', 'a.txt', '-v']);
    expect(code).toBe(1);
    const sources = parseLines<CleanRecord>(stdout).map(({ metadata }) => metadata.source);
    expect(sources.filter((source) => source === 'x.jsonl.gz').length).toBeGreaterThan(400);
    expect(sources.slice(-2)).toEqual(['y.jsonl.zst', 'a.txt']);
    expect(stderr).toContain(`found the end of the gzip data after ${whole.length - 20} bytes`);
    expect(stderr).toContain('y.jsonl.zst at byte');
    expect(stderr).toContain('expected the rest of a zstd frame');
  });

  test('a full disk ends with 2, names the path and leaves no temporary file', async () => {
    const { code, stderr } = await run(['a.txt', '-o', 'out.jsonl', '--ledger', '/dev/full']);
    expect(code).toBe(2);
    expect(stderr).toContain('cannot write /dev/full: no space left on the device');
    expect(stderr).toContain('unfinished, so not written');
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  (process.getuid?.() === 0 ? test.skip : test)('a directory without permission ends with 2', async () => {
    mkdirSync(join(cwd, 'locked'));
    chmodSync(join(cwd, 'locked'), 0o500);
    const { code, stderr } = await run(['a.txt', '-o', 'locked/out.jsonl']);
    expect(code).toBe(2);
    expect(stderr).toContain('permission denied');
  });
});

describe('--log-format json', () => {
  type Line = Record<string, unknown>;
  const log = async (...args: string[]) => {
    const { stderr } = await run([...args, '--log-format', 'json']);
    const lines = parseLines<Line>(Buffer.from(stderr));
    for (const line of lines) {
      expect(Object.keys(line).slice(0, 3)).toEqual(['time', 'level', 'message']);
      expect(new Date(String(line.time)).toISOString()).toBe(line.time);
    }
    return lines.map(({ time: _, ...line }) => line);
  };

  test('tells of faults, doubts, inputs and the end', async () => {
    write('x.jsonl', `${jsonLines(1)}{"text": 5}\n{"id":"a","text":"One \\ud800 two."}\n`);
    const offset = Buffer.byteLength(jsonLines(1));
    const place = { source: 'x.jsonl', offset };
    const doubt = { event: 'doubt', source: 'x.jsonl', id: 'a', flag: 'lone-surrogate' };
    const message = expect.any(String);
    const [fault, ...rest] = await log('x.jsonl', '-v', '--progress', '--color');
    expect(fault).toEqual({
      level: 'warn',
      message: expect.stringContaining(`x.jsonl:2 at byte ${offset}: found `),
      event: 'fault',
      ...place,
      length: 11,
      line: 2,
      kind: 'text-not-a-string',
      found: expect.any(String),
      expected: expect.any(String),
      outcome: 'skipped',
    });
    expect(rest).toEqual([
      { level: 'warn', message, ...doubt, offset: offset + 12 },
      { level: 'debug', message, event: 'input', source: 'x.jsonl', documents: 2 },
      expect.objectContaining({ level: 'info', event: 'progress', documents: 2, bytes: read('x.jsonl').length }),
      {
        level: 'info',
        message: expect.stringContaining('2 documents'),
        event: 'end',
        summary: expect.objectContaining({ exit_code: 1, documents: 2, errors: { 'text-not-a-string': 1 } }),
      },
    ]);
  });

  test('tells of what ends the run, and of wrong usage', async () => {
    write('x.jsonl', 'broken\n');
    const [stopped] = await log('x.jsonl', '--from', 'jsonl', '--on-error', 'fail', '-q');
    expect(stopped).toMatchObject({ level: 'error', event: 'fault', kind: 'broken-json', outcome: 'stopped' });
    const errors = [
      await log('a.txt', '--keep', 'titel'),
      await log('--outptu'),
      await log('a.txt', '-o', 'none/x.jsonl'),
      await log('inspect', 'none.txt', '-q'),
    ];
    expect(errors.map((lines) => lines.map(({ level }) => level))).toEqual([
      ['error'],
      ['error'],
      ['error'],
      ['error'],
    ]);
    expect(errors.map(([{ message }]) => message)).toEqual([
      expect.stringMatching(/^--keep: found "titel"/),
      expect.stringMatching(/^unknown option '--outptu'/),
      expect.stringMatching(/^cannot write none.x\.jsonl/),
      'nothing could be read',
    ]);
  });

  test('has an end for restore and eval', async () => {
    await run(['a.txt', '-o', 'o.jsonl', '--ledger', 'l.jsonl']);
    write('gold.jsonl', `${JSON.stringify({ id: 'a.txt#1', body: PAGE })}\n`);
    const ends = [await log('restore', 'o.jsonl', '--ledger', 'l.jsonl'), await log('eval', 'gold.jsonl', 'o.jsonl')];
    expect(ends.map((lines) => lines.at(-1))).toEqual([
      expect.objectContaining({ event: 'end', restored: 1, failed: 0 }),
      expect.objectContaining({ event: 'end', pages: 1, missing: 0, extra: 0, failed: 0 }),
    ]);
  });
});

describe('early ends', () => {
  let child: ChildProcessWithoutNullStreams;

  // A child that a failed test leaves behind would wait for its input for ever.
  afterEach(() => {
    child.kill('SIGKILL');
  });

  test('a closed pipe ends quietly with 0', async () => {
    write('x.jsonl', jsonLines(20_000));
    child = spawn(process.execPath, [CHAFF, 'x.jsonl'], { cwd });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [code] = await once(child, 'close');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s closes the outputs and ends with %d', async (signal, expected) => {
    child = spawn(process.execPath, [CHAFF, '--from', 'jsonl', '-o', 'out.jsonl', '--ledger', 'l.jsonl', '-v'], {
      cwd,
    });
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    // The input stays open: the run waits for more when the signal comes.
    child.stdin.write(jsonLines(2000));
    while (!readdirSync(cwd).some((name) => name.endsWith('.tmp')))
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    const [code] = await once(child, 'close');
    expect(code).toBe(expected);
    expect(stderr).toContain('unfinished, so not written: out.jsonl, l.jsonl');
    expect(readdirSync(cwd)).toEqual(['a.txt']);
  });

  test('records on stdout are whole lines after SIGINT', async () => {
    child = spawn(process.execPath, [CHAFF, '--from', 'jsonl'], { cwd });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on('error', () => {});
    child.stdin.write(jsonLines(3000));
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(Buffer.concat(chunks).at(-1)).toBe(0x0a);
    expect(parseLines(Buffer.concat(chunks)).length).toBeGreaterThan(0);
  });
});
