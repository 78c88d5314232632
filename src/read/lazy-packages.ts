/** Packages that few inputs need and that code without `await` calls: loaded when the first one does, as start-up is felt. */
import { createRequire } from 'node:module';
import type * as chardet from 'chardet';
import type iconv from 'iconv-lite';
import type * as re2js from 're2js';
import type * as yaml from 'yaml';

const require = createRequire(import.meta.url);

// Node keeps what it has loaded, but to ask it costs more than some of the calls.
let loadedIconv: typeof iconv | undefined;

export function loadIconv(): typeof iconv {
  const loaded: typeof iconv = loadedIconv ?? require('iconv-lite');
  loadedIconv = loaded;
  return loaded;
}

export function loadChardet(): typeof chardet {
  return require('chardet');
}

export function loadRe2(): typeof re2js {
  return require('re2js');
}

export function loadYaml(): typeof yaml {
  return require('yaml');
}
