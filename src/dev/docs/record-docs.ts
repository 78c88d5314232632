/** The table of the record's keys, from `schema.json`. */
import { readFileSync } from 'node:fs';
import { toTable } from './to-table.js';

interface ValueSchema {
  readonly type: string | readonly string[];
  readonly description?: string;
  readonly items?: { readonly type?: string };
  readonly properties?: Readonly<Record<string, ValueSchema>>;
}

/** Of `metadata` the keys one by one, as `metadata.title`. Throws where a key has no description. */
export function tabulateRecord(): string {
  const schema = JSON.parse(readFileSync('schema.json', 'utf8')) as ValueSchema;
  const { metadata, ...others } = schema.properties ?? {};
  const values = [
    ...Object.entries(others),
    ...Object.entries(metadata?.properties ?? {}).map(([key, value]) => [`metadata.${key}`, value] as const),
  ];
  const rows = values.map(([key, value]) => {
    if (value.description === undefined) throw new Error(`schema.json: ${key} has no description`);
    return [`\`${key}\``, describeType(value), value.description];
  });
  return toTable(['Key', 'Type', 'Meaning'], rows);
}

function describeType({ type, items }: ValueSchema): string {
  if (items !== undefined) return `array of ${items.type ?? 'string'}s`;
  return typeof type === 'string' ? type : type.join(' or ');
}
