/** The one place that starts the compressor: its memory is zeroed when it is started again, in the middle of a frame, without a word. */
import type * as Zstd from '@bokuweb/zstd-wasm';

let zstd: Promise<typeof Zstd> | null = null;

/** Loading it takes longer than many a run. */
export function loadZstd(): Promise<typeof Zstd> {
  zstd ??= import('@bokuweb/zstd-wasm').then(async (module) => {
    await module.init();
    return module;
  });
  return zstd;
}
