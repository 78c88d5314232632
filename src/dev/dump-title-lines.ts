/**
 * `node .dev-build/dev/dump-title-lines.js MODEL DUMP.jsonl.gz...`: what training/fit_title.py learns from. First a line that says how
 * many buckets each fact has, then one for each document of the dumps: id and, for each line that may be its title, its text and the
 * buckets of its facts. The documents are lines of gzipped JSONL with `id` and `text`.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { toPageLine } from '../assemble/read-text-metadata.js';
import { cleanDocument } from '../clean.js';
import { readModel } from '../label/model/model-file.js';
import { findFirstProse } from '../metadata/find-title.js';
import {
  bucketOf,
  listTitleLines,
  placeOf,
  TITLE_FACTS,
  TITLE_STEPS,
  type TitlePage,
  toTitlePage,
  wordingOf,
} from '../metadata/title-facts.js';
import { toDocument } from '../to-document.js';

function main([model, ...dumps]: string[]): void {
  const options = { keep: new Set(['body'] as const), model: readModel(readFileSync(model)) };
  const buckets = TITLE_FACTS.map((fact) => [fact, TITLE_STEPS[fact].length + 1]);
  process.stdout.write(`${JSON.stringify({ buckets: Object.fromEntries(buckets) })}\n`);
  for (const dump of dumps) {
    for (const line of gunzipSync(readFileSync(dump)).toString().split('\n')) {
      if (line === '') continue;
      const { id, text } = JSON.parse(line) as { id: string; text: string };
      const lines = cleanDocument(toDocument(text), options).blocks.map(toPageLine);
      const prose = findFirstProse(lines);
      const candidates = prose < 0 ? [] : listCandidates(toTitlePage(lines, prose));
      process.stdout.write(`${JSON.stringify({ id, candidates })}\n`);
    }
  }
}

function listCandidates(page: TitlePage): object[] {
  return listTitleLines(page).map((at) => {
    const facts = [...placeOf(page, at), ...wordingOf(page, at)];
    return {
      text: page.lines[at].text,
      buckets: TITLE_FACTS.map((fact, index) => bucketOf(TITLE_STEPS[fact], facts[index])),
    };
  });
}

main(process.argv.slice(2));
