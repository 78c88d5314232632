import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HAS_TERMINAL, openTerminal } from '../dev/open-terminal.js';
import { CHAFF, runChaff } from '../dev/run-chaff.js';
import { COMMANDS } from './flags.js';

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-main-'));
  writeFileSync(join(cwd, 'a.txt'), 'The bridge reopened on Monday after nine weeks of repairs.\n');
  writeFileSync(join(cwd, 'x.pdf'), '%PDF-1.7\n\0\x01\x02');
  writeFileSync(join(cwd, 'x.zip'), 'PK\x03\x04\0\0\x01\x02');
  writeFileSync(join(cwd, 'x.mht'), 'From: <Saved by Blink>\nSubject: x\n\n<p>x');
});

afterAll(() => rmSync(cwd, { recursive: true }));

describe('help and version', () => {
  test('go to stdout and end with 0', async () => {
    const version = await runChaff(['--version']);
    expect(version).toMatchObject({ code: 0, stderr: '' });
    expect(version.stdout.toString()).toMatch(/^\d+\.\d+\.\d+\n$/);
    const help = await runChaff(['--help']);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    for (const { name } of COMMANDS) expect(help.stdout.toString()).toContain(name);
    expect(help.stdout.toString()).toContain('--ledger');
    expect(help.stdout.toString()).toContain('Exit codes:');
    for (const line of help.stdout.toString().split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test.each(COMMANDS.map(({ name }) => name))('%s has its own', async (name) => {
    const { code, stdout } = await runChaff([name, '--help']);
    expect(code).toBe(0);
    expect(stdout.toString()).toContain(`Usage: chaff ${name}`);
    expect(stdout.toString()).toContain('Examples:');
  });
});

describe('wrong usage ends with 2, says why on stderr, and writes nothing', () => {
  test.each([
    [
      ['--outptu', 'x', 'a.txt'],
      /unknown option '--outptu'.*\(Did you mean --output\?\)\nSee chaff clean --help\.\n$/s,
    ],
    [['-o'], /option '-o, --output <path>' argument missing/],
    [['--from', 'pdf', 'a.txt'], /Allowed choices are auto, text, jsonl/],
    [['--log-format', 'yaml', 'a.txt'], /Allowed choices are text, json/],
    [['--on-error', 'panic', 'a.txt'], /Allowed choices are fail, skip, quarantine/],
    [['--on-error', 'quarantine', 'a.txt'], /needs --quarantine PATH/],
    [['--quarantine', 'q.jsonl', 'a.txt'], /only written with --on-error quarantine/],
    [['--keep', 'titel', 'a.txt'], /--keep: found "titel" \(did you mean title\?\), expected labels among body, title/],
    [['--drop', 'title,,nav', 'a.txt'], /--drop: found "", expected labels/],
    [['--max-doc-bytes', 'lots', 'a.txt'], /--max-doc-bytes: found "lots", expected a size/],
    [['--split', 'page', 'a.txt'], /split "page"/],
    [['--split', 'regex:(', 'a.txt'], /"\(" is not an RE2 pattern/],
    [['--encoding', 'klingon', 'a.txt'], /unknown encoding "klingon"/],
    [['--text-key', '', 'a.txt'], /--text-key: found an empty name/],
    [['-o', '', 'a.txt'], /--output: found an empty path/],
    [['-q', '-v', 'a.txt'], /-q and -v exclude each other/],
    [['-o', 'a.txt', 'a.txt'], /--output a.txt would overwrite the input a.txt/],
    [['--ledger', './a.txt', 'a.txt'], /--ledger .\/a.txt would overwrite the input a.txt/],
    [['--ledger', 'x', '--rejects', './x', 'a.txt'], /--ledger and --rejects both name .\/x/],
    [
      ['-o', 'none/x.jsonl', 'a.txt'],
      /cannot write none\/x.jsonl: its directory none does not exist; make it first \(ENOENT\)/,
    ],
    [
      ['--ledger', 'a.txt/l', 'a.txt'],
      /cannot write a\.txt\/l: a\.txt is not a directory; name another path \(ENOTDIR\)/,
    ],
    [['-o', 'a.txt/', 'a.txt'], /cannot write a\.txt: it is not a directory; name another path \(/],
    [['--ledger', '.', 'a.txt'], /cannot write \.: it is a directory; name a file in it \(EISDIR\)/],
    [
      ['restore'],
      /restore: found no arguments, expected <outputs\.\.\.>: the rec.*\nFor example: chaff restore .*\nSee chaff restore --help\.\n$/,
    ],
    [['restore', 'x'], /restore needs --ledger PATH.*\nSee chaff restore --help\.\n$/],
    [['restore', '-', '--ledger', '-'], /only one .* can be stdin: name a file for the other/],
    [['eval', '-', '-'], /only one .* can be stdin: name a file for the other/],
    [['--model', 'a.txt', 'a.txt'], /--model a.txt: .*expected "chaff-model-1\\n"; chaff train writes one/],
    [['--model', 'none', 'a.txt'], /--model none: found no such file, expected a file that chaff train wrote/],
    [['x.pdf'], /x.pdf: found PDF document, expected text: convert it first, with pdftotext for one; skipped/],
    [['x.zip'], /x.zip: found ZIP archive, expected text: unpack it first; skipped/],
    [['x.mht'], /x.mht: found MHTML page, expected text: save it as HTML first; skipped/],
    [['http://example.com/a.html'], /a.html: found an address; chaff reads no network, so fetch it first, expected a/],
    [['demo', 'x'], /demo: found "x", expected no arguments\nFor example: chaff demo\n/],
    [['completion', 'zsh', 'fish'], /completion zsh: found "fish", expected no arguments\n/],
    [
      ['-o', 'x.jsonl.xz', 'a.txt'],
      /--output: found x.jsonl.xz, .* \.xz: gzip \(\.gz\) and zstd \(\.zst\) can be written/,
    ],
    [['--ledger', 'x.BZ2', 'a.txt'], /--ledger: found x.BZ2, expected a name without \.BZ2: gzip/],
    [['report', 'a.txt', '-o', 'x.html.xz'], /--output: found x.html.xz, expected a name without \.xz: gzip/],
    [['-o', 'x.parquet.gz', 'a.txt'], /--output: found x.parquet.gz, expected a name without an ending/],
    [['-o', 'X.PARQUET.XZ', 'a.txt'], /--output: found X.PARQUET.XZ, expected a name without/],
    [['train', 'a.txt', '-o', 'X.GZ'], /--output: found X\.GZ, expected a name without \.GZ/],
    [['-o', 'x.parquet.zst', 'a.txt'], /--output: found x.parquet.zst, expected a name without an ending/],
    [['help', 'inspekt'], /help: found "inspekt" \(did you mean inspect\?\), expected one of clean, restore/],
    [['inspect', '--ledger', 'x', 'a.txt'], /unknown option '--ledger'/],
  ])('%j', async (args, message) => {
    const { code, stdout, stderr } = await runChaff(args, { cwd });
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^chaff: /);
    expect(code).toBe(2);
    expect(stdout).toHaveLength(0);
  });

  test('a mistyped command is suggested', async () => {
    const { code, stderr } = await runChaff(['retsore', 'out.jsonl'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean the command restore?');
  });

  test('a command behind a flag is no input, and leaves what is there', async () => {
    writeFileSync(join(cwd, 'led.jsonl'), 'of before\n');
    const { code, stdout, stderr } = await runChaff(['-q', 'restore', 'a.txt', '--ledger', 'led.jsonl'], { cwd });
    expect(stderr).toMatch(/^chaff: found "restore" among the inputs .*, expected a command before all flags\n/);
    expect([code, stdout.length, readFileSync(join(cwd, 'led.jsonl'), 'utf8')]).toEqual([2, 0, 'of before\n']);
    writeFileSync(join(cwd, 'restore'), 'A file that is called so is an input like any.\n');
    expect(await runChaff(['-q', 'restore'], { cwd })).toMatchObject({ code: 0, stderr: '' });
    rmSync(join(cwd, 'restore'));
  });
});

(HAS_TERMINAL ? test : test.skip)('alone on a terminal, if there is script(1), it explains itself', async () => {
  const terminal = openTerminal(`${process.execPath} ${CHAFF}; echo "ended with $?"`, { cwd });
  const lines = (await terminal.until(/ended with \d+/)).trimEnd().split(/\r?\n/);
  await terminal.ended;
  expect(lines.pop()).toBe('ended with 2');
  expect(lines).toHaveLength(10);
  expect(lines.filter((line) => line.startsWith('  chaff '))).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/chaff --help/);
  for (const line of lines) expect(line.length).toBeLessThanOrEqual(80);
});

test('a mistake of ours ends with 2 and asks for a report, in words or as JSON', async () => {
  const crash = [
    'data:text/javascript,setInterval(() => {',
    'if (process.listenerCount("uncaughtException") > 0) throw new Error("no such luck");',
    '}, 10).unref()',
  ].join('');
  // Standard input stays open, so that the run still waits when it happens.
  const run = (...args: string[]) =>
    spawnSync('sh', ['-c', `sleep 3 | exec "$0" --import '${crash}' "$@"`, process.execPath, CHAFF, ...args], {
      encoding: 'utf8',
    });
  const words = run('-q');
  expect([words.status, words.stderr]).toEqual([
    2,
    expect.stringMatching(/^chaff: this is a bug in chaff, please report it\nError: no such luck\n {4}at /),
  ]);
  const { status, stderr } = run('-q', '--log-format', 'json');
  expect([status, JSON.parse(stderr)]).toMatchObject([2, { level: 'error', message: expect.stringMatching(/a bug/) }]);
});

test('clean is the default, and a file named like a command is given as a path', async () => {
  writeFileSync(join(cwd, 'clean'), 'A file with a name that is also a command.\n');
  const [plain, named, path] = await Promise.all([
    runChaff(['a.txt', '-q'], { cwd }),
    runChaff(['clean', 'a.txt', '-q'], { cwd }),
    runChaff(['./clean', '-q'], { cwd }),
  ]);
  expect(plain.code).toBe(0);
  expect(named.stdout).toEqual(plain.stdout);
  expect(path.stdout.toString()).toContain('A file with a name');
});
