/** What a run counts, and the two shapes in which it reports that: JSON for scripts, one line for people. */
import { type Article, type Fault, type FaultKind, type Flag, LABELS, type Label } from '../types.js';

export interface RemovedCount {
  documents: number;
  blocks: number;
  chars: number;
}

export interface RunCounts {
  inputsRead: number;
  inputsFailed: number;
  documents: number;
  /** Of the inputs before decompression. */
  bytesIn: number;
  /** Of the records before compression. */
  bytesOut: number;
  /** Code points of all bodies. */
  charsKept: number;
  readonly removed: Map<Label, RemovedCount>;
  readonly languages: Map<string, number>;
  readonly flags: Map<Flag, number>;
  readonly errors: Map<FaultKind, number>;
  /** Records without a document, by reason. */
  readonly passedOver: Map<string, number>;
}

export function createCounts(): RunCounts {
  return {
    inputsRead: 0,
    inputsFailed: 0,
    documents: 0,
    bytesIn: 0,
    bytesOut: 0,
    charsKept: 0,
    removed: new Map(LABELS.map((label) => [label, { documents: 0, blocks: 0, chars: 0 }])),
    languages: new Map(),
    flags: new Map(),
    errors: new Map(),
    passedOver: new Map(),
  };
}

/** Counts as JSON takes them. */
export type SavedCounts = Omit<RunCounts, 'removed' | 'languages' | 'flags' | 'errors' | 'passedOver'> & {
  readonly [Key in 'removed' | 'languages' | 'flags' | 'errors' | 'passedOver']: MapEntries<RunCounts[Key]>;
};

type MapEntries<M> = M extends Map<infer Key, infer Value> ? readonly (readonly [Key, Value])[] : never;

export function saveCounts(counts: RunCounts): SavedCounts {
  const { removed, languages, flags, errors, passedOver } = counts;
  return {
    ...counts,
    removed: [...removed],
    languages: [...languages],
    flags: [...flags],
    errors: [...errors],
    passedOver: [...passedOver],
  };
}

export function restoreCounts(saved: SavedCounts): RunCounts {
  return {
    ...saved,
    removed: new Map(saved.removed),
    languages: new Map(saved.languages),
    flags: new Map(saved.flags),
    errors: new Map(saved.errors),
    passedOver: new Map(saved.passedOver),
  };
}

/** Adds what was counted elsewhere. */
export function addCounts(counts: RunCounts, more: RunCounts): void {
  counts.inputsRead += more.inputsRead;
  counts.inputsFailed += more.inputsFailed;
  counts.documents += more.documents;
  counts.bytesIn += more.bytesIn;
  counts.bytesOut += more.bytesOut;
  counts.charsKept += more.charsKept;
  for (const [label, { documents, blocks, chars }] of more.removed) {
    const removed = counts.removed.get(label);
    if (removed === undefined) continue;
    removed.documents += documents;
    removed.blocks += blocks;
    removed.chars += chars;
  }
  addAll(counts.languages, more.languages);
  addAll(counts.flags, more.flags);
  addAll(counts.errors, more.errors);
  for (const [reason, count] of more.passedOver) countPassedOver(counts, reason, count);
}

function addAll<K>(counts: Map<K, number>, more: ReadonlyMap<K, number>): void {
  for (const [key, count] of more) add(counts, key, count);
}

export function countFlag(counts: RunCounts, flag: Flag): void {
  add(counts.flags, flag);
}

/** Adds one cleaned document. */
export function countArticle(counts: RunCounts, article: Article, keep: ReadonlySet<Label>): void {
  counts.documents++;
  counts.charsKept += article.chars;
  add(counts.languages, article.language.code);
  for (const flag of article.flags) add(counts.flags, flag);
  for (const { label } of article.blocks) {
    if (keep.has(label)) continue;
    const removed = counts.removed.get(label);
    if (removed !== undefined) removed.blocks++;
  }
  for (const [label, removed] of counts.removed) {
    const chars = article.removed[label];
    if (chars === 0) continue;
    removed.documents++;
    removed.chars += chars;
  }
}

