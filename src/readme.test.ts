/**
 * What the README claims about the tool, held against the tool; `documents.test.ts` runs its commands. What it shows of the
 * tool's output is written by `UPDATE_DOCS=1 npm run jest -- src/readme src/docs`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { shortenValue } from './cli/shorten-value.js';
import { checkPart } from './dev/docs/check-part.js';
import { codeBlocksOf, readDocument } from './dev/docs/document.js';
import { parseLines, runChaff } from './dev/run-chaff.js';

const README = 'README.md';
const { text } = readDocument(README);

test('it fits a reader: what is long stands in docs/', () => {
  expect(text.split('\n').length).toBeLessThan(600);
});

describe('the example', () => {
  const page = 'fixtures/demo/night-market.txt';

  test('of the page is the demo file', () => {
    const shown = /```text\n(For most[\s\S]*?)```/.exec(text)?.[1] ?? '';
    const pageText = readFileSync(page, 'utf8');
    let at = 0;
    for (const part of shown.split(/\s*…\s*/).filter((piece) => piece !== '')) {
      const found = pageText.indexOf(part.trim(), at);
      expect([part, found >= at]).toEqual([part, true]);
      at = found + part.length;
    }
  });

  test('of the record is what the page gives', async () => {
    const { stdout } = await runChaff(['-q', page]);
    const [record] = parseLines<object>(stdout);
    const json = JSON.stringify(shortenValue(record, 110), null, 2);
    checkPart(README, 'example:record', `\`\`\`json\n${json}\n\`\`\``);
  });

  test('of inspect is what it shows', async () => {
    const { stdout } = await runChaff(['inspect', '--no-color', page]);
    const [, ...rows] = stdout.toString().trimEnd().split('\n');
    // The body and the bio whole, of the others one each.
    const labels = rows.map((row) => /^[- ] (\w*)/.exec(row)?.[1]);
    const shown = rows.filter((_, index) => labels[index] === '' || labels.indexOf(labels[index]) === index);
    // Another model is as sure of the same in other figures.
    const withoutChance = (shape: string) => shape.replace(/ \d\.\d\d(?= {2}\S)/gm, ' 0.00');
    checkPart(README, 'example:inspect', `\`\`\`text\n${shown.join('\n')}\n\`\`\``, withoutChance);
  });
});

test('its config and its rules are those of docs/, where they are tested', () => {
  const yaml = (path: string) => codeBlocksOf(readDocument(path)).filter(({ language }) => language === 'yaml');
  const tested = [...yaml('docs/config.md'), ...yaml('docs/own-rules.md')].flatMap(({ code }) => code.split('\n'));
  const shown = yaml(README).flatMap(({ code }) => code.split('\n'));
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.filter((line) => !tested.includes(line) && line !== '# rules.yaml')).toEqual([]);
});

test('npx finds the checkout itself and asks no registry', () => {
  expect(text).toContain('npx chaff fixtures/demo');
  const env = { ...process.env, npm_config_offline: 'true', npm_config_yes: 'false' };
  const run = spawnSync('npx', ['chaff', '-q', 'fixtures/demo'], { env, encoding: 'utf8', cwd: resolve('.') });
  expect([run.stderr, run.status]).toEqual(['', 0]);
  expect(run.stdout.trim().split('\n')).toHaveLength(7);
}, 60_000);

test('Node is asked for as in the manifest', () => {
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(`>=${/Node (\d+\.\d+\.\d+) or newer/.exec(text)?.[1]}`).toBe(engines.node);
});
