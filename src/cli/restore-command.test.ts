import { spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { CHAFF, parseLines, runChaff } from '../dev/run-chaff.js';
import type { CleanRecord } from '../write/record.js';

const BODY = 'The bridge reopened on Monday after nine weeks of repairs, and the first buses crossed it before dawn.';
const NAV = '« Previous: Council votes on parking';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-restore-'));
});

afterEach(() => rmSync(cwd, { recursive: true }));

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(cwd, name), content);
const read = (name: string) => readFileSync(join(cwd, name));
const run = (args: readonly string[], input: string | Uint8Array = '', folder = '') =>
  runChaff(args, { cwd: join(cwd, folder), input });

async function clean(...args: string[]): Promise<CleanRecord[]> {
  const { stderr } = await run([...args, '-o', 'out.jsonl', '--ledger', 'ledger.jsonl', '-q', '--no-model']);
  expect(stderr).toBe('');
  return parseLines<CleanRecord>(read('out.jsonl'));
}

const restore = (...args: string[]) => run(['restore', 'out.jsonl', '--ledger', 'ledger.jsonl', ...args]);

const JAPANESE =
  '橋は九週間の修理を終えて月曜日に再開し、夜明け前に最初のバスが渡った。\n前の記事：議会が駐車場を可決\n';
const CHINESE = '经过九个星期的维修，大桥于周一重新开放，第一批公交车在黎明前通过。\n上一篇：议会就停车问题投票\n';

const DUMPS: readonly (readonly [name: string, content: Uint8Array | string, args: readonly string[]])[] = [
  ['line feeds', `${BODY}\n\n${NAV}\n`, []],
  ['no final line break', `${BODY}\n${NAV}`, []],
  ['CRLF', `${BODY}\r\n\r\n${NAV}\r\n`, []],
  ['mixed line ends', `${BODY}\r${NAV}\r\n\n\r${BODY}\n`, []],
  ['a byte order mark', `\ufeff${BODY}\n${NAV}\n`, []],
  [
    'invalid UTF-8',
    Buffer.concat([Buffer.from(`${BODY} \n`), Buffer.from([0xff, 0xc3, 0x28, 0x0a]), Buffer.from(NAV)]),
    [],
  ],
  ['NUL', `${BODY}\0 and more of it.\n${NAV}\n`, ['--from', 'text']],
  ['trailing blanks', `  ${BODY} \t \n \n\n\t${NAV}  \n   \n\n`, []],
  ['other blanks', `${BODY}\u00a0\u2028${BODY}\u2029\u0085\u200b\n${NAV}\u3000\n`, []],
  ['characters beyond the BMP', `${BODY} 😀 𝒳.\n\n${NAV} 😀\n${BODY} 🏳️‍🌈\n`, []],
  ['only blanks', ' \n\n \r\n', []],
  ['windows-1252', iconv.encode(`${BODY} Il a été “là”.\n${NAV}\n`, 'windows-1252'), ['--encoding', 'windows-1252']],
  ['windows-1252, detected', iconv.encode(`${BODY} Il a été “là”.\n${NAV}\n`, 'windows-1252'), []],
  ['shift_jis', iconv.encode(JAPANESE, 'shift_jis'), ['--encoding', 'shift_jis']],
  ['euc-jp', iconv.encode(JAPANESE, 'euc-jp'), ['--encoding', 'euc-jp']],
  [
    'iso-2022-jp',
    Buffer.from('\x1b$B66$O6e=54V$N\x1b(B bridge\n\x1b$B=$M}\x1b(B\n', 'latin1'),
    ['--encoding', 'iso-2022-jp'],
  ],
  [
    'a document that is only an escape sequence',
    Buffer.from('\x1b$B66$O\x1b(B bridge\f\x1b(B', 'latin1'),
    ['--encoding', 'iso-2022-jp', '--split', 'formfeed'],
  ],
  ['gb18030', iconv.encode(CHINESE, 'gb18030'), ['--encoding', 'gb18030']],
  ['big5', iconv.encode('大橋於週一重新開放。\n上一篇\n', 'big5'), ['--encoding', 'big5']],
  ['euc-kr', iconv.encode('다리는 월요일에 다시 열렸다.\n이전 글\n', 'euc-kr'), ['--encoding', 'euc-kr']],
  ['utf-16le', Buffer.from(`\ufeff${BODY}\r\n${NAV} 😀\r\n`, 'utf16le'), []],
  ['utf-16be', Buffer.from(`\ufeff${BODY}\r\n${NAV}\r\n`, 'utf16le').swap16(), []],
  ['the wrong encoding', Buffer.from(`${CHINESE}${BODY}\n`), ['--encoding', 'shift_jis']],
  [
    'an odd byte of utf-16',
    Buffer.from(`ab${'\ud800'}c\n${BODY}`, 'utf16le').subarray(0, -1),
    ['--encoding', 'utf-16le'],
  ],
  ['lines as documents', `${BODY}\n\n${NAV}\r\n${BODY}`, ['--split', 'line']],
  ['form feeds', `${BODY}\f\n${NAV}\n\f\f${BODY}\n`, ['--split', 'formfeed']],
  ['blank lines', `\n\n${BODY}\n\n\n${NAV}\n\n\n\n${BODY}\n\n`, ['--split', 'blank:2']],
  ['a separator', `----\n${BODY}\n----\r\n${NAV}\n----\n`, ['--split', 'regex:^-+$']],
  ['everything kept', `${BODY}\n${NAV}\n`, ['--keep', 'nav,title,other']],
  ['nothing kept', `${BODY}\n${NAV}\n`, ['--drop', 'body']],
];

