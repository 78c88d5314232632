/** For tests: what a document shows of a program's output, held against what the program says now. */
import { strictEqual } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { fillPart, partOf, readDocument } from './document.js';

/**
 * Throws where the part (see `partOf`) is another text than `expected`, of both of which `blur` takes what may differ. With
 * UPDATE_DOCS in the environment the part is written instead.
 */
export function checkPart(path: string, name: string, expected: string, blur = (text: string) => text): void {
  const document = readDocument(path);
  const found = partOf(document, name);
  if (process.env.UPDATE_DOCS && blur(found) !== blur(expected)) {
    writeFileSync(path, fillPart(document, name, expected).text);
    return;
  }
  strictEqual(blur(found), blur(expected), `${path}: ${name} is not what chaff says; UPDATE_DOCS=1 writes it`);
}
