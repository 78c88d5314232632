/** The record as Parquet columns: its own names and nesting, and one type a column whatever the values are. */
import type { SchemaElement } from 'hyparquet-writer';
import { LABELS, METADATA_FIELDS } from '../types.js';
import type { CleanRecord, RecordMetadata } from './record.js';

/** `text?` may be null. `json` is text that holds JSON: its keys differ from record to record. */
type FieldType = 'text' | 'text?' | 'texts' | 'int' | 'float' | 'labels' | 'origins' | 'json';

/** A key that the record gets needs its line here. */
const METADATA: Readonly<Record<keyof RecordMetadata, FieldType>> = {
  title: 'text?',
  author: 'text?',
  author_bio: 'text?',
  date: 'text?',
  site_name: 'text?',
  url: 'text?',
  language: 'text',
  language_script: 'text',
  language_score: 'float',
  description: 'text?',
  image: 'text?',
  prev_title: 'text?',
  next_title: 'text?',
  teasers: 'texts',
  tags: 'texts',
  provenance: 'origins',
  source: 'text',
  offset: 'int',
  length: 'int',
  encoding: 'text',
  encoding_confidence: 'float',
  chars: 'int',
  words: 'int',
  kept_share: 'float',
  removed: 'labels',
  flags: 'texts',
  input: 'json',
};

const FIELDS = Object.entries(METADATA) as [keyof RecordMetadata, FieldType][];

/** The file's schema, in the order of the record's keys. */
export const PARQUET_SCHEMA: readonly SchemaElement[] = [
  { name: 'root', num_children: 3 },
  toText('id', 'REQUIRED'),
  toText('text', 'REQUIRED'),
  { name: 'metadata', repetition_type: 'REQUIRED', num_children: FIELDS.length },
  ...FIELDS.flatMap(([name, type]) => toElements(name, type)),
];

/** The values of `metadata` as the schema has them. `input` is the raw JSON of the input's other fields. */
export function toMetadataRow({ metadata }: CleanRecord, input: string): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    FIELDS.map(([name, type]) => {
      if (name === 'input') return [name, input];
      const value = metadata[name];
      if (type === 'json') return [name, JSON.stringify(value)];
      if (type === 'int') return [name, BigInt(value as number)];
      if (type === 'labels') return [name, toBigInts(value as Readonly<Record<string, number>>)];
      return [name, value];
    }),
  );
}

/** A column of 64 bits takes no other numbers. */
function toBigInts(counts: Readonly<Record<string, number>>): Record<string, bigint> {
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, BigInt(count)]));
}

function toElements(name: string, type: FieldType): SchemaElement[] {
  switch (type) {
    case 'text':
    case 'json':
      return [toText(name, 'REQUIRED')];
    case 'text?':
      return [toText(name, 'OPTIONAL')];
    case 'int':
      return [toInteger(name)];
    case 'float':
      return [{ name, type: 'DOUBLE', repetition_type: 'REQUIRED' }];
    case 'labels':
      return [{ name, repetition_type: 'REQUIRED', num_children: LABELS.length }, ...LABELS.map(toInteger)];
    case 'origins':
      return [
        { name, repetition_type: 'REQUIRED', num_children: METADATA_FIELDS.length },
        ...METADATA_FIELDS.map((field) => toText(field, 'OPTIONAL')),
      ];
    case 'texts':
      // https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists
      return [
        { name, repetition_type: 'REQUIRED', num_children: 1, converted_type: 'LIST', logical_type: { type: 'LIST' } },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        toText('element', 'REQUIRED'),
      ];
  }
}

function toText(name: string, repetition_type: 'REQUIRED' | 'OPTIONAL'): SchemaElement {
  return { name, type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' }, repetition_type };
}

function toInteger(name: string): SchemaElement {
  return { name, type: 'INT64', repetition_type: 'REQUIRED' };
}
