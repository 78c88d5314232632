/** `chaff --serve-stdio`: a child that answers each line on standard input with one on standard output. */
import { constants } from 'node:buffer';
import { readRequestLines } from '../read/request-lines.js';
import { UsageError } from '../read/usage-error.js';
import { type Answer, createAnswer, toTooLongAnswer } from '../serve-records.js';
import { createStdoutSink, type Sink } from '../write/sink.js';
import { ClosedPipeError } from '../write/write-error.js';
import type { RunCommand } from './main.js';
import type { RawFlags } from './program.js';
import { SERVE_REFUSES } from './serve-refusals.js';
import { toDashes } from './to-dashes.js';
import { toPipelineOptions } from './to-options.js';

/** A control character takes six bytes in JSON; the rest is for what stands around the content. */
const BYTES_PER_BYTE = 6;
const FRAME_BYTES = 1 << 20;

export const serveCommand: RunCommand = async (args, flags, { interrupt }) => {
  refuseInputs(args);
  refuseFlags(flags);
  const pipeline = toPipelineOptions(flags);
  const maxBytes = Math.min(pipeline.read.maxDocBytes * BYTES_PER_BYTE + FRAME_BYTES, constants.MAX_STRING_LENGTH);
  const sink = createStdoutSink();
  try {
    await serve(openStdin(interrupt.signal), createAnswer(pipeline), sink, maxBytes);
    await sink.finish();
  } catch (error) {
    // A peer that went away, or a signal: there is nobody left to answer.
    if (!(error instanceof ClosedPipeError) && !interrupt.signal.aborted) throw error;
  }
  return interrupt.exitCode() ?? 0;
};

async function serve(chunks: AsyncIterable<Buffer>, answer: Answer, sink: Sink, maxBytes: number): Promise<void> {
  for await (const lines of readRequestLines(chunks, maxBytes)) {
    for (const line of lines) {
      if ('length' in line) await sink.writeText(toTooLongAnswer(line.length, maxBytes));
      else for await (const piece of answer(line.bytes)) await sink.writeText(piece);
      await sink.writeText('\n');
    }
    // The peer may be waiting for what is done before it goes on.
    await sink.flush();
  }
}

function openStdin(signal: AbortSignal): AsyncIterable<Buffer> {
  signal.addEventListener('abort', () => process.stdin.destroy(signal.reason), { once: true });
  return process.stdin;
}

function refuseInputs(args: readonly string[]): void {
  if (args.length > 0) {
    throw new UsageError(`--serve-stdio: found the input ${args[0]}, expected none: requests come on standard input`);
  }
}

function refuseFlags(flags: RawFlags): void {
  for (const [name, usual] of Object.entries(SERVE_REFUSES)) {
    if (flags[name] === usual) continue;
    throw new UsageError(
      `--serve-stdio: found --${toDashes(name)}, expected only flags that say how to read and clean`,
    );
  }
  if (flags.to !== undefined && flags.to !== 'jsonl') {
    throw new UsageError(`--serve-stdio: found --to ${String(flags.to)}, expected jsonl: an answer is a line`);
  }
}
