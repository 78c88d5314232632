import { CLOSING_MARK } from '../../segment/closing-mark.js';
import {
  AFTER_PREPOSITION,
  AGED,
  mayOpen,
  namesContact,
  openingOf,
  POINTS,
  SPEECH,
  tellsOfWork,
  withoutOrnament,
} from '../bio-openings.js';
import { INSIDE_BITS } from '../lexicon/phrase-book.js';
import { isQuoted, markTails, textOf } from '../mark-tails.js';
import { isCutSentence, isOnlyMarks, isParagraph, leadingName, PROSE_WORDS } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MAX_BIO_WORDS = 170;
const MIN_CONFIDENCE = 0.5;
/** A text introduces its author, or its hero, in its first lines too. */
const MAX_AT_HEAD = 0.6;
/** Each name is looked for in the whole document: so often at most, then everybody counts as its subject. */
const MAX_SEARCHES = 64;
/** Without a heading only a bio's place makes it sure: a paragraph about a person may stand anywhere in an article. */
const MAX_CONFIDENCE = 0.78;

/**
 * Authors' bios without a heading: a paragraph of their own, or glued to the last sentence of the article. What opens
 * the bio decides most; a paragraph about a person whom the article is about stays.
 */
export const authorBio: PageRule = {
  id: 'author-bio',
  label: 'bio',
  scope: 'page',
  detectAll(page) {
    let searches = MAX_SEARCHES;
    const isAbout: SubjectTest = (name, start, last) => searches-- <= 0 || isSubject(page, name, start, last);
    const end = startOfEnd(page);
    return markTails(
      page,
      MAX_BIO_WORDS,
      (view, start, last) =>
        judge(view, start, last, isAbout) ?? (last < end ? null : judgeStranger(view, start, last, isAbout)),
    );
  },
};

type SubjectTest = (name: string, start: number, last: number) => boolean;

function judge(page: Page, start: number, last: number, isAbout: SubjectTest): Sign | null {
  const block = page.blocks[start];
  if (block.facts.words < 2 && block.endsLine) return null;
  if (!mayOpen(page, start, last)) return null;
  const opening = openingOf(page, start, last);
  if (opening === null || isQuoted(page, start) || asks(block.text)) return null;
  const text = textOf(page, start, last);
  if (isTable(text)) return null;
  let words = block.facts.words;
  let bare = 0;
  let saysSelf = false;
  for (let index = start + 1; index <= last; index++) {
    words += page.blocks[index].facts.words;
    if (!supports(page, index) && !isOnlyMarks(page.blocks[index].text)) bare++;
    if (page.lead(index).selfLead !== undefined) saysSelf = true;
  }
  let points = opening.points + bodyPoints(insidesOf(page, start, last), text);
  if (words > MAX_BIO_WORDS * 0.7) points += POINTS.longWinded;
  if (opening.name !== null && (goesOnAbout(page, last + 1) || isAbout(opening.name, start, last)))
    points += POINTS.subjectOfArticle;
  points -= Math.max(0, bare - 1) * 0.12;
  if (saysSelf) points += POINTS.selfAgain;
  const ceiling = opening.reason !== 'bio-lead' && !proseBefore(page, start) ? MAX_AT_HEAD : MAX_CONFIDENCE;
  return toSign(opening.reason, Math.min(ceiling, points));
}

/** Cells of a table in one line. */
function isTable(text: string): boolean {
  return text.split(' | ').length > MAX_BARS + 1;
}

const MAX_BARS = 3;

