/** Sizes as people write them. */

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  b: 1,
  k: 1e3,
  kb: 1e3,
  kib: 2 ** 10,
  m: 1e6,
  mb: 1e6,
  mib: 2 ** 20,
  g: 1e9,
  gb: 1e9,
  gib: 2 ** 30,
};

/** Bytes in `5000000`, `10M`, `1.5GB` (powers of 1000) or `64MiB` (powers of 1024); null for anything else. */
export function parseSize(text: string): number | null {
  const parts = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i.exec(text.trim());
  if (parts === null) return null;
  const unit = parts[2].toLowerCase();
  if (!Object.hasOwn(UNITS, unit)) return null;
  const bytes = Math.floor(Number(parts[1]) * UNITS[unit]);
  return bytes >= 1 && Number.isSafeInteger(bytes) ? bytes : null;
}
