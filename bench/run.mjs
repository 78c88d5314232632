// `npm run bench [-- OPTIONS]`: chaff against three plain Node programs, on one core, in turn; see HELP.
import { spawnSync } from 'node:child_process';
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { cpus, loadavg, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { parseSize } from '../dist/cli/parse-size.js';
import { dumpChunks, KINDS } from './dump.mjs';
import { CHAFF, CORE, measure, median } from './measure.mjs';

const HELP = `npm run bench [-- OPTIONS]     measures what \`npm run build\` last built
  --size SIZE      bytes of each generated dump (default 200MB)
  --input FILE     a text dump of your own instead, plain text
  --split HOW      how it is split (default formfeed)
  --kind KIND      only articles or only pages
  --rounds N       runs of each program (default 3)
  --gzip           JSONL gzipped against the same plain, instead of the other programs
  --memory         peak memory instead of speed
  --sizes LIST     for --memory (default 50MB,500MB,5GB)
  --large-file     for --memory: also store the dumps above 1 GB as files
  --record         write the figures to bench/records/<date>.json too`;

const FLOORS = ['floor-plain', 'floor-readline', 'floor-scan'];
const RULES_ALONE = 'chaff --no-model';
const LARGE_BYTES = 1e9;

const options = readOptions();
const folder = mkdtempSync(join(tmpdir(), 'chaff-bench-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(130));

const machine = describeMachine();
console.log(machine.text);
const figures = options.memory ? await benchMemory() : options.gzip ? await benchGzip() : await benchSpeed();
if (options.record) writeRecord({ ...machine, options, figures });

function readOptions() {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '200MB' },
      input: { type: 'string' },
      split: { type: 'string', default: 'formfeed' },
      kind: { type: 'string' },
      rounds: { type: 'string', default: '3' },
      gzip: { type: 'boolean', default: false },
      memory: { type: 'boolean', default: false },
      sizes: { type: 'string', default: '50MB,500MB,5GB' },
      'large-file': { type: 'boolean', default: false },
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
  if (values.kind !== undefined && !KINDS.includes(values.kind)) fail(`found kind "${values.kind}", expected ${KINDS}`);
  return {
    ...values,
    size: toBytes(values.size),
    sizes: values.sizes.split(',').map(toBytes),
    rounds: Math.max(1, Number.parseInt(values.rounds, 10) || 1),
    kinds: values.kind === undefined ? KINDS : [values.kind],
  };
}

function fail(message) {
  console.error(`bench: ${message}`);
  process.exit(2);
}

async function benchSpeed() {
  const dumps = options.input === undefined ? options.kinds : [options.input];
  const figures = {};
  for (const name of dumps) {
    const path = options.input ?? (await storeDump(name, options.size));
    figures[name] = await benchDump(name, path);
    if (options.input === undefined) rmSync(path);
  }
  return figures;
}

async function benchDump(name, path) {
  const megabytes = statSync(path).size / 1e6;
  const runs = Object.fromEntries([...FLOORS, RULES_ALONE, 'chaff'].map((program) => [program, []]));
  for (let round = 0; round < options.rounds; round++) {
    for (const floor of FLOORS) runs[floor].push(await measure([toPath(`${floor}.mjs`), path]));
    const clean = [CHAFF, '-q', '--split', options.split, '-o', '/dev/null', path];
    runs[RULES_ALONE].push(await measure([...clean, '--no-model']));
    runs.chaff.push(await measure(clean));
  }
  const medians = Object.fromEntries(Object.entries(runs).map(([program, of]) => [program, median(of)]));
  const language = measureLanguage(path);
  const languageShare = language.secondsPerMB / (medians.chaff.cpuSeconds / megabytes);
  const dump = describeDump(path);
  console.log(`\n${name}: ${megabytes.toFixed(1)} MB, ${dump.text}`);
  console.table(toTable(medians, megabytes));
  console.log(`language id: ${(100 * languageShare).toFixed(1)} % of the CPU time of chaff`);
  return { megabytes, ...dump, runs, medians, languageShare };
}

function toTable(medians, megabytes) {
  const { chaff } = medians;
  return Object.entries(medians).map(([program, { wallSeconds, cpuSeconds, peakMB }]) => ({
    program,
    'MB/s': round(megabytes / wallSeconds, 1),
    'CPU s': round(cpuSeconds, 2),
    'MB/CPU s': round(megabytes / cpuSeconds, 1),
    // How fast chaff is next to this program: 0.5 is half as fast.
    'chaff : it, wall': round(wallSeconds / chaff.wallSeconds, 2),
    'chaff : it, CPU': round(cpuSeconds / chaff.cpuSeconds, 2),
    'peak MB': round(peakMB, 0),
  }));
}

/** Each run of the gzipped dump follows one of the plain dump, so that both meet the same machine. */
async function benchGzip() {
  const rows = [];
  for (const kind of options.kinds) {
    const plain = await storeJsonl(kind, options.size);
    const gzipped = `${plain}.gz`;
    await pipeline(createReadStream(plain), createGzip(), createWriteStream(gzipped));
    for (const flags of [[], ['--no-model']]) {
      const runs = { plain: [], gzipped: [] };
      for (let n = 0; n < options.rounds; n++) {
        runs.plain.push(await measure([CHAFF, '-q', '-o', '/dev/null', plain, ...flags]));
        runs.gzipped.push(await measure([CHAFF, '-q', '-o', '/dev/null', gzipped, ...flags]));
      }
      const [of, ofGzipped] = [median(runs.plain), median(runs.gzipped)];
      rows.push({
        kind,
        program: ['chaff', ...flags].join(' '),
        'plain, CPU s': round(of.cpuSeconds, 2),
        'gzipped, CPU s': round(ofGzipped.cpuSeconds, 2),
        'ratio, CPU': round(ofGzipped.cpuSeconds / of.cpuSeconds, 2),
        'ratio, wall': round(ofGzipped.wallSeconds / of.wallSeconds, 2),
      });
    }
    rmSync(plain);
    rmSync(gzipped);
  }
  console.table(rows);
  return rows;
}

async function storeJsonl(kind, size) {
  const path = join(folder, `${kind}-${size}.jsonl`);
  await pipeline(Readable.from(toJsonl(dumpChunks(kind, size))), createWriteStream(path));
  return path;
}

/** A chunk holds whole documents. */
function* toJsonl(chunks) {
  let id = 0;
  for (const chunk of chunks) {
    const texts = chunk.toString().split('\f').slice(0, -1);
    yield texts.map((text) => `${JSON.stringify({ id: String(++id), text })}\n`).join('');
  }
}

async function benchMemory() {
  const rows = [];
  for (const kind of options.kinds) {
    for (const size of options.sizes) {
      if (size < LARGE_BYTES || options['large-file']) {
        const path = await storeDump(kind, size);
        rows.push(await measureMemory({ kind, size, from: 'file' }, [path], null));
        rmSync(path);
      }
      rows.push(await measureMemory({ kind, size, from: 'pipe' }, [], Readable.from(dumpChunks(kind, size))));
    }
  }
  console.table(rows);
  return rows;
}

async function measureMemory({ kind, size, from }, inputs, source) {
  const used = await measure([CHAFF, '-q', '--split', options.split, '-o', '/dev/null', ...inputs], { source });
  return { kind, MB: size / 1e6, from, 'peak MB': round(used.peakMB, 0), seconds: round(used.wallSeconds, 1) };
}

async function storeDump(kind, size) {
  const path = join(folder, `${kind}-${size}.txt`);
  await pipeline(Readable.from(dumpChunks(kind, size)), createWriteStream(path));
  return path;
}

function measureLanguage(path) {
  const node = [process.execPath, toPath('language.mjs'), path];
  const [command, ...args] = CORE === null ? node : ['taskset', '-c', CORE, ...node];
  const run = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.status !== 0) fail(`language.mjs: exit code ${run.status}`);
  return JSON.parse(run.stdout);
}

/** Documents and bytes a line, of the first 64 MB. */
function describeDump(path) {
  const head = readFileHead(path, 64e6);
  let lines = 0;
  for (let at = head.indexOf(10); at !== -1; at = head.indexOf(10, at + 1)) lines++;
  const bytesPerLine = head.length / Math.max(lines, 1);
  return { bytesPerLine, text: `${bytesPerLine.toFixed(1)} bytes a line` };
}

function readFileHead(path, most) {
  const size = statSync(path).size;
  if (size <= most) return readFileSync(path);
  return spawnSync('head', ['-c', String(most), path], { maxBuffer: most + 1 }).stdout;
}

function describeMachine() {
  const date = new Date().toISOString();
  const commit = spawnSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).stdout?.trim() || null;
  const [{ model }] = cpus();
  const load = loadavg()[0];
  const core = CORE === null ? 'not pinned' : `core ${CORE}`;
  const text = `${date}  ${commit}  Node ${process.version}  ${model}, ${cpus().length} CPUs, ${core}, load ${load.toFixed(1)}`;
  return {
    date,
    commit,
    node: process.version,
    cpu: model,
    cpus: cpus().length,
    kernel: release(),
    core: CORE,
    load,
    text,
  };
}

function writeRecord(record) {
  const records = toPath('records/');
  mkdirSync(records, { recursive: true });
  const day = record.date.slice(0, 10);
  let path = join(records, `${day}.json`);
  for (let n = 2; existsSync(path); n++) path = join(records, `${day}-${n}.json`);
  writeFileSync(path, `${JSON.stringify(record, null, 2)}\n`);
  console.log(`\nwrote ${path}`);
}

function toPath(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}

function round(value, digits) {
  return Number(value.toFixed(digits));
}
