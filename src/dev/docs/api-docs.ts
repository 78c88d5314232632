/** `docs/api.md`: what the library exports, as its sources declare and explain it. */
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import ts from 'typescript';
import { toAnchor } from './document.js';
import { toTable } from './to-table.js';

const ENTRY = 'src/index.ts';

interface Declared {
  readonly name: string;
  readonly kind: 'value' | 'type';
  /** The comment above it, as Markdown. */
  readonly doc: string;
  /** As in a declaration file, without `export declare`. */
  readonly code: string;
}

export function renderApi(written: string): string {
  const all = listExports(ENTRY).map(([name, file]) => findDeclaration(name, file));
  const values = all.filter(({ kind }) => kind === 'value');
  const types = all.filter(({ kind }) => kind === 'type');
  const rows = [...values, ...types].map(({ name, doc }) => [`[\`${name}\`](#${toAnchor(name)})`, firstSentence(doc)]);
  return `# Library

${written}

What \`import { … } from 'chaff'\` gives: the engine of the command line, with its types. The [README](../README.md#library) has an
example.

${toTable(['Export', 'What it is'], rows)}

## Functions and values
${values.map(renderDeclared).join('')}
## Types
${types.map(renderDeclared).join('')}`;
}

/** Or what stands before a colon. */
function firstSentence(text: string): string {
  const [sentence] = /^[\s\S]*?(?=[.:](?:\s|$))/.exec(text) ?? [text];
  return `${sentence}.`;
}

function renderDeclared({ name, doc, code }: Declared): string {
  return `\n### ${name}\n\n${doc}\n\n\`\`\`ts\n${code}\n\`\`\`\n`;
}

/** Names and the files that declare them, in the order of the file that exports them. */
function listExports(file: string): (readonly [name: string, file: string])[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.filter(ts.isExportDeclaration).flatMap(({ exportClause, moduleSpecifier }) => {
    if (exportClause === undefined || !ts.isNamedExports(exportClause)) throw new Error(`${file}: expected names`);
    if (moduleSpecifier === undefined || !ts.isStringLiteral(moduleSpecifier))
      throw new Error(`${file}: expected a file`);
    const from = posix.join(posix.dirname(file), moduleSpecifier.text.replace(/\.js$/, '.ts'));
    return exportClause.elements.map(({ name }) => [name.text, from] as const);
  });
}

function findDeclaration(name: string, file: string): Declared {
  const options = { compilerOptions: { target: ts.ScriptTarget.ES2022 } };
  const { outputText } = ts.transpileDeclaration(readFileSync(file, 'utf8'), options);
  const source = ts.createSourceFile(file, outputText, ts.ScriptTarget.Latest, true);
  const statement = source.statements.find((candidate) => declares(candidate, name));
  if (statement === undefined) throw new Error(`${file}: found no declaration of ${name}`);
  const doc = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
  const text = doc === undefined ? undefined : ts.getTextOfJSDocComment(doc.comment);
  if (text === undefined) throw new Error(`${file}: ${name} has no comment, expected what it is`);
  const isType = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement);
  const code = statement.getText(source).replace(/^export (?:declare )?/, '');
  return { name, kind: isType ? 'type' : 'value', doc: text, code: narrow(code) };
}

function declares(statement: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.some((one) => ts.isIdentifier(one.name) && one.name.text === name);
  }
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement);
  return isNamed && statement.name?.text === name;
}

/** Two blanks a level, as everywhere here. */
function narrow(code: string): string {
  return code.replace(/^(?: {4})+/gm, (blanks) => blanks.slice(blanks.length / 2));
}
