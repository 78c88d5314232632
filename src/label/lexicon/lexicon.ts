/**
 * Phrases of one language, lower case, without trailing punctuation. The name of each list says where in a block its
 * phrases count: `…Heading` and `…Line` are whole blocks, `…Lead` opens a block, `…Phrase` may stand anywhere in it,
 * `…Word` is a single word anywhere.
 */
export interface Lexicon {
  /** ISO 639-3 code. */
  readonly language: string;
  /** "about the author", "meet the writer". */
  readonly bioHeading: readonly string[];
  /** Openings that only a bio has: "as a winner of", "this article was written by", "the author is", "contributed by". */
  readonly bioLead: readonly string[];
  /** First person openings: "hi, i'm", "i am a", "my name is". */
  readonly selfLead: readonly string[];
  /** Professions of people who sign articles: "journalist", "staff writer", "professor", "blogger". */
  readonly roleWord: readonly string[];
  /** Predicates of a bio: "writes about", "lives in", "has written for", "is the author of", "graduated from". */
  readonly bioPhrase: readonly string[];
  /** What a bio ends with: "follow her on", "connect with me", "add me on", "for more information, visit". */
  readonly bioCall: readonly string[];
  /** Third person pronouns that open a bio's later sentences: "he", "she", "his", "her", "they". */
  readonly pronounLead: readonly string[];
  /** Company boilerplate: openings before a name ("about") and predicates ("is a leading provider of", "headquartered in"). */
  readonly aboutLead: readonly string[];
  readonly companyPhrase: readonly string[];
  /** Labels of links to the neighbouring article, longest forms too: "previous", "previous article", "older post", "prev". */
  readonly prevLead: readonly string[];
  readonly nextLead: readonly string[];
  /** Headings over lists of other articles: "related articles", "you may also like", "trending now". */
  readonly relatedHeading: readonly string[];
  /** Leads of a single link to another article: "read more", "also read", "see also". */
  readonly relatedLead: readonly string[];
  /** Share, like, save and print bars: whole lines ("share this", "share on facebook") and openings ("share this article"). */
  readonly shareLine: readonly string[];
  readonly shareLead: readonly string[];
  /** "follow us on", "join our telegram channel", "like us on facebook". */
  readonly followLead: readonly string[];
  /** Newsletter, subscription, donation and app pitches: openings, and phrases that only such a pitch has. */
  readonly promoLead: readonly string[];
  readonly promoPhrase: readonly string[];
  /** "all rights reserved", "no part of this". */
  readonly copyrightPhrase: readonly string[];
  /** Reprint, infringement and disclaimer notices: "reprint must credit", "reproduction prohibited", "views expressed are". */
  readonly noticePhrase: readonly string[];
  readonly noticeLead: readonly string[];
  /** "source", "originally published on", "via". Always followed by a colon or a name. */
  readonly sourceLead: readonly string[];
  /** "editor", "editor in charge", "edited by", "proofread by". Always followed by a colon or a name. */
  readonly editorLead: readonly string[];
  /** "tags", "tagged with", "filed under", "keywords", "categories". Followed by a colon or a list. */
  readonly tagsLead: readonly string[];
  /** "by", "written by", "posted by", "author". Followed by a name. */
  readonly bylineLead: readonly string[];
  /** "published", "updated", "posted on", "last modified". Followed by a date. */
  readonly dateLead: readonly string[];
  /** Month names and abbreviations. */
  readonly monthWord: readonly string[];
  /** Units of relative dates with their "ago" words: "hours ago", "days ago", "yesterday". */
  readonly agoPhrase: readonly string[];
  /** "min read", "reading time", "minutes to read". */
  readonly readingTimePhrase: readonly string[];
  /** View, like and comment counters: "views", "likes", "comments", "shares", "reads". */
  readonly counterWord: readonly string[];
  /** First element of a breadcrumb: "home", "current location", "you are here". */
  readonly homeLead: readonly string[];
  /** Whole lines that only a menu or page furniture has: "skip to content", "log in", "about us", "contact us", "privacy policy". */
  readonly menuLine: readonly string[];
  /** Comment forms and stubs: "leave a comment", "be the first to comment", "no comments yet", "log in to reply". */
  readonly commentLine: readonly string[];
  readonly commentPhrase: readonly string[];
  /** "photo", "photo credit", "image source", "illustration", "courtesy of". Followed by a colon or a name. */
  readonly creditLead: readonly string[];
  /** Consent notes: "we use cookies", "this website uses cookies", "accept all cookies". */
  readonly cookiePhrase: readonly string[];
  /** Whole lines: "advertisement", "sponsored content", "continue reading below". */
  readonly adLine: readonly string[];
  /** Headings of a table of contents: "table of contents", "in this article". */
  readonly tocHeading: readonly string[];
  /** "view original", "read the original article", "back to top", "print this page", "font size", "was this helpful". */
  readonly furnitureLine: readonly string[];
  readonly furnitureLead: readonly string[];
}

/** The phrases of a list that is written with bars between them, over as many lines as it takes. */
export function phrases(list: string): readonly string[] {
  return list.split('|').map((phrase) => phrase.trim());
}
