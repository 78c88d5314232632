/** One report: reads all documents, cleans a sample, and keeps of it what the page shows. */
import { tileDocument } from './clean.js';
import type { Cleaned } from './pipeline.js';
import type { ReportEntry } from './report/build-data.js';
import { excerptDocument } from './report/excerpt-document.js';
import { pickRanks } from './report/pick-ranks.js';
import { Picker } from './report/picker.js';
import type { ReportContent } from './report/render-report.js';
import { type Excerpt, PICKS, type Pick } from './report/report-data.js';
import { type SampleHooks, type SampleJob, sampleDocuments } from './sample-documents.js';
import { digestDocument } from './survey/digest-document.js';
import type { Fault } from './types.js';
import { describeFault } from './write/fault-text.js';
import { documentId } from './write/record.js';

export interface ReportJob extends SampleJob {
  /** What was asked for and not found. */
  readonly missing: readonly Fault[];
}

/** How many documents of each kind are shown with their texts. */
export const PICKED: Readonly<Record<Pick, number>> = { worst: 100, uncertain: 100, random: 50 };

/** Of so many faults the page says what was wrong; it counts them all. */
const MAX_FAULTS = 100;

export async function runReport(job: ReportJob, hooks: SampleHooks): Promise<ReportContent> {
  const faults = new Map<Fault['kind'], number>();
  const firstFaults: string[] = [];
  const passedOver = new Map<string, number>();
  const pickers = fromPicks((pick) => new Picker<Excerpt>(PICKED[pick]));
  const { clean } = job.pipeline;
  const onFault = (fault: Fault): void => {
    faults.set(fault.kind, (faults.get(fault.kind) ?? 0) + 1);
    if (firstFaults.length < MAX_FAULTS) firstFaults.push(describeFault(fault));
    hooks.onFault?.(fault);
  };
  const read = ({ document, article }: Cleaned, at: number): ReportEntry => {
    const digest = digestDocument(document, article, clean.keep);
    const ranks = pickRanks(at, digest);
    let excerpt: Excerpt | null = null;
    const readExcerpt = (): Excerpt => {
      excerpt ??= excerptDocument(document, tileDocument(document, article, clean), article.limit);
      return excerpt;
    };
    for (const pick of PICKS) pickers[pick].offer(at, ranks[pick], readExcerpt);
    const { title, url } = article.metadata;
    return { at, id: documentId(document), title, url: url ?? document.url, digest };
  };
  job.missing.forEach(onFault);
  const { sampled, documents, stride } = await sampleDocuments(job, read, {
    ...hooks,
    onFault,
    onPassedOver: (reason) => {
      passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1);
    },
  });
  const picked = fromPicks((pick) => pickers[pick].take(stride));
  return { entries: sampled, picked, documents, stride, faults, firstFaults, passedOver };
}

function fromPicks<T>(make: (pick: Pick) => T): Record<Pick, T> {
  return { worst: make('worst'), uncertain: make('uncertain'), random: make('random') };
}
