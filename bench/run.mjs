// `npm run bench [-- OPTIONS]`: chaff beside what plain Node does with the same bytes; see HELP.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseSize } from '../.dev-build/cli/parse-size.js';
import { describeMachine } from './machine.mjs';
import { benchMemory } from './memory.mjs';
import { readRecords, writeRecord } from './records.mjs';
import { benchSpeed, DUMPS } from './speed.mjs';
import { benchWorst } from './worst.mjs';

const HELP = `npm run bench [-- OPTIONS]     measures what \`npm run build\` last built
  --kind KINDS     only these, with commas between them: ${Object.keys(DUMPS).join(', ')}
  --size SIZE      bytes of each generated dump, before compression (default 200MB; with --worst 100MB)
  --input FILE     a dump of your own instead, of the one kind that --kind names (default articles)
  --split HOW      how a text dump is split (default formfeed)
  --rounds N       runs of each program (default 3)
  --memory         peak memory instead of speed, of articles and pages and of a million tiny documents
  --sizes LIST     for --memory (default 50MB,500MB,5GB)
  --large-file     for --memory: also store the dumps above 1 GB as files
  --worst          the worst inputs at a quarter, half and all of their size instead: time has to double
  --only WORDS     for --worst: those whose names hold these words
  --no-model       for --worst: the rules alone
  --json           the figures as JSON instead of tables
  --record         keep the figures in bench/records/<date>.json; later runs are compared with them`;

const options = readOptions();
const folder = mkdtempSync(join(tmpdir(), 'chaff-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const machine = describeMachine();
print(machine.text);
const figures = await run();
const record = { ...machine, options, figures };
if (options.json) console.log(JSON.stringify(record));
if (options.record) print(`\nwrote ${writeRecord(record)}`);

function run() {
  if (options.worst) return runWorst();
  return options.memory ? runMemory() : benchSpeed({ ...options, folder, records: readRecords(), print });
}

async function runMemory() {
  const rows = await benchMemory({ ...options, folder, storesLarge: options['large-file'] });
  print(rows);
  return rows;
}

async function runWorst() {
  const flags = options['no-model'] ? ['--no-model'] : [];
  const onRow = ({ name, verdict }) => {
    if (!options.json) console.error(`${name}: ${verdict}`);
  };
  const rows = await benchWorst({ ...options, folder, flags, onRow });
  print(rows);
  if (rows.some(({ verdict }) => verdict !== 'linear')) process.exitCode = 1;
  return rows;
}

function print(what) {
  if (options.json) return;
  if (typeof what === 'string') console.log(what);
  else console.table(what);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      kind: { type: 'string' },
      size: { type: 'string' },
      input: { type: 'string' },
      split: { type: 'string', default: 'formfeed' },
      rounds: { type: 'string', default: '3' },
      memory: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '50MB,500MB,5GB' },
      'large-file': { type: 'boolean', default: false },
      worst: { type: 'boolean', default: false },
      only: { type: 'string' },
      'no-model': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  if (values.input !== undefined && !existsSync(values.input)) fail(`found no file ${values.input}`);
  const toBytes = (text) => parseSize(text) ?? fail(`found size "${text}", expected one such as 200MB`);
  return {
    ...values,
    size: toBytes(values.size ?? (values.worst ? '100MB' : '200MB')),
    sizes: values.sizes.split(',').map(toBytes),
    rounds: Math.max(1, Number.parseInt(values.rounds, 10) || 1),
    kinds: toKinds(values),
  };
}

function toKinds({ kind, input }) {
  const all = Object.keys(DUMPS);
  const kinds = kind?.split(',') ?? (input === undefined ? all : ['articles']);
  const unknown = kinds.find((name) => !all.includes(name));
  if (unknown !== undefined) fail(`found kind "${unknown}", expected ${all.join(', ')}`);
  if (input !== undefined && kinds.length > 1) fail(`found --input and ${kinds.length} kinds, expected one: --kind`);
  return kinds;
}

function fail(message) {
  console.error(`bench: ${message}`);
  process.exit(2);
}
