/** Reads all documents of some inputs, and cleans an even sample of them. */
import { type Cleaned, cleanOne, flagSeen, type PipelineOptions, readInput } from './pipeline.js';
import type { Input } from './read/input.js';
import { SeenIds } from './read/seen-ids.js';
import type { Fault } from './types.js';

export interface SampleJob {
  readonly inputs: readonly Input[];
  readonly pipeline: PipelineOptions;
  /** At most so many documents are cleaned into the sample; null for all. */
  readonly limit: number | null;
}

export interface SampleHooks {
  readonly signal?: AbortSignal;
  readonly onBytes?: (bytes: number) => void;
  readonly onDocuments?: (documents: number) => void;
  readonly onFault?: (fault: Fault) => void;
  readonly onPassedOver?: (reason: string) => void;
}

export interface Sample<T> {
  readonly sampled: readonly T[];
  /** Documents that were read. */
  readonly documents: number;
  /** The sample holds the first of so many documents in a row. */
  readonly stride: number;
}

/**
 * What `digest` makes of every document, given its place among all that were read (0, 1, …), or, where they are more
 * than the limit, of every second, fourth, eighth … document, so that the sample is spread evenly and never needs to know
 * how many will come. Faults go to the hooks and count for all documents that can be read; a document on which the
 * cleaning fails counts only where it is sampled.
 */
export async function sampleDocuments<T>(
  { inputs, pipeline, limit }: SampleJob,
  digest: (cleaned: Cleaned, at: number) => T,
  hooks: SampleHooks = {},
): Promise<Sample<T>> {
  let sampled: { readonly at: number; readonly digest: T }[] = [];
  let documents = 0;
  let stride = 1;
  for (const input of inputs) {
    const seenIds = new SeenIds();
    for await (const items of readInput(input, pipeline.read, hooks)) {
      for (const item of items) {
        if ('fault' in item) hooks.onFault?.(item.fault);
        else if ('passedOver' in item) hooks.onPassedOver?.(item.passedOver);
        else {
          hooks.onDocuments?.(1);
          const at = documents++;
          if (at % stride !== 0) {
            if (item.document.id !== null) seenIds.hasSeen(item.document.id);
            continue;
          }
          const cleaned = flagSeen(cleanOne(item.document, pipeline), seenIds);
          if ('fault' in cleaned) hooks.onFault?.(cleaned.fault);
          else if ('article' in cleaned) sampled.push({ at, digest: digest(cleaned, at) });
          if (limit === null || sampled.length <= limit) continue;
          stride *= 2;
          sampled = sampled.filter((one) => one.at % stride === 0);
        }
      }
    }
    if (hooks.signal?.aborted) break;
  }
  return { sampled: sampled.map((one) => one.digest), documents, stride };
}
