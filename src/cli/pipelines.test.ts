/** The built command line in real shells: pipes, several processes at once, signals, odd surroundings and full disks. */
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { CHAFF, parseLines } from '../dev/run-chaff.js';
import type { CleanRecord } from '../write/record.js';

const PAGE = [
  'The bridge reopened on Monday after nine weeks of repairs, and the first buses crossed it before dawn.',
  'Drivers had waited a long time for it. The detour through the harbour took them half an hour each way.',
  '« Previous: Council votes on parking',
  '',
].join('\n\n');

const NAMES = ['one.txt', 'two.txt', 'three.txt', 'four.txt'];

let folder: string;
let cwd: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-pipelines-'));
  cwd = join(folder, 'cwd');
  mkdirSync(cwd);
  mkdirSync(join(folder, 'bin'));
  symlinkSync(CHAFF, join(folder, 'bin/chaff'));
  symlinkSync(process.execPath, join(folder, 'bin/node'));
  for (const name of NAMES) writeFileSync(join(cwd, name), `${PAGE}${name}\n`);
});

afterEach(() => rmSync(folder, { recursive: true }));

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a script that finds `chaff` and `node` as commands. */
function bash(script: string, env: Readonly<Record<string, string>> = {}): Run {
  const PATH = `${join(folder, 'bin')}:${process.env.PATH}`;
  return spawnSync('bash', ['-c', script], {
    cwd,
    env: { ...process.env, PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

const read = (name: string) => readFileSync(join(cwd, name));
const write = (name: string, content: string) => writeFileSync(join(cwd, name), content);
const recordsIn = (name: string) => parseLines<CleanRecord>(read(name));

function writeJsonl(name: string, count: number): void {
  const lines: string[] = [];
  for (let n = 0; n < count; n++) lines.push(JSON.stringify({ id: `d${n}`, text: `${PAGE}Number ${n}.` }));
  write(name, `${lines.join('\n')}\n`);
}

/** `test`, or a skipped one whose name says what is missing, when `probe` does not succeed. */
function testWhere(probe: string, missing: string) {
  const { status } = spawnSync('bash', ['-c', probe], { stdio: 'ignore' });
  return (name: string, body: () => void): void => {
    if (status === 0) test(name, body);
    else test.skip(`${name} (${missing})`, body);
  };
}

const testOnLinux = testWhere('test "$(uname)" = Linux', 'not on Linux');

describe('under pipefail', () => {
  test('a reader that has enough is no failure', () => {
    writeJsonl('big.jsonl', 2000);
    const { status, stdout, stderr } = bash('set -o pipefail; chaff --no-model big.jsonl | head -1');
    expect([status, stderr]).toEqual([0, '']);
    expect(parseLines<CleanRecord>(Buffer.from(stdout))[0].id).toBe('d0');
  });

  test('a writer that fails is told apart from what chaff makes of its output', () => {
    writeJsonl('x.jsonl', 3);
    const codes = (writer: string) => {
      const { stdout } = bash(`{ ${writer}; exit 7; } | chaff -q --from jsonl -o out.jsonl; echo "\${PIPESTATUS[@]}"`);
      return stdout.trim();
    };
    expect(codes('cat x.jsonl')).toBe('7 0');
    expect(codes('head -c -20 x.jsonl')).toBe('7 1');
    expect(recordsIn('out.jsonl').map(({ id }) => id)).toEqual(['d0', 'd1']);
    rmSync(join(cwd, 'out.jsonl'));
    expect(codes(':')).toBe('7 2');
    expect(readdirSync(cwd)).not.toContain('out.jsonl');
  });
});

describe('side by side', () => {
  const outputs = NAMES.map((name) => name.replace('.txt', '.jsonl')).sort();

  /** Each file holds the one record of its input, and nothing else lies there. */
  function expectOutputs(directory: string): void {
    expect(readdirSync(join(cwd, directory)).sort()).toEqual(outputs);
    for (const name of outputs) {
      const sources = recordsIn(join(directory, name)).map(({ metadata }) => metadata.source);
      expect(sources).toEqual([name.replace('.jsonl', '.txt')]);
    }
  }

  test('xargs -P writes one directory, and hears of failures', () => {
    expect(bash('ls *.txt | xargs -P 2 -n 1 chaff -o out/ -q')).toEqual(expect.objectContaining({ status: 0 }));
    expectOutputs('out');
    const failed = bash('ls *.txt | cat - <(echo none.txt) | xargs -P 2 -n 1 chaff -o again/ -q');
    expect(failed).toMatchObject({ status: 123, stderr: 'chaff: nothing could be read\n' });
    expectOutputs('again');
  });

  test('processes that write the same file leave one of theirs, whole', () => {
    const script = 'for n in 1 2 3 4; do chaff *.txt -o out/all.jsonl -q & done; wait';
    mkdirSync(join(cwd, 'out'));
    for (const line of bash(script).stderr.split('\n').filter(Boolean)) expect(line).toMatch(/another (?:chaff|run)/);
    expect(recordsIn('out/all.jsonl')).toHaveLength(NAMES.length);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['all.jsonl']);
  });

  const testWithParallel = testWhere('parallel --version | grep GNU', 'GNU parallel is not installed');
  const parallel = 'parallel --will-cite -j 2';

  testWithParallel('GNU parallel: a job a file', () => {
    expect(bash(`ls *.txt | ${parallel} chaff -q -o out/ {}`)).toMatchObject({ status: 0, stderr: '' });
    expectOutputs('out');
    // It counts the jobs that failed.
    expect(bash(`${parallel} chaff -q -o again/ ::: none.txt one.txt nil.txt`).status).toBe(2);
  });

  testWithParallel('GNU parallel: pieces of one dump through one pipe', () => {
    writeJsonl('big.jsonl', 2000);
    const { status, stdout } = bash(`${parallel} --keep-order --pipe --block 200k chaff -q --no-model < big.jsonl`);
    expect(status).toBe(0);
    const ids = parseLines<CleanRecord>(Buffer.from(stdout)).map(({ id }) => id);
    expect(ids).toEqual(Array.from({ length: 2000 }, (_, n) => `d${n}`));
  });
});

describe('ended from outside', () => {
  const testWithTimeout = testWhere('timeout 5 mkfifo --version', 'no timeout and mkfifo of coreutils');

  testWithTimeout('timeout says 124, or what chaff says: 143; nothing half written stays', () => {
    // A pipe that is open on both ends never brings anything and never ends.
    const run = (flags: string) => bash(`mkfifo -m 600 f 2> /dev/null; timeout ${flags} chaff -o out.jsonl <> f`);
    expect(run('3').status).toBe(124);
    expect(run('--preserve-status 3').status).toBe(143);
    expect(readdirSync(cwd).sort()).toEqual(['f', ...NAMES].sort());
  });

  testWithTimeout('a signal that comes several times at once, as that of timeout does, is one', () => {
    const volley = 'for n in {1..3000}; do kill $pid 2> /dev/null; done; wait $pid';
    for (let round = 0; round < 3; round++) {
      const { status } = bash(`mkfifo -m 600 f 2> /dev/null; chaff -o out.jsonl <> f & pid=$!; sleep 2; ${volley}`);
      expect(status).toBe(143);
      expect(readdirSync(cwd).sort()).toEqual(['f', ...NAMES].sort());
    }
  });

  testWithTimeout('a second signal ends what takes long to end', () => {
    writeJsonl('big.jsonl', 3000);
    // Nobody reads what it writes, and its last line waits for that.
    const script =
      'mkfifo g; sleep 60 <> g & nobody=$!; chaff -q --no-model big.jsonl > g & pid=$!; sleep 3; kill $pid; sleep 1.5';
    const { status } = bash(`${script}; kill $pid 2> /dev/null; wait $pid; code=$?; kill $nobody; exit $code`);
    expect(status).toBe(143);
  });
});

describe('standard streams', () => {
  test('what another program writes is read under a name', () => {
    const { status, stdout, stderr } = bash('chaff -q <(cat one.txt) | node -p "JSON.parse(fs.readFileSync(0)).text"');
    expect([status, stdout, stderr]).toEqual([0, expect.stringMatching(/^The bridge reopened/), '']);
  });

  testOnLinux('standard input that is not read waits for other programs as before', () => {
    const { stdout } = bash(
      ': | { mkfifo g; chaff -q g <&0 > out.jsonl & exec 3> g; grep flags: /proc/$!/fdinfo/0; cat one.txt >&3; exec 3>&-; wait $!; echo $?; }',
    );
    const [flags, code] = stdout.trim().split('\n');
    const nonBlocking = 0o4000;
    expect([Number.parseInt(flags.replace('flags:', ''), 8) & nonBlocking, code]).toEqual([0, '0']);
  });

  test('without standard input files are read, and nothing else', () => {
    expect(bash('chaff -q one.txt <&-')).toMatchObject({ status: 0, stderr: '' });
    expect(bash('chaff <&-')).toMatchObject({ status: 2, stderr: expect.stringContaining('stdin: found 0 bytes') });
    expect(bash('chaff < .')).toMatchObject({ status: 2, stderr: expect.stringMatching(/^chaff: stdin: found .*dir/) });
  });

  test('without standard output and error files are written, and the code tells all', () => {
    const expected = bash('chaff -q one.txt').stdout;
    expect(bash('chaff one.txt -o out.jsonl >&-').status).toBe(0);
    expect(read('out.jsonl').toString()).toBe(expected);
    expect(bash('chaff one.txt none.txt 2>&-')).toMatchObject({ status: 1, stdout: expected });
    expect(bash('chaff none.txt 2>&-').status).toBe(2);
    expect(bash('chaff one.txt none.txt -o again.jsonl <&- >&- 2>&-').status).toBe(1);
    expect(read('again.jsonl').toString()).toBe(expected);
  });

  const testOnTerminal = testWhere('script -qec true /dev/null', 'no script of util-linux');
  const onTerminal = (command: string, env: Readonly<Record<string, string>> = {}) =>
    bash(`script -qec '${command}' /dev/null < /dev/null`, { TERM: 'xterm', ...env });

  testOnTerminal('a terminal as standard input is not waited for', () => {
    for (const [command, said] of [
      ['chaff', 'Help: chaff --help'],
      ['chaff clean', 'nothing to read'],
    ]) {
      const { status, stdout } = onTerminal(command);
      expect([status, stdout]).toEqual([2, expect.stringContaining(said)]);
    }
  });

  testOnTerminal('a terminal gets a bar unless it gets the records or can only write lines', () => {
    // The bar is looked at a second after the start, when the input at last comes.
    const wait = 'until ls -A | grep -q "^.chaff-"; do sleep 0.1; done; sleep 1.5';
    write('slow.sh', `{ ${wait}; cat one.txt; } | chaff --ledger ledger.jsonl "$@"\n`);
    const erase = '\r\x1b[K';
    const run = (flags: string, env = {}) => onTerminal(`bash slow.sh ${flags}`, env).stdout;
    expect(run('-o out.jsonl')).toContain(`${erase}chaff: 1 document`);
    expect(run('')).not.toContain(erase);
    expect(run('-o out.jsonl', { TERM: 'dumb' })).toMatch(/^chaff: 1 document, /);
    expect(run('-o out.jsonl --log-format json')).toMatch(/^\{"time"[^\n]*\n$/);
  });
});

describe('surroundings', () => {
  test('cron has no terminal, no environment and another folder', () => {
    const expected = bash('chaff -q "$PWD/one.txt"').stdout;
    expect(expected).toContain('The bridge reopened');
    const script = 'file="$PWD/one.txt"; cd / && env -i "$(command -v node)" "$(command -v chaff)" "$file" < /dev/null';
    const { status, stdout, stderr } = bash(script);
    expect([status, stdout]).toEqual([0, expected]);
    expect(stderr).toMatch(/^chaff: 1 document, .*\n$/);
    expect(bash('nice -n 19 chaff -q "$PWD/one.txt"').stdout).toBe(expected);
  });

  test('a locale changes nothing', () => {
    write(
      'Žluťoučký.txt',
      'Die Brücke über den Fluß ist seit Montag wieder offen, und die ersten Busse fuhren früh.\n',
    );
    const run = (env: Record<string, string>) => bash('chaff -q *.txt', env);
    const [first, ...others] = ['C', 'POSIX', 'de_DE.ISO-8859-1', 'ja_JP.SJIS', 'tr_TR.UTF-8'].map((LC_ALL) =>
      parseLines<CleanRecord>(Buffer.from(run({ LC_ALL, TZ: 'Asia/Tokyo' }).stdout)),
    );
    const byId = (records: readonly CleanRecord[]) => new Map(records.map((record) => [record.id, record]));
    expect(first.map(({ id }) => id)).toContain('Žluťoučký.txt#1');
    for (const records of others) expect(byId(records)).toEqual(byId(first));
  });

  test('few files may be open', () => {
    for (let n = 0; n < 150; n++) write(`page-${n}.txt`, PAGE);
    expect(bash('ulimit -n 128; chaff -q --no-model . -o ../out/')).toMatchObject({ status: 0, stderr: '' });
    expect(readdirSync(join(folder, 'out'))).toHaveLength(150 + NAMES.length);
    const { status, stderr } = bash('ulimit -n 32; chaff -q one.txt');
    if (status !== 0) expect([status, stderr]).toEqual([2, expect.stringMatching(/^chaff: .*ulimit -n 256/)]);
  });

  // Below some number, which is another one for each version, Node itself cannot read bin/chaff.js.
  test.each([19, 20, 21, 22, 23, 24])('%i files are too few to load chaff, which is said', (files) => {
    const { status, stderr } = bash(`ulimit -n ${files}; chaff -q one.txt`);
    if (/EMFILE.*(?:dist|node_modules)/.test(stderr))
      expect([status, stderr]).toEqual([2, expect.stringMatching(/^chaff: .*ulimit -n 256.*\n$/)]);
  });

  testOnLinux('a folder that nobody may write to is fit to read in', () => {
    expect(bash(`cd /sys && chaff -q "${cwd}/one.txt" -o "${cwd}/out.jsonl"`)).toMatchObject({ status: 0, stderr: '' });
    expect(recordsIn('out.jsonl')).toHaveLength(1);
    const { status, stderr } = bash(`cd /sys && chaff -q "${cwd}/one.txt" -o out.jsonl`);
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^chaff: cannot write out\.jsonl: \S/)]);
  });
});

describe('names', () => {
  const names = [
    '-q.txt',
    'new\nline.txt',
    `it's "quoted" & $(so).txt`,
    'a[b]c*{d,e}!.txt',
    'esc\x1b[31m.txt',
    ' .txt',
  ];

  beforeEach(() => {
    for (const name of NAMES) rmSync(join(cwd, name));
    for (const name of names) write(name, PAGE);
  });

  test.each([
    'chaff -q -o ../out/ -- *',
    'chaff -q -o ../out/ .',
    'find . -type f -print0 | xargs -0 chaff -q -o ../out/',
  ])('may hold anything: %s', (script) => {
    expect(bash(script)).toMatchObject({ status: 0, stderr: '' });
    const expected = names.map((name) => name.replace('.txt', '.jsonl'));
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(expected.sort());
    for (const name of names) {
      const [{ metadata }] = parseLines<CleanRecord>(readFileSync(join(folder, 'out', name.replace('.txt', '.jsonl'))));
      expect(metadata.source.replace('./', '')).toBe(name);
    }
  });

  test('do not steer the terminal, and take one line', () => {
    write('bad\nchaff: 0 errors\x1b[2J.jsonl', '{"broken\n');
    const { stderr } = bash('chaff bad*');
    expect(stderr.split('\n')[0]).toMatch(
      /^chaff: bad\\nchaff: 0 errors\\u001b\[2J\.jsonl:1 at byte 0: found .*; skipped$/,
    );
    expect(stderr).not.toContain('\x1b');
    const nowhere = bash(`chaff -- *q.txt -o $'none\\n/x'; chaff --keep $'\\x1b[2J' .`).stderr;
    expect(nowhere).not.toContain('\x1b');
  });

  testOnLinux('that are no UTF-8 are said, and their neighbours read', () => {
    bash(`cp -- -q.txt $'latin\\xe9.txt'`);
    for (const script of ['chaff -- *', 'chaff .']) {
      const { status, stdout, stderr } = bash(script);
      expect(status).toBe(1);
      expect(parseLines(Buffer.from(stdout))).toHaveLength(names.length);
      expect(stderr).toContain(
        'latin\ufffd.txt: found a name that is not UTF-8 (rename it, or pass it as standard input)',
      );
    }
    expect(bash(`chaff -q < $'latin\\xe9.txt'`).status).toBe(0);
  });

  test('a working directory that was removed is no bug, and matters only to paths that begin in it', () => {
    const { status, stderr } = bash('mkdir gone; cd gone; rmdir ../gone; chaff -q ../one.txt -o out.jsonl');
    expect([status, stderr]).toEqual([2, expect.stringMatching(/^chaff: cannot tell the working directory.*\n$/)]);
    expect(bash('mkdir gone; cd gone; rmdir ../gone; chaff -q "*.txt"')).toMatchObject({ status: 2, stderr });
    write('page.txt', PAGE);
    const whole = `chaff -q ${join(cwd, 'page.txt')} -o ${join(cwd, 'out.jsonl')}`;
    expect(bash(`mkdir gone; cd gone; rmdir ../gone; ${whole}`)).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('outputs that name what is open already', () => {
  const chaff = 'chaff -q --no-model one.txt';

  test.each(['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', 'link'])('%s is standard output', (name) => {
    if (name.startsWith('/proc') && process.platform !== 'linux') return;
    symlinkSync('/dev/stdout', join(cwd, 'link'));
    const { stdout: expected } = bash(chaff);
    const before = readdirSync(cwd);
    expect(bash(`${chaff} -o ${name}`)).toMatchObject({ status: 0, stdout: expected, stderr: '' });
    expect(bash(`${chaff} -o ${name} | cat`).stdout).toBe(expected);
    expect(bash(`(echo first; ${chaff} -o ${name}) > out`)).toMatchObject({ status: 0, stderr: '' });
    expect(read('out').toString()).toBe(`first\n${expected}`);
    expect(readdirSync(cwd)).toEqual([...before, 'out'].sort());
  });

  test('other descriptors take the other outputs, as files and as pipes', () => {
    bash(`${chaff} -o out.jsonl --ledger ledger.jsonl --rejects rejects.jsonl`);
    const flags = '-o again.jsonl --ledger /dev/fd/3 --rejects /dev/stderr';
    const { status, stderr } = bash(`${chaff} ${flags} 3> 3.jsonl`);
    expect([status, stderr]).toEqual([0, read('rejects.jsonl').toString()]);
    expect(read('3.jsonl')).toEqual(read('ledger.jsonl'));
    expect(bash(`${chaff} -o again.jsonl --ledger >(cat >&2) | cat`).stderr).toBe(read('ledger.jsonl').toString());
  });

  test('are no place that a run can go on at, or that holds two files', () => {
    expect(bash(`${chaff} -o /dev/stdout --resume > out`)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('--resume: found -o /dev/stdout, expected a file or a directory'),
    });
    expect(bash(`${chaff} -o /dev/stdout --to dolma > out`).stderr).toContain('--to dolma needs -o PATH');
  });

  test('and are not open, or not for writing', () => {
    const { status, stderr } = bash(`${chaff} -o /dev/fd/200`);
    expect([status, stderr]).toEqual([2, 'chaff: cannot write /dev/fd/200: it is not open for writing (EBADF)\n']);
    expect(bash(`${chaff} -o /dev/fd/3 3< two.txt`).stderr).toContain('it is not open for writing');
  });
});

describe('no room', () => {
  const outputs = ['out.jsonl', 'out.jsonl.gz', 'out.jsonl.zst', 'out.parquet'];

  beforeEach(() => {
    const lines: string[] = [];
    // Digits of a sine do not compress away.
    for (let n = 1; n <= 300; n++) {
      const digits = Array.from({ length: 40 }, (_, at) => `${Math.sin(n * 41 + at)}`.slice(3));
      lines.push(JSON.stringify({ text: `${PAGE}${digits.join(' and ')}.` }));
    }
    write('big.jsonl', `${lines.join('\n')}\n`);
  });

  test.each(outputs)('%s that grows too large is not there, and what was there stays', (output) => {
    write(output, 'old');
    const before = readdirSync(cwd).sort();
    const { status, stderr } = bash(`ulimit -f 40; chaff -q --no-model big.jsonl -o ${output} --ledger ledger.jsonl`);
    expect(status).toBe(2);
    expect(stderr).toContain(`unfinished, so not written: ${output}, ledger.jsonl\n`);
    expect(stderr).toMatch(/\nchaff: cannot write (?:out|ledger)\S+: file too large \(EFBIG\)\n$/);
    expect(read(output).toString()).toBe('old');
    expect(readdirSync(cwd).sort()).toEqual(before);
  });

  test('standard output that grows too large ends with 2', () => {
    const { status, stderr } = bash('ulimit -f 40; chaff -q --no-model big.jsonl > out.jsonl');
    expect([status, stderr]).toEqual([2, 'chaff: cannot write stdout: file too large (EFBIG)\n']);
  });

  testOnLinux('help and version that cannot be written end with 2, and with 0 where nobody reads on', () => {
    const stderr = 'chaff: cannot write stdout: no space left on the device (ENOSPC)\n';
    for (const flag of ['--help', '--version', 'clean --help', 'help clean']) {
      expect(bash(`chaff ${flag} > /dev/full`)).toMatchObject({ status: 2, stderr });
    }
    expect(bash('set -o pipefail; chaff --help | true')).toMatchObject({ status: 0, stderr: '' });
  });

  testOnLinux('a summary that cannot be written ends with 2', () => {
    const { status, stderr } = bash('chaff -q one.txt -o out.jsonl --summary /dev/full');
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write /dev/full: no space left')]);
  });

  // In a namespace of its own, so that it is gone with the shell.
  const mount = 'mount -t tmpfs -o size=64k tmpfs';
  const testWithDisk = testWhere(`unshare -rm ${mount} /mnt`, 'no permission to mount a small disk');

  for (const output of outputs) {
    testWithDisk(`a disk that gets full on ${output} keeps what it had`, () => {
      mkdirSync(join(cwd, 'disk'));
      const run = `chaff -q --no-model big.jsonl -o disk/${output}; echo $?; ls -A disk; cat disk/${output}`;
      const { stdout, stderr } = bash(`unshare -rm bash -c '${mount} disk && echo old > disk/${output}; ${run}'`);
      expect(stdout).toBe(`2\n${output}\nold\n`);
      expect(stderr).toContain(`chaff: cannot write disk/${output}: no space left on the device (ENOSPC)`);
    });
  }
});

describe('outputs that others hold', () => {
  test.each([
    [
      '-o out.jsonl --ledger pipe',
      2,
      'chaff: unfinished, so not written: out.jsonl',
      'cannot write pipe: its reader closed the pipe (EPIPE)',
    ],
    ['-o pipe --ledger ledger.jsonl', 0],
    ['-o out.jsonl --ledger pipe --on-error fail', 2, 'unfinished', 'its reader closed the pipe'],
    ['--ledger pipe > /dev/null', 0],
    ['-o /dev/null --ledger pipe', 0],
  ] as const)('a reader that goes away from one of the outputs: %s', (outputs, expected, ...told) => {
    writeJsonl('x.jsonl', 3000);
    const { status, stderr } = bash(`mkfifo pipe; head -c 1 pipe > head & chaff x.jsonl -q --no-model ${outputs}`);
    for (const part of told) expect(stderr).toContain(part);
    expect([status, told.length > 0 || stderr]).toEqual([expected, told.length > 0 || '']);
    expect(existsSync(join(cwd, 'out.jsonl'))).toBe(false);
  });

  test('a reader that goes away from a side output, while the records go to a named pipe', () => {
    writeJsonl('x.jsonl', 3000);
    const { status, stderr } = bash(
      'mkfifo pipe other; head -c 1 pipe > head & cat other > records & chaff x.jsonl -q --no-model -o other --ledger pipe',
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  test.each([
    ['- -o x.jsonl < x.jsonl', '--output x.jsonl would overwrite the input stdin\n'],
    ['--ledger x.jsonl < x.jsonl', '--ledger x.jsonl would overwrite the input stdin\n'],
    ['< x.jsonl >> x.jsonl', 'standard output is redirected into the input stdin;'],
    ['/dev/stdin -o x.jsonl < x.jsonl', '--output x.jsonl would overwrite the input /dev/stdin\n'],
  ])('none is the file that standard input is redirected from: %s', (args, told) => {
    writeJsonl('x.jsonl', 2);
    const input = read('x.jsonl');
    const { status, stderr } = bash(`chaff ${args}`);
    expect(stderr).toContain(told);
    expect(status).toBe(2);
    expect(read('x.jsonl')).toEqual(input);
  });
});
