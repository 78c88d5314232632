import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { ask, handForest, handModel } from '../dev/hand-model.js';
import { parseLines, runChaff } from '../dev/run-chaff.js';
import { writeModel } from '../label/model/model-file.js';
import { UsageError } from '../read/usage-error.js';
import { loadModel, loadShippedModel } from './load-model.js';

const folder = mkdtempSync(join(tmpdir(), 'chaff-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

// Takes what ends in a stop for something else than body.
const model = handModel(handForest([ask('ends-in-stop', 3, -3)]));
const whole = write('whole.bin', writeModel(model));
const cut = write('cut.bin', writeModel(model).subarray(0, 5000));
const missing = join(folder, 'missing.bin');
const BROKEN: readonly (readonly [path: string, message: string])[] = [
  [missing, 'found no such file, expected a file that chaff train wrote'],
  [folder, 'found a directory, expected a file that chaff train wrote'],
  [cut, 'a model cut short: found 5000 bytes, expected at least'],
  [write('text.bin', Buffer.from('The ferry leaves.')), 'not a model: found "The ferry leav", expected "chaff-model-1'],
];

describe('a model', () => {
  test('is read from its file', () => expect(loadModel(whole)).toEqual(model));

  test('comes with the package, and is read once', () => {
    expect(loadShippedModel().first).not.toBeNull();
    expect(loadShippedModel()).toBe(loadShippedModel());
  });

  test.each(BROKEN)('that cannot be read is named: %s', (path, message) => {
    expect(() => loadModel(path)).toThrow(UsageError);
    expect(() => loadModel(path)).toThrow(`--model ${path}: `);
    expect(() => loadModel(path)).toThrow(message);
  });
});

describe('the command line', () => {
  const input = 'Ferries and islands of the far north\nThe ferry leaves at seven, and nobody knows why.\n';
  const clean = async (...args: string[]) => {
    const { code, stdout, stderr } = await runChaff(['-q', ...args], { input });
    return { code, stderr, texts: parseLines<{ text: string }>(stdout).map(({ text }) => text) };
  };

  test('ends with 2 and names the file that cannot be read', async () => {
    for (const [path, message] of BROKEN.slice(0, 3)) {
      const { code, stderr, texts } = await clean('--model', path);
      expect([code, texts]).toEqual([2, []]);
      expect(stderr).toContain(`--model ${path}: `);
      expect(stderr).toContain(message);
    }
  });

  test('asks the model of the file', async () => {
    expect(await clean('--model', whole)).toEqual({
      code: 0,
      stderr: '',
      texts: ['Ferries and islands of the far north'],
    });
  });

  test('leaves the rules alone with --no-model', async () => {
    expect((await clean('--no-model')).texts).toEqual([input.trimEnd()]);
  });
});
