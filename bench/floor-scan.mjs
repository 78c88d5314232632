// Floor 1: reads the lines of a file by scanning big reads, and writes each as a JSON string in a line of its own.
// Usage: node floor-scan.mjs FILE; writes to /dev/null.
import { closeSync, openSync, readSync, writeSync } from 'node:fs';

const READ_BYTES = 1 << 20;
const WRITE_BYTES = 1 << 18;
const LINE_FEED = 10;

const input = openSync(process.argv[2], 'r');
const output = openSync('/dev/null', 'w');
const encoder = new TextEncoder();
let out = Buffer.allocUnsafe(2 * WRITE_BYTES);
let text = '';

function write() {
  if (3 * text.length > out.length) out = Buffer.allocUnsafe(3 * text.length);
  writeSync(output, out, 0, encoder.encodeInto(text, out).written);
  text = '';
}

function take(line) {
  text += `${JSON.stringify(line)}\n`;
  if (text.length >= WRITE_BYTES / 2) write();
}

// What is left of a line at the end of a read is moved to the front, and the next read goes behind it.
let buffer = Buffer.allocUnsafe(2 * READ_BYTES);
let held = 0;
for (;;) {
  if (buffer.length - held < READ_BYTES) buffer = Buffer.concat([buffer.subarray(0, held)], 2 * buffer.length);
  const read = readSync(input, buffer, held, READ_BYTES, null);
  if (read === 0) break;
  const end = held + read;
  const bytes = buffer.subarray(0, end);
  let start = 0;
  for (let at = bytes.indexOf(LINE_FEED, held); at !== -1; at = bytes.indexOf(LINE_FEED, start)) {
    take(buffer.utf8Slice(start, at));
    start = at + 1;
  }
  buffer.copyWithin(0, start, end);
  held = end - start;
}
if (held > 0) take(buffer.utf8Slice(0, held));
write();
closeSync(input);
closeSync(output);
