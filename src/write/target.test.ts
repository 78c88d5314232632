import * as files from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, jest, test } from '@jest/globals';

jest.unstable_mockModule('node:fs/promises', () => ({
  ...files,
  /** As if another run had just taken the temporary name away. */
  rename: async (from: string, to: string) => {
    await files.unlink(from);
    return files.rename(from, to);
  },
}));
const { openFileTarget } = await import('./target.js');

test('a run that begins at the last moment is told of', async () => {
  const folder = await files.mkdtemp(join(tmpdir(), 'chaff-target-'));
  const path = join(folder, 'out.jsonl');
  const target = await openFileTarget(path);
  await target.write(Buffer.from('{}\n'));
  await expect(target.finish()).rejects.toThrow(`cannot write ${path}: another run writes the same file`);
  await files.rm(folder, { recursive: true });
});
