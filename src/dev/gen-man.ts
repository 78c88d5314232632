/** `npm run gen`: writes the manual page from the table of commands. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatManPage, MAN_PAGE } from './man-page.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
mkdirSync(dirname(MAN_PAGE), { recursive: true });
writeFileSync(MAN_PAGE, formatManPage(version));
console.log(`${MAN_PAGE}: version ${version}`);
