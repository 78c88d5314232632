// Floor for JSONL: scans big reads for lines, parses each and writes it as JSON again. Of gzip it inflates the reads before.
// Usage: node floor-jsonl.mjs FILE; writes to /dev/null.
import { closeSync, openSync, writeSync } from 'node:fs';
import { readLines } from './read-lines.mjs';

const WRITE_CHARS = 1 << 17;

const output = openSync('/dev/null', 'w');
let text = '';
for await (const line of readLines(process.argv[2])) {
  text += `${JSON.stringify(JSON.parse(line))}\n`;
  if (text.length < WRITE_CHARS) continue;
  writeSync(output, text);
  text = '';
}
writeSync(output, text);
closeSync(output);
