const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'code' });

/** The English name of an ISO 639-3 code, or the code. */
export function languageName(code: string): string {
  return code === 'und' ? 'undetermined' : (names.of(code) ?? code);
}
