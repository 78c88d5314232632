/** How the records of one input become documents: decided once, from its head; plain data, for any thread. */
import type { CsvPlan } from './csv-reader.js';
import type { HtmlPlan } from './html-reader.js';
import type { JsonlPlan } from './jsonl-reader.js';
import type { ParquetPlan } from './parquet/parquet-row.js';
import type { Maker, PieceRecord } from './piece.js';
import type { RawHead } from './raw-record.js';
import type { TextPlan } from './text-reader.js';
import type { WarcPlan } from './warc-reader.js';

export type ReadPlan = TextPlan | JsonlPlan | HtmlPlan | WarcPlan | CsvPlan | ParquetPlan;

/** Loads what the format needs and no more: start-up is felt. */
export async function openMaker(plan: ReadPlan): Promise<Maker> {
  switch (plan.format) {
    case 'text':
      return (await import('./text-reader.js')).createTextMaker(plan);
    case 'jsonl':
      return (await import('./read-record.js')).createRecordMaker(plan);
    case 'html':
      return (await import('./html-reader.js')).createHtmlMaker(plan);
    case 'warc':
      return (await import('./warc-reader.js')).createWarcMaker(plan);
    case 'csv':
      return (await import('./csv-reader.js')).createCsvMaker(plan);
    case 'parquet':
      return (await import('./parquet/parquet-row.js')).createRowMaker(plan);
  }
}

/** The record's head, which is of the format that its plan says. */
export function headOf<F extends RawHead['format']>({ head }: PieceRecord, format: F): Extract<RawHead, { format: F }> {
  if (!isOf(head, format)) throw new Error(`a record of ${head.format} in a piece of ${format}`);
  return head;
}

function isOf<F extends RawHead['format']>(head: RawHead, format: F): head is Extract<RawHead, { format: F }> {
  return head.format === format;
}
