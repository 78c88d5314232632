// Lines of a file, or of what a file in .gz inflates to, by scanning big reads: what plain Node can do at best.
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const READ_BYTES = 1 << 20;
const LINE_FEED = 10;

export async function* readLines(path) {
  const file = createReadStream(path, { highWaterMark: READ_BYTES });
  const chunks = path.endsWith('.gz') ? file.pipe(createGunzip({ chunkSize: READ_BYTES })) : file;
  let rest = null;
  for await (const chunk of chunks) {
    const bytes = rest === null ? chunk : Buffer.concat([rest, chunk]);
    let start = 0;
    for (let at = bytes.indexOf(LINE_FEED, rest?.length ?? 0); at !== -1; at = bytes.indexOf(LINE_FEED, start)) {
      yield bytes.utf8Slice(start, at);
      start = at + 1;
    }
    rest = start < bytes.length ? bytes.subarray(start) : null;
  }
  if (rest !== null) yield rest.toString();
}
