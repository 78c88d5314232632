import { closeSync, openSync, readSync } from 'node:fs';

/** The first bytes of a file; empty where it cannot be read: whoever opens it next says why. */
export function readHead(path: string, length: number): Buffer {
  const head = Buffer.alloc(length);
  try {
    const descriptor = openSync(path, 'r');
    try {
      return head.subarray(0, readSync(descriptor, head, 0, length, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return head.subarray(0, 0);
  }
}
