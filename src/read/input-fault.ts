import type { Fault } from '../types.js';

/** What is wrong with an input as a whole. */
export function toInputFault(source: string, complaint: Pick<Fault, 'kind' | 'found' | 'expected'>): Fault {
  return { source, offset: null, length: null, line: null, ...complaint, content: null };
}
