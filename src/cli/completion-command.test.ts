/** Completion as the shells themselves do it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { HAS_TERMINAL, type OpenTerminal, openTerminal } from '../dev/open-terminal.js';
import { CHAFF, runChaff } from '../dev/run-chaff.js';
import { toBashCompletion } from './bash-completion.js';
import { toCompletions } from './completions.js';
import { toFishCompletion } from './fish-completion.js';
import { type CommandSpec, SHELLS } from './flags.js';
import { toZshCompletion } from './zsh-completion.js';

const folder = mkdtempSync(join(tmpdir(), 'chaff-completion-'));
const opened: OpenTerminal[] = [];
afterAll(() => {
  for (const terminal of opened) terminal.close();
  rmSync(folder, { recursive: true });
});

beforeAll(async () => {
  writeFileSync(join(folder, 'page one.txt'), '');
  writeFileSync(join(folder, 'ledger.jsonl'), '');
  for (const ending of ['csv', 'txt', 'yaml']) writeFileSync(join(folder, `soup.${ending}`), '');
  for (const shell of SHELLS)
    writeFileSync(join(folder, `chaff.${shell}`), (await runChaff(['completion', shell])).stdout);
});

/** What is typed before the key, and the words that the line then has. */
const CASES: readonly (readonly [typed: string, completed: string])[] = [
  ['insp', 'inspect'],
  ['pag', 'page one.txt'],
  ['inspect --unc', 'inspect --uncertain'],
  ['--outp', '--output'],
  ['--from parq', '--from parquet'],
  ['--from=parq', '--from=parquet'],
  ['--keep ti', '--keep title'],
  ['inspect --label=title,capt', 'inspect --label=title,caption'],
  ['restore --ledger led', 'restore --ledger ledger.jsonl'],
  ['completion z', 'completion zsh'],
  ['help insp', 'help inspect'],
  ['rules exp', 'rules explain'],
  ['rules explain author-b', 'rules explain author-bio'],
  ['rules explain --rules sou', 'rules explain --rules soup.yaml'],
  ['rules test sou', 'rules test soup.yaml'],
  ['rules test --js', 'rules test --json'],
  ['config insp', 'config inspect'],
  ['config inspect --unc', 'config inspect --uncertain'],
  ['config --keep ti', 'config --keep title'],
];

const SETUPS = {
  bash: {
    start: 'bash --norc --noprofile -i',
    setup: "bind 'set enable-bracketed-paste off'; source ./chaff.bash",
  },
  zsh: { start: 'zsh -f -i', setup: 'autoload -Uz compinit; compinit -u -D; source ./chaff.zsh' },
};

function has(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status === 0;
}

describe.each(['bash', 'zsh'] as const)('%s', (shell) => {
  const can = HAS_TERMINAL && has(shell);
  const { start, setup } = SETUPS[shell];

  (can ? test : test.skip)(`completes at the key, if ${shell} and script(1) of util-linux are there`, async () => {
    const terminal = openTerminal(start, { cwd: folder, env: { HISTFILE: '' } });
    opened.push(terminal);
    await terminal.until(/\S/);
    // The function says what the line has become; quotes inside, so that what is typed is not taken for what is said.
    terminal.type(`${setup}; chaff() { echo "G""OT[$*]"; }; PS1='RE''ADY> '\n`);
    const got: string[] = [];
    for (const [typed] of CASES) {
      await terminal.until(/READY> /);
      terminal.type(`chaff ${typed}\t\n`);
      got.push(/GOT\[(.*)\]/.exec(await terminal.until(/GOT\[.*\]/))?.[1] ?? '');
    }
    terminal.type('exit\n');
    expect(got).toEqual(CASES.map(([, completed]) => completed));
    expect(await terminal.ended).toBe(0);
  });
});

describe('fish', () => {
  (has('fish') ? test : test.skip)('completes, if fish is there', () => {
    const lines = CASES.map(([typed]) => `echo "LINE"; complete -C 'chaff ${typed}'`);
    const { stdout, stderr } = spawnSync('fish', ['--no-config', '-c', ['source ./chaff.fish', ...lines].join('\n')], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const candidates = stdout.split('LINE\n').slice(1);
    const words = candidates.map((listed) => listed.split('\n')[0].split('\t')[0].replaceAll('\\ ', ' '));
    const lastWord = ([, completed]: (typeof CASES)[number]) => completed.replace(/^(?:\S+ )*(?=\S+$)/, '');
    expect(words).toEqual(CASES.map((pair) => (pair[0] === 'pag' ? pair[1] : lastWord(pair))));
  });
});

test('ids of rules are completed where a flag takes them', () => {
  const spec: CommandSpec = {
    name: 'clean',
    arguments: '[inputs...]',
    summary: "it's a test",
    doc: '',
    flags: [{ flags: '--without-rule <ids>', doc: 'leave out [some]', values: 'rule', isList: true }],
    examples: [],
  };
  const commands = toCompletions([spec], { label: [], rule: ['prev-next', 'teaser-run'] });
  expect(toBashCompletion(commands, 'clean')).toContain("clean:--without-rule) words='prev-next teaser-run' before=");
  expect(toZshCompletion(commands, 'clean')).toContain(
    "'*--without-rule=[leave out \\[some\\]]:value:_values -s , value prev-next teaser-run'",
  );
  expect(toFishCompletion(commands, 'clean')).toContain("-l without-rule -x -a '(__chaff_list prev-next teaser-run)'");
  expect(toFishCompletion(commands, 'clean')).toContain("-d 'it\\'s a test'");
});

test('another shell is refused', async () => {
  const { code, stderr } = await runChaff(['completion', 'ksh']);
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/completion: found "ksh".*, expected one of bash, zsh, fish/),
  ]);
});

test('a script that cannot be written is an error', () => {
  if (!existsSync('/dev/full')) return;
  const command = `"${process.execPath}" "${CHAFF}" completion bash > /dev/full`;
  const { status, stderr } = spawnSync('/bin/sh', ['-c', command], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, expect.stringContaining('cannot write stdout: no space left')]);
});
