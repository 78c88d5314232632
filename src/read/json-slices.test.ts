import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listMembers, omitMembers } from './json-slices.js';

const objects = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
const spaces = fc.constantFrom(undefined, 1, '\t');

test('slices of any object parse to its members', () => {
  fc.assert(
    fc.property(objects, spaces, (value, space) => {
      const json = ` ${JSON.stringify(value, null, space)}`;
      const parsed = JSON.parse(json);
      const members = listMembers(json, 0);
      expect([...members.keys()].sort()).toEqual(Object.keys(parsed).sort());
      for (const [key, { valueStart, end }] of members) {
        expect(JSON.parse(json.slice(valueStart, end))).toEqual(parsed[key]);
      }
    }),
  );
});

test('what is left after an omission parses to the rest', () => {
  fc.assert(
    fc.property(objects, spaces, fc.nat(), (value, space, at) => {
      const json = JSON.stringify(value, null, space);
      const { ...rest } = JSON.parse(json);
      const keys = Object.keys(rest);
      if (keys.length === 0) return;
      const key = keys[at % keys.length];
      delete rest[key];
      expect(JSON.parse(omitMembers(json, listMembers(json, 0), [[key]]))).toEqual(rest);
    }),
  );
});

test('a quote after backslashes ends a string or does not', () => {
  const json = String.raw`{"a\\":"\\\"\\","b":"\""}`;
  expect([...listMembers(json, 0).values()].map(({ valueStart, end }) => json.slice(valueStart, end))).toEqual([
    String.raw`"\\\"\\"`,
    String.raw`"\""`,
  ]);
});

test('deep nesting needs no deep stack', () => {
  const json = `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"b":1}`;
  expect([...listMembers(json, 0).keys()]).toEqual(['a', 'b']);
});
