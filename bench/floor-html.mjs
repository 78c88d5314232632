// Floor for HTML: one pass of htmlparser2's tokenizer and parser over each page, with handlers that do nothing.
// Usage: node floor-html.mjs FILE, JSONL with the pages under html.
import { Parser } from 'htmlparser2';
import { readLines } from './read-lines.mjs';

const HANDLER = { onopentag() {}, onclosetag() {}, ontext() {}, oncomment() {} };

for await (const line of readLines(process.argv[2])) {
  const parser = new Parser(HANDLER);
  parser.end(JSON.parse(line).html);
}