/** Articles close on a question to their readers; a bio opens with none. */
function asks(text: string): boolean {
  return /[?？؟]["'”’»)]*$/u.test(text.slice(-3));
}

function toSign(reason: string, points: number): Sign | null {
  const confidence = Math.round(points * 100) / 100;
  return confidence >= MIN_CONFIDENCE ? { reason, confidence } : null;
}

/** What counts anywhere in the sentences `start` to `last`. */
function insidesOf(page: Page, start: number, last: number): number {
  let insides = 0;
  for (let index = start; index <= last; index++) insides |= page.phrases(index).insides;
  return insides;
}

/** Index of the first block behind which at most one paragraph comes. */
function startOfEnd({ blocks }: Page): number {
  let paragraphs = 0;
  let index = blocks.length;
  while (index > 0 && paragraphs < 2) {
    if (isParagraph(blocks[--index].facts)) paragraphs++;
  }
  return index;
}

/** What a sentence about somebody goes on with in the present tense: what the person is, has or does. */
const IN_PRESENT =
  /^(?:,\s(?:an?|the|who|whose|our|formerly|based|born|ur\.|geb\.|née?|eine?r?|der|die|das|geboren|un[ea]?|el|la|il|lo|uma?|en|ett|de|een)\s|\s+(?:is|are|has|have|ist|hat|lebt|schreibt|arbeitet|est|a|es|ha|é|tem|è|jest|ma|är|har|er|on|este|je|má)\s|\s+\p{Ll}{2,}s\s)/u;
/** A name behind what describes the person. */
const DESCRIBED = /^(?:\p{Lu}|['’])[^.:;!?"“”«»]{4,140}?,\s+(?=\p{Lu})/u;

/**
 * A last paragraph that is about somebody of whom the text has not spoken: "Ann Lee is …", in the present tense and without
 * words of hers. What it goes on with, or a byline with the name, makes it a bio.
 */
function judgeStranger(page: Page, start: number, last: number, isAbout: SubjectTest): Sign | null {
  const { facts } = page.blocks[start];
  const text = withoutOrnament(page, start, page.blocks[start].text);
  if (facts.unspaced > 0 || !/^[\p{Lu}'’]/u.test(text)) return null;
  const opening = strangerIn(page, start, text);
  if (opening === null || isQuoted(page, start)) return null;
  const whole = textOf(page, start, last);
  if (SPEECH.test(whole) || isAbout(opening.name, start, last) || !proseBefore(page, start)) return null;
  let points = opening.points + bodyPoints(insidesOf(page, start, last), whole);
  if (saysMore(page, start + 1, last)) points += POINTS.saysMore;
  if (isSigned(page, opening.name, start)) points += POINTS.signed;
  return toSign('stranger-at-end', Math.min(MAX_CONFIDENCE, points));
}

/** Whether one of the sentences `first` to `last` is about the person, or calls on readers. */
function saysMore(page: Page, first: number, last: number): boolean {
  for (let index = first; index <= last; index++) {
    const { pronounLead, bioCall } = page.lead(index);
    if (pronounLead !== undefined || bioCall !== undefined) return true;
  }
  return false;
}

const NOUNS = /\s(?:der|des|und|and|of|the|et|y|e|i)\s/u;
/** "Ein Problem ist …": a noun in capitals, not a name. */
const DETERMINER =
  /^(?:The|An?|This|These|Those|Many|Most|Some|Several|Few|All|Each|Every|Both|Other|Another|Such|More|Der|Die|Das|Dies\p{Ll}*|Ein\p{Ll}*|Kein\p{Ll}*|Mein\p{Ll}*|Sein\p{Ll}*|Ihr\p{Ll}*|Unser\p{Ll}*|Jede\p{Ll}*|Viele|Manche|Einige|Alle|Les?|La|Lo|Une?|El|Los|Las|Il|Gli|Een|Het|Det|Den|Ett|En|Um|Uma|Os?|As)$/u;

function strangerIn(page: Page, start: number, text: string): { name: string; points: number } | null {
  const own = leadingName(text);
  if (own !== null) {
    const rest = text.slice(own.length);
    const is = mayBePerson(own) && IN_PRESENT.test(rest) && !AGED.test(rest);
    return is ? { name: own, points: POINTS.strangerAtEnd } : null;
  }
  const described = tellsOfWork(page, start) ? DESCRIBED.exec(text)?.[0] : undefined;
  const name = described === undefined ? null : leadingName(text.slice(described.length));
  // "Träger des Ordens, Ehrenbürger der Stadt und Autor": nouns in capitals.
  if (described === undefined || name === null || NOUNS.test(name)) return null;
  const rest = text.slice(described.length + name.length);
  return rest[0] !== ',' && IN_PRESENT.test(rest) ? { name, points: POINTS.describedName } : null;
}

const MAX_NAME_WORDS = 5;

/** "HR", "SEO": what words of a subject are, not of a name. */
const ACRONYM = /^\p{Lu}{2,4}$/u;

/** Whether the words in capitals that open a sentence can be a name. */
function mayBePerson(opening: string): boolean {
  const words = opening.split(/\s+/);
  // "Calder Press Calder Press is …": a heading glued to its sentence.
  const different = new Set(words.map((word) => word.toLowerCase())).size;
  if (different < words.length || words.length > MAX_NAME_WORDS) return false;
  return !(DETERMINER.test(words[0]) || AFTER_PREPOSITION.test(opening) || words.some((word) => ACRONYM.test(word)));
}

/** Whether a byline above names the person. */
function isSigned(page: Page, name: string, start: number): boolean {
  for (let index = 0; index < start; index++) {
    const { text, facts } = page.blocks[index];
    if (facts.words < PROSE_WORDS && page.lead(index).bylineLead !== undefined && text.includes(name)) return true;
  }
  return false;
}

function bodyPoints(insides: number, text: string): number {
  let points = 0;
  if ((insides & INSIDE_BITS.roleWord) !== 0) points += POINTS.role;
  if ((insides & INSIDE_BITS.bioPhrase) !== 0) points += POINTS.predicate;
  if ((insides & INSIDE_BITS.bioCall) !== 0) points += POINTS.call;
  if ((insides & INSIDE_BITS.companyPhrase) !== 0) points += POINTS.company;
  if (namesContact(text)) points += POINTS.contact;
  if (CLOSING_MARK.test(text)) points += POINTS.closingMark;
  return points;
}

/** Whether a later sentence of the line goes on about the author. */
function supports(page: Page, index: number): boolean {
  const lead = page.lead(index);
  if (lead.pronounLead !== undefined || lead.selfLead !== undefined || lead.bioCall !== undefined) return true;
  if (lead.followLead !== undefined || lead.promoLead !== undefined) return true;
  const hits = page.phrases(index);
  return (
    hits.bioPhrase !== undefined ||
    hits.bioCall !== undefined ||
    hits.roleWord !== undefined ||
    namesContact(page.blocks[index].text)
  );
}

function proseBefore(page: Page, index: number): boolean {
  return (
    !page.blocks[index].startsLine ||
    page.blocks.slice(Math.max(0, index - 6), index).some(({ facts }) => facts.words >= PROSE_WORDS)
  );
}

/** Whether paragraphs outside the bio name the person: then the article is about them. */
function isSubject(page: Page, name: string, start: number, last: number): boolean {
  const key = name.split(/\s+/).at(-1) ?? name;
  if (key.length < 2) return false;
  let seen = page.text.indexOf(key);
  for (let tries = 0; seen >= 0 && tries < 8; tries++) {
    const at = blockAt(page, seen);
    const block = page.blocks[at];
    const isOfProse = block.facts.words >= PROSE_WORDS || isCutSentence(block);
    if ((at < start || at > last) && isOfProse && !namesItsAuthor(page, at)) return true;
    seen = page.text.indexOf(key, seen + key.length);
  }
  return false;
}

/** Whether the article goes on about the person after the paragraph: "She was born in …". */
function goesOnAbout(page: Page, index: number): boolean {
  const next = page.blocks[index];
  return next !== undefined && next.facts.words >= PROSE_WORDS && page.lead(index).pronounLead !== undefined;
}

/** Bylines and reprint notices name the author without being about them. */
function namesItsAuthor(page: Page, index: number): boolean {
  const { bylineLead, noticeLead, editorLead, bioLead } = page.lead(index);
  return (bylineLead ?? noticeLead ?? editorLead ?? bioLead) !== undefined;
}

/** Index of the block that holds, or ends before, a text offset. */
function blockAt(page: Page, offset: number): number {
  let low = 0;
  let high = page.blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (page.blocks[middle].start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
