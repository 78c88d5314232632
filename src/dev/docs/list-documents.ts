import { readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { type Document, readDocument } from './document.js';

const FOLDERS = ['.', 'docs', 'integrations', 'training'];
const SKIPPED = /(?:^|\/)(?:node_modules|\.)/;

/** All documents of the repository, by path; those among fixtures are none. */
export function listDocuments(): Document[] {
  const paths = FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: folder !== '.', withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
      .map((entry) => posix.join(entry.parentPath.replaceAll('\\', '/'), entry.name)),
  );
  return paths
    .filter((path) => !SKIPPED.test(path))
    .sort()
    .map(readDocument);
}
