/** `npm run docs`: writes what the documents and `chaff rules` say of rules and labels. */
import { writeFileSync } from 'node:fs';
import { renderDocs } from './rule-docs.js';

for (const [path, content] of renderDocs()) {
  writeFileSync(path, content);
  console.log(path);
}
