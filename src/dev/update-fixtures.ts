/** `npm run fixtures:update -- [filter]`: rewrites the expected files of the cases whose folder contains `filter`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CASE_KINDS, expectedOf, findCases, readCase } from './fixture-cases.js';

const filter = process.argv[2] ?? '';
const cases = CASE_KINDS.flatMap((kind) => findCases(kind)).filter(({ folder }) => folder.includes(filter));
if (cases.length === 0) throw new Error(`no case folder contains ${JSON.stringify(filter)}`);
let written = 0;
for (const fixture of cases) {
  const path = join(fixture.folder, 'expected.jsonl');
  const expected = expectedOf(fixture, readCase(fixture));
  if (existsSync(path) && readFileSync(path, 'utf8') === expected) continue;
  writeFileSync(path, expected);
  console.log(`wrote ${path}`);
  written++;
}
console.log(`${written} of ${cases.length} expected files rewritten`);
