#!/usr/bin/env node
// To import node:process is to read what it lists, as packages do, and Node opens standard input when it is read: a pipe or
// terminal would then no longer wait for the other programs that have it, although chaff reads files.
Object.defineProperty(process, 'stdin', { enumerable: false });
await import('../dist/cli/main.js');
