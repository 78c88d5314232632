/** Paths that come from data: each gets one of its own, and none takes that of a folder that another lies in. */

/** Gives each relative path in turn, numbered where it is taken (`a.txt~2`); the same paths in the same order get the same. */
export function createFreePaths(): (path: string) => string {
  const files = new Set<string>();
  const folders = new Set<string>();
  return (path) => {
    const segments = path.split('/');
    const name = segments.pop() ?? '';
    let folder = '';
    for (const segment of segments) {
      const free = number(folder + segment, (taken) => files.has(taken));
      folders.add(free);
      folder = `${free}/`;
    }
    const free = number(folder + name, (taken) => files.has(taken) || folders.has(taken));
    files.add(free);
    return free;
  };
}

function number(path: string, isTaken: (path: string) => boolean): string {
  let free = path;
  for (let n = 2; isTaken(free); n++) free = `${path}~${n}`;
  return free;
}
