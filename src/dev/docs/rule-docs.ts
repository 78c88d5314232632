/** What the documents and `chaff rules` say of rules and labels, from the rules' sources and cases. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanDocument } from '../../clean.js';
import { RULE_DOCS_FILE, type RuleDoc } from '../../cli/rule-docs.js';
import { MODEL_LABELS } from '../../label/model/decide-with-model.js';
import { rules } from '../../label/rules/index.js';
import { LABELS, type Label, MODEL_RULE } from '../../types.js';
import { findCases, KEEP_BODY, readCase } from '../fixture-cases.js';
import { RULES_FOLDER } from '../registry.js';
import { LABEL_DOCS } from './label-docs.js';
import { toTable } from './to-table.js';

/** Of an example, in characters. */
const LONGEST_TEXT = 140;

/** Paths and contents; `written` says in the documents that nobody edits them. */
export function renderRuleDocs(written: string): [path: string, content: string][] {
  const docs = rules.map(({ id, label, scope }) => ({ id, label, scope, doc: describeRule(id), ...readExamples(id) }));
  return [
    [RULE_DOCS_FILE, `[\n${docs.map((doc) => JSON.stringify(doc)).join(',\n')}\n]\n`],
    ['docs/rules.md', renderRules(docs, written)],
    ['docs/labels.md', renderLabels(written)],
  ];
}

/** The comment above the rule's constant, in one line. */
export function describeRule(id: string): string {
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport const /.exec(readSource(id))?.[1];
  if (comment === undefined) throw new Error(`rule ${id}: found no comment above it, expected one`);
  return comment.replace(/\s*\n \*\s*/g, ' ').trim();
}

function readSource(id: string): string {
  return readFileSync(join(RULES_FOLDER, `${id}.ts`), 'utf8');
}

/** Reasons as the source spells them out; one that it makes in another way is known by its cases. */
function listReasons(id: string): string[] {
  const lists = readSource(id).matchAll(/\breason: ('[a-z-]+'(?: \| '[a-z-]+')*)/g);
  return [...lists].flatMap(([, list]) => list.match(/[a-z-]+/g) ?? []);
}

function readExamples(id: string): Pick<RuleDoc, 'finds' | 'leaves'> {
  const finds = new Map<string, string | null>(listReasons(id).map((reason) => [reason, null]));
  const leaves: { what: string; text: string }[] = [];
  for (const fixture of findCases('rules').filter(({ group }) => group === id)) {
    const document = readCase(fixture);
    if (fixture.name.startsWith('quiet-')) {
      leaves.push({ what: toWords(fixture.name.slice('quiet-'.length)), text: toExcerpt(document.text) });
      continue;
    }
    for (const { block, finding } of cleanDocument(document, KEEP_BODY).blocks) {
      if (finding?.rule === id && (finds.get(finding.reason) ?? null) === null) {
        finds.set(finding.reason, toExcerpt(block.text));
      }
    }
  }
  return { finds: [...finds].sort().map(([reason, text]) => ({ reason, text })), leaves };
}

function toWords(claim: string): string {
  return claim.replaceAll('-', ' ');
}

/** On one line, cut at a word where there are any. */
function toExcerpt(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  const characters = [...line];
  if (characters.length <= LONGEST_TEXT) return line;
  const head = characters.slice(0, LONGEST_TEXT).join('');
  return `${/^.{100,}(?=\s)/u.exec(head)?.[0] ?? head} …`;
}

function renderRules(docs: readonly RuleDoc[], written: string): string {
  return `# Rules

${written}

What chaff's own rules find and under which label: the reasons that they give, most with an example; and texts that look
alike and stay. \`chaff rules explain\` says the same on a terminal. The examples are invented. [How it decides](deciding.md) says
what becomes of a finding.

${toTable(
  ['Rule', 'Label', 'What it looks for'],
  docs.map(({ id, label, doc }) => [`[\`${id}\`](#${id})`, `\`${label}\``, doc]),
)}
${docs.map(renderRule).join('')}`;
}

function renderRule({ id, label, scope, doc, finds, leaves }: RuleDoc): string {
  return `
## ${id}

${doc}

Label [\`${label}\`](labels.md#${label}). Looks at ${scope === 'block' ? 'a block in its place' : 'the whole page'}.

Finds:

${finds.map(({ reason, text }) => `- \`${reason}\`${text === null ? '' : `: ${toCode(text)}`}`).join('\n')}

Leaves:

${leaves.map(({ what, text }) => `- ${what}: ${toCode(text)}`).join('\n')}
`;
}

/** Whatever the text holds. */
function toCode(text: string): string {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

function renderLabels(written: string): string {
  return `# Labels

${written}

What each block of a document is taken for. Only \`body\` stays in \`text\`, unless \`--keep\` and \`--drop\` say otherwise.
[Rules of one's own](own-rules.md) may give any of them.
${LABELS.map(renderLabel).join('')}`;
}

function renderLabel(label: Label): string {
  const stays = label === 'body' ? 'Stays, but for `--drop body`.' : `Goes, but for \`--keep ${label}\`.`;
  return `
## ${label}

${capitalise(LABEL_DOCS[label])}. ${stays} ${describeGivers(label)}
`;
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function describeGivers(label: Label): string {
  const ids = rules.filter((rule) => rule.label === label).map(({ id }) => `[\`${id}\`](rules.md#${id})`);
  const givers = [...ids, ...(MODEL_LABELS.includes(label) ? [`the model (\`${MODEL_RULE}\`)`] : [])];
  return givers.length === 0 ? 'No rule of chaff gives it.' : `Given by ${givers.join(', ')}.`;
}