export function countFault(counts: RunCounts, fault: Fault): void {
  add(counts.errors, fault.kind);
}

/** Reasons hold names from the input; from so many on, new ones are `other`. */
const MAX_REASONS = 1000;

export function countPassedOver({ passedOver }: RunCounts, reason: string, count = 1): void {
  add(passedOver, passedOver.has(reason) || passedOver.size < MAX_REASONS ? reason : 'other', count);
}

/** How many records and inputs failed. */
export function countErrors(counts: RunCounts): number {
  return sum(counts.errors);
}

/** The closing line: `12,581 documents, 200.0 MB in, 62 % kept, 0 errors, 6.1 s (32.8 MB/s)`. */
export function describeRun(counts: RunCounts, seconds: number): string {
  const errors = countErrors(counts);
  const rate = seconds > 0 ? counts.bytesIn / 1e6 / seconds : 0;
  return [
    plural(counts.documents, 'document'),
    `${formatBytes(counts.bytesIn)} in`,
    `${Math.round(keptShareOf(counts) * 100)} % kept`,
    plural(errors, 'error'),
    ...(counts.passedOver.size === 0 ? [] : [describePassedOver(counts.passedOver)]),
    `${seconds.toFixed(1)} s (${rate.toFixed(1)} MB/s)`,
  ].join(', ');
}

const REASONS_SHOWN = 5;

/** `1,200 records passed over (600 request, 590 HTTP 301, 10 image/png)`, the most frequent reasons first. */
function describePassedOver(passedOver: ReadonlyMap<string, number>): string {
  const reasons = [...passedOver].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const shown = reasons.slice(0, REASONS_SHOWN).map(([reason, count]) => `${groupDigits(count)} ${reason}`);
  const rest = reasons.length - shown.length;
  const more = rest > 0 ? `, … ${rest} more` : '';
  return `${plural(sum(passedOver), 'record')} passed over (${shown.join(', ')}${more})`;
}

export interface RunFacts {
  readonly version: string;
  readonly started: Date;
  readonly seconds: number;
  readonly exitCode: number;
}

/** The summary file: apart from `started` and `seconds`, the same input gives the same bytes. */
export function toSummary(counts: RunCounts, facts: RunFacts): string {
  return `${JSON.stringify(summarize(counts, facts), null, 2)}\n`;
}

/** What the summary holds. */
export function summarize(counts: RunCounts, facts: RunFacts): Readonly<Record<string, unknown>> {
  return {
    version: facts.version,
    started: facts.started.toISOString(),
    seconds: Math.round(facts.seconds * 1000) / 1000,
    exit_code: facts.exitCode,
    inputs: { read: counts.inputsRead, failed: counts.inputsFailed },
    documents: counts.documents,
    bytes: { in: counts.bytesIn, out: counts.bytesOut },
    chars: { kept: counts.charsKept, removed: charsRemoved(counts) },
    kept_share: Math.round(keptShareOf(counts) * 1e4) / 1e4,
    removed: Object.fromEntries(counts.removed),
    languages: sortedByName(counts.languages),
    flags: sortedByName(counts.flags),
    errors: sortedByName(counts.errors),
    passed_over: sortedByName(counts.passedOver),
  };
}

/** Bytes in the largest decimal unit that leaves at least one before the point. */
export function formatBytes(bytes: number): string {
  if (bytes < 1e3) return `${bytes} B`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}

/** `12,581`. To ask Intl takes as long as to clean a hundred documents, the first time. */
export function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 error`, `12,581 documents`. */
export function plural(count: number, noun: string): string {
  return `${groupDigits(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function keptShareOf(counts: RunCounts): number {
  const all = counts.charsKept + charsRemoved(counts);
  return all === 0 ? 1 : counts.charsKept / all;
}

function charsRemoved(counts: RunCounts): number {
  let chars = 0;
  for (const removed of counts.removed.values()) chars += removed.chars;
  return chars;
}

function sortedByName(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function sum(counts: ReadonlyMap<unknown, number>): number {
  let all = 0;
  for (const count of counts.values()) all += count;
  return all;
}

function add<K>(counts: Map<K, number>, key: K, count = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
