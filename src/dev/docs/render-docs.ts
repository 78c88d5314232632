/** What `npm run docs` writes: whole documents, and parts of others that stand between marks. */
import { LEXICONS } from '../../label/lexicon/index.js';
import { DEFAULT_TOLERANCES } from '../../survey/compare-corpus.js';
import { GROUPS, type Group, hasMembers } from '../../survey/figures.js';
import { renderApi } from './api-docs.js';
import { renderCommands, tabulateExitCodes, tabulateMostUsed } from './command-docs.js';
import { fillPart, readDocument } from './document.js';
import { formatDocument } from './format-document.js';
import { tabulateLabels } from './label-docs.js';
import { tabulateRecord } from './record-docs.js';
import { renderRuleDocs } from './rule-docs.js';
import { toTable } from './to-table.js';

const WRITTEN = '<!-- Written by `npm run docs`. -->';

/** Paths and contents. Of documents that people write only the marked parts are new. */
export function renderDocs(): ReadonlyMap<string, string> {
  const documents = new Map([
    ...renderRuleDocs(WRITTEN),
    ['docs/commands.md', renderCommands(WRITTEN)],
    ['docs/api.md', renderApi(WRITTEN)],
    refill('docs/schema.md', { record: tabulateRecord() }),
    refill('docs/check.md', { tolerances: tabulateTolerances() }),
    refill('README.md', {
      languages: listLanguages(),
      flags: tabulateMostUsed(),
      labels: tabulateLabels(),
      'exit-codes': tabulateExitCodes(),
    }),
  ]);
  for (const [path, content] of documents) {
    if (path.endsWith('.md')) documents.set(path, formatDocument(path, content));
  }
  return documents;
}

function refill(path: string, parts: Readonly<Record<string, string>>): [path: string, content: string] {
  const filled = Object.entries(parts).reduce(
    (document, [name, content]) => fillPart(document, name, content),
    readDocument(path),
  );
  return [path, filled.text];
}

function listLanguages(): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  // Where only one Chinese is spoken of, people call it by the name of all.
  const languages = LEXICONS.map(({ language }) => names.of(language === 'cmn' ? 'zh' : language) ?? language);
  return `${languages.slice(0, -1).join(', ')} and ${languages.at(-1)}`;
}

const FIGURE_DOCS: Readonly<Record<Group, string>> = {
  kept_share: 'characters that stayed, of all',
  empty: 'documents whose body is empty',
  characters: 'for each label: characters removed, of all',
  documents: 'for each label: documents from which something was removed',
  languages: 'for each language: documents',
  flags: 'for each flag: documents',
  errors: 'for each error: faults, of all records',
  sources: 'for each large source: characters that stayed, of all of it',
  tails: 'for each ending that several bodies share: documents',
};

function tabulateTolerances(): string {
  const rows = GROUPS.map((group) => [
    `\`${hasMembers(group) ? `${group}/…` : group}\``,
    FIGURE_DOCS[group],
    String(DEFAULT_TOLERANCES[group]),
  ]);
  return toTable(['Figure', 'What it is', 'Tolerance'], rows);
}
