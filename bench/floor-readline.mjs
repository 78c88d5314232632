// Floor 2: the same with readline and streams, written for speed: events, large reads, gathered output, back-pressure honoured.
// Usage: node floor-readline.mjs FILE; writes to /dev/null.
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';

const WRITE_CHARS = 1 << 17;

const input = createReadStream(process.argv[2], { highWaterMark: 1 << 20 });
const output = createWriteStream('/dev/null', { highWaterMark: 1 << 20 });
const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
let text = '';

lines.on('line', (line) => {
  text += `${JSON.stringify(line)}\n`;
  if (text.length < WRITE_CHARS) return;
  if (!output.write(text)) {
    lines.pause();
    output.once('drain', () => lines.resume());
  }
  text = '';
});
lines.on('close', () => output.end(text));
