import { describe, expect, test } from '@jest/globals';
import { parseLines, runChaff } from '../dev/run-chaff.js';

const PAGE = 'The bridge reopened on Monday after nine wéeks of repairs.\n\n« Previous: Council votes on parking\n';

describe('inspect', () => {
  test('shows each block with its label', async () => {
    const { code, stdout, stderr } = await runChaff(['inspect'], { input: PAGE });
    const lines = stdout.toString().split('\n');
    expect(lines[0]).toMatch(/^stdin#1 {2}\w{3}-Latn {2}\d+ % kept/);
    expect(lines[1]).toMatch(/^body .*The bridge reopened/);
    expect(lines[2]).toMatch(/^\w+ +[a-z-]+\/[a-z-]+ +\d\.\d\d {2}« Previous/);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });

  test('--json gives a line a block, with bytes of the input', async () => {
    const { stdout } = await runChaff(['inspect', '--json'], { input: PAGE });
    const blocks = parseLines<{ start: number; end: number; text: string }>(stdout);
    expect(Object.keys(blocks[0]).join()).toBe('id,start,end,label,rule,reason,confidence,text');
    for (const { start, end, text } of blocks) expect(Buffer.from(PAGE).subarray(start, end).toString()).toBe(text);
  });

  test('colours only when asked to', async () => {
    const colored = async (args: string[], env: Record<string, string> = {}) =>
      (await runChaff(['inspect', ...args], { input: PAGE, env })).stdout.includes('\x1b[');
    expect(await colored([])).toBe(false);
    expect(await colored(['--color'])).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1' })).toBe(true);
    expect(await colored([], { FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
    expect(await colored(['--no-color'], { FORCE_COLOR: '1' })).toBe(false);
  });

  test('shortens long text unless -v', async () => {
    const input = `The beginning ${'of a long story '.repeat(40)}and its end.\n`;
    const short = (await runChaff(['inspect'], { input })).stdout.toString();
    expect(short).toMatch(/The beginning .*….*its end\.\n/);
    expect((await runChaff(['inspect', '-v'], { input })).stdout.toString()).not.toContain('…');
  });

  test('takes the flags of clean, and ends with 2 when nothing could be read', async () => {
    const { stdout } = await runChaff(['inspect', '--json', '--from', 'text', '--split', 'line'], { input: PAGE });
    expect(new Set(parseLines<{ id: string }>(stdout).map(({ id }) => id)).size).toBe(2);
    expect((await runChaff(['inspect', 'no/such/file'])).code).toBe(2);
  });
});
