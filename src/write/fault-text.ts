/** Faults in words for the terminal, and as lines for the ledger and the quarantine. */
import type { Fault, FaultKind } from '../types.js';

/** A fault as it is written: all but its content, with its kind under `error`. */
export interface FaultEntry extends Pick<Fault, 'source' | 'offset' | 'length' | 'line' | 'found' | 'expected'> {
  readonly error: FaultKind;
}

function toEntry({ source, offset, length, line, kind, found, expected }: Fault): FaultEntry {
  return { source, offset, length, line, error: kind, found, expected };
}

/** `corpus.jsonl:7 at byte 812: found "x", expected an object`: the path, the place as far as it is known, the reason. */
export function describeFault(fault: Pick<Fault, 'source' | 'offset' | 'line' | 'found' | 'expected'>): string {
  const line = fault.line === null ? '' : `:${fault.line}`;
  const place = fault.offset === null ? '' : ` at byte ${fault.offset}`;
  return `${fault.source}${line}${place}: found ${fault.found}, expected ${fault.expected}`;
}

/** The ledger's line for one fault, without a line break; null for an input of no bytes, of which nothing could come back. */
export function toFaultLine(fault: Fault): string | null {
  return fault.length === 0 ? null : JSON.stringify(toEntry(fault));
}

/** The quarantine's line for one fault, without a line break. */
export function toQuarantineLine(fault: Fault): string {
  return JSON.stringify({ ...toEntry(fault), content: fault.content });
}
