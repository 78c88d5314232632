/** Names of authors out of what pages write beside them. */
import { collapse } from './clean-title.js';

/** Longer is a sentence or a list that nobody signed (UTF-16 units). */
const MAX_CHARS = 200;
const MAX_NAME_CHARS = 70;
const MAX_NAME_WORDS = 7;
/** A name in Han, kana or Hangul, or two of them. */
const MAX_UNSPACED_CHARS = 12;

const LEAD =
  /^(?:(?:author\s+)?(?:(?:article|story|post|text|words|report(?:ed|ing)?|content|guest post|guide|interview|essay|recipe)\s+)?(?:written|posted|published|contributed|created|authored|submitted)?\s*by\b|(?:author|authors|writer|contributors?|by|words|text|from the desk of)\s*[:：|]|von\b|por\b|par\b|di\b|de\s*:|door\b|autor(?:in|a|es)?\s*:|auteurs?\s*:|autore\s*:|автор\p{L}*\s*:?|作者\s*[:：]?|文\s*[/／:：]|撰文\s*[:：]?|著者\s*[:：]?|執筆者?\s*[:：]?|yazar\s*:)\s*[:：]?\s*/iu;
/** "Af Ann Lee", "Skrevet av: Ann Lee": not "AV Club". */
const NORDIC_LEAD =
  /^(?:(?:[Ss]krevet|[Ss]kriven|[Ss]krive|[Tt]ekst(?: og foto)?|[Tt]ext)\s+)?[Aa][fv]\s*:?\s*(?=$|\p{Lu})/u;
/** "Written byAnn Lee": elements whose blanks went with the markup. */
const GLUED_LEAD = /^(?:[Ww]ritten\s*|[Pp]osted\s*|[Pp]ublished\s*)?[Bb]y(?=\p{Lu})/u;
const GLUED_TAIL =
  /(?<=\p{Ll})(?:(?:Published|Updated|Posted|Last|Reviewed|Written|Edited|Senior|Staff)\b|In\s|On\s|\p{Lu}\p{Ll}{2,8}\.? \d).*$/u;
const BARE_LEAD =
  /^(?:(?:written|posted|published|authored|words|story|article|text)?\s*by|authors?|writer|words|von|por|par|autor(?:in|a)?|auteur|autore|автор|作者|著者|文|yazar)\s*[:：]?$/iu;
/** What follows the name in the same line: a date, a place, a role in bars. */
const TAIL =
  /\s*(?:[|·•⋅∙，。；]|\s[–—-]\s|\s{2,}|\b(?:on|in|at|updated|published)$|\b(?:on|in|at|updated|published|last|posted|is|and\s+(?:updated|reviewed|edited|medically)|(?:medically\s+)?reviewed by|edited by|fact[- ]checked)\b(?=\s)|[–—-]\s*\d|\d{1,2}[/.\s]|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d).*$/iu;
const NO_NAME =
  /^(?:author|authors|about|by|admin(?:istrator)?|user|guest|root|webmaster|null|undefined|none|unknown|anonymous|n\/?a|website|read more|share|follow.*|posted.*|view all.*|see all.*|more .*|contact.*|sign (?:in|up)|log (?:in|out)|privacy policy|table of contents|skip to.*|learn more|get started|main menu|subscribe.*|comments?|written by|published(?: on)?|(?:last )?(?:updated|modified|reviewed|edited)(?: on)?|order now|\S*wp\S*admin)$/iu;
/** Behind a name and a comma: what the author is, and for whom. */
const ROLE =
  /,[^,]*\b(?:editor|writer|journalist|reporter|correspondent|columnist|contributor|analyst|officer|director|manager|professor|lecturer|specialist|strategist|producer|critic|blogger|redakteur(?:in)?|journalistin|redacteur|rédact(?:eur|rice)|journaliste|periodista|redactora?|giornalista|jornalista)\b.*$/iu;
