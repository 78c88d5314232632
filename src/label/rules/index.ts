// Written by `npm run gen`: one line for each file in this folder.
import type { Rule } from '../rule.js';
import { adMarker } from './ad-marker.js';
import { authorBio } from './author-bio.js';
import { bioHeading } from './bio-heading.js';
import { breadcrumb } from './breadcrumb.js';
import { byline } from './byline.js';
import { captionCredit } from './caption-credit.js';
import { commentStub } from './comment-stub.js';
import { companyBio } from './company-bio.js';
import { contentsList } from './contents-list.js';
import { cookieNote } from './cookie-note.js';
import { copyrightNotice } from './copyright-notice.js';
import { counterBar } from './counter-bar.js';
import { creditLine } from './credit-line.js';
import { dateLine } from './date-line.js';
import { followUs } from './follow-us.js';
import { menuRun } from './menu-run.js';
import { pageFurniture } from './page-furniture.js';
import { photoCredit } from './photo-credit.js';
import { prevNext } from './prev-next.js';
import { promoPitch } from './promo-pitch.js';
import { readingTime } from './reading-time.js';
import { relatedHeading } from './related-heading.js';
import { relatedLink } from './related-link.js';
import { reprintNotice } from './reprint-notice.js';
import { shareBar } from './share-bar.js';
import { signature } from './signature.js';
import { tagList } from './tag-list.js';
import { teaserRun } from './teaser-run.js';
import { titleLine } from './title-line.js';

/** The rules of chaff, in the order of their names. */
export const rules: readonly Rule[] = [
  adMarker,
  authorBio,
  bioHeading,
  breadcrumb,
  byline,
  captionCredit,
  commentStub,
  companyBio,
  contentsList,
  cookieNote,
  copyrightNotice,
  counterBar,
  creditLine,
  dateLine,
  followUs,
  menuRun,
  pageFurniture,
  photoCredit,
  prevNext,
  promoPitch,
  readingTime,
  relatedHeading,
  relatedLink,
  reprintNotice,
  shareBar,
  signature,
  tagList,
  teaserRun,
  titleLine,
];
