/** What a bio may open with: a lead, the writer's "I am", a name and what that person does. */
import { INSIDE_BITS, LEAD_BITS } from './lexicon/phrase-book.js';
import { textOf } from './mark-tails.js';
import { isStatement, leadingName, opensWithColon } from './patterns.js';
import type { Page } from './rule.js';

const OPENERS =
  LEAD_BITS.bioLead | LEAD_BITS.selfLead | LEAD_BITS.bylineLead | LEAD_BITS.pronounLead | LEAD_BITS.sourceLead;
const WORK = INSIDE_BITS.roleWord | INSIDE_BITS.bioPhrase;

/** Points for what speaks for a bio; they add up to the confidence. Fitted by hand on honest look-alikes and real bios. */
export const POINTS = {
  bioLead: 0.75,
  bioNoun: 0.4,
  selfLead: 0.45,
  selfName: 0.5,
  greeting: 0.6,
  selfAgain: 0.2,
  nameAndRole: 0.55,
  nameAndPredicate: 0.5,
  /** "When Ann Lee isn't writing, …" */
  besides: 0.65,
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
/** "Hello, I am X." */
const GREETING =
  /^(?:(?:大家好|你好|您好)[，,。!！]\s?我(?:是|叫)[\u4e00-\u9fff]{2,4}[，,。!！]|안녕하세요[,.!]?\s(?:저는\s)?[가-힣]{2,4}(?:입니다|이에요|예요)|(?:こんにちは|はじめまして|初めまして)[、。!！]\s?[\u3040-\u30ff\u4e00-\u9fff]{2,8}です)/u;
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

/** "Holder of the Tern Cup, columnist of the Ledger, he was voted …". */
const DESCRIBED_PRONOUN =
  /^\p{Lu}[^.:;!?"“”«»]{4,160}?,\s+(?:s?he|they)\s+(?:is|was|are|were|has|have|writes|lives|works|sits|teaches)\s/u;
export const SPEECH =
  /["“”«»„]|\b(?:said|says|told|tells|added|adds|asked|explains|explained|notes|noted|argues|argued|believes|sagte|sagt|dit|dice|dijo|disse)\b/u;

/** Cheap, before the patterns: something that opens the block, or work that its first words may tell of. */
export function mayOpen(page: Page, start: number, last: number): boolean {
  if ((page.lead(start).leads & OPENERS) !== 0 || page.blocks[start].facts.unspaced > 0) return true;
  const { text } = page.blocks[start];
  if (SELF_AND_NAME.test(text) || WE_AND_NAMES.test(text) || BESIDES.test(text) || coversBeat(page, start)) return true;
  if (GREETING.test(text)) return true;
  if (tellsOfWork(page, start)) return true;
  return start < last && page.blocks[start].text.length <= LONGEST_BARE_NAME;
}

/** "### Ann Lee covers …", "— Ann Lee is …": marks between a text and the bio that is glued to it; not what signs a quotation. */
const ORNAMENT =
  /^(?:[-–—]\s?30\s?[-–—]\s+|#{1,3}\s+|[*~■◆●]{1,3}\s+|[–—]\s+(?=\p{Lu}[^,.:]{3,40}\s(?:is|covers|writes|works|lives|teaches)\s))/u;

export function withoutOrnament(page: Page, index: number, text: string): string {
  return page.blocks[index].startsLine ? text : text.replace(ORNAMENT, '');
}

export interface Opening {
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

export function openingOf(page: Page, index: number, last: number): Opening | null {
  const { text } = page.blocks[index];
  const lead = page.lead(index);
  if (lead.bioLead !== undefined) {
    return { reason: 'bio-lead', points: opensSentence(page, index) ? POINTS.bioNoun : POINTS.bioLead, name: null };
  }
  if (GREETING.test(text)) return { reason: 'first-person', points: POINTS.greeting, name: null };
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
  const busy = nameBesides(text);
  if (busy !== null) return { reason: 'name-then-predicate', points: POINTS.besides, name: busy };
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
  /^(?:Moi,? c['’]est|I(?:['’]m| am)|My name['’]?(?:s| is)|Ich bin|Je suis|Je m['’]appelle|Soy|Me llamo|Sono|Mi chiamo|Sou(?: [oa])?|(?:Eu )?[Cc]hamo-me|(?:O m|M)eu nome é|Mi nombre es|Mein Name ist|Ich heiße|Mi chiamo|Mijn naam is|Mit navn er|Mitt namn är|Adım|Benim adım|Я|Мене звати|Tôi là|Tên tôi là|Nama saya|Ik ben|Jag är|Jag heter|Jeg er|Jeg heter|Jestem|Nazywam się|Меня зовут|Jsem|Jmenuji se|Numele meu este|Sunt|Olen|Minä olen)\s+(?=\p{Lu})/u;

/** "We are Ann Lee and Bo Tully, …". */
const WE_AND_NAMES =
  /^(?:We(?:['’]re| are)|Wir sind|Nous sommes|Somos|Siamo|Wij zijn|Vi är)\s+(?=\p{Lu}[\p{L}'’. -]{2,40}\s(?:and|&|und|et|y|e|en|och)\s\p{Lu})/u;

/** The name by which writers introduce themselves: "I'm Ann Lee, and …". */
function selfName(text: string): string | null {
  const self = SELF_AND_NAME.exec(text) ?? WE_AND_NAMES.exec(text);
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
  if (soonest <= OPENING_CHARS || coversBeat(page, index)) return true;
  const { length } = page.blocks[index].text;
  const reach = tellsOfWork(page, index) ? OPENING_CHARS : LONGEST_BARE_NAME;
  return length <= reach && index < last && tellsOfWork(page, index + 1);
}

function coversBeat(page: Page, index: number): boolean {
  return COVERS.test(withoutOrnament(page, index, page.blocks[index].text));
}

export function tellsOfWork(page: Page, index: number): boolean {
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
/** "Ann Lee - editor of the Ledger"; "Learn Forms - a course about forms that helps you as a developer": items of a list have a dash, too. */
const DASH = /^\s[–—-]\s/u;
const DASH_REACH = 45;
/** "At Tully & Orme, we are …": who speaks is no person. */
export const AFTER_PREPOSITION = /^(?:At|In|On|For|With|From|To)\s/u;
/** "Ann Lee covers harbours for the Ledger." */
const COVERS = /^\p{Lu}[^.!?]{2,40}\s(?:covers|reports on)\s[^.!?]{3,50}\s(?:for|at)\s(?:[Tt]he\s)?\p{Lu}/u;
/** "Ann Lee, who has written for the Ledger since 2019, poured the tea", "Ann Lee (the author) took us in": what she does in the story. */
const IN_THE_STORY =
  /^(?:, who\s[^.!?]*?,\s\p{Ll}+ed\s|, (?:my|his|her|their)\s|(?:\s\([^)]+\)|,[^.!?:]*?,)\s\p{Ll}+\s(?:us|me)\s)/u;
/** "Ann Lee, 58, of Harbour Street, is a teacher": reports give the age of people. */
export const AGED = /^,\s(?:aged\s)?\d{1,2},\s(?:of|from)\s/u;
/** "When Ann Lee isn't writing, she …", "Wenn Ann Lee nicht schreibt, …": what somebody does besides. */
const BESIDES = /^(?:When|Wenn|Quand|Cuando|Quando|Als|Kiedy|Gdy|Коли|Когда|När|Når)\s/u;
const NOT_AT_WORK =
  /^\s(?:isn['’]t|is not|nicht|n['’]|no\s|non\s|não\s|niet|nie\s|не\s|inte|ikke)[^.!?]{0,40}(?:writ|report|edit|work|schreib|arbeit|écri|travaill|escrib|trabaj|scriv|lavor|escrev|trabalh|schrij|werk|pisz|prac|пиш|работ|скрив|arbet|skriv)[^.!?]{0,60},\s/u;
const LABEL = /^(?:[^\s:：]+\s+){0,3}[^\s:：]+[:：]\s+(?=\p{Lu})/u;

function nameBesides(text: string): string | null {
  const when = BESIDES.exec(text)?.[0];
  if (when === undefined) return null;
  const rest = text.slice(when.length);
  const name = leadingName(rest);
  return name !== null && NOT_AT_WORK.test(rest.slice(name.length)) ? name : null;
}

/** A name, then who that is or what that person does; a short label may stand before it ("Our author: …"). */
function nameOpening(page: Page, head: string): Opening | null {
  const introduced = withoutIntroduction(page, head);
  const unlabelled = /[:：]/.test(introduced) ? introduced.replace(LABEL, '') : introduced;
  const name = openingName(unlabelled);
  if (name === null || AFTER_PREPOSITION.test(name)) return null;
  const reach = /^\p{Lu}/u.test(name) ? unlabelled.length : CASELESS_OPENING_CHARS;
  const rest = unlabelled.slice(name.length, reach);
  const behind = unlabelled.slice(name.length);
  if (IN_THE_NEWS.test(rest) || IN_THE_STORY.test(behind) || AGED.test(behind)) return null;
  const hits = page.phrasesIn(rest);
  const reachesRole = hits.roleWord !== undefined && (hits.roleWord < DASH_REACH || !DASH.test(rest));
  if (reachesRole && AFTER_NAME.test(rest)) return { reason: 'name-then-role', points: POINTS.nameAndRole, name };
  return hits.bioPhrase !== undefined || COVERS.test(unlabelled)
    ? { reason: 'name-then-predicate', points: POINTS.nameAndPredicate, name }
    : null;
}

/** What sentences open with and no name does: when it was, what joins them, "somebody". */
const CASELESS_OPENING =
  /^(?:(?:글쓴이|글)\s*)?(?!今[年天日]|[去昨本前来][年天日]|明[年天]|每|那[天年]|这[天年]|后来|起初|最[后後近]|当[时時]|现在|如今|从前|以[前后後]|之[后後]|然后|因此|所以|但是|不[过過]|于是|可是|如果|虽然|有[人时一]|[春夏秋冬]天|早上|晚上|下午|上午|올해|작년|지난|최근|그날|오늘|어제|내일|요즘|당시|매[년일])([\u4e00-\u9fff]{2,5}|(?=\p{Script=Han}{0,4}[\u3040-\u30ff])[\u3040-\u30ff\u4e00-\u9fff]{2,8}|[\uac00-\ud7af]{2,5}?)(?=[，,：:。、（(]|은\s|는\s|이\s|가\s|氏|は|是)/u;
/** "وقد بدأ …": what a sentence goes on with, no name. */
const CASELESS_WORDS =
  /^(?!و?(?:قد|لقد|كان|كانت|هو|هي|هذا|هذه|في|من|على|إلى|عن|مع|بعد|قبل|ثم|لكن|لا|لم|لن|كل|أن|إن)\s)(?:[\p{Lo}\p{M}]|(?<=[א-ת])["'’״׳]){2,}\s+(?:[\p{Lo}\p{M}]|(?<=[א-ת])["'’״׳]){2,}/u;

/** The first letter of scripts without case, Hebrew's; those of nearly all texts come before. */
const CASELESS_FROM = 0x590;

/** "tern84 has been a member since 2012". */
const HANDLE = /^\p{Ll}[\p{Ll}_]{2,20}\d{1,4}(?=\s)/u;

/** The name that opens a sentence: capitalised words, or what precedes the first mark or particle in scripts without case. */
function openingName(text: string): string | null {
  const cased = leadingName(text) ?? HANDLE.exec(text)?.[0] ?? null;
  if (cased !== null || text.charCodeAt(0) < CASELESS_FROM) return cased;
  const caseless = CASELESS_OPENING.exec(text);
  if (caseless !== null) return caseless[1];
  return /^[\u0590-\u0dff]/.test(text) ? (CASELESS_WORDS.exec(text)?.[0] ?? null) : null;
}

/** An address or an account, after cheap signs that there may be one. */
export function namesContact(text: string): boolean {
  return CONTACT_SIGNS.some((sign) => text.includes(sign)) && CONTACT.test(text);
}
