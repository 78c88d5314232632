/** The host that an address names. */

/** Null for what is no URL with a host: a record may call anything its address. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname.replace(/\.$/, '') || null;
}

/** The host without `www.`, by which pages are counted and folded. */
export function siteOf(url: string | null): string | null {
  return hostOf(url)?.replace(/^www\./, '') ?? null;
}
