/** Finds the labeler's data file: the one in the package, or one of the user's. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Model, readModel } from '../label/model/model-file.js';
import { describeIoError } from '../read/describe-io-error.js';
import { UsageError } from '../read/usage-error.js';

// The build bundles this into a file that lies one folder deep, as this one does.
const SHIPPED = fileURLToPath(new URL('../../model/labeler.bin', import.meta.url));

/** The file behind `--model`, which is false for `--no-model`; null for none. */
export function modelPath(flag: string | boolean | undefined): string | null {
  if (flag === false) return null;
  return typeof flag === 'string' ? flag : SHIPPED;
}

/** SHA-256 of a model's file, hexadecimal: of two files of one name it tells which it was. */
export function hashModel(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

let shipped: Model | null = null;

/** The model that comes with the package; read once. */
export function loadShippedModel(): Model {
  shipped ??= readModel(readFileSync(SHIPPED));
  return shipped;
}

/** A model from a file. Throws UsageError that names the file, what was found and what was expected. */
export function loadModel(path: string): Model {
  const bytes = readModelFile(path);
  try {
    return readModel(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`--model ${path}: ${reason}; chaff train writes one`);
  }
}

function readModelFile(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new UsageError(`--model ${path}: found ${describeIoError(error)}, expected a file that chaff train wrote`);
  }
}
