/** What a user gets: the contents of the package, and the tarball installed and used from another folder. */
import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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

describe('the package', () => {
  let paths: string[];
  beforeAll(() => {
    const [{ files }] = JSON.parse(run('npm', ['pack', '--dry-run', '--json', '--ignore-scripts']));
    paths = files.map(({ path }: { path: string }) => path);
  }, 60_000);

  test('holds what a user needs', () => {
    const needed = [
      'package.json',
      'README.md',
      'LICENSE',
      'CHANGELOG.md',
      'schema.json',
      'bin/chaff.js',
      'model/labeler.bin',
    ];
    const built = [
      'dist/index.js',
      'dist/index.d.ts',
      'dist/cli/main.js',
      'dist/browser/main.js',
      'dist/browser/report.css',
    ];
    expect([...needed, ...built].filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('holds nothing else', () => {
    const code = /^dist\/(?!dev\/|browser\/)(?:[a-z0-9-]+\/)*[a-z0-9-]+\.(?:js|d\.ts)$/;
    const page = /^dist\/browser\/(?:main\.js|report\.css)$/;
    const top = /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|schema\.json|bin\/chaff\.js|model\/labeler\.bin)$/;
    const others = paths.filter((path) => !top.test(path) && !code.test(path) && !page.test(path));
    expect(others).toEqual([]);
    expect(paths.filter((path) => path.includes('.test.'))).toEqual([]);
  });

  test('names licence, engines and entries', () => {
    expect([manifest.license, manifest.type]).toEqual(['MIT', 'module']);
    expect(manifest.engines.node).toMatch(/^>=20\./);
    expect(readFileSync('LICENSE', 'utf8')).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} the chaff authors\n/);
    expect(Object.keys(manifest.exports)).toEqual(['.', './schema.json']);
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

describe('the tarball, installed', () => {
  let folder: string;
  let chaff: string;
  let consumer: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'chaff-package-'));
    consumer = join(folder, 'consumer');
    mkdirSync(join(consumer, 'node_modules'), { recursive: true });
    const [{ filename }] = JSON.parse(run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]));
    const quiet = ['--prefer-offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
    run('npm', ['install', '-g', '--prefix', join(folder, 'global'), ...quiet, join(folder, filename)], {
      cwd: folder,
    });
    chaff = join(folder, 'global/bin/chaff');
    const installed = join(folder, 'global/lib/node_modules');
    symlinkSync(join(installed, 'chaff'), join(consumer, 'node_modules/chaff'));
    symlinkSync(resolve('node_modules/@types'), join(consumer, 'node_modules/@types'));
    writeFileSync(join(consumer, 'package.json'), JSON.stringify({ type: 'module' }));
    writeFileSync(join(consumer, 'tsconfig.json'), JSON.stringify(CONSUMER_CONFIG));
    writeFileSync(join(consumer, 'dump.txt'), 'One article. It is short.\n\fAnother one.\n');
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('has no development dependencies', () => {
    const modules = join(folder, 'global/lib/node_modules/chaff/node_modules');
    expect(existsSync(join(modules, 'franc'))).toBe(true);
    expect(existsSync(join(modules, 'jest'))).toBe(false);
  });

  test('runs from another folder', () => {
    const [first] = run(chaff, ['-q', '--split', 'formfeed', 'dump.txt'], { cwd: consumer }).split('\n');
    expect(JSON.parse(first)).toMatchObject({ id: 'dump.txt#1', text: 'One article. It is short.' });
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

  test('the schema can be imported', () => {
    const code = "import schema from 'chaff/schema.json' with { type: 'json' }; console.log(schema.title);";
    const output = run(process.execPath, ['--input-type=module', '-e', code], { cwd: consumer });
    expect(output).toBe('chaff record\n');
  });
});