test.each([...new Set(DUMPS.map(([, , args]) => args.join(' ')))])(
  'text dumps come back byte for byte: %s',
  async (typed) => {
    const dumps = DUMPS.filter(([, , args]) => args.join(' ') === typed);
    mkdirSync(join(cwd, 'in'));
    for (const [name, content] of dumps) write(`in/${name}.txt`, content);
    await clean('in', ...dumps[0][2]);
    const { code, stderr } = await restore('-o', 'back/');
    expect(stderr).toMatch(/^chaff: \d+ documents? restored, 0 failed\n$/);
    for (const [name, content] of dumps)
      expect([name, read(`back/in/${name}.txt`)]).toEqual([name, Buffer.from(content)]);
    expect(code).toBe(0);
  },
);

describe('JSONL records come back line for line', () => {
  test.each([
    ['JSON.stringify', JSON.stringify({ id: 'a', text: `${BODY}\n${NAV} é😀`, n: 1 })],
    ['ASCII', '{"text": "Il a \\u00e9t\\u00e9 \\ud83d\\ude00.\\n\\u00ab Previous: x y", "id": "b"}'],
    ['escapes of its own', '{ "id":"c" , "text":"a\\/b \\u0041\\u00E9 tab\\t.\\r\\n\\u000a" }'],
    ['lone surrogates', '{"id":"d","text":"a \\ud83d b.\\n\\ude00\\nc \\uD800"}'],
    ['NUL and controls', '{"id":"e","text":"a\\u0000b\\u001f c.\\n"}'],
    ['blank text', '{"id":"f","text":" \\n "}'],
    ['a page beside null', `{"id":"g","text":null,"html":"<nav>Home</nav><p>${BODY}</p>"}`],
    ['a page beside no text', `{"id":"h", "html":"<p>${BODY}\\u00e9</p>", "text":""}`],
    ['nested', '{"data":{"x":[1,{"text":"no"}],"text":"The text that counts."},"text":"not this"}', 'data.text'],
  ])('%s', async (_, line, key = 'text') => {
    write('in.jsonl', `${line}\n${line.replace(/"id": ?"."/, '"id":"z"')}\n`);
    await clean('in.jsonl', '--text-key', key);
    const { code, stdout } = await restore();
    expect(stdout.toString()).toBe(read('in.jsonl').toString());
    expect(code).toBe(0);
  });

  test.each([
    ['invalid UTF-8', Buffer.from('{"text":"a\xff b \xc3","x":"\xe9"}\n', 'latin1'), []],
    // Two codes for one character.
    [
      'another code of a character',
      Buffer.from('{"text":"\xfa\x54 \x81\xca"}\n', 'latin1'),
      ['--encoding', 'shift_jis'],
    ],
    ['shifts', Buffer.from('{"text":"\x1b$B66$O\x1b(B bridge"}\n', 'latin1'), ['--encoding', 'iso-2022-jp']],
  ])('%s', async (_, bytes, flags) => {
    write('in.jsonl', bytes);
    await run(['in.jsonl', ...flags, '-o', 'out.jsonl', '--ledger', 'ledger.jsonl']);
    const { code, stdout } = await restore();
    expect(stdout).toEqual(bytes);
    expect(code).toBe(0);
  });

  const line = (id: string) => `{"id":"${id}","text":"${BODY} ${id}"}`;

  test.each<[string, string | Buffer]>([
    ['blank lines before, between and after', `\n\n${line('a')}\n\n\n\n${line('b')}\n${line('c')}\n\n\n\n\n`],
    ['blanks and CRLF', ` \r\n${line('a')}\r\n\t\r\n\r\n\r\n  \n${line('b')} \r\n \u00a0\n\u2003\n   `],
    ['a byte order mark', `\ufeff\n\n${line('a')}\n\n\n${line('b')}\n`],
    ['no line break at the end', `${line('a')}\n${line('b')}`],
    ['UTF-16', Buffer.from(`\ufeff\r\n\n${line('a')}\n\n\n \n${line('b')}\n\n`, 'utf16le')],
    ['lines that all differ', `${line('a')}\n${Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}\n`).join('')}`],
  ])('and what stands around them: %s', async (_, bytes) => {
    write('in.jsonl', bytes);
    await clean('in.jsonl');
    const { code, stdout, stderr } = await restore();
    expect(stderr).toMatch(/^chaff: [1-3] documents? restored, 0 failed\n$/);
    expect(stdout).toEqual(Buffer.from(bytes));
    expect(code).toBe(0);
  });

  test('and a million blank lines, which are few bytes in the ledger', async () => {
    write('in.jsonl', `${line('a')}\n${'\n'.repeat(1_000_000)}${line('b')}\n`);
    await clean('in.jsonl');
    expect(read('ledger.jsonl').length).toBeLessThan(2000);
    await restore('-o', 'back/');
    expect(read('back/in.jsonl').equals(read('in.jsonl'))).toBe(true);
  });

  test('and blank lines alone', async () => {
    write('in.jsonl', '\n \n\n');
    await run('in.jsonl --from jsonl -o out.jsonl --ledger ledger.jsonl -q --no-model'.split(' '));
    const { code, stdout, stderr } = await restore();
    expect([code, stdout.toString(), stderr]).toEqual([0, '\n \n\n', 'chaff: 0 documents restored, 0 failed\n']);
  });

  test('and blank lines that differ, which are not many more bytes in the ledger than in the input', async () => {
    write('in.jsonl', `${line('a')}\n${'\n \n'.repeat(100_000)}${line('b')}\n`);
    await clean('in.jsonl');
    expect(read('ledger.jsonl').length).toBeLessThan(700_000);
    expect((await restore()).stdout.equals(read('in.jsonl'))).toBe(true);
  });

  test('and blank lines, on any number of threads', async () => {
    const lines = Array.from({ length: 3000 }, (_, n) => line(String(n)) + '\n'.repeat(1 + (n % 40)));
    write('in.jsonl', lines.join(''));
    await clean('in.jsonl', '-j', '1');
    const ledger = read('ledger.jsonl');
    await clean('in.jsonl', '-j', '3');
    expect(read('ledger.jsonl').equals(ledger)).toBe(true);
    expect((await restore()).stdout.equals(read('in.jsonl'))).toBe(true);
  });

  test('and blank lines around what became no record', async () => {
    write('in.jsonl', `${line('a')}\n\noops\n\n\n${line('b')}`);
    await run('in.jsonl -o out.jsonl --ledger ledger.jsonl -q --no-model'.split(' '));
    const { code, stdout, stderr } = await restore();
    expect(stdout.toString()).toBe(`${line('a')}\n\n\n\n${line('b')}`);
    expect(stderr).not.toContain('found no document');
    expect(code).toBe(1);
  });

  test.each(['gz', 'zst'])('through .%s on both sides, from stdin to stdout', async (suffix) => {
    const lines = Array.from({ length: 400 }, (_, n) =>
      JSON.stringify({ id: `${n}`, text: `${BODY}\n${n} é\n${NAV}` }),
    );
    const input = `${lines.join('\n')}\n`;
    await run(['--from', 'jsonl', '-o', `out.jsonl.${suffix}`, '--ledger', `ledger.jsonl.${suffix}`], gzipSync(input));
    const { stdout } = await run(['restore', `out.jsonl.${suffix}`, '--ledger', `ledger.jsonl.${suffix}`]);
    expect(stdout.toString()).toBe(input);
    await run(['restore', '-', '--ledger', `ledger.jsonl.${suffix}`, '-o', 'back.gz'], read(`out.jsonl.${suffix}`));
    expect(gunzipSync(read('back.gz')).toString()).toBe(input);
    const ledger = read(`ledger.jsonl.${suffix}`);
    expect((await run(['restore', `out.jsonl.${suffix}`, '--ledger', '-'], ledger)).stdout.toString()).toBe(input);
  });
});

describe('a directory', () => {
  test('gets one file a source, and never one outside', async () => {
    writeFileSync(join(cwd, 'a.txt'), `${BODY}\n`);
    writeFileSync(join(cwd, 'b.txt'), `${NAV}\n${BODY}\r\n`);
    await clean('a.txt', join(cwd, 'b.txt'), `../${cwd.split('/').at(-1)}/a.txt`);
    const { code } = await restore('-o', 'back/');
    expect(code).toBe(0);
    expect(read('back/a.txt')).toEqual(read('a.txt'));
    expect(read(join('back', cwd, 'b.txt'))).toEqual(read('b.txt'));
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'back', 'ledger.jsonl', 'out.jsonl']);
  });

  test('gets one file an input, also of two that go by one name', async () => {
    write('stdin', `${BODY}\n${NAV}\n`);
    const piped = `${NAV}\n${BODY} It was late.\r\n${BODY}\n`;
    const flags = ['-o', 'out.jsonl', '--ledger', 'ledger.jsonl', '--split', 'line', '-q'];
    await run(['-', 'stdin', ...flags], piped);
    const { code, stderr } = await restore('-o', 'back/');
    expect([code, stderr]).toEqual([0, 'chaff: 5 documents restored, 0 failed\n']);
    expect(read('back/stdin').toString()).toBe(piped);
    expect(read('back/stdin~2')).toEqual(read('stdin'));
    // The record that the second one begins with is gone.
    const records = read('out.jsonl').toString().split('\n').toSpliced(3, 1);
    write('out.jsonl', records.join('\n'));
    expect((await restore('-o', 'rest/')).code).toBe(1);
    expect(read('rest/stdin').toString()).toBe(piped);
    expect(read('rest/stdin~2').toString()).toBe(`${NAV}\n`);
  });

  test('gets plain files for compressed sources, under names without the ending', async () => {
    const texts = ['a.txt.gz', 'b.txt.ZST', 'c.txt.xz', 'd.bz2', 'e.txt.gz.xz'].map((name, n): [string, string] => {
      return [name, `${BODY} ${n}\n`];
    });
    // What they are compressed with is told by their bytes, so gzip stands for all.
    for (const [name, text] of texts) write(name, gzipSync(text));
    await clean(...texts.map(([name]) => name), '--no-model');
    const { code } = await restore('-o', 'back/');
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'back'))).toEqual(['a.txt', 'b.txt', 'c.txt', 'd', 'e.txt']);
    for (const [name, text] of texts)
      expect(read(`back/${name.replace(/(\.(gz|ZST|xz|bz2))+$/, '')}`).toString()).toBe(text);
  });

  describe('of mirrored outputs', () => {
    const mirrored = (...args: string[]) => run(['in', '-o', 'out/', '--ledger', 'out/ledger.jsonl', '-q', ...args]);
    const restoreMirrored = (...args: string[]) =>
      run(['restore', 'out', '--ledger', 'out/ledger.jsonl', '-o', 'back/', ...args]);

    beforeEach(() => {
      mkdirSync(join(cwd, 'in', 'sub'), { recursive: true });
      // Sorted, the outputs stand in another order than their inputs: a-b.jsonl, a.jsonl.
      write('in/a.txt', `${BODY}\n${NAV}\n`);
      write('in/a-b.txt', `${NAV}\n${BODY}\r\n`);
      write('in/sub/c.jsonl', `{"id":"in/a.txt","text":"${BODY}"}\n{"id":"x","text":"${BODY} ${BODY}"}\n`);
      write('in/sub/empty.jsonl', '');
      write('in/sub/without-records.jsonl', '{"text":\n');
    });

    test.each([[[]], [['--to', 'parquet']], [['-j', '2']]])('%j: all that was written comes back', async (args) => {
      await mirrored(...args);
      const { code, stderr } = await restoreMirrored();
      expect(stderr).toMatch(
        /^chaff: in\/sub\/without-records\.jsonl:1 at byte 0: found .*; nothing was written of it\n/,
      );
      expect(stderr).toMatch(/\nchaff: 4 documents restored, 1 failed\n$/);
      expect(stderr.match(/\n/g)).toHaveLength(2);
      expect(code).toBe(1);
      for (const name of ['in/a.txt', 'in/a-b.txt', 'in/sub/c.jsonl']) expect(read(`back/${name}`)).toEqual(read(name));
    });

    test('what else lies there is told of; a run that wrote beside it is none of this one', async () => {
      await mirrored();
      write('out/rejects.jsonl', '{"id":"in/a.txt","label":"nav","text":"x"}\n');
      write('out/notes.txt', 'not a record\n');
      writeFileSync(join(cwd, 'out', 'z.jsonl.gz'), gzipSync(`{"id":"z"`).subarray(0, 20));
      const { code, stderr } = await restoreMirrored();
      expect(stderr).toContain('out/rejects.jsonl: found a record that does not say its source');
      expect(stderr).toContain('out/notes.txt, line 1: found "not a record", expected an object with id and text');
      expect(stderr).toMatch(/out\/z\.jsonl\.gz/);
      expect(stderr).toContain('4 documents restored, 4 failed');
      expect(code).toBe(1);
      expect(read('back/in/a.txt')).toEqual(read('in/a.txt'));
    });

    test('a file that is gone is told of by its documents, and files may be named one by one', async () => {
      await mirrored();
      const { code, stdout, stderr } = await run([
        ...['restore', 'out/sub/*.jsonl', 'out/a.jsonl', 'out/no.jsonl', '--ledger', 'out/ledger.jsonl'],
      ]);
      expect(stderr).toContain('out/no.jsonl: found no such file');
      expect(stderr).toMatch(/in\/a-b\.txt#1 \(in\/a-b\.txt at byte 0, \d+ bytes\): found no record of it/);
      expect(code).toBe(1);
      expect(stdout.toString()).toBe(`${read('in/a.txt')}${read('in/sub/c.jsonl')}`);
    });

    test('what can be read once stands alone', async () => {
      await mirrored();
      const { code, stderr } = await run(['restore', 'out/a.jsonl', '-', '--ledger', 'out/ledger.jsonl']);
      expect(stderr).toContain('records from stdin or a pipe cannot stand beside others');
      expect(code).toBe(2);
    });
  });

  describe('keeps what stands there', () => {
    const ledgerOf = (...names: string[]) => clean(...names, '--no-model');
    const leftovers = () => readdirSync(cwd, { recursive: true }).filter((name) => `${name}`.endsWith('.tmp'));

    beforeEach(async () => {
      write('a.txt', `${BODY}\n`);
      write('b.txt', `${BODY}\n${NAV}\n`);
      await ledgerOf('a.txt', 'b.txt');
    });

    afterEach(() => expect(leftovers()).toEqual([]));

    test('a file that holds the same is as it should be', async () => {
      const { code, stderr } = await restore('-o', './');
      expect([code, stderr]).toEqual([0, 'chaff: 2 documents restored, 0 failed\n']);
    });

    test.each([
      ['longer', `${BODY}\nMore of it.\n`, 103],
      ['shorter', BODY.slice(0, 50), 50],
      ['other', `${BODY.slice(0, 20)}!`, 20],
      ['empty', '', 0],
    ])('a file that differs: %s', async (_, content, at) => {
      write('a.txt', content);
      rmSync(join(cwd, 'b.txt'));
      const { code, stderr } = await restore('-o', './');
      expect(stderr).toBe(
        `chaff: a.txt: found a file that differs from byte ${at} on, ` +
          'expected no file or one with the bytes of a.txt; it stays as it is\n' +
          'chaff: 1 document restored, 1 failed\n',
      );
      expect(code).toBe(1);
      expect(read('a.txt').toString()).toBe(content);
      expect(read('b.txt').toString()).toBe(`${BODY}\n${NAV}\n`);
    });

    test('where nothing else was to be restored, too', async () => {
      await ledgerOf('a.txt');
      write('a.txt', 'changed');
      const { code, stderr } = await restore('-o', './');
      expect([code, stderr]).toEqual([1, expect.stringContaining('0 documents restored, 1 failed')]);
    });

    test('what is no file, and what links lead to', async () => {
      for (const name of ['c.txt', 'd.txt', 'sub/e.txt']) {
        mkdirSync(join(cwd, 'sub'), { recursive: true });
        write(name, `${BODY}\n`);
      }
      await ledgerOf('a.txt', 'b.txt', 'c.txt', 'd.txt', 'sub/e.txt');
      mkdirSync(join(cwd, 'back/a.txt'), { recursive: true });
      symlinkSync('nowhere', join(cwd, 'back/b.txt'));
      write('other', 'precious');
      symlinkSync('../other', join(cwd, 'back/c.txt'));
      symlinkSync('../d.txt', join(cwd, 'back/d.txt'));
      write('back/sub', 'no folder');
      const { code, stderr } = await restore('-o', 'back');
      expect(stderr.match(/back.*found .*, expected/g)).toEqual([
        'back/a.txt: found a directory, expected',
        'back/b.txt: found a link that leads nowhere, expected',
        'back/c.txt: found a file that differs from byte 0 on, expected',
        'back/sub/e.txt: found a file at back/sub, expected',
      ]);
      expect(stderr).toContain('1 document restored, 4 failed');
      expect(code).toBe(1);
      expect(readlinkSync(join(cwd, 'back/b.txt'))).toBe('nowhere');
      expect(read('other').toString()).toBe('precious');
    });

    test('the records and the ledger', async () => {
      mkdirSync(join(cwd, 'in'));
      for (const name of ['in/a.txt', 'in/out.jsonl', 'in/z.txt']) write(name, `{"text":"${BODY}"}\n`);
      await run(['a.txt', 'out.jsonl', 'z.txt', '-o', '../out.jsonl', '--ledger', '../ledger.jsonl'], '', 'in');
      const records = read('out.jsonl');
      const { code, stderr } = await restore('-o', './');
      expect(stderr).toContain('chaff: out.jsonl: found a file that differs from byte');
      expect(code).toBe(1);
      expect(read('out.jsonl')).toEqual(records);
      expect(read('z.txt')).toEqual(read('in/z.txt'));
    });

    test('a whole file, where only a part can be restored', async () => {
      const records = await ledgerOf('b.txt', '--split', 'line');
      write('out.jsonl', `${JSON.stringify(records[0])}\n`);
      const { code, stderr } = await restore('-o', './');
      expect(code).toBe(1);
      expect(stderr).toContain('b.txt: found a file that differs from byte 103 on');
      expect(read('b.txt').toString()).toBe(`${BODY}\n${NAV}\n`);
    });
  });
});

describe('failures', () => {
  test('a changed text is told by its hash; its neighbours come back', async () => {
    write('in.txt', `${BODY}\nThe second line of it.\n${BODY}\n`);
    const records = await clean('in.txt', '--split', 'line');
    const lines = records.map((record) => JSON.stringify(record).replace('second', 'Second'));
    write('out.jsonl', `${lines.join('\n')}\n`);
    const { code, stdout, stderr } = await restore();
    expect(code).toBe(1);
    expect(stdout.toString()).toBe(`${BODY}\n${BODY}\n`);
    expect(stderr).toMatch(
      /in\.txt#2 \(in\.txt at byte 103, 23 bytes\): found sha256 \w{64}, expected \w{64}; the text/,
    );
    expect(stderr).toContain('2 documents restored, 1 failed');
  });

  test('records that were filtered out are named; the others come back', async () => {
    const lines = [1, 2, 3, 4].map((n) => `{"id":"d${n % 2}","text":"${BODY} ${n}"}`);
    write('in.jsonl', `${lines.join('\n')}\n`);
    const records = await clean('in.jsonl');
    write('out.jsonl', `${JSON.stringify(records[2])}\n`);
    const { code, stdout, stderr } = await restore();
    expect(code).toBe(1);
    expect(stdout.toString()).toBe(`${lines[2]}\n`);
    expect(stderr.match(/found no record of it/g)).toHaveLength(3);
  });

  test('what became no document is told where it lay, and is no gap', async () => {
    const good = (n: number) => `{"id":"d${n}","text":"${BODY} ${n}"}\n`;
    write('in.jsonl', `${good(1)}{"text": oops\n${good(2)}{"text":"never en`);
    const { code: cleaned } = await run('in.jsonl -o out.jsonl --ledger ledger.jsonl -q --no-model'.split(' '));
    expect(cleaned).toBe(1);
    const { code, stdout, stderr } = await restore();
    expect(code).toBe(1);
    expect(stdout.toString()).toBe(good(1) + good(2));
    const { length } = good(1);
    expect(stderr).toMatch(new RegExp(`in\\.jsonl:2 at byte ${length}: found .*; nothing was written of it`));
    expect(stderr).toMatch(new RegExp(`in\\.jsonl:4 at byte ${2 * length + 14}: found .*; nothing was written of it`));
    expect(stderr).not.toContain('found no document');
    expect(stderr).toContain('2 documents restored, 2 failed');
  });

  test('an input that opens with a fault goes on behind it', async () => {
    write('in.jsonl', `oops\n{"id":"d","text":"${BODY}"}\n`);
    await run('in.jsonl -o out.jsonl --ledger ledger.jsonl -q --no-model'.split(' '));
    const { stderr } = await restore();
    expect(stderr).toContain('in.jsonl:1 at byte 0: found ');
    expect(stderr).not.toContain('found no document');
  });

  test('blank lines are a gap where the ledger does not have them', async () => {
    write('in.jsonl', `{"id":"a","text":"${BODY}"}\n\n{"id":"b","text":"${BODY}"}\n`);
    await clean('in.jsonl');
    const ledger = read('ledger.jsonl').toString().split('\n');
    write('ledger.jsonl', ledger.filter((entry) => !entry.includes('"blank"')).join('\n'));
    const { code, stderr } = await restore();
    expect(code).toBe(1);
    expect(stderr).toMatch(/in\.jsonl: found no document for bytes \d+ to \d+ \(blank lines\?\), expected one/);
  });

  test('bytes that no document covers are reported as a gap', async () => {
    write('in.txt', `${BODY}\n${NAV}\n${BODY}\n`);
    await clean('in.txt', '--split', 'line');
    for (const name of ['out.jsonl', 'ledger.jsonl']) {
      const lines = read(name).toString().trimEnd().split('\n');
      write(name, `${[lines[0], lines.at(-1)].join('\n')}\n`);
    }
    const { code, stderr } = await restore();
    expect(code).toBe(1);
    expect(stderr).toMatch(/in\.txt: found no document for bytes 103 to \d+ /);
  });

  test('blank lines that are not as many as the ledger says are named', async () => {
    write('in.jsonl', `{"id":"a","text":"${BODY}"}\n\n`);
    await clean('in.jsonl');
    write('ledger.jsonl', read('ledger.jsonl').toString().replace('"times":1', '"times":9007199254740991'));
    const { code, stderr } = await restore();
    expect(code).toBe(1);
    expect(stderr).toMatch(/in\.jsonl at byte \d+: found 9007199254740991 bytes of blank lines, expected 1\n/);
  });

  test('lines that are no records and no ledger entries are named', async () => {
    write('in.txt', `${BODY}\n`);
    await clean('in.txt');
    write('out.jsonl', `[1]\n${read('out.jsonl')}{"id":"x","text":"y"}\n`);
    write('ledger.jsonl', `oops\n${read('ledger.jsonl')}`);
    const { code, stdout, stderr } = await restore();
    expect(code).toBe(1);
    expect(stdout.toString()).toBe(`${BODY}\n`);
    expect(stderr).toContain('out.jsonl, line 1: found "[1]"');
    expect(stderr).toContain('out.jsonl: found record x and no ledger entry for it, expected one');
    expect(stderr).toContain('ledger line 1: found "oops"');
  });

  test('nothing to restore ends with 2', async () => {
    write('out.jsonl', '');
    expect(await restore()).toMatchObject({ code: 2, stderr: expect.stringContaining('ledger.jsonl') });
    write('ledger.jsonl', '');
    expect((await restore()).code).toBe(2);
    expect((await restore('-o', 'ledger.jsonl')).stderr).toContain('would overwrite the input ledger.jsonl');
    const one = await run(['restore', './ledger.jsonl', '--ledger', 'ledger.jsonl']);
    expect(one).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('are one file, ledger.jsonl: name the output'),
    });
  });

  test.each([
    ['out.jsonl', 'out.jsonl', 'out.jsonl'],
    ['out.jsonl', 'ledger.jsonl', 'ledger.jsonl'],
    ['- < out.jsonl', 'out.jsonl', 'stdin'],
  ])('standard output of %s that is redirected into %s is refused', async (records, name, input) => {
    write('in.txt', `${BODY}\n`);
    await clean('in.txt');
    const before = read(name);
    const line = `"$0" "$1" restore ${records} --ledger ledger.jsonl >> ${name}`;
    const { status, stderr } = spawnSync('sh', ['-c', line, process.execPath, CHAFF], { cwd, encoding: 'utf8' });
    expect(stderr).toContain(`standard output is redirected into the input ${input}; write to a file elsewhere`);
    expect(status).toBe(2);
    expect(read(name)).toEqual(before);
  });

  test('standard input is no file of the name that it goes by', async () => {
    write('in.txt', `${BODY}\n`);
    await clean('in.txt');
    const args = ['restore', '-', '--ledger', 'ledger.jsonl', '-o', 'stdin'];
    expect(await run(args, read('out.jsonl'))).toMatchObject({ code: 0 });
    expect(read('stdin')).toEqual(read('in.txt'));
  });

  test.each([
    ['a ledger that is not there', null],
    ['a broken ledger', 'oops\n'],
    ['an empty ledger', ''],
  ])('nothing to restore leaves the output as it was: %s', async (_, ledger) => {
    write('in.txt', `${BODY}\n`);
    await clean('in.txt');
    if (ledger === null) rmSync(join(cwd, 'ledger.jsonl'));
    else write('ledger.jsonl', ledger);
    write('back.txt', 'precious');
    expect((await restore('-o', 'back.txt')).code).toBe(2);
    expect(read('back.txt').toString()).toBe('precious');
    expect((await restore('-o', 'new.txt')).code).toBe(2);
    expect(readdirSync(cwd)).not.toContain('new.txt');
    expect(readdirSync(cwd).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
