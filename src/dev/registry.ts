/** The registry of rules, made from the names of the files that hold them. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

export const RULES_FOLDER = join('src', 'label', 'rules');
export const REGISTRY = join(RULES_FOLDER, 'index.ts');

/** Rule ids, sorted; `root` is the repository. */
export function listRules(root = '.'): string[] {
  return readdirSync(join(root, RULES_FOLDER))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))
    .sort();
}

/** Name of the constant that a rule's file exports: `prev-next` → `prevNext`. */
export function toConstName(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** Source of the registry, as `npm run format` would leave it. */
export function formatRegistry(ids: readonly string[]): string {
  const imports = ids.map((id) => `import { ${toConstName(id)} } from './${id}.js';\n`);
  const entries = ids.map((id) => `  ${toConstName(id)},\n`);
  return (
    `// Written by \`npm run gen\`: one line for each file in this folder.\nimport type { Rule } from '../rule.js';\n` +
    `${imports.join('')}\n/** The rules of chaff, in the order of their names. */\nexport const rules: readonly Rule[] = [\n${entries.join('')}];\n`
  );
}