/** Words of menus, sections, buttons and firms that no person is called. */
const OF_PAGE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${[
    'about|accept|account|ad|advertisement|agency|analysis|app|article|audio|average|best|blog|book(?:mark|s)?|brand|breaking|business|buy|call|career|cars?',
    'cart|case|categor(?:y|ies)|celebrity|close|click|collection|comments?|commentary|company|contact|contents|convention|cookies?|copy|corporation|corp|costs?',
    "covered|culture|daily|data|deals?|design|digital|donate|downloads?|economy|editor[’']?s?|education|email|energy|entertainment|environment|error|estate|events?|exclusive",
    'explore|facebook|faqs?|fashion|featured?|features|filter|finance|financial|finder|fitness|follow|font|food|foundation|free|full|gallery|games?|gear|get|gmbh|group|guides?|happy',
    'health|home|hours|how|images?|improvement|inc|industry|insights?|instagram|institute|intelligence|international|interview|investing|join|journal|key|kitchen|latest|league|learn|lifestyle',
    'limited|link|linkedin|listen|llc|loading|locations?|log|login|ltd|magazine|marketing|markets?|media|meeting|members?|menu|mobile|money|more|most|music|network|next|news|newsletter|newsroom|notify|now|online|open',
    'opinion|our|overview|partner|personal|photos?|picks?|pinterest|pics?|playbooks?|podcasts?|politics|polic(?:y|ies)|popular|posted|premium|press|previous|price|print|privacy|products?|project',
    'public|published|purchase|quick|read|reader|recipes?|recommended|related|released?|reports?|resources?|reviews?|sale|save|science|screen|search|section|security|see|select|seller',
    'services?|settings|share|shop|shopping|show|sign|size|skills?|skip|social|society|software|solutions?|sports?|story|stories|stay|store|style|subscribe|subscription|summary|support|table|tags?|tech|technology|terms|the|this|tips|today|top|topics?|toggle',
    'travel|trending|tutorials?|twitter|united|university|updates?|updated|user|videos?|view|visit|warning|watch|weather|website|week|weekly|what|whatsapp|why|world|your|youtube',
    // de, fr, es, it, pt, nl
    'ausland|artikel|drucken|inland|kultur|merken|panorama|politik|ratgeber|redaktion|rundschau|startseite|teilen|wetter|wirtschaft|wissen|zeitung|actualit[ée]s?|accueil|imprimer|partager|soci[ée]t[ée]|compartir|deportes?|imprimir|inicio|latina|noticias|sociedad|condividi|cronaca|notizie|stampa|compartilhar|notícias|delen|nieuws',
    // ru, uk
    'авторизация|главн[а-я]+|новост[а-я]+|поделиться|политика|экономика|спорт|общество|культура|новини',
  ].join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);
const HAS_ADDRESS = /https?:|www\.|@\S|\.(?:com|org|net|html?|php)\b/iu;

const MARKDOWN_LINK = /\[([^[\]]+)\]\([^()]*\)/g;
/** Buttons beside a name, and for whom it writes. */
const BESIDE = /\s+(?:Subscribe|Follow|Share|Email|View|for (?:The )?\p{Lu}.*)$/u;
const AGENCY = /,\s*(?:The\s+)?(?:Associated Press|AP|Reuters|AFP|Bloomberg|dpa|USA TODAY)$/u;

/** What all leads begin with: cheap, and most lines begin with something else. */
const MAY_LEAD = /^(?:\s|a[fruv]|by|c[or]|d[eio]|es|fr|gu|in|p[aou]|re|s[ktu]|te|vo|w[or]|ya|ав|作|文|撰|著|執)/iu;

/** Whether a line begins as a byline does: "By …", "Written by …". */
export function opensWithLead(line: string): boolean {
  if (!MAY_LEAD.test(line)) return false;
  return LEAD.test(line) || GLUED_LEAD.test(line) || NORDIC_LEAD.test(line);
}

