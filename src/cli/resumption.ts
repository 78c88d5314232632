/** What makes a run one that another can go on with: looks for an earlier one, and leaves word of how far this one is. */
import { dirname } from 'node:path';
import type { RuleSet } from '../own-rules/rule-set.js';
import type { Input } from '../read/input.js';
import { UsageError } from '../read/usage-error.js';
import {
  checkpointPaths,
  createSchedule,
  findChange,
  findLeftover,
  type JobFacts,
  type RunState,
  removeCheckpoint,
  removeLeftover,
  TakenError,
  toInputFacts,
  writeJob,
  writeState,
} from '../run/checkpoint.js';
import type { RunHooks, RunPosition } from '../run/run-clean.js';
import { makeDirectory } from '../write/record-output.js';
import { WriteError } from '../write/write-error.js';
import type { RawFlags } from './program.js';
import type { Reporter } from './reporter.js';
import { toResultFacts } from './result-facts.js';

export interface Resumption {
  /** Where an earlier run has come to. */
  readonly from: RunState | null;
  readonly onPause: NonNullable<RunHooks['onPause']>;
  /** Whether anything is left that another run could go on with. */
  readonly isSaved: () => boolean;
  /** The run is done, or nobody is to go on with it. Never fails. */
  readonly forget: () => Promise<void>;
}

export interface ResumptionOptions {
  /** The first output; null where it is no file. */
  readonly anchor: string | null;
  /** Whether there is one output an input, whose directories are made. */
  readonly isMirrored: boolean;
  readonly inputs: readonly Input[];
  readonly flags: RawFlags;
  /** What the flags say of rules; null for nothing. */
  readonly rules: RuleSet | null;
  readonly version: string;
  readonly started: Date;
  readonly reporter: Reporter;
}

/** Throws UsageError for what cannot be gone on with, and WriteError where another run writes the same output. */
export async function openResumption(options: ResumptionOptions): Promise<Resumption> {
  const { anchor, isMirrored, inputs, flags, reporter } = options;
  const isWanted = flags.resume === true;
  if (isWanted) requireFiles(options);
  if (anchor === null) return NO_RESUMPTION;
  const paths = checkpointPaths(anchor);
  const facts = toFacts(options);
  const leftover = await findLeftover(paths);
  if (leftover !== null && leftover.livesAs !== null) {
    throw new WriteError(
      anchor,
      new Error(`another chaff (process ${leftover.livesAs}) writes it; wait for it, or end it`),
    );
  }
  const change = leftover !== null && isWanted ? findChange(leftover.facts, facts) : null;
  if (change !== null)
    throw new UsageError(`--resume: ${change}, as in the run that ${anchor} is of; start over without it`);
  const from = isWanted ? (leftover?.state ?? null) : null;
  if (isWanted && from === null) reporter.note(`no unfinished run of ${anchor}; starting at the beginning`);
  if (leftover !== null && from === null) {
    await removeLeftover(paths, leftover);
    if (!isWanted) reporter.note(`an unfinished run of ${anchor} was there and is gone; --resume goes on with one`);
  }
  if (isMirrored) await makeDirectory(dirname(anchor));
  try {
    await writeJob(paths, facts, from !== null);
  } catch (error) {
    if (error instanceof TakenError)
      throw new WriteError(anchor, new Error('another chaff writes it; wait for it, or end it'));
    throw error;
  }
  const canResume = inputs.every(isFile);
  return canResume
    ? createResumption(paths, options, from)
    : { ...NO_RESUMPTION, forget: () => removeCheckpoint(paths) };
}

const NO_RESUMPTION: Resumption = {
  from: null,
  onPause: async () => {},
  isSaved: () => false,
  forget: async () => {},
};

function createResumption(
  paths: ReturnType<typeof checkpointPaths>,
  { started }: ResumptionOptions,
  from: RunState | null,
): Resumption {
  const schedule = createSchedule();
  let isSaved = from !== null;

  async function save(position: RunPosition): Promise<void> {
    const seconds = (from?.seconds ?? 0) + (Date.now() - started.getTime()) / 1000;
    await writeState(paths, { started: from?.started ?? started.toISOString(), seconds, ...position });
    isSaved = true;
  }

  return {
    from,
    async onPause(position, isLast) {
      if (isLast || schedule.isDue()) await schedule.take(async () => save(await position()));
    },
    isSaved: () => isSaved,
    forget: () => removeCheckpoint(paths),
  };
}

function requireFiles({ anchor, inputs, flags }: ResumptionOptions): void {
  if (anchor === null) {
    const needs = flags.output === undefined ? ' needs -o PATH,' : `: found -o ${flags.output}, expected`;
    throw new UsageError(`--resume${needs} a file or a directory: of a pipe nobody knows how much was read`);
  }
  const other = inputs.find((input) => !isFile(input));
  if (other !== undefined) {
    throw new UsageError(`--resume: found ${other.name}, expected files: nothing else can be read twice`);
  }
}

function isFile({ path, size }: Input): boolean {
  return path !== null && size !== null;
}

function toFacts({ inputs, flags, rules, version }: ResumptionOptions): JobFacts {
  return { ...toResultFacts(flags, rules, version), inputs: toInputFacts(inputs) };
}
