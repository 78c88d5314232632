/** How the records of one input become documents: decided once, from its head; plain data, for any thread. */
import type { CsvPlan } from './csv-reader.js';
import type { HtmlPlan } from './html-reader.js';
import type { JsonPlan } from './json-reader.js';
import type { JsonlPlan } from './jsonl-reader.js';
import type { renderDocument } from './page-document.js';
import type { ParquetPlan } from './parquet/parquet-row.js';
import type { Maker, Piece } from './piece.js';
import type { RecordPlan } from './read-record.js';
import type { TextPlan } from './text-reader.js';
import type { WarcPlan } from './warc-reader.js';

export type ReadPlan = TextPlan | JsonlPlan | JsonPlan | HtmlPlan | WarcPlan | CsvPlan | ParquetPlan;

/** The maker for a piece. Loads what its format and its bytes need and no more: start-up is felt. */
export async function openMaker({ plan, bytes }: Piece): Promise<Maker> {
  switch (plan?.format) {
    case undefined:
      return () => null;
    case 'text':
      return (await import('./text-reader.js')).createTextMaker(plan);
    case 'jsonl':
      return openRecordMaker(plan, bytes);
    case 'json':
      return (await import('./json-reader.js')).createJsonMaker(await openRecordMaker(plan, bytes));
    case 'html':
      return (await import('./html-reader.js')).createHtmlMaker(plan);
    case 'warc':
      return (await import('./warc-reader.js')).createWarcMaker(plan);
    case 'csv':
      return (await import('./csv-reader.js')).createCsvMaker(plan);
    case 'parquet': {
      const { createRowMaker, mayHoldRowPage } = await import('./parquet/parquet-row.js');
      return createRowMaker(plan, await findRenderer(mayHoldRowPage(plan, bytes)));
    }
  }
}

async function openRecordMaker(plan: RecordPlan, bytes: Uint8Array): Promise<Maker> {
  const { createRecordMaker, mayHoldPage } = await import('./read-record.js');
  return createRecordMaker(plan, await findRenderer(mayHoldPage(plan, bytes)));
}

/** What reads pages takes long to load. */
async function findRenderer(isNeeded: boolean): Promise<typeof renderDocument> {
  return isNeeded ? (await import('./page-document.js')).renderDocument : refusePage;
}

function refusePage(): never {
  throw new Error('a page where no line seemed to hold one');
}
