/** An input whose bytes come one chunk at a time, from a peer that waits for what each of them gives. */
import { type CleanItem, cleanBytes, type PipelineOptions } from './pipeline.js';
import { openChunks } from './read/open-input.js';

export interface FedInput {
  readonly source: string;
  /**
   * Takes the next chunk, or null for the end, and gives what can be told by then, each item made when it is asked for.
   * All of it must be used up before the next call.
   */
  feed(chunk: Buffer | null): AsyncGenerator<CleanItem, void, undefined>;
}

/** The command line's way from the bytes of an input, decompressed where need be, to its documents. */
export function createFedInput(source: string, options: PipelineOptions): FedInput {
  const chunks = new FedChunks();
  const input = { name: source, path: null, relative: source, size: null };
  const batches = cleanBytes(input, openChunks(source, chunks.take()), options);
  let next: ReturnType<typeof batches.next> | null = null;
  return {
    source,
    async *feed(chunk) {
      chunks.put(chunk);
      for (;;) {
        next ??= batches.next();
        const batch = await Promise.race([next, chunks.wanted()]);
        if (batch === null) return;
        next = null;
        if (batch.done) return;
        yield* batch.value;
      }
    },
  };
}

/** At most one chunk lies here; whoever reads says so when it is gone and another one is wanted. */
class FedChunks {
  #chunk: { readonly bytes: Buffer | null } | null = null;
  #arrived: () => void = () => {};
  #isWanted = false;
  #tellWanted: () => void = () => {};

  put(bytes: Buffer | null): void {
    this.#chunk = { bytes };
    this.#isWanted = false;
    this.#arrived();
  }

  /** Settles, with null, when the reader has come to the end of what there is and waits. */
  wanted(): Promise<null> {
    return new Promise((resolve) => {
      if (this.#isWanted) resolve(null);
      else this.#tellWanted = () => resolve(null);
    });
  }

  async *take(): AsyncGenerator<Buffer, void, undefined> {
    for (;;) {
      if (this.#chunk === null) {
        this.#isWanted = true;
        this.#tellWanted();
        await new Promise<void>((resolve) => {
          this.#arrived = resolve;
        });
      }
      const bytes = this.#chunk?.bytes ?? null;
      this.#chunk = null;
      if (bytes === null) return;
      yield bytes;
    }
  }
}
