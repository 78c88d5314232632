/** One training: reads labelled documents, holds the base and its adaptation against them, and adapts it to all. */
import { cleanDocument } from './clean.js';
import { createEvaluation, type EvalText, type GoldPage, takeText } from './eval/evaluation.js';
import { type EvalReport, toReport } from './eval/report.js';
import { type Forest, joinForests } from './label/model/forest.js';
import type { Model } from './label/model/model-file.js';
import { readInput, takeItems } from './pipeline.js';
import type { Input } from './read/input.js';
import { READ_DEFAULTS } from './read/read-defaults.js';
import { parseSplit } from './read/split.js';
import { toDocument } from './to-document.js';
import { assignFolds, type Folds } from './train/assign-folds.js';
import { type Example, joinExamples, readExample } from './train/examples.js';
import { type ForestShape, growForest, type TrainingRows } from './train/grow-forest.js';
import { type LabelledDocument, type OnUnusable, toLabelledDocuments } from './train/labelled-documents.js';
import type { Document, Fault, Label } from './types.js';

export interface TrainJob {
  readonly inputs: readonly Input[];
  /** What was asked for and not found. */
  readonly missing: readonly Fault[];
  readonly base: Model;
}

export interface TrainHooks {
  readonly signal: AbortSignal;
  readonly onFault: (fault: Fault) => void;
  readonly onUnusable: OnUnusable;
  readonly onStage: (stage: Stage) => void;
}

/** What begins. */
export type Stage =
  | { readonly name: 'read'; readonly documents: number }
  | { readonly name: 'fold'; readonly fold: number; readonly folds: number }
  | ({ readonly name: 'learn' } & Counts);

export interface Counts {
  readonly documents: number;
  readonly sites: number;
  readonly lines: number;
  readonly bodyLines: number;
}

export interface Validation extends Pick<Folds, 'count' | 'by'> {
  readonly base: EvalReport;
  /** Every document by a model that has not seen its fold. */
  readonly adapted: EvalReport;
}

export interface TrainRun {
  /** Null when nothing could be used, or the run was interrupted. */
  readonly model: Model | null;
  /** Null where there is only one document. */
  readonly validation: Validation | null;
  /** Records and inputs that could not be used. */
  readonly failed: number;
}

/** A small forest with a slow rate: there are few documents, and the base is right about most lines. */
const SHAPE: ForestShape = { trees: 60, leaves: 15, rate: 0.1, l2: 5, minRows: 20, columnShare: 0.3 };

/** A line takes 1.3 kB until all are read. */
const MAX_LINES = 400_000;

export async function runTrain(job: TrainJob, hooks: TrainHooks): Promise<TrainRun> {
  let failed = 0;
  const counting: TrainHooks = {
    ...hooks,
    onFault: (fault) => {
      failed++;
      hooks.onFault(fault);
    },
    onUnusable: (record, reason) => {
      failed++;
      hooks.onUnusable(record, reason);
    },
  };
  const records = await readRecords(job, counting);
  const documents = toLabelledDocuments(records, counting.onUnusable);
  const { model, validation } = await adapt(documents, job.base, counting);
  return { model, validation, failed };
}

async function readRecords({ inputs, missing }: TrainJob, { signal, onFault }: TrainHooks): Promise<Document[]> {
  const records: Document[] = [];
  missing.forEach(onFault);
  const open = (input: Input) => readInput(input, READING, { signal });
  for await (const { document } of takeItems(inputs, open, onFault)) records.push(document);
  return records;
}

const READING = {
  ...READ_DEFAULTS,
  format: 'jsonl',
  htmlKey: null,
  split: parseSplit(READ_DEFAULTS.split),
  encoding: null,
  oversize: 'fault',
  frames: false,
} as const;

interface Lesson {
  readonly document: LabelledDocument;
  readonly example: Example;
}

