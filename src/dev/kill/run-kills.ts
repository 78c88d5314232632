/** `npm run kills [-- OPTIONS]`: the campaign of kills in its long form; see HELP. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom } from '../../eval/create-random.js';
import { runKillCampaign } from './kill-campaign.js';

const HELP = `npm run kills [-- OPTIONS]
  --count N      how many runs are killed, and resumed (default 200)
  --documents N  how many documents each of them cleans (default 4000)
  --seed N       the same seed gives the same inputs and moments (default 1)`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    documents: { type: 'string', default: '4000' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (values.help) {
  console.log(HELP);
  process.exit();
}
const folder = mkdtempSync(join(tmpdir(), 'chaff-kills-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

let failed = 0;
let midway = 0;
const runs = await runKillCampaign({
  count: Number(values.count),
  documents: Number(values.documents),
  folder,
  random: createRandom(Number(values.seed)),
  onRun({ setup, jobs, signal, after, wasOver, hadState, complaints }) {
    if (complaints.length > 0) failed++;
    if (hadState && !wasOver) midway++;
    const outcome = complaints.length === 0 ? 'identical' : complaints.join(', ');
    const state = wasOver ? 'was over' : hadState ? 'resumed midway' : 'from the beginning';
    console.log(`${setup} -j ${jobs} ${signal} after ${Math.round(after)} ms, ${state}: ${outcome}`);
  },
});
console.log(`${runs.length} kills, ${midway} of them midway: ${runs.length - failed} outputs identical, ${failed} not`);
process.exitCode = failed === 0 ? 0 : 1;
