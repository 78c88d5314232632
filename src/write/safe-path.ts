/** Paths that come from data must stay below the folder they are joined to. */

/** `path` as a relative path without roots, drives, `.` and `..`; `unnamed` when nothing is left. */
export function toSafePath(path: string): string {
  const segments: string[] = [];
  for (const segment of path.replace(/^[A-Za-z]:(?=[\\/])/, '').split(/[\\/]/)) {
    const name = segment.replaceAll('\0', '');
    if (name !== '' && name !== '.' && name !== '..') segments.push(name);
  }
  return segments.join('/') || 'unnamed';
}
