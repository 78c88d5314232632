/** What a user gets: the contents of the package, and the tarball installed and used from another folder. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs a program to its end; what it said is part of the failure. */
function run(command: string, args: readonly string[], options: { cwd?: string; input?: string } = {}): string {
  const done: SpawnSyncReturns<string> = spawnSync(command, args, { encoding: 'utf8', ...options });
  if (done.status === 0) return done.stdout;
  throw new Error(`${command} ${args.join(' ')}: exit code ${done.status}\n${done.stdout}\n${done.stderr}`);
}

const NEEDED = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'schema.json',
  'config.schema.json',
  'rules.schema.json',
  'docs/rule-docs.json',
  'bin/chaff.js',
  'model/labeler.bin',
  'man/chaff.1',
  'fixtures/demo/night-market.txt',
];

/** What a report's page is made with. */
const PAGE = ['dist/browser/main.js', 'dist/browser/report.css'];

let folder: string;
let paths: string[];
let tarball: string;

/**
 * Packs a copy of the working tree that has no script: before npm 11, `npm pack --ignore-scripts` runs `prepare` all the same,
 * which would take `dist/` from under the other tests.
 */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'chaff-package-'));
  const tree = join(folder, 'tree');
  const others = ['node_modules', '.git', '.dev-build'].map((name) => resolve(name));
  cpSync('.', tree, { recursive: true, filter: (path) => !others.includes(resolve(path)) });
  writeFileSync(join(tree, 'package.json'), JSON.stringify({ ...manifest, scripts: {} }));
  const [{ files, filename }] = JSON.parse(run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: tree }));
  paths = files.map(({ path }: { path: string }) => path);
  tarball = join(folder, filename);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the package', () => {
  test('holds what a user needs', () => {
    const built = [
      'dist/lexicons/deu.cjs',
      'dist/phrases/eng.bin',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/main.js',
      'dist/run/clean-worker.js',
    ];
    expect([...NEEDED, ...built, ...PAGE].filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('holds nothing else', () => {
    const code =
      /^dist\/(?!dev\/|browser\/)(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:js|d\.ts)$|^dist\/chunks\/[a-zA-Z0-9-]+\.js$|^dist\/lexicons\/[a-z]{3}\.cjs$|^dist\/phrases\/[a-z]{3}\.bin$/;
    const others = paths.filter((path) => ![...NEEDED, ...PAGE].includes(path) && !code.test(path));
    expect(others).toEqual([]);
    expect(paths.filter((path) => path.includes('.test.'))).toEqual([]);
  });

  test('names licence, engines and entries', () => {
    expect([manifest.license, manifest.type]).toEqual(['MIT', 'module']);
    expect(manifest.engines.node).toMatch(/^>=20\./);
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} the chaff authors\n/);
    const schemas = ['./schema.json', './config.schema.json', './rules.schema.json'];
    expect(Object.keys(manifest.exports)).toEqual(['.', './config', ...schemas]);
    expect(readFileSync('bin/chaff.js', 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  test('has its version in the changelog', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toMatch(new RegExp(`^## \\[${manifest.version}\\]`, 'm'));
  });
});

test('the lockfile fits the manifest and names no registry', () => {
  const text = readFileSync('package-lock.json', 'utf8');
  const root = JSON.parse(text).packages[''];
  const { name, version, license, engines, bin, dependencies, devDependencies } = manifest;
  expect(root).toEqual({ name, version, license, engines, bin, dependencies, devDependencies });
  expect(text).not.toMatch(/"resolved"|registry|npmjs/);
});

test('the lockfile has the packages of every platform: `npm ci` refuses one that lacks any', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const missing = Object.entries<{ optionalDependencies?: object }>(packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {}).filter(
      (name) =>
        packages[`node_modules/${name}`] === undefined && packages[`${path}/node_modules/${name}`] === undefined,
    ),
  );
  expect(missing).toEqual([]);
});

/** The library's example in the README, whose last words are on its output. */
function readExample(): string {
  const found = /^```ts\n(import [\s\S]*?)^```/m.exec(readFileSync('README.md', 'utf8'));
  if (found === null) throw new Error('README.md: found no library example');
  return found[1];
}

