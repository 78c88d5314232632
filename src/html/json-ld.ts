/**
 * What a page's JSON-LD (https://json-ld.org, https://schema.org) says of its article. Takes JSON as it comes: arrays,
 * `@graph`, comments around it, raw line breaks and stray commas inside.
 */

export interface LinkedData {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly siteName: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly description: string | null;
  readonly tags: readonly string[];
  readonly image: string | null;
}

type Thing = Readonly<Record<string, unknown>>;

/** Kinds of things that are an article, and kinds that at least are about the page. The first is the better. */
const KINDS: readonly RegExp[] = [
  /(?:Article|Posting|Report|Review|Recipe|HowTo|Book|Chapter|CreativeWork|Thesis|Guide|QAPage|Question|Course|Event|Movie|PodcastEpisode|Product|SoftwareApplication|VideoObject|JobPosting|Dataset)$/,
  /^(?:WebPage|ItemPage|AboutPage|FAQPage|CheckoutPage|ContactPage|MedicalWebPage|CollectionPage|ProfilePage|WebContent)$/,
];
const ARTICLE = /(?:Article|BlogPosting|Report|Posting)$/;
/** More things are a list, whose first ones will do. */
const MAX_THINGS = 500;
const MAX_CHARS = 1_000_000;

/** `scripts`: the texts of the page's `application/ld+json` scripts, in order. `isPage` tells whether an address is the page's. */
export function readJsonLd(scripts: readonly string[], isPage: (url: string) => boolean): LinkedData | null {
  const things = scripts.flatMap((script) => topThings(parseLoosely(script)));
  if (things.length === 0) return null;
  const byId = new Map<string, Thing>();
  for (const thing of things)
    if (typeof thing['@id'] === 'string' && Object.keys(thing).length > 1 && !byId.has(thing['@id']))
      byId.set(thing['@id'], thing);
  const ranked = KINDS.flatMap((kind) => things.filter((thing) => typesOf(thing).some((type) => kind.test(type))));
  const articles = ranked.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)));
  const main = articles.find((thing) => addressesOf(thing).some(isPage)) ?? articles[0] ?? ranked[0] ?? null;
  const page = things.find((thing) => typesOf(thing).some((type) => KINDS[1].test(type))) ?? null;
  const site = things.find((thing) => typesOf(thing).includes('WebSite')) ?? null;
  const sources = [main, page].filter((thing) => thing !== null);
  const first = (...keys: readonly string[]): string | null => {
    for (const source of sources)
      for (const key of keys) {
        const text = textOf(source[key]);
        if (text !== null) return text;
      }
    return null;
  };
  return {
    title: first('headline', 'name'),
    authors: main === null ? [] : namesOf(main.author ?? main.creator, byId),
    published: first('datePublished', 'dateCreated', 'uploadDate'),
    modified: first('dateModified'),
    siteName: nameOf(site, byId) ?? nameOf(main?.publisher, byId),
    url: articles.length === 0 ? null : main && (addressesOf(main)[0] ?? null),
    language: first('inLanguage'),
    description: first('description'),
    tags: main === null ? [] : listOf(main.keywords),
    image:
      sources.map((source) => imageOf(source.image ?? source.thumbnailUrl, byId)).find((image) => image !== null) ??
      null,
  };
}

/** JSON, or what is JSON once the usual mistakes are mended; null where that does not help. */
function parseLoosely(script: string): unknown {
  if (script.length > MAX_CHARS) return null;
  const text = script
    .replace(
      /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/gu,
      '',
    )
    .trim();
  if (text === '') return null;
  for (const mend of [(json: string) => json, mendJson]) {
    try {
      return JSON.parse(mend(text)) as unknown;
    } catch {
      // The next one, or nothing: pages are full of JSON that no parser reads.
    }
  }
  return null;
}

/** Line breaks and tabs inside of strings are escaped, commas before a closing bracket and what follows the end go. */
function mendJson(json: string): string {
  let mended = '';
  let inString = false;
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const char = json[at];
    if (inString) {
      if (char === '\\') {
        const next = json[++at] ?? '';
        mended += /["\\/bfnrtu]/.test(next) ? char + next : next;
      } else if (char === '"') {
        inString = false;
        mended += char;
      } else mended += char < ' ' ? ' ' : char;
      continue;
    }
    if (char === ',' && /^\s*[\]},]/.test(json.slice(at + 1, at + 40))) continue;
    mended += char;
    if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if ((char === '}' || char === ']') && --depth === 0) break;
  }
  return mended;
}

/** The things that stand at the top, in a graph, or as the main entity of one that does; not those of lists. */
function topThings(parsed: unknown): Thing[] {
  const found: Thing[] = [];
  const waiting: unknown[] = [parsed];
  for (let at = 0; at < waiting.length && found.length < MAX_THINGS; at++) {
    const value = waiting[at];
    if (Array.isArray(value)) waiting.push(...value.slice(0, MAX_THINGS));
    else if (isThing(value)) {
      found.push(value);
      waiting.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return found;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(thing: Thing): string[] {
  const type = thing['@type'];
  const types = Array.isArray(type) ? type : [type];
  return types.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/:#]/, ''));
}

function addressesOf(thing: Thing): string[] {
  const page = thing.mainEntityOfPage;
  const addresses = [thing.url, isThing(page) ? (page['@id'] ?? page.url) : page, thing['@id']];
  return addresses.filter((address) => typeof address === 'string' && /^https?:/.test(address)) as string[];
}

/** A string, a language-tagged one, or the first of several. */
function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  const text = isThing(first) ? (first['@value'] ?? first.name) : first;
  return typeof text === 'string' && text.trim() !== '' ? text : null;
}

function nameOf(value: unknown, byId: ReadonlyMap<string, Thing>): string | null {
  return namesOf(value, byId)[0] ?? null;
}

/** Names of people or organisations: as strings, things, references, or lists of all these. */
function namesOf(value: unknown, byId: ReadonlyMap<string, Thing>): string[] {
  const values = (Array.isArray(value) ? value : [value]).slice(0, MAX_THINGS).flat();
  return values.flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one];
    if (!isThing(one)) return [];
    const thing = one.name === undefined && typeof one['@id'] === 'string' ? (byId.get(one['@id']) ?? one) : one;
    const name =
      textOf(thing.name) ??
      [thing.givenName, thing.familyName]
        .map(textOf)
        .filter((part) => part !== null)
        .join(' ');
    return name === '' ? [] : [name];
  });
}

function listOf(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.flatMap((one) => {
    const text = textOf(one);
    return text === null ? [] : text.split(/[,;]/);
  });
}

function imageOf(value: unknown, byId: ReadonlyMap<string, Thing>): string | null {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return first;
  if (!isThing(first)) return null;
  const thing = first.url === undefined && typeof first['@id'] === 'string' ? (byId.get(first['@id']) ?? first) : first;
  return textOf(thing.url) ?? textOf(thing.contentUrl);
}
