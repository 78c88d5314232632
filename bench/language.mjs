// Times language detection alone on the bodies of a dump's documents. Usage: node language.mjs FILE; prints JSON.
// The second of two passes counts, when the code is compiled, as it is for most of a long run.
import { closeSync, openSync, readSync } from 'node:fs';
import { cleanDocument } from '../.dev-build/clean.js';
import { detectLanguage } from '../.dev-build/language/detect-language.js';
import { toDocument } from '../.dev-build/to-document.js';

const SAMPLE_BYTES = 20e6;

const buffer = Buffer.alloc(SAMPLE_BYTES);
const file = openSync(process.argv[2], 'r');
const bytes = readSync(file, buffer, 0, SAMPLE_BYTES, 0);
closeSync(file);
const documents = buffer.toString('utf8', 0, bytes).split('\f');
// The last one may be torn.
if (bytes === SAMPLE_BYTES) documents.pop();
const options = { keep: new Set(['body']), model: null };
const bodies = documents.map((text) => cleanDocument(toDocument(text), options).text);

let seconds = 0;
for (let pass = 0; pass < 2; pass++) {
  const { user, system } = process.cpuUsage();
  for (const body of bodies) detectLanguage(body);
  const after = process.cpuUsage();
  seconds = (after.user + after.system - user - system) / 1e6;
}
const sampled = documents.reduce((sum, text) => sum + Buffer.byteLength(text) + 1, 0);
console.log(JSON.stringify({ documents: documents.length, secondsPerMB: seconds / (sampled / 1e6) }));
