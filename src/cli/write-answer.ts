import { createStdoutSink } from '../write/sink.js';
import { ClosedPipeError } from '../write/write-error.js';

/**
 * Writes what a command answers to standard output. Whoever stops reading it still learns from the exit code how the
 * command ended. Throws WriteError.
 */
export async function writeAnswer(text: string): Promise<void> {
  const sink = createStdoutSink();
  try {
    await sink.writeText(text);
    await sink.finish();
  } catch (error) {
    if (!(error instanceof ClosedPipeError)) throw error;
  }
}
