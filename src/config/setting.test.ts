import { describe, expect, test } from '@jest/globals';
import { CONFIGURABLE } from '../cli/flags.js';
import { PROFILES, SCHEMA } from './check-config.js';
import { listSettings, toSettingTable } from './setting.js';

const KEY = { flags: '--text-key <key>', doc: 'the text', default: 'text' };

describe('listSettings', () => {
  test('names flags as commander does, and joins a flag and its opposite', () => {
    const settings = listSettings([
      { flags: '-j, --jobs <n>', doc: 'threads' },
      { flags: '--model <file>', doc: 'a model', values: 'path' },
      { flags: '--no-model', doc: 'none' },
      { flags: '--config <file>', doc: 'this one', isTypedOnly: true },
      KEY,
    ]);
    expect([...settings.keys()]).toEqual(['jobs', 'model', 'textKey']);
    expect(settings.get('jobs')).toMatchObject({ flag: '--jobs', kind: 'number', hasOff: false, isPath: false });
    expect(settings.get('model')).toMatchObject({
      kind: 'text',
      hasOff: true,
      isPath: true,
      docs: ['a model', 'none'],
    });
    expect(settings.get('textKey')).toMatchObject({ flag: '--text-key', kind: 'text', default: 'text' });
  });

  test.each([
    [{ flags: '-q, --quiet', doc: '' }, 'switch'],
    [{ flags: '--no-color', doc: '' }, 'switch'],
    [{ flags: '--to <format>', doc: '', choices: ['a', 'b'] }, 'choice'],
    [{ flags: '--keep <labels>', doc: '', isList: true }, 'list'],
    [{ flags: '--doc-timeout <seconds>', doc: '' }, 'number'],
    [{ flags: '--max-doc-bytes <size>', doc: '' }, 'text'],
  ])('%j is a %s', (flag, kind) => {
    expect([...listSettings([flag]).values()].map((setting) => setting.kind)).toEqual([kind]);
  });
});

describe('toSettingTable', () => {
  test('shares what means the same in several commands', () => {
    const { shared, commands } = toSettingTable([
      { name: 'clean', flags: [KEY, { flags: '--json', doc: 'lines' }, { flags: '--one', doc: 'x' }] },
      { name: 'eval', flags: [KEY, { flags: '--json', doc: 'an object' }] },
      { name: 'train', flags: [{ ...KEY, doc: 'another text' }] },
      { name: 'demo', flags: [] },
    ]);
    expect([...shared.keys()]).toEqual(['textKey']);
    expect([...commands].map(([name, settings]) => [name, ...settings.keys()])).toEqual([
      ['clean', 'textKey', 'json', 'one'],
      ['eval', 'textKey', 'json'],
      ['train', 'textKey'],
    ]);
  });

  test('shares nothing that means two things to several each', () => {
    const other = { ...KEY, doc: 'another text' };
    const names = ['a', 'b', 'c', 'd'];
    const { shared } = toSettingTable(names.map((name, index) => ({ name, flags: [index < 2 ? KEY : other] })));
    expect([...shared.keys()]).toEqual([]);
  });
});

describe('the table of flags', () => {
  const { shared, commands } = toSettingTable(CONFIGURABLE);

  test('shares the flags of inputs and of the terminal, and no flag of one command', () => {
    expect([...shared.keys()]).toEqual(
      expect.arrayContaining(['textKey', 'keep', 'model', 'fixText', 'quiet', 'color']),
    );
    for (const key of ['output', 'jobs', 'ledger', 'worst', 'config', 'serveStdio'])
      expect(shared.has(key)).toBe(false);
  });

  test('leaves the words of the config itself alone', () => {
    for (const word of [PROFILES, SCHEMA]) expect(shared.has(word) || commands.has(word)).toBe(false);
  });

  test('speaks only of settings that there are', () => {
    for (const [name, settings] of commands) {
      for (const { onlyWith, excludes } of settings.values()) {
        for (const other of [onlyWith?.[0], excludes]) {
          if (other) expect([name, other, settings.has(other)]).toEqual([name, other, true]);
        }
      }
    }
  });
});
