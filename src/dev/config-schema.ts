/** The JSON Schema and the types of a config file, made from the table of flags. */
import { CONFIGURABLE } from '../cli/flags.js';
import { PROFILES, SCHEMA } from '../config/check-config.js';
import { type Setting, type SettingTable, toSettingTable } from '../config/setting.js';
import { LABELS } from '../types.js';

export const CONFIG_SCHEMA = 'config.schema.json';
export const CONFIG_TYPES = 'src/config/config.ts';

const NAME = 'settings';

type Schema = Readonly<Record<string, unknown>>;

/** The text of the schema; draft-07, which most editors know. */
export function formatConfigSchema(): string {
  const table = toSettingTable(CONFIGURABLE);
  const shared = topProperties(table);
  const refs = Object.fromEntries(
    Object.keys(shared).map((key) => [key, { $ref: `#/definitions/${NAME}/properties/${key}` }]),
  );
  const schema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'chaff config',
    description: 'Settings for chaff: chaff.config.json, .yaml or .yml, or the key "chaff" of package.json',
    type: 'object',
    properties: {
      [SCHEMA]: { type: 'string', description: 'the address of this schema' },
      ...refs,
      [PROFILES]: {
        description: 'settings that --profile NAME puts over the others, by name',
        type: 'object',
        additionalProperties: { $ref: `#/definitions/${NAME}` },
      },
    },
    additionalProperties: false,
    definitions: { [NAME]: toObject(shared) },
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** A name may be that of a flag and of a command. */
function topProperties({ shared, commands }: SettingTable): Record<string, Schema> {
  const properties = new Map<string, Schema>([...shared].map(([key, setting]) => [key, toSchema(setting)]));
  for (const [name, settings] of commands) {
    const own = [...settings].map(([key, setting]) => [key, toSchema(setting)] as const);
    const section = { ...toObject(Object.fromEntries(own)), description: `settings of chaff ${name}` };
    const flag = properties.get(name);
    properties.set(name, flag === undefined ? section : { anyOf: [flag, section] });
  }
  return Object.fromEntries(properties);
}

function toObject(properties: Readonly<Record<string, Schema>>): Schema {
  return { type: 'object', properties, additionalProperties: false };
}

function toSchema(setting: Setting): Schema {
  const value = valueSchema(setting);
  const isSwitch = setting.kind === 'switch';
  return {
    description: describe(setting),
    ...(setting.hasOff && !isSwitch ? { anyOf: [value, { const: false }] } : value),
    ...(setting.default !== null && { default: defaultOf(setting, setting.default) }),
  };
}

function valueSchema({ kind, choices, values, isPath }: Setting): Schema {
  switch (kind) {
    case 'switch':
      return { type: 'boolean' };
    case 'choice':
      return { enum: choices };
    case 'number':
      return { type: 'number' };
    case 'list': {
      const item = values === 'label' ? { enum: LABELS } : { type: 'string' };
      return { anyOf: [{ type: 'array', items: item }, { type: 'string' }] };
    }
    case 'text':
      return { type: isPath ? 'string' : ['string', 'number'] };
  }
}

function defaultOf({ kind }: Setting, text: string): string | number {
  return kind === 'number' ? Number(text) : text;
}

function describe({ docs, kind, hasOff }: Setting): string {
  const [on, off] = docs;
  return hasOff && off !== undefined ? `${kind === 'switch' ? `true: ${on}` : on}; false: ${off}` : on;
}

/** Source of the types, as `npm run format` would leave it. */
export function formatConfigTypes(): string {
  const table = toSettingTable(CONFIGURABLE);
  const sections = [...table.commands].map(([name, settings]) =>
    toInterface(
      `Settings of \`chaff ${name}\`.`,
      `${capitalize(name)}Settings`,
      [...settings.values()].map((setting) => toProperty(setting)),
    ),
  );
  const names = [...new Set([...table.shared.keys(), ...table.commands.keys()])];
  const all = toInterface('Settings of all commands that have them, and of single commands.', 'Settings', [
    ...names.map((name) => toTopProperty(name, table)),
  ]);
  const config = [
    '/** What a config file holds. */',
    'export interface Config extends Settings {',
    '  /** The address of the JSON Schema. */',
    `  readonly ${SCHEMA}?: string;`,
    '  /** Settings that `--profile NAME` puts over the others, by name. */',
    `  readonly ${PROFILES}?: Readonly<Record<string, Settings>>;`,
    '}',
    '',
  ].join('\n');
  const head = '/** Types of a config file. Written by `npm run gen` from the table of flags. */\n';
  return `${head}import type { Label } from '../types.js';\n\n${[...sections, all, config].join('\n')}`;
}

function toTopProperty(name: string, { shared, commands }: SettingTable): string {
  const setting = shared.get(name);
  const section = `${capitalize(name)}Settings`;
  if (setting === undefined) return `  readonly ${name}?: ${section};\n`;
  return toProperty(setting, commands.has(name) ? ` | ${section}` : '');
}

function toInterface(doc: string, name: string, properties: readonly string[]): string {
  return `/** ${doc} */\nexport interface ${name} {\n${properties.join('')}}\n`;
}

/** `more` are other types that the key may have. */
function toProperty(setting: Setting, more = ''): string {
  const usual = setting.default === null ? '' : ` (default: ${setting.default})`;
  const doc = `${describe(setting)}${usual}`.replaceAll('*/', '*\\/');
  return `  /** ${doc} */\n  readonly ${setting.key}?: ${typeOf(setting)}${more};\n`;
}

function typeOf({ kind, choices, values, hasOff, isPath }: Setting): string {
  const type = {
    switch: 'boolean',
    choice: choices.map((choice) => `'${choice}'`).join(' | '),
    number: 'number',
    list: `string | readonly ${values === 'label' ? 'Label' : 'string'}[]`,
    text: isPath ? 'string' : 'string | number',
  }[kind];
  return hasOff && kind !== 'switch' ? `${type} | false` : type;
}

function capitalize(name: string): string {
  return `${name[0].toUpperCase()}${name.slice(1)}`;
}