const CONSUMER_CONFIG = {
  compilerOptions: {
    target: 'es2022',
    module: 'nodenext',
    moduleResolution: 'nodenext',
    strict: true,
    exactOptionalPropertyTypes: true,
    types: ['node'],
    outDir: 'out',
  },
  include: ['*.ts'],
};

const TYPED_CONFIG = `import { type Config, defineConfig } from 'chaff/config';
const keep: Config['keep'] = ['title'];
// @ts-expect-error it is called textKey
defineConfig({ keep, testKey: 'content' });
// @ts-expect-error a number
defineConfig({ profiles: { news: { clean: { jobs: 'four' } } } });
`;

describe('the tarball, installed', () => {
  let chaff: string;
  let consumer: string;

  beforeAll(() => {
    consumer = join(folder, 'consumer');
    mkdirSync(join(consumer, 'node_modules'), { recursive: true });
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    run('npm', ['install', '-g', '--prefix', join(folder, 'global'), ...quiet, tarball], { cwd: folder });
    chaff = join(folder, 'global/bin/chaff');
    const installed = join(folder, 'global/lib/node_modules');
    symlinkSync(join(installed, 'chaff'), join(consumer, 'node_modules/chaff'));
    symlinkSync(resolve('node_modules/@types'), join(consumer, 'node_modules/@types'));
    writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(CONSUMER_CONFIG));
    writeFileSync(join(consumer, 'dump.txt'), 'One article. It is short.\n\fAnother one.\n');
  }, 120_000);

  test('has no development dependencies', () => {
    const modules = join(folder, 'global/lib/node_modules/chaff/node_modules');
    expect(existsSync(join(modules, 'franc'))).toBe(true);
    expect(existsSync(join(modules, 'jest'))).toBe(false);
  });

  test('runs from another folder', () => {
    const [first] = run(chaff, ['-q', '--split', 'formfeed', 'dump.txt'], { cwd: consumer }).split('\n');
    expect(JSON.parse(first)).toMatchObject({ id: 'dump.txt#1', text: 'One article. It is short.' });
    expect(run(chaff, ['demo'], { cwd: '/' })).toContain('"id": "night-market.txt#1"');
    expect(run(chaff, ['--version'], { cwd: '/' }).trim()).toBe(manifest.version);
  });

  test('cleans a pipe, and restores it', () => {
    const dump = 'An article of one sentence.\r\n\r\nShare on Facebook\r\n';
    writeFileSync(join(consumer, 'pipe.txt'), dump);
    run(chaff, ['-q', '-o', 'r.jsonl', '--ledger', 'l.jsonl'], { cwd: consumer, input: dump });
    expect(run(chaff, ['restore', '-q', 'r.jsonl', '--ledger', 'l.jsonl'], { cwd: consumer })).toBe(dump);
  });

  test('is a typed library: the example of the README compiles and runs', () => {
    writeFileSync(join(consumer, 'example.ts'), readExample());
    writeFileSync(join(consumer, 'typed-config.ts'), TYPED_CONFIG);
    run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', consumer]);
    const output = run(process.execPath, ['out/example.js'], { cwd: consumer });
    expect(output).toMatch(/^The ferry leaves at seven\. 17\ndump\.txt#1 1\ndump\.txt#2 1\n\[\n {2}'ad-marker → ad',/);
  }, 60_000);

  test('a wrong type is an error', () => {
    const wrong = "import { cleanText } from 'chaff';\nexport const title: number = cleanText('x').metadata.title;\n";
    writeFileSync(join(consumer, 'example.ts'), wrong);
    const done = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', consumer], {
      encoding: 'utf8',
    });
    expect(done.stdout).toMatch(/^\S*example\.ts\(2,14\): error TS2322: Type 'string \| null'.*\n.*\n?$/);
  }, 60_000);

  test('explains its rules', () => {
    expect(run(chaff, ['rules', 'explain', 'byline'], { cwd: consumer })).toMatch(
      /^byline {2}byline {2}chaff {2}block\n/,
    );
  });

  test.each([
    ['schema.json', 'chaff record'],
    ['rules.schema.json', 'chaff rules'],
  ])('%s can be imported', (name, title) => {
    const code = `import schema from 'chaff/${name}' with { type: 'json' }; console.log(schema.title);`;
    expect(run(process.execPath, ['--input-type=module', '-e', code], { cwd: consumer })).toBe(`${title}\n`);
  });
});
