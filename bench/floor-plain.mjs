// Floor 3: the same as Node's documentation reads a file line by line, without care for speed.
// Usage: node floor-plain.mjs FILE; writes to standard output.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

for await (const line of createInterface({ input: createReadStream(process.argv[2]) })) {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
