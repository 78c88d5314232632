/** How the records of one input become documents: decided once, from its head; plain data, for any thread. */
import type { CsvPlan } from './csv-reader.js';
import type { HtmlPlan } from './html-reader.js';
import type { JsonlPlan } from './jsonl-reader.js';
import type { ParquetPlan } from './parquet/parquet-row.js';
import type { Maker } from './piece.js';
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
