/** `chaff check`: cleans a sample of the inputs, and compares its figures with a baseline, or records one. */
import { existsSync } from 'node:fs';
import { appendFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Cleaned } from '../pipeline.js';
import { type FoundInputs, findInputs } from '../read/find-inputs.js';
import type { Input } from '../read/input.js';
import { UsageError } from '../read/usage-error.js';
import { sampleDocuments } from '../sample-documents.js';
import { type Corpus, compareCorpus, MAX_EXAMPLES, type PlacedDigest } from '../survey/compare-corpus.js';
import { digestDocument } from '../survey/digest-document.js';
import { listFigures } from '../survey/figures.js';
import { surveyDocuments } from '../survey/survey.js';
import type { Fault, FaultKind, Label } from '../types.js';
import { documentId } from '../write/record.js';
import { openFileSink, type Sink } from '../write/sink.js';
import { plural } from '../write/summary.js';
import { WriteError } from '../write/write-error.js';
import { type Baseline, FIRST_TOLERANCES, readBaseline, writeBaseline } from './baseline-file.js';
import { type CheckReport, describeCheck, listMoved, showCheck, showSummary } from './check-view.js';
import { requireInputs } from './clean-command.js';
import { EXIT } from './exit.js';
import type { CommandContext, RunCommand } from './main.js';
import { openProgress } from './open-progress.js';
import type { Progress } from './progress.js';
import { createReporter, type Reporter } from './reporter.js';
import { type ResultFacts, toResultFacts } from './result-facts.js';
import { type CheckCommandOptions, toCheckCommandOptions } from './to-options.js';
import { writeAnswer } from './write-answer.js';

export const checkCommand: RunCommand = async (args, flags, context) => {
  const options = toCheckCommandOptions(flags);
  const baseline = openBaseline(options);
  requireInputs(args);
  const found = await findInputs(args, options.patterns);
  requireOther(options.baseline, found.inputs);
  const facts = toResultFacts(flags, options.pipeline.rules ?? null, context.version);
  if (baseline !== null && !options.update) return checkInputs(found, { options, goal: { baseline }, facts, context });
  // Opened before hours of cleaning, not after them.
  const sink = await openFileSink(options.baseline);
  try {
    const goal = { sink, written: baseline?.written ?? FIRST_TOLERANCES };
    return await checkInputs(found, { options, goal, facts, context });
  } finally {
    // After it is finished there is nothing left to give up.
    await sink.discard();
  }
};

/** To compare with a baseline, or to record one with these tolerances. */
type Goal = { readonly baseline: Baseline } | { readonly sink: Sink; readonly written: Baseline['written'] };

interface CheckContext {
  readonly options: CheckCommandOptions;
  readonly goal: Goal;
  readonly facts: ResultFacts;
  readonly context: CommandContext;
}

async function checkInputs(found: FoundInputs, { options, goal, facts, context }: CheckContext): Promise<number> {
  const progress = openProgress(options.terminal, found.inputs, false);
  const reporter = createReporter({ ...options.terminal, progress });
  const taken = await takeCorpus(found, options, { context, progress, reporter });
  progress.finish();
  const exitCode = context.interrupt.exitCode();
  if (exitCode !== null) return exitCode;
  if (taken.digests.length === 0) {
    reporter.finish();
    reporter.error('nothing could be read');
    return EXIT.unusable;
  }
  if ('sink' in goal) return record(taken, { ...goal, facts, reporter });
  const { baseline } = goal;
  const differences = listDifferences(baseline.facts, facts);
  if (differences.length > 0) {
    reporter.warn(`${options.baseline} was recorded with ${differences.join(', ')}; --update records it again`);
  }
  return compare(taken, { options, baseline, differences, reporter });
}

/** Null where the first one is to be recorded. Throws UsageError for one that cannot be used. */
function openBaseline({ baseline, update }: CheckCommandOptions): Baseline | null {
  if (existsSync(baseline)) return readBaseline(baseline);
  if (update) return null;
  throw new UsageError(`--baseline ${baseline}: found no such file, expected a baseline; --update records one`);
}

/** As one of the inputs, a baseline would be cleaned and counted. */
function requireOther(baseline: string, inputs: readonly Input[]): void {
  const input = inputs.find(({ path }) => path !== null && resolve(path) === resolve(baseline));
  if (input === undefined) return;
  throw new UsageError(
    `--baseline ${baseline}: found it among the inputs, expected it elsewhere, or left out (--exclude)`,
  );
}

interface Taken extends Corpus {
  /** Documents that were read. */
  readonly documents: number;
  readonly isMissingInputs: boolean;
}

interface TakeContext {
  readonly context: CommandContext;
  readonly progress: Progress;
  readonly reporter: Reporter;
}