function withoutLead(line: string): string {
  return line.replace(GLUED_LEAD, '').replace(NORDIC_LEAD, '').replace(LEAD, '');
}

/** Whether a line is a byline's beginning and nothing else: the name stands in the next one. */
export function isBareLead(line: string): boolean {
  return line.length <= 30 && MAY_LEAD.test(line) && (BARE_LEAD.test(line) || NORDIC_LEAD.exec(line)?.[0] === line);
}

/** Names, ", " between them; null where `text` holds none. */
export function cleanAuthor(text: string): string | null {
  if (text.length > MAX_CHARS * 2) return null;
  const name = withoutLead(collapse(text).replace(MARKDOWN_LINK, '$1'))
    .replace(/\s*[([][^)\]]*[)\]]?$/u, '')
    .replace(/\s*[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu, '')
    .replace(/^[\s,;:|•·–—-]+|[\s,;:|•·–—-]+$/gu, '');
  if (name.length > MAX_CHARS || !isAuthor(name)) return null;
  return name;
}

function isAuthor(name: string): boolean {
  if (!/\p{L}/u.test(name) || HAS_ADDRESS.test(name) || NO_NAME.test(name)) return false;
  return name
    .split(/\s*(?:[,;&]|\band\b)\s*/u)
    .every((part) => part.length <= MAX_NAME_CHARS && part.split(' ').length <= MAX_NAME_WORDS);
}

