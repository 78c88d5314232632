// Loaded with --import into a measured process: at its end writes what it used to the file that BENCH_USAGE names.
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpuSeconds: (userCPUTime + systemCPUTime) / 1e6, peakKib: readPeak() ?? maxRSS };
  writeFileSync(process.env.BENCH_USAGE, JSON.stringify(usage));
});

/** Linux counts the parent's memory in maxRSS, since a child begins as a copy of it; VmHWM begins anew. */
function readPeak() {
  try {
    return Number(/^VmHWM:\s*(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return null;
  }
}
