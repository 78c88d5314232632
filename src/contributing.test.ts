/** What CONTRIBUTING.md says of the tree; the import rules themselves are in `architecture.test.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const guide = readFileSync('CONTRIBUTING.md', 'utf8');
const rows = [...guide.matchAll(/^\| `src\/([a-z-]+)\/` +\|[^|]*\|[^|]*\|([^|]*)\|$/gm)];

test('the layout names every folder of the source', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(rows.map(([, folder]) => folder).sort()).toEqual(folders.map(({ name }) => name).sort());
});

test('the layout names every dependency', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = rows.flatMap(([, , packages]) => [...packages.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  expect([...new Set(named)].sort()).toEqual(Object.keys(dependencies).sort());
});

test('paths that the guide names exist', () => {
  const named = [...guide.matchAll(/`((?:src|fixtures|bench|bin)\/[a-z./-]*)`/g)].map(([, path]) => path);
  // The example's rule is invented.
  expect(named.filter((path) => !path.includes('donation-bar') && !existsSync(path))).toEqual([]);
});
