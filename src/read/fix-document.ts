/** A document whose broken encoding is repaired before anything is read from it; the original stays beside it. */
import type { Document, Markup } from '../types.js';
import { editDocument } from './edit-document.js';
import { type Edit, moveLinks, movePlaces } from './edits.js';
import { findMojibake, fixMojibake } from './find-mojibake.js';

/** The same document where nothing is broken. */
export function fixDocument(document: Document): Document {
  const edits = findMojibake(document.text, document.textStart, document.textEnd);
  return editDocument(document, edits, 'fixed-text', fixMarkup);
}

/** Counts of a line's characters stay: only their shares are asked for. */
function fixMarkup(markup: Markup, edits: readonly Edit[]): Markup {
  const { links, head } = markup;
  return {
    ...markup,
    lineStarts: Int32Array.from(movePlaces(markup.lineStarts, edits)),
    links: moveLinks(links, edits),
    title: fixField(markup.title),
    structuredBody: fixField(markup.structuredBody),
    head: {
      ...head,
      title: fixField(head.title),
      author: fixField(head.author),
      site_name: fixField(head.site_name),
      description: fixField(head.description),
      tags: head.tags.map(fixMojibake),
    },
  };
}

function fixField(field: string | null): string | null {
  return field === null ? null : fixMojibake(field);
}
