/** `npm run new-rule -- <id>`: a rule that never fires yet, its two first case folders, and a fresh registry. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatRegistry, listRules, REGISTRY, RULES_FOLDER, toConstName } from './registry.js';

/** One-word ids that are no names for a constant. */
const RESERVED = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends ' +
    'false finally for function if implements import in instanceof interface let new null package private protected ' +
    'public return static super switch this throw true try typeof var void while with yield index rule rules'
  ).split(' '),
);

/** Why `id` cannot be a new rule's, or null. */
function objectionTo(id: string | undefined): string | null {
  if (id === undefined) return 'usage: npm run new-rule -- <id>';
  if (!/^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*$/.test(id))
    return `${JSON.stringify(id)} is not kebab-case, like prev-next`;
  if (RESERVED.has(id)) return `${JSON.stringify(id)} is a reserved word`;
  if (listRules().some((other) => toConstName(other) === toConstName(id))) return `there is a rule ${id} already`;
  const cases = join('fixtures', 'rules', id);
  return existsSync(cases) ? `${cases} exists already` : null;
}

function skeleton(id: string): string {
  return `import type { BlockRule } from '../rule.js';

/** What it finds, and which look-alike stays. */
export const ${toConstName(id)}: BlockRule = {
  id: '${id}',
  label: 'other',
  scope: 'block',
  clues: ['mark'],
  maxWords: 20,
  detect() {
    return null;
  },
};
`;
}

function createRule(id: string): void {
  const rule = join(RULES_FOLDER, `${id}.ts`);
  const made = [rule];
  writeFileSync(rule, skeleton(id));
  for (const claim of ['fires-name-what-is-found', 'quiet-name-the-look-alike']) {
    const folder = join('fixtures', 'rules', id, claim);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'input.txt'), '');
    made.push(join(folder, 'input.txt'));
  }
  writeFileSync(REGISTRY, formatRegistry(listRules()));
  console.log(`made   ${made.join('\n       ')}\nwrote  ${REGISTRY}`);
  console.log('Fill in both inputs, rename their folders to what they claim, then run: npm run fixtures:update');
}

const id = process.argv[2];
const objection = objectionTo(id);
if (id !== undefined && objection === null) createRule(id);
else {
  console.error(objection);
  process.exitCode = 1;
}
