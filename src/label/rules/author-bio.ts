import { CLOSING_MARK } from '../../segment/closing-mark.js';
import { INSIDE_BITS, LEAD_BITS } from '../lexicon/phrase-book.js';
import { isQuoted, markTails, textOf } from '../mark-tails.js';
import { isOnlyMarks, isParagraph, isStatement, leadingName, opensWithColon, PROSE_WORDS } from '../patterns.js';
import type { Page, PageRule, Sign } from '../rule.js';

const MAX_BIO_WORDS = 170;
const OPENERS =
  LEAD_BITS.bioLead | LEAD_BITS.selfLead | LEAD_BITS.bylineLead | LEAD_BITS.pronounLead | LEAD_BITS.sourceLead;
const WORK = INSIDE_BITS.roleWord | INSIDE_BITS.bioPhrase;
const MIN_CONFIDENCE = 0.5;
/** A text introduces its author, or its hero, in its first lines too. */
const MAX_AT_HEAD = 0.6;
/** Each name is looked for in the whole document: so often at most, then everybody counts as its subject. */
const MAX_SEARCHES = 64;
/** Without a heading only a bio's place makes it sure: a paragraph about a person may stand anywhere in an article. */
const MAX_CONFIDENCE = 0.78;

/** Points for what speaks for a bio; they add up to the confidence. Fitted by hand on honest look-alikes and real bios. */
const POINTS = {
  bioLead: 0.75,
  bioNoun: 0.4,
  selfLead: 0.45,
  selfName: 0.5,
  selfAgain: 0.2,
  nameAndRole: 0.55,
  nameAndPredicate: 0.5,
  /** A name that opens the last paragraph, and that nothing else in the text has. */
  strangerAtEnd: 0.3,
  /** "Based in Leeds, Ann Lee is …". */
  describedName: 0.45,
  signed: 0.3,
  saysMore: 0.2,
  bylineAndMore: 0.5,
  creditAndMore: 0.35,
  pronounOpening: 0.25,
  role: 0.12,
  predicate: 0.2,
  call: 0.2,
  contact: 0.2,
  company: 0.25,
  closingMark: 0.15,
  subjectOfArticle: -0.6,
  longWinded: -0.3,
} as const;

/** How far into a bio the role or the predicate must come, in characters. */
const OPENING_CHARS = 110;
const CONTACT =
  /\b(?:wechat|weixin|e-?mail|twitter|instagram|linkedin|id)\s*[:：]|微信|公众号|公眾號|(?:^|\s)@\w{2,}/iu;