async function takeCorpus(
  { inputs, missing }: FoundInputs,
  { pipeline, sample }: CheckCommandOptions,
  { context, progress, reporter }: TakeContext,
): Promise<Taken> {
  const byKind = new Map<FaultKind, { count: number; readonly faults: Fault[] }>();
  const onFault = (fault: Fault): void => {
    const failed = byKind.get(fault.kind) ?? { count: 0, faults: [] };
    failed.count++;
    if (failed.faults.length < MAX_EXAMPLES) failed.faults.push(fault);
    byKind.set(fault.kind, failed);
    reporter.fault(fault, 'skipped');
  };
  missing.forEach(onFault);
  const { keep } = pipeline.clean;
  const { sampled, documents } = await sampleDocuments(
    { inputs, pipeline, limit: sample },
    (cleaned) => toPlacedDigest(cleaned, keep),
    { signal: context.interrupt.signal, onBytes: progress.addBytes, onDocuments: progress.addDocuments, onFault },
  );
  const faults = [...byKind.values()].reduce((sum, { count }) => sum + count, 0);
  return {
    digests: sampled,
    failures: { records: documents + faults, byKind },
    documents,
    isMissingInputs: missing.length > 0,
  };
}

/** Without what is much and no figure asks for. */
function toPlacedDigest({ document, article }: Cleaned, keep: ReadonlySet<Label>): PlacedDigest {
  const digest = digestDocument(document, article, keep);
  return { ...digest, confidences: [], rules: [], id: documentId(document), offset: document.offset };
}

interface RecordContext {
  readonly sink: Sink;
  readonly written: Baseline['written'];
  readonly facts: ResultFacts;
  readonly reporter: Reporter;
}

async function record(taken: Taken, { sink, written, facts, reporter }: RecordContext): Promise<number> {
  const figures = listFigures(surveyDocuments(taken.digests), taken.failures);
  const documents = taken.digests.length;
  await writeBaseline(sink, { facts, documents, figures, written });
  reporter.finish();
  const counts = { figures: figures.size, documents };
  reporter.note(`wrote ${sink.name}: ${plural(figures.size, 'figure')} of ${plural(documents, 'document')}`, {
    event: 'end',
    ...counts,
  });
  return taken.isMissingInputs ? EXIT.failures : EXIT.done;
}

interface CompareContext {
  readonly options: CheckCommandOptions;
  readonly baseline: Baseline;
  readonly differences: readonly string[];
  readonly reporter: Reporter;
}

async function compare(taken: Taken, { options, baseline, differences, reporter }: CompareContext): Promise<number> {
  const report: CheckReport = {
    path: options.baseline,
    documents: taken.documents,
    sampled: taken.digests.length,
    differences,
    verdicts: compareCorpus(taken, baseline.figures, baseline.tolerances),
  };
  reporter.finish();
  await writeAnswer(showCheck(report, options.format));
  if (options.format === 'github') await writeStepSummary(report, reporter);
  const moved = listMoved(report.verdicts).length;
  reporter.note(describeCheck(report), { event: 'end', documents: taken.documents, moved });
  if (moved > 0) return EXIT.missed;
  const isNew = [...taken.failures.byKind.keys()].some((kind) => !baseline.figures.has(`errors/${kind}`));
  return taken.isMissingInputs || isNew ? EXIT.failures : EXIT.done;
}

/** GitHub shows this file's Markdown on the page of the run. */
async function writeStepSummary(report: CheckReport, reporter: Reporter): Promise<void> {
  const path = process.env.GITHUB_STEP_SUMMARY ?? '';
  if (path === '') return;
  try {
    await appendFile(path, showSummary(report));
  } catch (error) {
    reporter.warn(new WriteError(path, error).message);
  }
}

const RULE_FLAGS: readonly string[] = ['rules', 'without-rule'];

/** What was different when the baseline was recorded, in words. */
function listDifferences(before: ResultFacts, now: ResultFacts): string[] {
  const differences: string[] = [];
  if (before.version !== now.version) differences.push(`chaff ${before.version} (this is ${now.version})`);
  if (before.model === null && now.model !== null) differences.push('--no-model (this is with a model)');
  else if (before.model !== null && now.model === null) differences.push('a model (this is --no-model)');
  else if (before.model !== now.model) differences.push('another model');
  // What the files say counts more than where they are.
  const told = before.rules === now.rules ? ['model', ...RULE_FLAGS] : ['model'];
  const names = new Set([...Object.keys(before.flags), ...Object.keys(now.flags)]);
  const others = [...names].filter((name) => !told.includes(name) && before.flags[name] !== now.flags[name]).sort();
  if (before.rules !== now.rules && !others.some((name) => RULE_FLAGS.includes(name))) {
    differences.push('files of --rules that said something else');
  }
  for (const name of others) {
    differences.push(`${showFlag(name, before.flags[name])} (this is ${showFlag(name, now.flags[name])})`);
  }
  return differences;
}

function showFlag(name: string, value: string | undefined): string {
  if (value === undefined) return `no --${name}`;
  return value === 'true' ? `--${name}` : `--${name} ${value}`;
}
