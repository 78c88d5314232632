import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runChaff } from '../dev/run-chaff.js';

let cwd: string;
let shown: string;
beforeAll(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'chaff-demo-'));
  // What one sees first depends on nothing that is around.
  writeFileSync(join(cwd, 'chaff.config.json'), '{ broken');
  const { code, stdout, stderr } = await runChaff(['demo'], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  shown = stdout.toString();
});

afterAll(() => rmSync(cwd, { recursive: true }));

test('demo shows the page before and after', () => {
  expect(shown).toMatch(/^ {2}body {5}For most of the last century .*│ For most of the last century/m);
  for (const label of ['bio', 'nav', 'teaser']) expect(shown).toMatch(new RegExp(`^- ${label} .*│$`, 'm'));
  for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(line.includes('│') ? 120 : 80);
});

test('demo shows the record as it is written, shortened', () => {
  const record = JSON.parse(/^\{\n[\s\S]*?^\}$/m.exec(shown)?.[0] ?? 'null');
  expect(record).toMatchObject({
    id: 'night-market.txt#1',
    metadata: { prev_title: 'Who pays for the dredging of the inner harbour?', teasers: { length: 3 } },
  });
  expect(record.metadata.removed).toEqual({
    bio: expect.any(Number),
    nav: expect.any(Number),
    teaser: expect.any(Number),
  });
});

test('demo ends with commands to go on with, and needs no colour', () => {
  expect(shown).toMatch(/Go on with:\n {2}chaff [^\n]+\n {2}chaff [^\n]+\n {2}chaff [^\n]+\n$/);
  expect(shown).not.toContain('\x1b');
});
