import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseLines, runChaff } from '../dev/run-chaff.js';
import { createRandom } from '../eval/create-random.js';
import type { CleanRecord } from '../write/record.js';

const PROSE = 'The ferry left the pier at dawn, and nobody on board had slept much that night.';

const DOCUMENTS = 450;
/** Beside each text, so that JSONL and CSV come in three pieces of a megabyte each: what is only passed on costs little. */
const MORE = 'x'.repeat(5000);

let cwd: string;

beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-jobs-'));
  const texts = Array.from(
    { length: DOCUMENTS },
    (_, n) => `${`${PROSE} (${n})\n`.repeat(2 + (n % 13))}Share on Facebook`,
  );
  const lines = texts.map((text, n) =>
    n % 211 === 7 ? '{"text":' : JSON.stringify({ id: `d${n % 50 === 0 ? 0 : n}`, text, n, more: MORE }),
  );
  writeFileSync(join(cwd, 'a.jsonl'), `${lines.join('\n')}\n`);
  writeFileSync(join(cwd, 'b.txt'), texts.join('\n\f'));
  writeFileSync(join(cwd, 'c.csv'), `id,text,more\n${texts.map((text, n) => `${n},"${text}",${MORE}`).join('\n')}\n`);
});

afterAll(() => rmSync(cwd, { recursive: true }));

const run = (args: readonly string[], input?: string | Uint8Array) =>
  runChaff(args, { cwd, ...(input === undefined ? {} : { input }) });
