/** Metadata from the labelled blocks: what rules captured, and the texts of bios and teasers. */
import type { CapturedFinding } from '../label/label-blocks.js';
import { type Capture, type LabelledBlock, type Metadata, MODEL_RULE } from '../types.js';

export function readMetadata(blocks: readonly LabelledBlock[], captures: readonly CapturedFinding[]): Metadata {
  const tags = captures.filter(({ finding, decided }) => decided && finding.capture?.field === 'tags');
  return {
    title: firstOf('title', captures, true),
    author: firstOf('author', captures, false),
    author_bio: bioText(blocks),
    date: firstOf('date', captures, false),
    prev_title: firstOf('prev_title', captures, false),
    next_title: firstOf('next_title', captures, false),
    teasers: blocks.filter(isTeaser).map(({ block }) => block.text),
    tags: [...new Set(tags.flatMap(({ finding }) => (finding.capture as Capture).value.split('\n')))].filter(
      (tag) => tag !== '',
    ),
  };
}

/** `undecided` also takes the word of a finding that did not remove its block: a title may well stay in the text. */
function firstOf(field: Capture['field'], captures: readonly CapturedFinding[], undecided: boolean): string | null {
  for (const { finding, decided } of captures) {
    if ((decided || undecided) && finding.capture?.field === field) return finding.capture.value;
  }
  return null;
}

function isTeaser({ label, finding }: LabelledBlock): boolean {
  return (
    label === 'teaser' &&
    finding?.rule !== 'related-link' &&
    finding?.rule !== MODEL_RULE &&
    finding?.reason !== 'heading'
  );
}

/** Bios without their headings and without the bar that some sites print after them. */
function bioText(blocks: readonly LabelledBlock[]): string | null {
  const bios = blocks.filter(({ label, finding }) => label === 'bio' && finding?.reason !== 'heading');
  const text = bios.map(({ block }) => withoutBar(block.text)).join('\n');
  return text === '' ? null : text;
}

/** At most a few bars, with the blanks before them. */
function withoutBar(text: string): string {
  const bar = /[|·•]{1,3}$/u.exec(text.slice(-3));
  return bar === null ? text : text.slice(0, text.length - bar[0].length).trimEnd();
}
