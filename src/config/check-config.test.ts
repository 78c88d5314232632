import { describe, expect, test } from '@jest/globals';
import { checkConfig } from './check-config.js';
import { toSettingTable } from './setting.js';

const INPUT = [
  { flags: '--text-key <key>', doc: 'the text' },
  { flags: '--keep <labels>', doc: 'what stays', isList: true },
  { flags: '--model <file>', doc: 'a model', values: 'path' },
  { flags: '--no-model', doc: 'none' },
  { flags: '--verify', doc: 'check' },
  // A command has that name, too.
  { flags: '--rules <files>', doc: 'rules', isList: true },
];

const TABLE = toSettingTable([
  { name: 'clean', flags: [...INPUT, { flags: '-j, --jobs <n>', doc: 'threads' }] },
  { name: 'rules', flags: [...INPUT, { flags: '--to <format>', doc: 'what', choices: ['text', 'json'] }] },
]);

const complaintsOf = (config: unknown) =>
  checkConfig(config, TABLE).map(({ path, at, found, expected }) => `${path.join('.')} ${at}: ${found} | ${expected}`);

test.each([
  [{}],
  [{ $schema: 'x', textKey: 'content', keep: ['title'], model: false, verify: true, rules: 'own.yaml' }],
  [{ textKey: 5, keep: 'title,nav', model: 'm', rules: { keep: [], to: 'json' }, clean: { textKey: 'a', jobs: 2 } }],
  [{ profiles: { news: { keep: [], clean: { jobs: 1.5 } }, empty: {} } }],
])('%j is right', (config) => expect(complaintsOf(config)).toEqual([]));

describe('what is wrong', () => {
  const top = 'one of textKey, keep, model, verify, rules, clean';

  test.each([
    ['text', ' value: "text" | keys with values'],
    [[1], ' value: a list | keys with values'],
    [{ keeps: 1 }, `keeps key: "keeps" | ${top}, profiles`],
    [{ jobs: 1 }, 'jobs key: "jobs" | it under "clean"'],
    [{ clean: { to: 'x' } }, 'clean.to key: "to" | one of textKey, keep, model, verify, rules, jobs'],
    [{ clean: true }, 'clean value: true | settings of clean'],
    [{ clean: { jobs: '2' } }, 'clean.jobs value: "2" | a number'],
    [{ rules: { to: 'xml' } }, 'rules.to value: "xml" | one of text, json'],
    [{ rules: 7 }, 'rules value: 7 | a string or a list of strings'],
    [{ keep: ['a', 1] }, 'keep.1 value: 1 | a string'],
    [{ verify: 'yes' }, 'verify value: "yes" | true or false'],
    [{ verify: null }, 'verify value: nothing | true or false'],
    [{ model: true }, 'model value: true | a path, or false'],
    [{ textKey: { a: 1 } }, 'textKey value: an object | a string or a number'],
    [{ textKey: false }, 'textKey value: false | a string or a number'],
    [{ $schema: 1 }, '$schema value: 1 | the address of a schema'],
    [{ profiles: ['news'] }, 'profiles value: a list | a name with settings for each profile'],
    [{ profiles: { news: 'x' } }, 'profiles.news value: "x" | settings'],
    [{ profiles: { news: { profiles: {} } } }, `profiles.news.profiles key: "profiles" | ${top}`],
    [JSON.parse('{"__proto__": {}}'), `__proto__ key: "__proto__" | ${top}, profiles`],
  ])('%j', (config, complaint) => expect(complaintsOf(config)).toEqual([complaint]));

  test('is told all at once, with the words that may have been meant', () => {
    const problems = checkConfig({ keeps: 1, verify: 2, rules: { to: 'jsn' } }, TABLE);
    expect(problems.map(({ word }) => word)).toEqual(['keeps', '', 'jsn']);
    expect(problems[0].candidates).toContain('keep');
    expect(problems[2].candidates).toEqual(['text', 'json']);
  });
});
