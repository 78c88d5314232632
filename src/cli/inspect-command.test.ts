import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ask, handForest, handModel } from '../dev/hand-model.js';
import { parseLines, runChaff } from '../dev/run-chaff.js';
import { writeModel } from '../label/model/model-file.js';
import { createStdoutSink } from '../write/sink.js';
import { type Inspection, inspectInputs } from './inspect-command.js';
import { toPipelineOptions } from './to-options.js';

const folder = mkdtempSync(join(tmpdir(), 'chaff-inspect-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Takes what ends in a stop for body. */
const MODEL = join(folder, 'hand.bin');
writeFileSync(MODEL, writeModel(handModel(handForest([ask('ends-in-stop', -3, 3)]))));

const PAGE = 'The bridge reopened on Monday after nine wéeks of repairs.\n\n« Previous: Council votes on parking\n';

describe('inspect', () => {
  test('shows each block with its label', async () => {
    const { code, stdout, stderr } = await runChaff(['inspect', '--no-model'], { input: PAGE });
    const lines = stdout.toString().split('\n');
    expect(lines[0]).toMatch(/^stdin#1 {2}\w{3}-Latn {2}\d+ % kept$/);
    expect(lines[1]).toMatch(/^ {2}body .*The bridge reopened/);
    expect(lines.slice(2, 4)).toEqual(['', expect.stringMatching(/^- \w+ +[a-z-]+\/[a-z-]+ +\d\.\d\d {2}« Previous/)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('--json gives a line a block, with bytes of the input', async () => {
    const { stdout } = await runChaff(['inspect', '--json'], { input: PAGE });
    const blocks = parseLines<{ start: number; end: number; text: string }>(stdout);
    expect(Object.keys(blocks[0]).join()).toBe('id,start,end,label,rule,reason,confidence,chance,doubt,text');
    for (const { start, end, text } of blocks) expect(Buffer.from(PAGE).subarray(start, end).toString()).toBe(text);
  });

  test('colours only when asked to', async () => {
    const colored = async (args: string[], env: Record<string, string> = {}) =>
      (await runChaff(['inspect', '--no-model', ...args], { input: PAGE, env })).stdout.includes('\x1b[');
    const cases = [
      colored([]),
      colored(['--color']),
      colored([], { FORCE_COLOR: '1' }),
      colored([], { FORCE_COLOR: '1', NO_COLOR: '1' }),
      colored(['--no-color'], { FORCE_COLOR: '1' }),
    ];
    expect(await Promise.all(cases)).toEqual([false, true, true, false, false]);
  });

  test('folds long text unless -v', async () => {
    const input = `The beginning ${'of a long story '.repeat(60)}and its end.\n`;
    const short = (await runChaff(['inspect'], { input })).stdout.toString();
    expect(short).toMatch(/The beginning [\s\S]*⋯ [\d,]+ characters kept\n[\s\S]*its end\.\n/);
    expect((await runChaff(['inspect', '-v'], { input })).stdout.toString()).not.toContain('⋯');
  });

  test('shows the chance of each block, and from which on blocks stay', async () => {
    const { stdout } = await runChaff(['inspect', '--model', MODEL], { input: PAGE });
    const lines = stdout.toString().split('\n');
    expect(lines[0]).toMatch(/ % kept {2}body from 0\.\d\d/);
    expect(lines[1]).toMatch(/^ {2}body +0\.95 {2}The bridge reopened/);
    expect(lines[3]).toMatch(/^- nav +[a-z-]+\/[a-z-]+ +0\.\d\d 0\.05 {2}« Previous/);
  });

  test('--why shows what moved it', async () => {
    const { stdout } = await runChaff(['inspect', '--why', '--model', MODEL], { input: PAGE });
    const lines = stdout.toString().split('\n');
    expect([lines[2], lines[5]].map((line) => line.trim())).toEqual([
      '+3.00  ends in stop: 1',
      '-3.00  ends in stop: 0',
    ]);
  });

  test('--json has the chance, and with --why its reasons', async () => {
    const list = async (...args: string[]) => {
      const { stdout } = await runChaff(['inspect', '--json', ...args], { input: PAGE });
      return parseLines<{ chance: number | null; why?: object[] }>(stdout);
    };
    const chances = [0.9526, 0.0474];
    const plain = await list('--model', MODEL);
    expect(plain.map(({ chance }) => chance)).toEqual(chances);
    expect(plain[0]).not.toHaveProperty('why');
    const why = await list('--model', MODEL, '--why');
    expect(why.map(({ chance }) => chance)).toEqual(chances);
    expect(why.map((block) => block.why)).toEqual([
      [{ feature: 'ends-in-stop', value: 1, weight: 3 }],
      [{ feature: 'ends-in-stop', value: 0, weight: -3 }],
    ]);
    expect((await list('--no-model', '--why')).map(({ chance, why }) => [chance, why])).toEqual([
      [null, []],
      [null, []],
    ]);
    for (const { chance, why } of await list('--why')) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
      expect(why?.length).toBeLessThanOrEqual(8);
    }
  });

  test('takes the flags of clean, and ends with 2 when nothing could be read', async () => {
    const { stdout } = await runChaff(['inspect', '--json', '--from', 'text', '--split', 'line'], { input: PAGE });
    expect(new Set(parseLines<{ id: string }>(stdout).map(({ id }) => id)).size).toBe(2);
    expect((await runChaff(['inspect', 'no/such/file'])).code).toBe(2);
  });

  test('--label shows and lists only these, and says when there are none', async () => {
    const listed = (await runChaff(['inspect', '--json', '--label', 'nav', '--model', MODEL], { input: PAGE })).stdout;
    expect(parseLines<{ label: string }>(listed).map(({ label }) => label)).toEqual(['nav']);
    const none = await runChaff(['inspect', '--label', 'ad,promo', '--model', MODEL], { input: PAGE });
    expect([none.code, none.stdout.toString(), none.stderr]).toEqual([
      0,
      '',
      'chaff: no block is of the kind that was asked for\n',
    ]);
    expect((await runChaff(['inspect', '--label', 'naw'], { input: PAGE })).stderr).toMatch(
      /--label: found "naw" \(did you mean nav\?\)/,
    );
  });

  test('--diff shows before and after, and no JSON', async () => {
    const { stdout } = await runChaff(['inspect', '--diff', '--model', MODEL], { input: PAGE });
    const [, head, kept, , , removed] = stdout.toString().split('\n');
    expect(head).toMatch(/^ +before +│ after$/);
    expect(kept).toMatch(/^ {2}body +The bridge reopened .*│ The bridge reopened/);
    expect(removed).toMatch(/^- nav +« Previous.*│$/);
    expect(await runChaff(['inspect', '--diff', '--json'], { input: PAGE })).toMatchObject({ code: 2 });
  });
});

test('a document is written before the next one is cleaned', async () => {
  const path = join(folder, 'two.jsonl');
  writeFileSync(path, '{"text":"one"}\n{"text":"two"}\n');
  const steps: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      steps.push(`written ${chunk}`);
      done();
    },
  });
  const inspection: Inspection = {
    inputs: [{ name: path, path, relative: 'two.jsonl', size: null }],
    pipeline: toPipelineOptions({ textKey: 'text', htmlKey: 'html', idKey: 'id', urlKey: 'url', model: false }),
    show: ({ article }) => {
      steps.push(`cleaned ${article.text}`);
      return [article.text];
    },
    signal: new AbortController().signal,
    onFault: () => {},
  };
  expect(await inspectInputs(inspection, createStdoutSink(stream))).toEqual({ documents: 2, parts: 2 });
  expect(steps).toEqual(['cleaned one', 'written one', 'cleaned two', 'written two']);
});
