/** One piece of an input → all that is written of it, and all that is counted. Plain data in and out, for any thread. */
import { tileDocument } from '../clean.js';
import { type Cleaned, cleanOne, type PipelineOptions, toInternalFault } from '../pipeline.js';
import { encodeText } from '../read/encode-text.js';
import { headOf, type Maker, makeItem, type Piece, type PieceItem } from '../read/piece.js';
import type { Document, Fault, FaultKind, Flag, Span } from '../types.js';
import { toFaultLine, toQuarantineLine } from '../write/fault-text.js';
import { type BlankEntry, toLedgerLine } from '../write/ledger.js';
import type { OutputFormat } from '../write/output-format.js';
import { toRejectLines } from '../write/rejects.js';
import {
  createRecordShaper,
  joinBytes,
  joinRecords,
  type RecordShaper,
  type ShapedRecords,
} from '../write/shape-records.js';
import {
  addCounts,
  countArticle,
  countFault,
  countPassedOver,
  createCounts,
  type RunCounts,
} from '../write/summary.js';
import { recycleBytes, TextBytes } from '../write/text-bytes.js';

/** What is wanted of each document. */
export interface CleanJob {
  readonly pipeline: PipelineOptions;
  readonly to: OutputFormat;
  readonly hasLedger: boolean;
  readonly hasRejects: boolean;
  readonly hasQuarantine: boolean;
  /** Whether the first fault ends the run: then it ends the piece. */
  readonly stopAtFault: boolean;
}

export interface CleanedPiece {
  readonly records: ShapedRecords;
  readonly ledger: Uint8Array<ArrayBuffer>;
  readonly rejects: Uint8Array<ArrayBuffer>;
  readonly quarantine: Uint8Array<ArrayBuffer>;
  readonly counts: RunCounts;
  /** What people are to be told, in the order of the piece. */
  readonly remarks: readonly Remark[];
  /** Whether what is wrong with the input costs the rest of it. */
  readonly hasFailed: boolean;
}

export type Remark = { readonly fault: Fault } | Doubt;

/** A flag that says that something is wrong with a document, which was passed on all the same. */
export interface Doubt extends Pick<Document, 'source' | 'offset' | 'id' | 'encoding'> {
  readonly flag: Flag;
}

/** Flags that people are told of. */
const DOUBTFUL: ReadonlySet<Flag> = new Set(['invalid-bytes', 'suspect-encoding', 'lone-surrogate']);

/** Faults after which the rest of an input is lost. */
const INPUT_FAULTS: ReadonlySet<FaultKind> = new Set([
  'unreadable',
  'binary',
  'empty-input',
  'broken-archive',
  'refused-archive',
  'broken-parquet',
  'column-missing',
]);

/** Cleans the records of a piece one after the other; `onItem` is told which one is next. */
export function cleanPiece(piece: Piece, make: Maker, job: CleanJob, onItem: (index: number) => void): CleanedPiece {
  const gathered = createGathered(job);
  for (const [index, item] of piece.items.entries()) {
    onItem(index);
    const made = makeItem(piece, item, make);
    if (made === null) {
      addBlank(gathered, piece, item);
      continue;
    }
    if ('passedOver' in made) {
      countPassedOver(gathered.counts, made.passedOver);
      continue;
    }
    const cleaned = 'document' in made ? cleanOne(made.document, job.pipeline) : made;
    const fault = 'fault' in cleaned ? cleaned.fault : addCleaned(gathered, cleaned);
    if (fault === null) continue;
    addFault(gathered, fault);
    if (job.stopAtFault) break;
  }
  return take(gathered);
}

/** The same in memory of its own, which may be moved to another thread. */
export function toMovable(cleaned: CleanedPiece): CleanedPiece {
  const { records, ledger, rejects, quarantine } = cleaned;
  const moved = {
    ...cleaned,
    records: { ...records, lines: records.lines.slice(), attributes: records.attributes.slice() },
    ledger: ledger.slice(),
    rejects: rejects.slice(),
    quarantine: quarantine.slice(),
  };
  recycleCleaned(cleaned);
  return moved;
}

/** Takes back the memory of what has been written. */
export function recycleCleaned(cleaned: CleanedPiece): void {
  listBytes(cleaned).forEach(recycleBytes);
}

/** All memory that it is in. */
export function listBytes({ records, ledger, rejects, quarantine }: CleanedPiece): Uint8Array<ArrayBuffer>[] {
  return [records.lines, records.attributes, ledger, rejects, quarantine];
}