const read = (name: string) => readFileSync(join(cwd, name));
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('threads', () => {
  const INPUTS = ['a.jsonl', 'b.txt', 'c.csv', 'no-such-file', '--split', 'formfeed', '--on-error', 'quarantine'];

  test.each(['jsonl', 'text', 'dolma', 'parquet'])('any number of them writes the same bytes: %s', async (to) => {
    const files = ['out', 'out.attributes', 'ledger', 'rejects', 'quarantine'].filter(
      (name) =>
        (name !== 'out.attributes' || to === 'dolma') && (name !== 'ledger' || to === 'jsonl' || to === 'parquet'),
    );
    // Once is enough for the model, which takes most of the time.
    const model = to === 'jsonl' ? [] : ['--no-model'];
    const outcomes: unknown[] = [];
    for (const jobs of ['1', '3']) {
      const folder = `${to}-${jobs}`;
      mkdirSync(join(cwd, folder));
      const side = files
        .filter((name) => !name.startsWith('out'))
        .flatMap((name) => [`--${name}`, `${folder}/${name}`]);
      const { code, stderr } = await run([...INPUTS, '--to', to, '-o', `${folder}/out`, ...side, ...model, '-j', jobs]);
      outcomes.push({
        code,
        stderr: stderr.replace(/, [\d.]+ s \(.*/, ''),
        files: files.map((name) => hash(read(`${folder}/${name}`))),
      });
    }
    expect(outcomes[0]).toMatchObject({ code: 1 });
    expect(outcomes[1]).toEqual(outcomes[0]);
  });

  test('an id that comes again is flagged, whichever thread had it before', async () => {
    const { stdout } = await run(['a.jsonl', '-j', '2', '-q']);
    const records = parseLines<CleanRecord>(stdout);
    const flagged = records.filter(({ metadata }) => metadata.flags.includes('duplicate-id'));
    expect(flagged.map(({ metadata }) => metadata.input.n)).toEqual(
      Array.from({ length: DOCUMENTS / 50 - 1 }, (_, n) => 50 * (n + 1)).filter((n) => n % 211 !== 7),
    );
  });

  test('a run that a fault ends counts the same, however far it has read ahead', async () => {
    const summaries: unknown[] = [];
    for (const jobs of ['1', '3']) {
      await run(['a.jsonl', 'c.csv', '--on-error', 'fail', '-o', 'f', '--summary', 's.json', '-q', '-j', jobs]);
      const { seconds: _, started: __, ...counted } = JSON.parse(read('s.json').toString()) as Record<string, unknown>;
      summaries.push(counted);
    }
    expect(summaries[0]).toMatchObject({ errors: { 'broken-json': 1 } });
    expect(summaries[1]).toEqual(summaries[0]);
  });

  test('standard input is shared out, too', async () => {
    const [one, two] = [await run(['-j', '1', '-q'], read('a.jsonl')), await run(['-j', '2', '-q'], read('a.jsonl'))];
    expect({ ...two, stdout: hash(two.stdout) }).toEqual({ ...one, stdout: hash(one.stdout) });
    expect(one.code).toBe(1);
  });

  test('a long input, which is shared out without the flag, gives the same', async () => {
    // It is the bytes that count, and these cost little.
    const more = 'x'.repeat(100_000);
    const lines = Array.from({ length: 60 }, (_, n) => JSON.stringify({ id: `d${n}`, text: PROSE, more }));
    const [own, one] = [await run(['-q'], lines.join('\n')), await run(['-j', '1', '-q'], lines.join('\n'))];
    expect({ ...own, stdout: hash(own.stdout) }).toEqual({ ...one, stdout: hash(one.stdout) });
    expect(one.code).toBe(0);
  });

  test.each([
    ['-j', '0', '--jobs: found "0", expected a number of threads'],
    ['-j', 'two', '--jobs: found "two", expected a number of threads'],
    ['--doc-timeout', '0', '--doc-timeout: found "0", expected seconds'],
    ['--shard', '3/2', '--shard: found "3/2", expected a number and how many'],
  ])('%s %s is wrong usage', async (flag, value, message) => {
    const { code, stderr } = await run(['a.jsonl', flag, value]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('a document that takes too long', () => {
  /** The model has to look at each of its lines. */
  function writeSlow(): void {
    const random = createRandom(1);
    const word = (): string => Math.floor(random() * 2 ** 40).toString(36);
    const lines = Array.from({ length: 200_000 }, () => `${word()} ${word()}`);
    const texts = [PROSE, lines.join('\n'), PROSE];
    writeFileSync(join(cwd, 'slow.jsonl'), texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
  }

  test.each(['1', '2'])('is given up, with -j %s, and its neighbours are not', async (jobs) => {
    writeSlow();
    const args = ['slow.jsonl', '--on-error', 'quarantine', '--quarantine', 'q', '--doc-timeout', '1', '-j', jobs];
    const { code, stdout, stderr } = await run(args);
    expect(stderr).toContain(
      'slow.jsonl:2 at byte 91: found no end after 1 s, expected a document that takes no longer (--doc-timeout); quarantined',
    );
    expect(parseLines<CleanRecord>(stdout).map(({ id, text }) => [id, text])).toEqual([
      ['slow.jsonl#1', PROSE],
      ['slow.jsonl#3', PROSE],
    ]);
    expect(parseLines<Record<string, unknown>>(read('q'))).toMatchObject([{ error: 'timeout', line: 2 }]);
    expect(code).toBe(1);
  });
});

describe('shards', () => {
  const idsOf = (stdout: Uint8Array) =>
    parseLines<CleanRecord>(stdout).map(({ metadata: { source, offset } }) => `${source} ${offset}`);

  const args = ['a.jsonl', 'b.txt', 'c.csv', '--split', 'formfeed', '-q', '--no-model'];
  let whole: string[];

  beforeAll(async () => {
    whole = idsOf((await run(args)).stdout).sort();
  });

  test.each([2, 5])('%i of them have every record once', async (count) => {
    const parts: string[] = [];
    for (let n = 1; n <= count; n++) {
      const { stdout } = await run([...args, '--shard', `${n}/${count}`]);
      const ids = idsOf(stdout);
      expect(ids.length).toBeGreaterThan(0);
      parts.push(...ids);
    }
    expect(parts.sort()).toEqual(whole);
  });

  test('of fewer inputs than shards each writes a file of its own into one directory', async () => {
    for (const n of [1, 2]) {
      expect(
        (await run(['b.txt', '--split', 'formfeed', '-q', '--no-model', '--shard', `${n}/2`, '-o', 'parts/'])).code,
      ).toBe(0);
    }
    const ordinals = ['b-00001-of-00002.jsonl', 'b-00002-of-00002.jsonl'].map((name) =>
      parseLines<CleanRecord>(read(`parts/${name}`)).map(({ id }) => Number(id.slice('b.txt#'.length))),
    );
    expect(ordinals[0].slice(0, 65)).toEqual([...Array.from({ length: 64 }, (_, n) => n + 1), 129]);
    expect(ordinals[1][0]).toBe(65);
    expect(ordinals.flat()).toHaveLength(DOCUMENTS);
  });

  test('a part of which there is nothing is no failure', async () => {
    writeFileSync(join(cwd, 'tiny.txt'), PROSE);
    expect(await run(['tiny.txt', '-q', '--shard', '2/2'])).toMatchObject({ code: 0, stderr: '' });
  });
});
