/** The same input through the command line: exit codes, what is written, and `restore`. */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CleanRecord } from '../../write/record.js';
import { parseLines, runChaff } from '../run-chaff.js';
import { FUZZ_KINDS } from './fuzz-kinds.js';
import type { FuzzCase } from './make-fuzz-case.js';
import { type FuzzItem, ledgerOf } from './run-fuzz-case.js';

const CODES: readonly (number | null)[] = [0, 1, 2];

/** The input lies in `folder` under its name; `items` is what it gave in another process. */
export async function checkWithCli(
  { name, args, index }: FuzzCase,
  folder: string,
  items: readonly FuzzItem[],
): Promise<string[]> {
  const outputs = OUTPUTS[Math.floor(index / FUZZ_KINDS.length) % OUTPUTS.length];
  const files = outputs.filter((argument) => !argument.startsWith('-'));
  for (const file of files) rmSync(join(folder, file), { force: true });
  const { code, stderr } = await runChaff([name, ...args, ...outputs], { cwd: folder });
  const complaints = checkEnd('clean', code, stderr);
  const records = items.flatMap((item) => ('record' in item ? [item] : []));
  const hasFault = items.some((item) => 'fault' in item);
  const expected = hasFault ? (records.length > 0 ? [1] : [1, 2]) : [0];
  if (!expected.includes(code ?? -1)) complaints.push(`clean: exit code ${code}, expected ${expected}`);
  if (code === 2 || !outputs.includes('out.jsonl') || complaints.length > 0) return complaints;
  const written = readFileSync(join(folder, 'out.jsonl'), 'utf8');
  if (written !== records.map(({ record }) => `${record}\n`).join(''))
    complaints.push('clean: other records than before');
  const ledger = readFileSync(join(folder, 'ledger.jsonl'), 'utf8');
  if (ledger !== ledgerOf(items)) complaints.push('clean: another ledger than before');
  return [...complaints, ...(await checkRestore(folder, written))];
}

const OUTPUTS: readonly (readonly string[])[] = [
  ['-o', 'out.jsonl', '--ledger', 'ledger.jsonl', '--rejects', 'rejects.jsonl', '--summary', 'summary.json'],
  ['-o', 'out.jsonl', '--ledger', 'ledger.jsonl'],
  ['-o', 'out.parquet', '--ledger', 'ledger.jsonl.gz'],
  ['-o', 'out.txt', '--to', 'text', '--rejects', 'rejects.jsonl.zst'],
  ['-o', 'out.dolma.jsonl', '--to', 'dolma'],
];

async function checkRestore(folder: string, written: string): Promise<string[]> {
  const args = ['restore', 'out.jsonl', '--ledger', 'ledger.jsonl', '-o', 'restored'];
  const { code, stderr } = await runChaff(args, { cwd: folder });
  const count = parseLines<CleanRecord>(Buffer.from(written)).length;
  const complaints = checkEnd('restore', code, stderr);
  if (count > 0 && !stderr.includes(`${count.toLocaleString('en-US')} document`)) {
    complaints.push(`restore: ${count} records, but ${stderr.trim().split('\n').at(-1)}`);
  }
  return complaints;
}

function checkEnd(command: string, code: number | null, stderr: string): string[] {
  const isBug = /this is a bug|\n {4}at /.test(stderr);
  return CODES.includes(code) && !isBug ? [] : [`${command}: exit code ${code}: ${stderr.slice(0, 1000)}`];
}
