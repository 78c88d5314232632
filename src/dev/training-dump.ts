/** What programs that dump numbers for the trainer share: labelled documents in, columns of numbers out, a model for each fold. */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Model, readModel } from '../label/model/model-file.js';

/** What a program does with one document; what it returns stands in `OUT.documents.jsonl`, nothing for null. */
export type DumpDocument<Labelled> = (
  document: Labelled,
  modelOf: (fold: number) => Model,
  /** Adds numbers to the file `OUT.NAME`. */
  write: (name: string, values: NodeJS.ArrayBufferView) => void,
) => object | null;

/** Reads gzipped JSONL; `models` is a folder of `fold-0.bin` …, of which those that are asked for are read. */
export function dumpDocuments<Labelled>(
  { out, models, inputs }: { readonly out: string; readonly models: string; readonly inputs: readonly string[] },
  dump: DumpDocument<Labelled>,
): void {
  const loaded = new Map<number, Model>();
  const modelOf = (fold: number): Model => {
    const found = loaded.get(fold) ?? readModel(readFileSync(join(models, `fold-${fold}.bin`)));
    loaded.set(fold, found);
    return found;
  };
  const files = new Map<string, number>();
  const write = (name: string, values: NodeJS.ArrayBufferView): void => {
    const file = files.get(name) ?? openSync(`${out}.${name}`, 'w');
    files.set(name, file);
    if (values.byteLength > 0) writeSync(file, values);
  };
  const documents: string[] = [];
  for (const input of inputs) {
    for (const line of gunzipSync(readFileSync(input)).toString().split('\n')) {
      if (line === '') continue;
      const told = dump(JSON.parse(line) as Labelled, modelOf, write);
      if (told !== null) documents.push(JSON.stringify(told));
    }
  }
  for (const file of files.values()) closeSync(file);
  writeFileSync(`${out}.documents.jsonl`, `${documents.join('\n')}\n`);
}
