/** What the labels are, for the documents. */
import { LABELS, type Label } from '../../types.js';
import { toTable } from './to-table.js';

export const LABEL_DOCS: Readonly<Record<Label, string>> = {
  body: 'the article, and everything that neither a rule nor the model spoke against',
  title: "the article's title above its first paragraph",
  byline: 'who wrote or edited it, and its source',
  date: 'when it appeared, reading time',
  bio: 'about the author, about the company',
  nav: 'previous and next article, breadcrumb, menus',
  teaser: 'links to other articles',
  share: 'share, like and save bars, counters',
  promo: 'newsletter, app, subscription and donation pitches, "follow us"',
  legal: 'copyright, reprint and liability notices, cookie notes',
  comment: 'comment forms, counts and invitations',
  caption: 'picture credits, and captions that begin like one',
  tags: 'tags, keywords, categories',
  ad: '"advertisement"',
  toc: 'tables of contents',
  other: 'controls of the page: print, font size, back to top; what the model removes and no rule knows',
};

export function tabulateLabels(): string {
  const rows = LABELS.map((label) => [`[\`${label}\`](docs/labels.md#${label})`, LABEL_DOCS[label]]);
  return toTable(['Label', 'What it is'], rows);
}
