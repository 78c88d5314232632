/** `node .dev-build/dev/render-pages.js < PAGES > TEXTS`: JSONL of pages with html → JSONL of their texts. */
import { createInterface } from 'node:readline';
import { toPageDocument } from '../to-document.js';

for await (const line of createInterface({ input: process.stdin })) {
  const { id, html } = JSON.parse(line) as { id: string; html: string };
  process.stdout.write(`${JSON.stringify({ id, text: toPageDocument(html).text })}\n`);
}
