/** Faults in words for the terminal, and as lines for the quarantine. */
import type { Fault } from '../types.js';

/** `corpus.jsonl:7 at byte 812: found "x", expected an object`: the path, the place as far as it is known, the reason. */
export function describeFault(fault: Fault): string {
  const line = fault.line === null ? '' : `:${fault.line}`;
  const place = fault.offset === null ? '' : ` at byte ${fault.offset}`;
  return `${fault.source}${line}${place}: found ${fault.found}, expected ${fault.expected}`;
}

/** The quarantine's line for one fault, without a line break. */
export function toQuarantineLine(fault: Fault): string {
  return JSON.stringify({
    source: fault.source,
    offset: fault.offset,
    length: fault.length,
    line: fault.line,
    error: fault.kind,
    found: fault.found,
    expected: fault.expected,
    content: fault.content,
  });
}
