/** Finds the style sheet and the script of a report's page, which the build puts together from `src/browser`. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Asset, PageAssets } from '../report/render-report.js';

export function loadPageAssets(): PageAssets {
  return { style: load('report.css'), script: load('main.js') };
}

function load(name: string): Asset {
  const text = readFileSync(new URL(`../browser/${name}`, import.meta.url), 'utf8');
  return { text, hash: createHash('sha256').update(text).digest('base64') };
}
