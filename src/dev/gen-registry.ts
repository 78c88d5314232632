/** `npm run gen`: writes the registry of rules from the files in their folder. */
import { writeFileSync } from 'node:fs';
import { formatRegistry, listRules, REGISTRY } from './registry.js';

const ids = listRules();
writeFileSync(REGISTRY, formatRegistry(ids));
console.log(`${REGISTRY}: ${ids.length} rules`);
