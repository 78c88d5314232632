/** The records of one run, in one file or in many, for who goes through the run's ledger. */
import { ReadError } from './read/read-error.js';
import { type OutputRecord, type RecordFile, readRecords } from './restore-files.js';
import type { LedgerEntry } from './write/ledger.js';

export interface RecordFinder {
  /** The record of an entry, where it is the next one of a file; null otherwise. */
  find(entry: LedgerEntry): Promise<OutputRecord | null>;
  /** In words, each once: what has been found so far that is no record or cannot be read. */
  takeFailures(): string[];
  /** In words: the records that no entry asked for. */
  rest(): AsyncGenerator<string, void, undefined>;
}

/** A file and the record that comes next in it. */
interface WaitingFile {
  readonly file: RecordFile;
  readonly record: OutputRecord;
  /** The records behind that one; null where the file was closed again. */
  readonly after: AsyncGenerator<OutputRecord, void, undefined> | null;
}

/**
 * In each file the records must stand in the ledger's order; which file is next does not matter. Of many files only those are
 * open whose turn it is, and each must say in its first record whose it is.
 */
export async function openRecords(files: readonly RecordFile[]): Promise<RecordFinder> {
  const waiting = new Map<string, WaitingFile[]>();
  const failures: string[] = [];
  const tell = (failure: string) => void failures.push(failure);

  function wait(entry: WaitingFile): void {
    const same = waiting.get(entry.record.id);
    if (same === undefined) waiting.set(entry.record.id, [entry]);
    else same.push(entry);
  }

  function takeFileOf(entry: LedgerEntry): WaitingFile | null {
    const same = waiting.get(entry.id) ?? [];
    const at = same.findIndex(({ record }) => isRecordOf(record, entry));
    if (at < 0) return null;
    const [taken] = same.splice(at, 1);
    if (same.length === 0) waiting.delete(entry.id);
    return taken;
  }

  async function waitForNext(file: RecordFile, records: AsyncGenerator<OutputRecord, void, undefined>): Promise<void> {
    const record = await nextOf(records, tell);
    if (record !== null) wait({ file, record, after: records });
  }

  if (files.length === 1) await waitForNext(files[0], readRecords(files[0], tell));
  else for (const file of files) await lookInto(file);

  /** Leaves the file closed: there may be thousands. What is wrong with its lines is told when they are read. */
  async function lookInto(file: RecordFile): Promise<void> {
    const records = readRecords(file, () => {});
    const record = await nextOf(records, () => {});
    await records.return();
    if (record === null) await waitForNext(file, readRecords(file, tell));
    else if (record.source === null)
      tell(`${file.name}: found a record that does not say its source, expected one of a run`);
    else wait({ file, record, after: null });
  }

  async function* rest(): AsyncGenerator<string, void, undefined> {
    for (const { file, record, after } of [...waiting.values()].flat()) {
      for (let left: OutputRecord | null = record; left !== null; left = after && (await nextOf(after, tell)))
        yield `${file.name}: found record ${left.id} and no ledger entry for it, expected one`;
    }
  }

  return {
    async find(entry) {
      const found = takeFileOf(entry);
      if (found === null) return null;
      const { file, record } = found;
      await waitForNext(file, found.after ?? (await skipFirst(file, tell)));
      return record;
    },
    takeFailures: () => failures.splice(0),
    rest,
  };
}

async function skipFirst(
  file: RecordFile,
  tell: (failure: string) => void,
): Promise<AsyncGenerator<OutputRecord, void, undefined>> {
  const records = readRecords(file, tell);
  await nextOf(records, tell);
  return records;
}

/** The next record; null at the file's end, also where it can be read no further, which is told. */
async function nextOf(
  records: AsyncGenerator<OutputRecord, void, undefined>,
  tell: (failure: string) => void,
): Promise<OutputRecord | null> {
  try {
    const read = await records.next();
    return read.done ? null : read.value;
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    tell(error.message);
    return null;
  }
}

// A thinned-out file may hold the second of two documents with one id, so place counts where it is known.
function isRecordOf(record: OutputRecord, entry: LedgerEntry): boolean {
  return (
    record.id === entry.id &&
    (record.source ?? entry.source) === entry.source &&
    (record.offset ?? entry.offset) === entry.offset
  );
}