const CONTACT_SIGNS = [':', '：', '@', '微信', '公众号', '公眾號'];
/** "I am X": a name of two to four characters, then a mark. */
const SELF = /^(?:我(?:是|叫)|私は|저는)\s?[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]{2,5}[，,。、!！]/u;
/** A channel that opens the block instead of a name. */
const ACCOUNT = /^(?:我的|个人|個人|微信)?(?:公众号|公眾號|微信号|微訊號)\s*[:：「“]/u;
const NAME_AND_COLON = /^\s*[:：]?\s*[^\s:：]{1,14}(?:\s[^\s:：]{1,14}){0,2}\s*[:：]\s*\S.{20}/u;
/** "三隅はるか。": a name as a sentence of its own. */
const LONGEST_BARE_NAME = 10;
/** Without capitals to tell a name, the role must come soon (characters). */
const CASELESS_OPENING_CHARS = 64;
/** What joins a name to its role: a copula, a mark, a particle; scripts without case need none. */
const AFTER_NAME =
  /^\s*(?:[,，、:：(（|–—-]|(?:is|was|are|were|has|have|serves|works?|ist|war|wurde|wird|hat|lebt|arbeitet|schreibt|es|fue|és|ha|est|a été|é|foi|è|jest|was|war|är|er|on|este|je|adalah|là|является|είναι|е|је|—)(?!\p{L}))|^[은는이가はが是]|^[^\p{Lu}\p{Ll}]*$/u;

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
  /^(?:,\s|\s+(?:is|are|has|have|ist|hat|lebt|schreibt|arbeitet|est|a|es|ha|é|tem|è|jest|ma|är|har|er|on|este|je|má)\s|\s+\p{Ll}{2,}s\s)/u;
/** A name behind what describes the person. */
const DESCRIBED = /^(?:\p{Lu}|['’])[^.:;!?"“”«»]{4,140}?,\s+(?=\p{Lu})/u;
/** "Holder of the Tern Cup, columnist of the Ledger, he was voted …". */
const DESCRIBED_PRONOUN =
  /^\p{Lu}[^.:;!?"“”«»]{4,160}?,\s+(?:s?he|they)\s+(?:is|was|are|were|has|have|writes|lives|works|sits|teaches)\s/u;
const SPEECH =
  /["“”«»„]|\b(?:said|says|told|tells|added|adds|asked|explains|explained|notes|noted|argues|argued|believes|sagte|sagt|dit|dice|dijo|disse)\b/u;

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
  /^(?:The|An?|This|Der|Die|Das|Dies\p{Ll}*|Ein\p{Ll}*|Kein\p{Ll}*|Mein\p{Ll}*|Sein\p{Ll}*|Ihr\p{Ll}*|Unser\p{Ll}*|Jede\p{Ll}*|Les?|La|Lo|Une?|El|Los|Las|Il|Gli|Een|Het|Det|Den|Ett|En|Um|Uma|Os?|As)$/u;

function strangerIn(page: Page, start: number, text: string): { name: string; points: number } | null {
  const own = leadingName(text);
  if (own !== null) {
    // "Calder Press Calder Press is …": a heading glued to its sentence.
    const words = own.split(/\s+/);
    if (new Set(words.map((word) => word.toLowerCase())).size < words.length || words.length > MAX_NAME_WORDS)
      return null;
    if (DETERMINER.test(words[0]) || AFTER_PREPOSITION.test(own) || words.some(isAcronym)) return null;
    return IN_PRESENT.test(text.slice(own.length)) ? { name: own, points: POINTS.strangerAtEnd } : null;
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
function isAcronym(word: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(word);
}

/** Whether a byline above names the person. */
function isSigned(page: Page, name: string, start: number): boolean {
  for (let index = 0; index < start; index++) {
    const { text, facts } = page.blocks[index];
    if (facts.words < PROSE_WORDS && page.lead(index).bylineLead !== undefined && text.includes(name)) return true;
  }
  return false;
}

/** Cheap, before the patterns: something that opens the block, or work that its first words may tell of. */
function mayOpen(page: Page, start: number, last: number): boolean {
  if ((page.lead(start).leads & OPENERS) !== 0 || page.blocks[start].facts.unspaced > 0) return true;
  const text = withoutOrnament(page, start, page.blocks[start].text);
  if (SELF_AND_NAME.test(text) || COVERS.test(text)) return true;
  if (tellsOfWork(page, start)) return true;
  return start < last && page.blocks[start].text.length <= LONGEST_BARE_NAME;
}

/** "### Ann Lee covers …", "— Ann Lee is …": marks between a text and the bio that is glued to it; not what signs a quotation. */
const ORNAMENT =
  /^(?:[-–—]\s?30\s?[-–—]\s+|#{1,3}\s+|[*~■◆●]{1,3}\s+|[–—]\s+(?=\p{Lu}[^,.:]{3,40}\s(?:is|covers|writes|works|lives|teaches)\s))/u;

function withoutOrnament(page: Page, index: number, text: string): string {
  return page.blocks[index].startsLine ? text : text.replace(ORNAMENT, '');
}

interface Opening {
  readonly reason:
    | 'bio-lead'
    | 'first-person'
    | 'name-then-role'
    | 'name-then-predicate'
    | 'byline-and-more'
    | 'credit-and-more'
    | 'pronoun-then-predicate';
  readonly points: number;
  readonly name: string | null;
}

function openingOf(page: Page, index: number, last: number): Opening | null {
  const { text } = page.blocks[index];
  const lead = page.lead(index);
  if (lead.bioLead !== undefined) {
    return { reason: 'bio-lead', points: opensSentence(page, index) ? POINTS.bioNoun : POINTS.bioLead, name: null };
  }
  const self = selfName(text);
  if (self !== null || SELF.test(text)) return { reason: 'first-person', points: POINTS.selfName, name: self };
  if (lead.selfLead !== undefined) return { reason: 'first-person', points: POINTS.selfLead, name: null };
  if (ACCOUNT.test(text) || (lead.bylineLead !== undefined && goesOn(text.slice(lead.bylineLead)))) {
    return { reason: 'byline-and-more', points: POINTS.bylineAndMore, name: null };
  }
  // "Source: the Harbour Ledger Ann Lee writes about …": glued to the story, and the bio to it.
  const credit = page.blocks[index].startsLine ? undefined : lead.sourceLead;
  if (credit !== undefined && opensWithColon(text.slice(credit)) && isStatement(text)) {
    return { reason: 'credit-and-more', points: POINTS.creditAndMore, name: null };
  }
  if (mayTellWork(page, index, last)) {
    const head = withoutOrnament(page, index, textOf(page, index, Math.min(last, index + 1)));
    const opening = nameOpening(page, head.slice(0, OPENING_CHARS));
    if (opening !== null) return opening;
  }
  if (page.phrases(index).bioPhrase !== undefined && DESCRIBED_PRONOUN.test(text) && isFirstPronoun(page, index))
    return { reason: 'pronoun-then-predicate', points: POINTS.describedName, name: null };
  // "He has worked in four countries, but describes himself, he says, as a tuner."
  if (
    lead.pronounLead !== undefined &&
    page.blocks[index].startsLine &&
    page.phrases(index).bioPhrase !== undefined &&
    !SPEECH.test(text)
  ) {
    return { reason: 'pronoun-then-predicate', points: POINTS.pronounOpening, name: null };
  }
  return null;
}

/** Whether no sentence has opened with a pronoun yet: a text that speaks of "her" has a heroine. */
function isFirstPronoun(page: Page, index: number): boolean {
  return (page.led('pronounLead')[0] ?? index) >= index;
}

const SELF_AND_NAME =
  /^(?:I(?:['’]m| am)|My name['’]?(?:s| is)|Ich bin|Je suis|Je m['’]appelle|Soy|Me llamo|Sono|Mi chiamo|Sou(?: [oa])?|(?:Eu )?[Cc]hamo-me|(?:O m|M)eu nome é|Mi nombre es|Mein Name ist|Ich heiße|Mi chiamo|Mijn naam is|Mit navn er|Mitt namn är|Adım|Benim adım|Я|Мене звати|Tôi là|Tên tôi là|Nama saya|Ik ben|Jag är|Jag heter|Jeg er|Jeg heter|Jestem|Nazywam się|Меня зовут|Jsem|Jmenuji se|Numele meu este|Sunt|Olen|Minä olen)\s+(?=\p{Lu})/u;

/** The name by which writers introduce themselves: "I'm Ann Lee, and …". */
function selfName(text: string): string | null {
  const self = SELF_AND_NAME.exec(text);
  return self === null ? null : leadingName(text.slice(self[0].length));
}

/** "About the author nothing is known": a heading's words that a sentence goes on from. */
function opensSentence(page: Page, index: number): boolean {
  const end = page.lead(index).bioHeading;
  return end !== undefined && /^\s*\p{Ll}/u.test(page.blocks[index].text.slice(end, end + 8));
}

/** What follows a byline's lead: a name and a colon and then a description, or a channel among the author's data. */
function goesOn(behind: string): boolean {
  const rest = behind.slice(0, OPENING_CHARS);
  return NAME_AND_COLON.test(rest) || (opensWithColon(rest) && namesContact(rest));
}

/** Whether a role or a predicate stands in the opening, or in the sentence after a short one. */
function mayTellWork(page: Page, index: number, last: number): boolean {
  const { roleWord, bioPhrase } = page.phrases(index);
  const soonest = Math.min(roleWord ?? Number.POSITIVE_INFINITY, bioPhrase ?? Number.POSITIVE_INFINITY);
  if (soonest <= OPENING_CHARS || COVERS.test(withoutOrnament(page, index, page.blocks[index].text))) return true;
  const { length } = page.blocks[index].text;
  const reach = tellsOfWork(page, index) ? OPENING_CHARS : LONGEST_BARE_NAME;
  return length <= reach && index < last && tellsOfWork(page, index + 1);
}

function tellsOfWork(page: Page, index: number): boolean {
  return (page.phrases(index).insides & WORK) !== 0;
}

/** "The writer, Ann Lee, is …". */
const INTRODUCED =
  /^(?:The|Our|Der|Die|Unser|Unsere|Le|La|L['’]|Notre|El|Nuestro|Nuestra|Il|Lo|O|A|De|Onze)\s?\p{Ll}[\p{L} -]{3,30},?\s+(?=\p{Lu})/u;

/** Text behind what introduces a person by the role, or all of it. */
function withoutIntroduction(page: Page, head: string): string {
  const introduced = INTRODUCED.exec(head);
  return introduced !== null && page.phrasesIn(introduced[0]).roleWord !== undefined
    ? head.slice(introduced[0].length)
    : head;
}

/** "Tully & Orme has appointed Ann Lee as finance director." */
const IN_THE_NEWS = /^\s+(?:has|have)\s+(?:appointed|named|hired|promoted|announced|agreed)\s/u;
/** "At Tully & Orme, we are …": who speaks is no person. */
const AFTER_PREPOSITION = /^(?:At|In|On|For|With|From|To)\s/u;
/** "Ann Lee covers harbours for the Ledger." */
const COVERS = /^\p{Lu}[^.!?]{2,40}\s(?:covers|reports on)\s[^.!?]{3,50}\s(?:for|at)\s(?:[Tt]he\s)?\p{Lu}/u;
/** "Ann Lee, who has written for the Ledger since 2019, poured the tea": what she does in the story. */
const IN_THE_STORY = /^, who\s[^.!?]*?,\s\p{Ll}+ed\s/u;
const LABEL = /^(?:[^\s:：]+\s+){0,3}[^\s:：]+[:：]\s+(?=\p{Lu})/u;

/** A name, then who that is or what that person does; a short label may stand before it ("Our author: …"). */
function nameOpening(page: Page, head: string): Opening | null {
  const introduced = withoutIntroduction(page, head);
  const unlabelled = /[:：]/.test(introduced) ? introduced.replace(LABEL, '') : introduced;
  const name = openingName(unlabelled);
  if (name === null || AFTER_PREPOSITION.test(name)) return null;
  const reach = /^\p{Lu}/u.test(name) ? unlabelled.length : CASELESS_OPENING_CHARS;
  const rest = unlabelled.slice(name.length, reach);
  if (IN_THE_NEWS.test(rest) || IN_THE_STORY.test(unlabelled.slice(name.length))) return null;
  const hits = page.phrasesIn(rest);
  if (hits.roleWord !== undefined && AFTER_NAME.test(rest))
    return { reason: 'name-then-role', points: POINTS.nameAndRole, name };
  return hits.bioPhrase !== undefined || COVERS.test(unlabelled)
    ? { reason: 'name-then-predicate', points: POINTS.nameAndPredicate, name }
    : null;
}

const CASELESS_OPENING =
  /^(?:(?:글쓴이|글)\s*)?([\u4e00-\u9fff]{2,5}|(?=\p{Script=Han}{0,4}[\u3040-\u30ff])[\u3040-\u30ff\u4e00-\u9fff]{2,8}|[\uac00-\ud7af]{2,5}?)(?=[，,：:。、（(]|은\s|는\s|이\s|가\s|氏|は|是)/u;
const CASELESS_WORDS = /^(?:[\p{Lo}\p{M}]|(?<=[א-ת])["'’״׳]){2,}\s+(?:[\p{Lo}\p{M}]|(?<=[א-ת])["'’״׳]){2,}/u;

/** The first letter of scripts without case, Hebrew's; those of nearly all texts come before. */
const CASELESS_FROM = 0x590;

/** The name that opens a sentence: capitalised words, or what precedes the first mark or particle in scripts without case. */
function openingName(text: string): string | null {
  const cased = leadingName(text);
  if (cased !== null || text.charCodeAt(0) < CASELESS_FROM) return cased;
  const caseless = CASELESS_OPENING.exec(text);
  if (caseless !== null) return caseless[1];
  return /^[\u0590-\u0dff]/.test(text) ? (CASELESS_WORDS.exec(text)?.[0] ?? null) : null;
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

/** An address or an account, after cheap signs that there may be one. */
function namesContact(text: string): boolean {
  return CONTACT_SIGNS.some((sign) => text.includes(sign)) && CONTACT.test(text);
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
    if ((at < start || at > last) && page.blocks[at].facts.words >= PROSE_WORDS && !namesItsAuthor(page, at))
      return true;
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
