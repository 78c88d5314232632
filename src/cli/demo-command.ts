/** `chaff demo`: a page that comes with the package before and after, its record, and what to go on with. */
import { readFileSync } from 'node:fs';
import type { ChalkInstance } from 'chalk';
import { type CleanOptions, cleanDocument } from '../clean.js';
import type { Cleaned } from '../pipeline.js';
import { loadShippedModel } from '../run/load-model.js';
import { toDocument } from '../to-document.js';
import { toRecordObject } from '../write/record.js';
import { createColors } from './colors.js';
import { EXIT } from './exit.js';
import { showDocument } from './inspect-view.js';
import type { RunCommand } from './main.js';
import { shortenValue } from './shorten-value.js';
import { findWidth } from './terminal-width.js';
import { textsInBody } from './texts-in-body.js';
import { toTerminalOptions } from './to-options.js';
import { writeAnswer } from './write-answer.js';

const PAGE = new URL('../../fixtures/demo/night-market.txt', import.meta.url);
const NAME = 'night-market.txt';
const CLEAN: CleanOptions = { keep: new Set(['body']), model: loadShippedModel() };
/** Characters of a value of the record. */
const SHOWN_CHARS = 54;

const BEFORE = `A page as it comes out of a scraper: the article is one line, with the author's
note glued to its end; two neighbours and twelve cut teasers follow.
`;

const RECORD = `The record that chaff writes of it, one line a page; here broken, shortened, and
without what is empty:
`;

const NEXT = `Go on with:
  chaff dump.txt > clean.jsonl    your own pages: files, folders, globs, pipes
  chaff inspect --why dump.txt    what is removed of them, and why
  chaff clean --help              what can be asked for
`;

export const demoCommand: RunCommand = async (_, flags) => {
  const colors = createColors(toTerminalOptions(flags).color, 'stdout');
  await writeAnswer(showDemo(colors, findWidth()));
  return EXIT.done;
};

function showDemo(colors: ChalkInstance, width: number): string {
  const document = toDocument(readFileSync(PAGE, 'utf8'), { source: NAME });
  const cleaned = { document, article: cleanDocument(document, CLEAN) };
  const view = showDocument(cleaned, {
    colors,
    width,
    keep: CLEAN.keep,
    isFull: false,
    choice: null,
    why: false,
    after: () => textsInBody(cleaned, CLEAN),
  });
  const record = JSON.stringify(shortenValue(dropEmpty(toRecordOf(cleaned)), SHOWN_CHARS), null, 2);
  return [BEFORE, [...view].join('').trimEnd(), '', RECORD, record, '', NEXT].join('\n');
}

function toRecordOf({ document, article }: Cleaned): object {
  const { id, text, metadata } = toRecordObject(document, article);
  const { provenance: _, ...rest } = metadata;
  return { id, text, metadata: rest };
}

/** Without nulls, zeros and what holds nothing, at any depth. */
function dropEmpty(value: object): object {
  const entries = Object.entries(value).map(([key, item]: [string, unknown]) => [
    key,
    typeof item === 'object' && item !== null && !Array.isArray(item) ? dropEmpty(item) : item,
  ]);
  return Object.fromEntries(entries.filter(([, item]) => !isEmpty(item)));
}

function isEmpty(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return value === null || value === 0;
  return Object.keys(value).length === 0;
}
