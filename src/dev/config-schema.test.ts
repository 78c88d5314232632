/** config.schema.json against the table of flags, and against what the command line takes. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { Ajv } from 'ajv';
import { CONFIGURABLE } from '../cli/flags.js';
import { checkConfig } from '../config/check-config.js';
import { toSettingTable } from '../config/setting.js';
import { CONFIG_SCHEMA, CONFIG_TYPES, formatConfigSchema, formatConfigTypes } from './config-schema.js';

test.each([
  [CONFIG_SCHEMA, formatConfigSchema],
  [CONFIG_TYPES, formatConfigTypes],
])('%s is what npm run gen writes', (path, format) => expect(readFileSync(path, 'utf8')).toBe(format()));

const schema = JSON.parse(readFileSync(CONFIG_SCHEMA, 'utf8'));
const validate = new Ajv({ allowUnionTypes: true }).compile(schema);
const table = toSettingTable(CONFIGURABLE);

test('every setting is described, with its default and its choices', () => {
  const { properties } = schema.definitions.settings;
  for (const [name, settings] of table.commands) {
    const { anyOf: [, section] = [null, properties[name]] } = properties[name];
    for (const setting of settings.values()) {
      const { description, default: usual, enum: choices } = section.properties[setting.key];
      for (const doc of setting.docs) expect(description).toContain(doc);
      expect(usual === undefined ? null : String(usual)).toBe(setting.default);
      expect(choices ?? []).toEqual(setting.choices);
    }
  }
});

describe('the schema and the command line say the same of', () => {
  test.each([
    [true, {}],
    [true, { $schema: 'x', textKey: 'content', keep: ['title'], model: false, color: false, maxDocBytes: 5e6 }],
    [
      true,
      { keep: 'title', clean: { jobs: 4, textKey: 'a', onError: 'fail' }, profiles: { news: { eval: { by: 'x' } } } },
    ],
    [false, { keeps: [] }],
    [false, { jobs: 4 }],
    [false, { clean: { jobs: 'four' } }],
    [false, { clean: { onError: 'panic' } }],
    [false, { clean: { output: 3 } }],
    [false, { clean: { serveStdio: true } }],
    [false, { model: true }],
    [false, { fixText: 'yes' }],
    [false, { keep: [1] }],
    [false, { profiles: { news: { profiles: {} } } }],
    [false, { profiles: [] }],
    [false, []],
  ])('%j: %j', (isRight, config) => {
    expect([validate(config), checkConfig(config, table).length === 0]).toEqual([isRight, isRight]);
  });
});
