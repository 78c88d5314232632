/** `npm run gen`: writes the JSON Schema and the types of config files from the table of flags. */
import { writeFileSync } from 'node:fs';
import { CONFIG_SCHEMA, CONFIG_TYPES, formatConfigSchema, formatConfigTypes } from './config-schema.js';

writeFileSync(CONFIG_SCHEMA, formatConfigSchema());
writeFileSync(CONFIG_TYPES, formatConfigTypes());
console.log(`${CONFIG_SCHEMA}, ${CONFIG_TYPES}`);
