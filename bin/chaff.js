#!/usr/bin/env node
// To import node:process is to read what it lists, as packages do, and Node opens standard input when it is read: a pipe or
// terminal would then no longer wait for the other programs that have it, although chaff reads files.
Object.defineProperty(process, 'stdin', { enumerable: false });
await import('../dist/cli/main.js').catch(({ message }) => {
  // As main.js says it of what is loaded later; here nothing of chaff is there to say it.
  const advice = 'allow more open files (ulimit -n 256), or install it again';
  process.stderr.write(`chaff: cannot load its own files (${message}); ${advice}\n`);
  // Node's own end, with 1, would say that the run was finished.
  process.exitCode = 2;
});