/** As `cleanAuthor`, of a line of the page's text: what looks like no name is none. */
export function cleanByline(text: string): string | null {
  const name = cleanAuthor(
    withoutLead(collapse(text))
      .replace(/ ,/g, ',')
      .replace(GLUED_TAIL, '')
      .replace(MARKDOWN_LINK, '$1')
      .replace(TAIL, '')
      .replace(ROLE, '')
      .replace(AGENCY, '')
      .replace(BESIDE, ''),
  );
  if (
    name === null ||
    name.length < 2 ||
    /\d/.test(name) ||
    /[.!?…]$/u.test(name.replace(/(?:\p{Lu}|[JS]r|Ph\.?D|M\.D|Inc|Ltd)\.$/u, '')) ||
    /[?!"“”]/u.test(name)
  )
    return null;
  const words = name.split(' ');
  if (words.length === 1 && /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/u.test(name) && name.length > MAX_UNSPACED_CHARS)
    return null;
  if (words.length > 12) return null;
  // "Ann Lee Ann Lee": a picture's text and the name beside it.
  const half = words.length / 2;
  if (half >= 2 && words.slice(0, half).join(' ') === words.slice(half).join(' '))
    return words.slice(0, half).join(' ');
  const signed = nameBeforeRole(name);
  if (signed !== null) return signed;
  const names = name.split(BETWEEN_NAMES);
  if (names.length > 1 && names.every(isBareName)) return names.join(', ');
  const small = words.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word));
  if (small.length * 2 > words.length || small[0] === words[0] || small.some((word) => SPANS.test(word))) return null;
  return words.length === 1 && OF_PAGE.test(name) ? null : name;
}
const BETWEEN_NAMES = /,?\s+(?:and|und|et|y|e|og|och|en|&)\s+|,\s+/u;
/** Small words among capitalised ones are particles; a sentence has more of others, and begins with them. */
const PARTICLE =
  /^(?:d[aeiou]s?|de[ln]|della|dell|l[ae]s?|l|van|von|vom|zu[mr]?|te[nr]|bin|ibn|al|el|af|av|[yei]|et|und|and|og|och|en|of|d[’'].*)$/u;
/** "Von München bis Berlin". */
const SPANS = /^(?:bis|nach|to|till)$/;

/** Whether a line is two to four capitalised words: a person's name, or a title or a section of the site. */
export function isBareName(line: string): boolean {
  return isFullName(line) && !OF_PAGE.test(line);
}

function isFullName(line: string): boolean {
  return line.length <= MAX_NAME_CHARS && BARE_NAME.test(line) && !NO_NAME.test(line);
}
const NAME_WORD = String.raw`(?:\p{Lu}[\p{Ll}\p{M}’'-]+(?:[\p{Lu}-][\p{Ll}\p{M}]+)*|\p{Lu}\.?|(?:Dr|Mr|Mrs|Ms|Prof|St|Jr|Sr)\.)`;
const BARE_NAME = new RegExp(
  `^${NAME_WORD}(?: (?:de|da|van|von|der|del|la|le|bin|al|${NAME_WORD})){0,2} \\p{Lu}[\\p{Ll}\\p{M}’'-]+(?:[\\p{Lu}-][\\p{Ll}\\p{M}]+)*(?:, (?:MD|PhD|Ph\\.D\\.|RD|MS|CFP®?|RN|DVM))*$`,
  'u',
);

/** Words with which what somebody is begins, behind a name without a comma. */
const ROLE_BEGINS = String.raw`(?:Senior|Junior|Lead|Chief|Deputy|Managing|Associate|Assistant|Former|Executive|Contributing|Guest|Freelance|Staff|Vice|Head of|Co-?[Ff]ounder|Founder|Owner|CEO|CTO|CMO|President|Director|Editor|Writer|Reporter|Journalist|Columnist|Correspondent|Contributor|Author|Producer|Analyst|Strategist|Specialist|Consultant|Manager|Professor|Researcher|Copywriter|Blogger)\b`;
const ROLE_HOLDS =
  /\b(?:editor|writer|journalist|reporter|correspondent|columnist|contributor|analyst|officer|director|manager|professor|lecturer|specialist|strategist|producer|critic|blogger|founder|president|author|owner|consultant|copywriter|expert|researcher|engineer|attorney|CEO|CTO)\b/i;
const MAX_ROLE_WORDS = 10;
/** Words of pages that are surnames, too: before a role they are. */
const SURNAME = / (?:Best|Case|Key|Price)$/;

/** "Ann Lee, Print Managing Editor", "Ann Lee Founder & Lead Reviewer" → "Ann Lee"; null for all else. */
export function nameBeforeRole(line: string): string | null {
  if (line.length > MAX_CHARS) return null;
  const end = line.search(BEFORE_ROLE);
  const name = end < 0 ? '' : line.slice(0, end);
  const role = line.slice(name.length);
  const isName = isFullName(name) && !OF_PAGE.test(name.replace(SURNAME, ''));
  return isName && ROLE_HOLDS.test(role) && role.split(' ').length <= MAX_ROLE_WORDS ? name : null;
}
const BEFORE_ROLE = new RegExp(`,\\s|\\s+[|–—-]\\s|\\s+(?=${ROLE_BEGINS})|(?<=\\p{Ll})(?=${ROLE_BEGINS})`, 'u');

/** Whether a line that stands where a byline does may be of who signs: a first name, a team, a firm. */
export function isSigner(line: string): boolean {
  return (
    line.length <= MAX_SIGNER_CHARS &&
    SIGNER.test(line) &&
    line.split(' ').length <= MAX_SIGNER_WORDS &&
    !NO_NAME.test(line) &&
    !OF_PAGE.test(line)
  );
}
const MAX_SIGNER_CHARS = 45;
const MAX_SIGNER_WORDS = 4;
const SIGNER = /^\p{Lu}[\p{L}\p{M}.’'&-]*(?: (?:\p{Lu}[\p{L}\p{M}.’'-]*|&|of|the|and))*$/u;

/** Several names as one value, each once, in their order; null where there is none. */
export function joinNames(names: readonly (string | null)[]): string | null {
  const seen = new Map<string, string>();
  for (const name of names) if (name !== null && !seen.has(name.toLowerCase())) seen.set(name.toLowerCase(), name);
  return seen.size === 0 ? null : [...seen.values()].join(', ');
}