export function cleanNothing(job: CleanJob): CleanedPiece {
  return take(createGathered(job));
}

/** What stands in the place of a piece of which nothing came but `fault`. */
export function toFaultyPiece(fault: Fault, job: CleanJob): CleanedPiece {
  const gathered = createGathered(job);
  addFault(gathered, fault);
  return take(gathered);
}

/** Two neighbours as one. */
export function joinPieces(first: CleanedPiece, second: CleanedPiece): CleanedPiece {
  const counts = createCounts();
  addCounts(counts, first.counts);
  addCounts(counts, second.counts);
  return {
    records: joinRecords(first.records, second.records),
    ledger: joinBytes(first.ledger, second.ledger),
    rejects: joinBytes(first.rejects, second.rejects),
    quarantine: joinBytes(first.quarantine, second.quarantine),
    counts,
    remarks: [...first.remarks, ...second.remarks],
    hasFailed: first.hasFailed || second.hasFailed,
  };
}

interface Gathered {
  readonly job: CleanJob;
  readonly shaper: RecordShaper;
  readonly ledger: TextBytes;
  readonly rejects: TextBytes;
  readonly quarantine: TextBytes;
  readonly counts: RunCounts;
  readonly remarks: Remark[];
  hasFailed: boolean;
}

function createGathered(job: CleanJob): Gathered {
  return {
    job,
    shaper: createRecordShaper(job.to),
    ledger: new TextBytes(),
    rejects: new TextBytes(),
    quarantine: new TextBytes(),
    counts: createCounts(),
    remarks: [],
    hasFailed: false,
  };
}

function take({ shaper, ledger, rejects, quarantine, counts, remarks, hasFailed }: Gathered): CleanedPiece {
  return {
    records: shaper.take(),
    ledger: ledger.take(),
    rejects: rejects.take(),
    quarantine: quarantine.take(),
    counts,
    remarks,
    hasFailed,
  };
}

/** Adds all that is said of one document, or nothing: then the fault says why. */
function addCleaned(gathered: Gathered, cleaned: Cleaned): Fault | null {
  const { document, article } = cleaned;
  const { job, shaper, counts, remarks } = gathered;
  let addAll: () => void;
  try {
    addAll = prepare(gathered, shaper, cleaned);
  } catch (error) {
    return toInternalFault(document, error);
  }
  addAll();
  countArticle(counts, article, job.pipeline.clean.keep);
  const { source, offset, id, encoding } = document;
  for (const flag of article.flags) if (DOUBTFUL.has(flag)) remarks.push({ source, offset, id, encoding, flag });
  return null;
}

function prepare({ job, ledger, rejects }: Gathered, shaper: RecordShaper, { document, article }: Cleaned): () => void {
  let tiles: readonly Span[] | null = null;
  const spans = (): readonly Span[] => {
    tiles ??= tileDocument(document, article, job.pipeline.clean);
    return tiles;
  };
  const addRecord = shaper.prepare({ document, article, spans });
  const entry = job.hasLedger ? toLedgerLine(document, article, { spans: spans(), encode: encodeText }) : null;
  const rejected = job.hasRejects ? toRejectLines(document, spans()) : '';
  return () => {
    addRecord();
    if (entry !== null) ledger.addLine(entry);
    rejects.add(rejected);
  };
}

/** Of what holds nothing at all the ledger alone speaks, since `restore` gives it back. */
function addBlank({ job, ledger }: Gathered, { plan }: Piece, item: PieceItem): void {
  if (!job.hasLedger || plan?.format !== 'jsonl' || !('head' in item)) return;
  const { source, encoding } = plan;
  const { blank } = headOf(item, 'jsonl');
  const { ordinal, offset, length } = item;
  if (blank === undefined) return;
  const entry: BlankEntry = { source, ordinal, offset, length, encoding: encoding ?? 'utf-8', blank };
  ledger.addLine(JSON.stringify(entry));
}

function addFault(gathered: Gathered, fault: Fault): void {
  const { job, ledger, quarantine } = gathered;
  countFault(gathered.counts, fault);
  gathered.hasFailed ||= INPUT_FAULTS.has(fault.kind);
  const line = job.hasLedger ? toFaultLine(fault) : null;
  if (line !== null) ledger.addLine(line);
  if (job.hasQuarantine) quarantine.add(`${toQuarantineLine(fault)}\n`);
  // What it holds is for the quarantine alone.
  gathered.remarks.push({ fault: { ...fault, content: null } });
}
