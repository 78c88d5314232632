/** Metadata: what the markup says where there is one, else what the text does, and the texts of bios and teasers. */
import type { CapturedFinding, Labelled } from '../label/label-blocks.js';
import { CLOSING_MARK } from '../segment/closing-mark.js';
import {
  type Capture,
  type Document,
  type LabelledBlock,
  type Language,
  METADATA_FIELDS,
  type Metadata,
  type MetadataField,
  MODEL_RULE,
  type Origin,
  type Provenance,
} from '../types.js';
import { readTextMetadata } from './read-text-metadata.js';

export function readMetadata(document: Document, { blocks, captures }: Labelled, language: Language): Metadata {
  const { url } = document;
  const head = document.markup?.head ?? null;
  const text = readTextMetadata(document, blocks, captures, language);
  // The language is that of the text, whatever the markup claims.
  const provenance: Record<MetadataField, Origin | null> = {
    ...NOWHERE,
    language: language.code === 'und' ? null : 'text',
  };
  /** What the markup says of a field, else what is known without it; notes which of the two. */
  function settle<Value>(field: MetadataField, said: Value | null, known: Value | null, origin: Origin): Value | null {
    const from = said === null ? null : (head?.provenance[field] ?? null);
    provenance[field] = from ?? (known === null ? null : origin);
    return from === null ? known : said;
  }
  const tags = tagsOf(captures);
  return {
    title: settle('title', head?.title ?? null, text.title, 'text'),
    author: settle('author', head?.author ?? null, text.author, 'text'),
    date: settle('date', head?.date ?? null, text.date, text.dateOrigin),
    site_name: settle('site_name', head?.site_name ?? null, null, 'text'),
    url: settle('url', head?.url ?? null, url, 'record'),
    description: settle('description', head?.description ?? null, null, 'text'),
    tags: settle('tags', head?.tags ?? null, tags.length === 0 ? null : tags, 'text') ?? [],
    image: settle('image', head?.image ?? null, null, 'text'),
    author_bio: bioText(blocks),
    prev_title: firstOf('prev_title', captures),
    next_title: firstOf('next_title', captures),
    teasers: teasersOf(blocks),
    provenance,
  };
}

/** The keys in the order of the contract. */
const NOWHERE = Object.fromEntries(METADATA_FIELDS.map((field) => [field, null])) as Provenance;

function tagsOf(captures: readonly CapturedFinding[]): string[] {
  const tags = new Set<string>();
  for (const { finding, decided } of captures) {
    if (!decided || finding.capture?.field !== 'tags') continue;
    for (const tag of finding.capture.value.split('\n')) if (tag !== '') tags.add(tag);
  }
  return [...tags];
}

function firstOf(field: Capture['field'], captures: readonly CapturedFinding[]): string | null {
  return (
    captures.find(({ finding, decided }) => decided && finding.capture?.field === field)?.finding.capture?.value ?? null
  );
}

function teasersOf(blocks: readonly LabelledBlock[]): string[] {
  const teasers: string[] = [];
  for (const labelled of blocks) if (isTeaser(labelled)) teasers.push(labelled.block.text);
  return teasers;
}

function isTeaser({ label, finding }: LabelledBlock): boolean {
  return (
    label === 'teaser' &&
    finding?.rule !== 'related-link' &&
    finding?.rule !== MODEL_RULE &&
    finding?.reason !== 'heading'
  );
}

/** Bios without their headings and without the mark that some sites print after them. */
function bioText(blocks: readonly LabelledBlock[]): string | null {
  let text: string | null = null;
  for (const { block, label, finding } of blocks) {
    if (label !== 'bio' || finding?.reason === 'heading') continue;
    const own = block.text.replace(CLOSING_MARK, '');
    text = text === null ? own : `${text}\n${own}`;
  }
  return text === '' ? null : text;
}
