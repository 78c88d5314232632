/** Values as a page's head writes them → text, language tags, addresses. Pure. */
import { collapse } from '../metadata/clean-title.js';
import type { Declarations } from './read-declarations.js';

export function firstMeta(metas: Declarations['metas'], names: readonly string[]): string | null {
  for (const name of names) {
    const value = metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

export function toText(value: string | null): string | null {
  const text = value === null ? '' : collapse(decode(value));
  return text === '' ? null : text;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};

/** Some pages escape twice, and JSON-LD is not escaped by HTML's rules at all. */
export function decode(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point < 0x110000 && (point < 0xd800 || point > 0xdfff) ? String.fromCodePoint(point) : whole;
    },
  );
}

/** A BCP 47 tag, or null where the value is none. */
export function toTag(value: string | null): string | null {
  const tag =
    value
      ?.trim()
      .split(/[,;\s]/)[0]
      .replaceAll('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z\d]{1,8})*$/i.test(tag) ? tag : null;
}

export function withRegion(language: string | null, locale: string | null): string | null {
  const tag = toTag(locale);
  if (language === null) return tag;
  return tag !== null && !language.includes('-') && tag.toLowerCase().startsWith(`${language.toLowerCase()}-`)
    ? tag
    : language;
}

export function resolve(address: string | null, base: string | null): string | null {
  const value = address?.trim() ?? '';
  if (value === '' || value.startsWith('data:')) return null;
  try {
    const { href, protocol } = base === null ? new URL(value) : new URL(value, base);
    return protocol === 'http:' || protocol === 'https:' ? href : null;
  } catch {
    return null;
  }
}

/** A canonical address of the site's front page on another page is a mistake of the site's. */
export function findCanonical({ canonical, metas }: Declarations, base: string | null): string | null {
  for (const address of [canonical, firstMeta(metas, ['og:url', 'twitter:url'])]) {
    const found = resolve(address, base);
    if (found === null) continue;
    const isFront = new URL(found).pathname === '/' && new URL(found).search === '';
    if (isFront && base !== null && new URL(base).pathname !== '/') continue;
    return found;
  }
  return null;
}

export function isSamePage(address: string, page: string | null): boolean {
  return page !== null && addressKey(address) === addressKey(page);
}

function addressKey(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
