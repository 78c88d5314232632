/** Case folders under `fixtures/rules` and `fixtures/pipeline`, and what the current code makes of their inputs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CleanOptions, cleanDocument } from '../clean.js';
import { listBlocks } from '../cli/list-blocks.js';
import { unmarkDocument } from '../link-marks/unmark-document.js';
import { toDocument } from '../to-document.js';
import type { Article, Document, Label } from '../types.js';
import { toRecordObject } from '../write/record.js';

export type CaseKind = 'rules' | 'pipeline';

export interface FixtureCase {
  readonly kind: CaseKind;
  /** The rule's id, or the topic. */
  readonly group: string;
  /** The claim: `fires-…` or `quiet-…` for a rule. */
  readonly name: string;
  /** Path from the repository root. */
  readonly folder: string;
}

export const CASE_KINDS: readonly CaseKind[] = ['rules', 'pipeline'];

/** The cases are about rules: the model must not speak for them. */
export const KEEP_BODY: CleanOptions = { keep: new Set<Label>(['body']), model: null };

/** The cases of one kind, sorted by folder; `root` is the repository. */
export function findCases(kind: CaseKind, root = '.'): FixtureCase[] {
  const base = join('fixtures', kind);
  return foldersIn(join(root, base)).flatMap((group) =>
    foldersIn(join(root, base, group)).map((name) => ({ kind, group, name, folder: join(base, group, name) })),
  );
}

function foldersIn(path: string): string[] {
  if (!existsSync(path)) return [];
  const entries = readdirSync(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

/** The case's document, its bytes as they lie on disk. Throws for bytes that are not UTF-8. */
export function readCase({ folder }: FixtureCase, root = '.'): Document {
  const bytes = readFileSync(join(root, folder, 'input.txt'));
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  return unmarkDocument(toDocument(text, { source: 'input.txt' }));
}

/** What the case's `expected.jsonl` must hold, byte for byte. */
export function expectedOf(fixture: FixtureCase, document: Document): string {
  const article = cleanDocument(document, KEEP_BODY);
  return fixture.kind === 'rules' ? blockLines(document, article) : recordLine(document, article);
}

/** What `chaff inspect --json` prints, without the id, the model's chance, and the doubt, that comes from the confidence. */
function blockLines(document: Document, article: Article): string {
  return Array.from(listBlocks({ document, article }), (line) => {
    const { id: _, chance: __, doubt: ___, ...block } = JSON.parse(line) as Record<string, unknown>;
    return `${JSON.stringify(block)}\n`;
  }).join('');
}

/** What the record says of the text; its place, counts and language are pinned elsewhere. */
function recordLine(document: Document, article: Article): string {
  const { text, metadata } = toRecordObject(document, article);
  const { title, author, author_bio, date, prev_title, next_title, teasers, tags, flags } = metadata;
  const kept = { title, author, author_bio, date, prev_title, next_title, teasers, tags, flags };
  return `${JSON.stringify({ text, metadata: kept })}\n`;
}
