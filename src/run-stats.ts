/** Outputs that chaff wrote, and the rejects beside them → totals; record by record, so that their number does not matter. */
import { siteOf } from './host-of.js';
import { type InputHooks, readInput, takeItems } from './pipeline.js';
import type { Input } from './read/input.js';
import { READ_DEFAULTS } from './read/read-defaults.js';
import type { ReadOptions } from './read/read-options.js';
import { readField, withoutKeyHint } from './read/read-record.js';
import { SeenIds } from './read/seen-ids.js';
import { addRemoval, type RuleDigest } from './survey/digest-document.js';
import {
  addRecord,
  addRejects,
  createRecordTotals,
  type RecordDigest,
  type RecordTotals,
} from './survey/record-totals.js';
import { type Document, type Fault, LABELS, type Label } from './types.js';
import { createCodePointOffsets } from './write/code-points.js';

export interface StatsJob {
  readonly outputs: readonly Input[];
  readonly rejects: readonly Input[];
}

export interface StatsHooks extends InputHooks {
  readonly onDocuments?: (documents: number) => void;
  readonly onFault: (fault: Fault) => void;
  /** Told of what could be read and is none of chaff's; `reason` says what was found and expected. */
  readonly onUnusable: (document: Document, reason: string) => void;
}

export interface StatsRun {
  readonly totals: RecordTotals;
  /** Whether there were more different ids, or bodies, than are remembered: then more may be repeated. */
  readonly areIdsBounded: boolean;
  readonly areBodiesBounded: boolean;
}

const READING: ReadOptions = {
  ...READ_DEFAULTS,
  htmlKey: null,
  urlKey: '',
  split: { how: 'file' },
  encoding: null,
  // What one run could write, the next can read.
  maxDocBytes: Number.MAX_SAFE_INTEGER,
  oversize: 'fault',
  frames: false,
};

const RECORD_EXPECTED = 'expected a record that chaff wrote';

export async function runStats({ outputs, rejects }: StatsJob, hooks: StatsHooks): Promise<StatsRun> {
  const totals = createRecordTotals();
  const ids = new SeenIds();
  const bodies = new SeenIds();
  for await (const document of readAll(outputs, hooks)) {
    const fields = readFields(document);
    if (typeof fields === 'string') {
      hooks.onUnusable(document, `found ${fields}, ${RECORD_EXPECTED}`);
      continue;
    }
    const isRepeated = ids.hasSeen(document.id ?? '');
    const isCopy = document.text !== '' && bodies.hasSeen(document.text);
    addRecord(totals, { ...fields, isRepeated, isCopy });
    hooks.onDocuments?.(1);
  }
  await addAllRejects(totals, rejects, hooks);
  return { totals, areIdsBounded: ids.isFull, areBodiesBounded: bodies.isFull };
}

async function* readAll(
  inputs: readonly Input[],
  { onFault, ...hooks }: StatsHooks,
): AsyncGenerator<Document, void, undefined> {
  const open = (input: Input) => readInput(input, READING, hooks);
  const tell = (fault: Fault): void => onFault(withoutKeyHint(fault));
  for await (const { document } of takeItems(inputs, open, tell)) yield document;
}

type RecordFields = Omit<RecordDigest, 'isRepeated' | 'isCopy'>;

/** What is wrong with it, in words, where it is no record of chaff's. */
function readFields({ id, input }: Document): RecordFields | string {
  if (input === null) return 'text without fields';
  if (id === null) return 'no id';
  const record: Readonly<Record<string, unknown>> = JSON.parse(input);
  if ('rule' in record) return 'rejects (--rejects takes them)';
  const read = (key: string): unknown => readField(record, `metadata.${key}`);
  const [source, url, language, chars, words, flags] = ['source', 'url', 'language', 'chars', 'words', 'flags'].map(
    read,
  );
  if (typeof source !== 'string') return describeMissing('source');
  if (typeof language !== 'string') return describeMissing('language');
  if (typeof chars !== 'number') return describeMissing('chars');
  if (typeof words !== 'number') return describeMissing('words');
  const removed = readRemoved(read('removed'));
  if (removed === null) return describeMissing('removed');
  if (!Array.isArray(flags) || !flags.every((flag) => typeof flag === 'string')) return describeMissing('flags');
  return { source, site: siteOf(typeof url === 'string' ? url : null), language, chars, words, removed, flags };
}

function describeMissing(key: string): string {
  return `a record without a fitting metadata.${key}`;
}

/** Null unless there is a number for each label. */
function readRemoved(value: unknown): Record<Label, number> | null {
  if (typeof value !== 'object' || value === null) return null;
  const counts = new Map<string, unknown>(Object.entries(value));
  const entries = LABELS.map((label) => [label, counts.get(label)] as const);
  return entries.every(([, count]) => typeof count === 'number')
    ? (Object.fromEntries(entries) as Record<Label, number>)
    : null;
}

interface Reject {
  readonly rule: string;
  readonly label: Label;
  readonly chars: number;
}

/** The spans of a document stand in a row. */
async function addAllRejects(totals: RecordTotals, inputs: readonly Input[], hooks: StatsHooks): Promise<void> {
  let key: string | null = null;
  let digests = new Map<string, RuleDigest>();
  const flush = (): void => {
    for (const digest of digests.values()) addRejects(totals, digest);
    digests = new Map();
  };
  for await (const document of readAll(inputs, hooks)) {
    const reject = readReject(document);
    if (reject === null) {
      hooks.onUnusable(document, 'found no reject, expected a line that --rejects wrote');
      continue;
    }
    const { rule, label, chars } = reject;
    const next = `${document.source}\n${document.id}`;
    if (next !== key) flush();
    key = next;
    addRemoval(digests, rule, label, chars);
  }
  flush();
}

/** Null where it is none. */
function readReject({ text, input }: Document): Reject | null {
  const fields: Readonly<Record<string, unknown>> = JSON.parse(input ?? '{}');
  const label = LABELS.find((candidate) => candidate === fields.label);
  if (label === undefined || typeof fields.rule !== 'string') return null;
  return { rule: fields.rule, label, chars: createCodePointOffsets(text)(text.length) };
}