async function adapt(
  documents: readonly LabelledDocument[],
  base: Model,
  hooks: TrainHooks,
): Promise<Pick<TrainRun, 'model' | 'validation'>> {
  const { signal, onStage } = hooks;
  const nothing = { model: null, validation: null };
  if (documents.length > 0) onStage({ name: 'read', documents: documents.length });
  const lessons = await readLessons(documents, base, hooks);
  const counts = countLessons(lessons);
  if (signal.aborted || counts.lines === 0) return nothing;
  const rows = joinExamples(lessons.map(({ example }) => example));
  const firsts = firstRows(lessons);
  const learn: Learn = async (isUsed) => {
    const chosen = lessons.flatMap((_, at) => (isUsed(at) ? range(firsts[at], firsts[at + 1]) : []));
    const forest = await grow(rows, Int32Array.from(chosen), signal);
    if (forest === null) return null;
    return { ...base, adapted: base.adapted === null ? forest : joinForests(base.adapted, forest) };
  };
  const folds = assignFolds(lessons.map(({ document }) => document.site));
  const validation = folds === null ? null : await validate(lessons, folds, { base, learn, hooks });
  if (signal.aborted) return nothing;
  onStage({ name: 'learn', ...counts });
  return { model: await learn(() => true), validation };
}

/** The base adapted to some of the lessons; null when the run was interrupted. */
type Learn = (isUsed: (lesson: number) => boolean) => Promise<Model | null>;

/** The rows are read here, once for all folds. */
async function readLessons(
  documents: readonly LabelledDocument[],
  base: Model,
  { signal, onUnusable }: TrainHooks,
): Promise<Lesson[]> {
  const lessons: Lesson[] = [];
  let lines = 0;
  for (const document of documents) {
    await rest();
    if (signal.aborted) break;
    const own = document.labelled.lines.length;
    if (lines + own > MAX_LINES) {
      const found = `found ${own} lines after ${lines} of other documents`;
      onUnusable(document.record, `${found}, expected at most ${MAX_LINES} in all`);
      continue;
    }
    lines += own;
    lessons.push({ document, example: readExample(document.labelled, base) });
  }
  return lessons;
}

function countLessons(lessons: readonly Lesson[]): Counts {
  const sum = (numberOf: (example: Example) => number): number =>
    lessons.reduce((before, { example }) => before + numberOf(example), 0);
  return {
    documents: lessons.length,
    sites: new Set(lessons.map(({ document }) => document.site)).size,
    lines: sum(({ count }) => count),
    bodyLines: sum(({ targets }) => targets.reduce((before, target) => before + target, 0)),
  };
}

/** First row of each lesson, and the number of all rows. */
function firstRows(lessons: readonly Lesson[]): number[] {
  const firsts = [0];
  for (const { example } of lessons) firsts.push(firsts[firsts.length - 1] + example.count);
  return firsts;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

/** Null when the run was interrupted. */
async function grow(rows: TrainingRows, chosen: Int32Array, signal: AbortSignal): Promise<Forest | null> {
  const growing = growForest(rows, chosen, SHAPE);
  for (;;) {
    const next = growing.next();
    if (next.done) return next.value;
    await rest();
    if (signal.aborted) return null;
  }
}

interface ValidateInputs {
  readonly base: Model;
  readonly learn: Learn;
  readonly hooks: TrainHooks;
}

/** Scores are those of `chaff eval --clean`. Null when the run was interrupted. */
async function validate(
  lessons: readonly Lesson[],
  { of, count, by }: Folds,
  { base, learn, hooks }: ValidateInputs,
): Promise<Validation | null> {
  const { signal, onStage } = hooks;
  const gold = new Map<string, GoldPage>(lessons.map(({ document: { id, body } }) => [id, { body, group: null }]));
  const before = createEvaluation(gold);
  const after = createEvaluation(gold);
  for (let fold = 0; fold < count; fold++) {
    onStage({ name: 'fold', fold: fold + 1, folds: count });
    const model = await learn((lesson) => of[lesson] !== fold);
    if (model === null) return null;
    for (const [at, { document }] of lessons.entries()) {
      if (of[at] !== fold) continue;
      await rest();
      if (signal.aborted) return null;
      takeText(before, clean(document, base));
      takeText(after, clean(document, model));
    }
  }
  return { count, by, base: toReport(before, 0), adapted: toReport(after, 0) };
}

const BODY: ReadonlySet<Label> = new Set(['body']);

function clean({ id, text }: LabelledDocument, model: Model): EvalText {
  return { id, text: cleanDocument(toDocument(text), { keep: BODY, model }).text, removals: [] };
}

/** Lets signals through, which wait for the work to pause. */
function rest(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
