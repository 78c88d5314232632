/** One evaluation: reads the gold, then scores the texts of the inputs as they come, cleaned first or as they are. */
import { createEvaluation, type Evaluation, type GoldPage, type Removal, takeText } from './eval/evaluation.js';
import { type Cleaned, cleanInput, type PipelineOptions, readInput, takeItems } from './pipeline.js';
import type { Input } from './read/input.js';
import { isDeeper } from './read/is-deeper.js';
import { readField, withoutKeyHint } from './read/read-record.js';
import { type Document, type Fault, LABELS, type Label } from './types.js';
import { documentId } from './write/record.js';

export interface EvalJob {
  readonly gold: readonly Input[];
  readonly inputs: readonly Input[];
  /** What was asked for and not found. */
  readonly missing: readonly Fault[];
  readonly pipeline: PipelineOptions;
  /** Whether the texts are cleaned before they are scored. */
  readonly clean: boolean;
  /** Key of the gold's field to group pages by, or null. */
  readonly by: string | null;
}

export interface EvalHooks {
  readonly signal: AbortSignal;
  readonly onFault: (fault: Fault) => void;
  /** Told of a document that could be read and not used; `reason` says what was found and expected. */
  readonly onUnusable: (document: Document, reason: string) => void;
  /** Told of the pages before the first input is read. */
  readonly onGold: (gold: ReadonlyMap<string, GoldPage>) => void;
}

export interface EvalRun {
  readonly evaluation: Evaluation;
  /** Documents of the inputs that could be read, whether or not the gold asks for them. */
  readonly documents: number;
}

/** Runs the job; what cannot be used is told, counted and skipped. */
export async function runEval(job: EvalJob, hooks: EvalHooks): Promise<EvalRun> {
  const gold = new Map<string, GoldPage>();
  const evaluation = createEvaluation(gold);
  const counting = countFailures(evaluation, hooks);
  for (const fault of job.missing) counting.onFault(fault);
  for await (const document of readAll(job.gold, toGoldReading(job.pipeline), toGoldHooks(counting))) {
    const { id } = document;
    const value = job.by === null ? null : readValue(document, job.by);
    if (id === null) counting.onUnusable(document, 'found no id, expected a string or number under "id"');
    else if (gold.has(id)) counting.onUnusable(document, describeRepeated(id));
    else if (isDeeper(value, MAX_DEPTH)) counting.onUnusable(document, describeDeep(job.by));
    else gold.set(id, { body: document.text, group: job.by === null ? null : toGroup(value) });
  }
  if (gold.size === 0 || hooks.signal.aborted) return { evaluation, documents: 0 };
  hooks.onGold(gold);
  return { evaluation, documents: await scoreInputs(job, evaluation, counting) };
}

type FaultHooks = Pick<EvalHooks, 'signal' | 'onFault' | 'onUnusable'>;

function countFailures(evaluation: Evaluation, { signal, onFault, onUnusable }: EvalHooks): FaultHooks {
  return {
    signal,
    onFault: (fault) => {
      evaluation.failed++;
      onFault(fault);
    },
    onUnusable: (document, reason) => {
      evaluation.failed++;
      onUnusable(document, reason);
    },
  };
}

/** The gold has its own keys. An address stays among its other fields, so that pages can be grouped by it. */
function toGoldReading({ read }: PipelineOptions): PipelineOptions['read'] {
  return { ...read, format: 'jsonl', textKey: 'body', htmlKey: null, idKey: 'id', urlKey: '', encoding: null };
}

/** No flag names the gold's keys, so the hint at one is taken from the message. */
function toGoldHooks(hooks: FaultHooks): FaultHooks {
  return { ...hooks, onFault: (fault) => hooks.onFault(withoutKeyHint(fault)) };
}

async function* readAll(
  inputs: readonly Input[],
  read: PipelineOptions['read'],
  { signal, onFault }: FaultHooks,
): AsyncGenerator<Document, void, undefined> {
  for await (const { document } of takeItems(inputs, (input) => readInput(input, read, { signal }), onFault))
    yield document;
}

function cleanAll({ inputs, pipeline }: EvalJob, { signal, onFault }: FaultHooks): AsyncGenerator<Cleaned> {
  return takeItems<Cleaned>(inputs, (input) => cleanInput(input, pipeline, { signal }), onFault);
}

/** Returns how many documents were read. */
async function scoreInputs(job: EvalJob, evaluation: Evaluation, hooks: FaultHooks): Promise<number> {
  let documents = 0;
  const take = (document: Document, text: string, removals: readonly Removal[]): void => {
    documents++;
    const id = documentId(document);
    if (evaluation.scores.has(id)) hooks.onUnusable(document, describeRepeated(id));
    else takeText(evaluation, { id, text, removals });
  };
  if (job.clean) {
    for await (const cleaned of cleanAll(job, hooks)) {
      take(cleaned.document, cleaned.article.text, listRemovals(cleaned, job.pipeline.clean.keep));
    }
  } else {
    for await (const document of readAll(job.inputs, job.pipeline.read, hooks)) {
      take(document, document.text, readRemovals(document));
    }
  }
  return documents;
}

function describeRepeated(id: string): string {
  return `found the id ${JSON.stringify(id)} again, expected each id once`;
}

const NO_VALUE = '(none)';

/** Far more than a value to group by has; what is much deeper could not be written. */
const MAX_DEPTH = 100;

function describeDeep(by: string | null): string {
  return `found lists or objects more than ${MAX_DEPTH} deep in one another under "${by}", expected few`;
}

function readValue(document: Document, key: string): unknown {
  // These two are no longer among the other fields.
  if (key === 'id' && document.id !== null) return document.id;
  if (key === 'body') return document.text;
  return readField(parseFields(document), key);
}

/** Words as they are; anything else as JSON. */
function toGroup(value: unknown): string {
  if (value === undefined || value === null) return NO_VALUE;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listRemovals({ article }: Cleaned, keep: ReadonlySet<Label>): Removal[] {
  return article.blocks.flatMap(({ block, label }) =>
    keep.has(label) ? [] : [{ label, chars: block.facts.chars, text: block.text }],
  );
}

/** What a record of chaff's says was removed; nothing for other records. */
function readRemovals(document: Document): Removal[] {
  const record = parseFields(document);
  return LABELS.flatMap((label) => {
    const chars = readField(record, `metadata.removed.${label}`);
    return typeof chars === 'number' ? [{ label, chars, text: null }] : [];
  });
}

/** A record's fields besides its text and id. */
function parseFields({ input }: Document): Readonly<Record<string, unknown>> {
  return JSON.parse(input ?? '{}');
}
