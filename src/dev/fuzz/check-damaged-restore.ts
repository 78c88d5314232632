/** Records and ledgers that were damaged after a run: `restore` says what is wrong with them, and never breaks on them. */
import { restoreDocuments } from '../../restore.js';
import { createFuzzRandom, type FuzzRandom } from './fuzz-random.js';
import type { FuzzCase } from './make-fuzz-case.js';
import { mutateSlightly } from './mutate.js';
import type { FuzzRecord } from './run-fuzz-case.js';

const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e99,
  '',
  'utf-7',
  [],
  {},
  [-1, 1e99],
  ['a'],
  { form: 'raw' },
];

/** What was thrown, in words. */
export async function checkDamagedRestore(records: readonly FuzzRecord[], { index }: FuzzCase): Promise<string[]> {
  const random = createFuzzRandom(index);
  const lines = {
    record: records.map(({ record }) => record),
    ledger: records.map(({ ledger }) => ledger),
  };
  const damaged = lines[random.chance(0.7) ? 'ledger' : 'record'];
  if (damaged.length === 0) return [];
  const at = random.below(damaged.length);
  const before = damaged[at];
  damaged[at] = random.chance(0.3)
    ? mutateSlightly(Buffer.from(before), random).toString('latin1')
    : JSON.stringify(withOddValue(JSON.parse(before), random));
  try {
    const records = { name: 'records', open: () => stream(lines.record) };
    for await (const _item of restoreDocuments([records], stream(lines.ledger)));
    return [];
  } catch (error) {
    const reason = error instanceof Error ? error.stack : String(error);
    return [`restore of ${damaged[at].slice(0, 1000)} threw ${reason}`];
  }
}

/** A copy in which one value, at any depth, is another one or gone. */
function withOddValue(value: unknown, random: FuzzRandom): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.1)) return random.pick(ODD_VALUES);
  if (Array.isArray(value)) {
    const chosen = random.below(value.length);
    return value.map((item, at) => (at === chosen ? withOddValue(item, random) : item));
  }
  const entries = Object.entries(value);
  const chosen = random.below(entries.length);
  if (random.chance(0.1)) return Object.fromEntries(entries.filter((_, at) => at !== chosen));
  return Object.fromEntries(entries.map(([key, item], at) => [key, at === chosen ? withOddValue(item, random) : item]));
}

async function* stream(lines: readonly string[]): AsyncGenerator<Buffer> {
  yield Buffer.from(lines.map((line) => `${line}\n`).join(''));
}
