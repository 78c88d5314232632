/** All documents: what they show runs, where they lead is there, what is made from the code is fresh. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { COMMANDS } from './cli/flags.js';
import { anchorsOf, codeBlocksOf, type Document, linksOf, readDocument } from './dev/docs/document.js';
import { listDocuments } from './dev/docs/list-documents.js';
import { renderDocs } from './dev/docs/render-docs.js';
import { canRun, missingFor, openWorkshop, type Workshop } from './dev/docs/run-block.js';

const DOCUMENTS = listDocuments();
const BY_PATH = new Map(DOCUMENTS.map((document) => [document.path, document]));

test('the documents are found', () => {
  const paths = [
    'README.md',
    'CONTRIBUTING.md',
    'docs/recipes.md',
    'integrations/README.md',
    'integrations/spark/README.md',
  ];
  expect([...BY_PATH.keys()]).toEqual(expect.arrayContaining(paths));
});

test('what is made from the code is fresh; `npm run docs` writes it', () => {
  for (const [path, content] of renderDocs()) {
    expect([path, readFileSync(path, 'utf8')]).toEqual([path, content]);
  }
});

describe('the commands', () => {
  let workshop: Workshop;
  beforeAll(async () => {
    workshop = await openWorkshop();
  });
  afterAll(() => workshop.close());

  const blocks = DOCUMENTS.flatMap(codeBlocksOf).filter(canRun);
  const seen = new Set<string>();
  // What two documents show alike is run once.
  const different = blocks.filter(({ code }) => {
    const lines = code.split('\n').filter((line) => !seen.has(line));
    for (const line of lines) seen.add(line);
    return lines.length > 0;
  });

  test('are there, in each language', () => {
    expect(new Set(different.map(({ language }) => language))).toEqual(new Set(['sh', 'python', 'make', 'cron']));
    expect(different.length).toBeGreaterThan(30);
  });

  test('of docs/ are all run', () => {
    const shown = DOCUMENTS.filter(({ path }) => path.startsWith('docs/')).flatMap(codeBlocksOf);
    const left = shown.filter((block) => block.language === 'sh' && !canRun(block));
    expect(left.map(({ path, line }) => `${path}:${line}`)).toEqual([]);
  });

  for (const block of different) {
    const place = `${block.path}:${block.line}`;
    const missing = missingFor(block);
    const isSkipped = missing.length > 0 && process.env.CHAFF_NEEDS_TOOLS !== '1';
    const name = isSkipped ? `${place}, for want of ${missing.join(', ')}` : place;
    (isSkipped ? test.skip : test)(
      `of ${name} run`,
      async () => {
        expect(missing).toEqual([]);
        const { code, said } = await workshop.run(block);
        expect({ code, said: code === 0 ? '' : said }).toEqual({ code: 0, said: '' });
        expect(said).not.toMatch(/^chaff: .*(?:bug|warn|cannot)|command not found/im);
      },
      120_000,
    );
  }
});

describe('Python code below integrations/', () => {
  const blocks = DOCUMENTS.flatMap(codeBlocksOf).filter(
    ({ language, path }) => language === 'python' && /^integ/.test(path),
  );

  test('stands in the documents whose code integrations/run-tests.sh runs', () => {
    const paths = [...new Set(blocks.map(({ path }) => path))].sort();
    expect(paths).toEqual(['integrations/datatrove/README.md', 'integrations/spark/README.md']);
  });

  const canParse = spawnSync('python3', ['--version']).status === 0 || process.env.CHAFF_NEEDS_TOOLS === '1';
  (canParse ? test : test.skip)('is Python, if python3 is there', () => {
    for (const { path, line, code } of blocks) {
      const { status, stderr } = spawnSync('python3', ['-c', 'import ast, sys; ast.parse(sys.stdin.read())'], {
        input: code,
        encoding: 'utf8',
      });
      expect([`${path}:${line}`, status, stderr]).toEqual([`${path}:${line}`, 0, '']);
    }
  });
});

describe.each(DOCUMENTS.map((document) => [document.path, document] as const))('%s', (path, document) => {
  test('leads to files and headings that exist', () => {
    expect(linksOf(document).filter((target) => !leadsSomewhere(path, target))).toEqual([]);
  });
});

function leadsSomewhere(path: string, target: string): boolean {
  const [file, anchor] = target.split('#');
  const to = file === '' ? path : posix.normalize(posix.join(posix.dirname(path), file));
  if (anchor === undefined) return existsSync(to);
  const document: Document | undefined = BY_PATH.get(to) ?? (existsSync(to) ? readDocument(to) : undefined);
  return document !== undefined && anchorsOf(document).includes(anchor);
}

test('every document of docs/ is named by the README', () => {
  const links = linksOf(readDocument('README.md')).map((target) => target.split('#')[0]);
  expect([...BY_PATH.keys()].filter((path) => path.startsWith('docs/') && !links.includes(path))).toEqual([]);
});

/** Of npm's scripts and of other programs. */
const OTHER_FLAGS = [
  '--size',
  '--kind',
  '--input',
  '--record',
  '--memory',
  '--large-file',
  '--worst',
  '--pipe',
  '--block',
];

test('every flag that README and docs/ mention exists', () => {
  const known = new Set([
    ...COMMANDS.flatMap(({ flags }) => flags.flatMap((flag) => flag.flags.match(/--[a-z-]+/g) ?? [])),
    ...['--help', '--version', '--silent'],
    ...OTHER_FLAGS,
  ]);
  const speaking = DOCUMENTS.filter(({ path }) => /^(?:README\.md|docs\/(?!recipes))/.test(path));
  const mentioned = speaking.flatMap(({ path, text }) =>
    (text.match(/(?<![-\w<])--[a-z][a-z-]*/g) ?? []).map((flag) => `${path}: ${flag}`),
  );
  expect(mentioned.filter((mention) => !known.has(mention.split(': ')[1]))).toEqual([]);
});

test('npm scripts that the documents name exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = DOCUMENTS.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => `${path}: ${name}`),
  );
  expect(named.filter((mention) => scripts[mention.split(': ')[1]] === undefined)).toEqual([]);
});
