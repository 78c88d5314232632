// `npm run bench`: chaff beside plain Node programs that do the least that could be done with the same bytes, in turn.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGunzip, createGzip } from 'node:zlib';
import { dumpChunks, htmlChunks, jsonlChunks } from './dump.mjs';
import { CHAFF, CORE, measure, median } from './measure.mjs';
import { findLast } from './records.mjs';
import { round } from './round.mjs';

const TEXT_FLOORS = ['floor-plain', 'floor-readline', 'floor-scan'];

/** What is measured: how it is made, what is set beside it, and how chaff reads it. */
export const DUMPS = {
  articles: { file: 'articles.txt', make: (size) => dumpChunks('articles', size), floors: TEXT_FLOORS, isText: true },
  pages: { file: 'pages.txt', make: (size) => dumpChunks('pages', size), floors: TEXT_FLOORS, isText: true },
  jsonl: { file: 'articles.jsonl', make: jsonlChunks, floors: ['floor-jsonl'] },
  gz: { file: 'articles.jsonl.gz', make: jsonlChunks, floors: ['floor-jsonl'] },
  html: { file: 'pages.jsonl', make: htmlChunks, floors: ['floor-html'] },
};

/** On one core, as the floors. */
const ONE_CORE = { 'chaff --no-model': ['--no-model'], chaff: [] };
/** Where the system likes. */
const TWO_CORES = { 'chaff --no-model -j 2': ['--no-model', '-j', '2'], 'chaff -j 2': ['-j', '2'] };

/** Figures for each dump; `input` is a file of one's own instead. */
export async function benchSpeed({ kinds, input, size, split, rounds, folder, records, print }) {
  const figures = {};
  const hasThreads = knowsThreads();
  for (const kind of kinds) {
    const dump = DUMPS[kind];
    const path = input ?? (await storeDump(dump, join(folder, dump.file), size));
    const run = { kind, path, split: dump.isText ? ['--split', split] : [], rounds, hasThreads };
    figures[input ?? kind] = await benchDump(run, dump, { name: input ?? kind, records, print });
    if (input === undefined) rmSync(path);
  }
  return figures;
}

function knowsThreads() {
  const { stdout } = spawnSync(process.execPath, [CHAFF, '--help'], { encoding: 'utf8' });
  return /^\s*-j, /m.test(stdout);
}

export async function storeDump({ make }, path, size) {
  const packed = path.endsWith('.gz') ? [createGzip()] : [];
  await pipeline(Readable.from(make(size)), ...packed, createWriteStream(path));
  return path;
}

async function benchDump({ path, split, rounds, hasThreads }, { floors, isText }, { name, records, print }) {
  const plainBytes = await countPlain(path);
  const megabytes = plainBytes / 1e6;
  const two = hasThreads ? TWO_CORES : {};
  const programs = [...floors, ...Object.keys(ONE_CORE), ...Object.keys(two)];
  const runs = Object.fromEntries(programs.map((program) => [program, []]));
  const clean = [CHAFF, '-q', ...split, '-o', '/dev/null', path];
  const single = hasThreads ? ['-j', '1'] : [];
  for (let round = 0; round < rounds; round++) {
    for (const floor of floors) runs[floor].push(await measure([toPath(`${floor}.mjs`), path]));
    for (const [program, flags] of Object.entries(ONE_CORE))
      runs[program].push(await measure([...clean, ...flags, ...single]));
    for (const [program, flags] of Object.entries(two))
      runs[program].push(await measure([...clean, ...flags], { pinned: false }));
  }
  const medians = Object.fromEntries(Object.entries(runs).map(([program, of]) => [program, median(of)]));
  const about = isText ? describeDump(path, medians, megabytes) : {};
  print(`\n${name}: ${megabytes.toFixed(1)} MB${about.text === undefined ? '' : `, ${about.text}`}`);
  print(toRows(medians, { megabytes, floors, records, name }));
  return { megabytes, ...about, runs, medians };
}

/** Of what is compressed, the bytes inside. */
async function countPlain(path) {
  if (!path.endsWith('.gz')) return statSync(path).size;
  let bytes = 0;
  for await (const chunk of createReadStream(path).pipe(createGunzip())) bytes += chunk.length;
  return bytes;
}

function toRows(medians, { megabytes, floors, records, name }) {
  return Object.entries(medians).map(([program, { wallSeconds, cpuSeconds, peakMB }]) => {
    const row = { program, 'MB/s': round(megabytes / wallSeconds, 1), 'MB/CPU s': round(megabytes / cpuSeconds, 1) };
    // How fast a program is next to each floor: 0.5 is half as fast. On one core the CPU's time is less disturbed than the
    // clock's; on two only the clock shows what the second one is worth.
    const isShared = program.endsWith('-j 2');
    for (const floor of floors) {
      const { [floor]: other } = medians;
      row[`to ${floor}`] = round(isShared ? other.wallSeconds / wallSeconds : other.cpuSeconds / cpuSeconds, 2);
    }
    if (isShared) row['to one core'] = round(medians[program.replace(' -j 2', '')].wallSeconds / wallSeconds, 2);
    row['peak MB'] = round(peakMB, 0);
    const last = findLast(records, { dump: name, megabytes }, program);
    if (last === null) return row;
    const speed = change(megabytes / cpuSeconds, last.rate);
    return { ...row, 'speed since': speed, 'peak since': change(peakMB, last.peakMB), last: last.name };
  });
}

function change(now, before) {
  const percent = round(100 * (now / before - 1), 0);
  return `${percent < 0 ? '' : '+'}${percent} %`;
}

/** Bytes a line of the first 64 MB, and how much of the rules' time goes to the language. */
function describeDump(path, medians, megabytes) {
  const head = readFileHead(path, 64e6);
  let lines = 0;
  for (let at = head.indexOf(10); at !== -1; at = head.indexOf(10, at + 1)) lines++;
  const bytesPerLine = head.length / Math.max(lines, 1);
  const languageShare = measureLanguage(path).secondsPerMB / (medians['chaff --no-model'].cpuSeconds / megabytes);
  const share = (100 * languageShare).toFixed(1);
  const text = `${bytesPerLine.toFixed(1)} bytes a line, language id ${share} % of chaff --no-model`;
  return { bytesPerLine, languageShare, text };
}

function readFileHead(path, most) {
  if (statSync(path).size <= most) return readFileSync(path);
  return spawnSync('head', ['-c', String(most), path], { maxBuffer: most + 1 }).stdout;
}

function measureLanguage(path) {
  const node = [process.execPath, toPath('language.mjs'), path];
  const [command, ...args] = CORE === null ? node : ['taskset', '-c', CORE, ...node];
  const run = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (run.status !== 0) throw new Error(`language.mjs: exit code ${run.status}`);
  return JSON.parse(run.stdout);
}

function toPath(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
