/** `npm run docs`: writes what the documents and `chaff rules` say from the code. */
import { writeFileSync } from 'node:fs';
import { renderDocs } from './render-docs.js';

for (const [path, content] of renderDocs()) {
  writeFileSync(path, content);
  console.log(path);
}
