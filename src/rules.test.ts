/** Every case folder under `fixtures/rules` and `fixtures/pipeline`: its input must give its expected file. Never writes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { CASE_KINDS, expectedOf, type FixtureCase, findCases, readCase } from './dev/fixture-cases.js';
import { formatRegistry, listRules, REGISTRY } from './dev/registry.js';
import { rules } from './label/rules/index.js';

const CASE_FILES = ['expected.jsonl', 'input.txt', 'note.md'];
const RULE_CASES = findCases('rules');

function claimsOf(rule: string, claim: string): FixtureCase[] {
  return RULE_CASES.filter(({ group, name }) => group === rule && name.startsWith(`${claim}-`));
}

interface BlockLine {
  readonly rule: string | null;
  readonly text: string;
}

function linesOf(fixture: FixtureCase): BlockLine[] {
  const lines = expectedOf(fixture, readCase(fixture)).split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as BlockLine);
}

it('the registry is fresh; `npm run gen` writes it', () => {
  expect(readFileSync(REGISTRY, 'utf8')).toBe(formatRegistry(listRules()));
  expect(rules.map(({ id }) => id)).toEqual(listRules());
});

describe.each(CASE_KINDS)('fixtures/%s', (kind) => {
  it.each(findCases(kind).map((fixture) => [join(fixture.group, fixture.name), fixture] as const))(
    '%s',
    (_, fixture) => {
      expect(readdirSync(fixture.folder).filter((name) => !CASE_FILES.includes(name))).toEqual([]);
      // `npm run fixtures:update` writes what is missing.
      const expected = join(fixture.folder, 'expected.jsonl');
      expect(existsSync(expected) ? expected : 'missing').toBe(expected);
      const document = readCase(fixture);
      expect(document.text.trim()).not.toBe('');
      expect(expectedOf(fixture, document)).toBe(readFileSync(expected, 'utf8'));
    },
  );
});

describe('claims', () => {
  it('every folder under fixtures/rules is named after a rule, every case fires-… or quiet-…', () => {
    const ids = new Set(rules.map(({ id }) => id));
    const strays = RULE_CASES.filter(
      ({ group, name }) => !ids.has(group) || !/^(?:fires|quiet)-[a-z0-9-]+$/.test(name),
    );
    expect(strays.map(({ folder }) => folder)).toEqual([]);
  });

  it.each(rules.map(({ id }) => id))('%s fires where it says so, and is quiet where it says so', (rule) => {
    const fires = claimsOf(rule, 'fires');
    const quiet = claimsOf(rule, 'quiet');
    expect([fires.length > 0, quiet.length > 0]).toEqual([true, true]);
    const missed = fires.filter((fixture) => !linesOf(fixture).some((line) => line.rule === rule));
    expect(missed.map(({ folder }) => folder)).toEqual([]);
    const removed = quiet.flatMap((fixture) => linesOf(fixture).filter((line) => line.rule !== null));
    expect(removed).toEqual([]);
  });
});
