/**
 * Phrases of one language, lower case, without trailing punctuation. The name of each list says where in a block its
 * phrases count: `…Heading` and `…Line` are whole blocks, `…Lead` opens a block, `…Phrase` may stand anywhere in it,
 * `…Word` is a single word anywhere.
 */
export interface Lexicon {
  /** ISO 639-3 code. */
  readonly language: string;
  /** "about the author", "meet the writer". */
  readonly bioHeading: Phrases;
  /** Openings that only a bio has: "as a winner of", "this article was written by", "the author is", "contributed by". */
  readonly bioLead: Phrases;
  /** First person openings: "hi, i'm", "i am a", "my name is". */
  readonly selfLead: Phrases;
  /** Professions of people who sign articles: "journalist", "staff writer", "professor", "blogger". */
  readonly roleWord: Phrases;
  /** Predicates of a bio: "writes about", "lives in", "has written for", "is the author of", "graduated from". */
  readonly bioPhrase: Phrases;
  /** What a bio ends with: "follow her on", "connect with me", "add me on", "for more information, visit". */
  readonly bioCall: Phrases;
  /** Third person pronouns that open a bio's later sentences: "he", "she", "his", "her", "they". */
  readonly pronounLead: Phrases;
  /** Company boilerplate: openings before a name ("about") and predicates ("is a leading provider of", "headquartered in"). */
  readonly aboutLead: Phrases;
  readonly companyPhrase: Phrases;
  /** Labels of links to the neighbouring article, longest forms too: "previous", "previous article", "older post", "prev". */
  readonly prevLead: Phrases;
  readonly nextLead: Phrases;
  /** Headings over lists of other articles: "related articles", "you may also like", "trending now". */
  readonly relatedHeading: Phrases;
  /** Leads of a single link to another article: "read more", "also read", "see also". */
  readonly relatedLead: Phrases;
  /** Share, like, save and print bars: whole lines ("share this", "share on facebook") and openings ("share this article"). */
  readonly shareLine: Phrases;
  readonly shareLead: Phrases;
  /** "follow us on", "join our telegram channel", "like us on facebook". */
  readonly followLead: Phrases;
  /** Newsletter, subscription, donation and app pitches: openings, and phrases that only such a pitch has. */
  readonly promoLead: Phrases;
  readonly promoPhrase: Phrases;
  /** "all rights reserved", "no part of this". */
  readonly copyrightPhrase: Phrases;
  /** Reprint, infringement and disclaimer notices: "reprint must credit", "reproduction prohibited", "views expressed are". */
  readonly noticePhrase: Phrases;
  readonly noticeLead: Phrases;
  /** "source", "originally published on", "via". Always followed by a colon or a name. */
  readonly sourceLead: Phrases;
  /** "editor", "editor in charge", "edited by", "proofread by". Always followed by a colon or a name. */
  readonly editorLead: Phrases;
  /** "tags", "tagged with", "filed under", "keywords", "categories". Followed by a colon or a list. */
  readonly tagsLead: Phrases;
  /** "by", "written by", "posted by", "author". Followed by a name. */
  readonly bylineLead: Phrases;
  /** "published", "updated", "posted on", "last modified". Followed by a date. */
  readonly dateLead: Phrases;
  /** Units of relative dates with their "ago" words: "hours ago", "days ago", "yesterday". */
  readonly agoPhrase: Phrases;
  /** "min read", "reading time", "minutes to read". */
  readonly readingTimePhrase: Phrases;
  /** View, like and comment counters: "views", "likes", "comments", "shares", "reads". */
  readonly counterWord: Phrases;
  /** First element of a breadcrumb: "home", "current location", "you are here". */
  readonly homeLead: Phrases;
  /** Whole lines that only a menu or page furniture has: "skip to content", "log in", "about us", "contact us", "privacy policy". */
  readonly menuLine: Phrases;
  /** Comment forms and stubs: "leave a comment", "be the first to comment", "no comments yet", "log in to reply". */
  readonly commentLine: Phrases;
  readonly commentPhrase: Phrases;
  /** "photo", "photo credit", "image source", "illustration", "courtesy of". Followed by a colon or a name. */
  readonly creditLead: Phrases;
  /** Consent notes: "we use cookies", "this website uses cookies", "accept all cookies". */
  readonly cookiePhrase: Phrases;
  /** Whole lines: "advertisement", "sponsored content", "continue reading below". */
  readonly adLine: Phrases;
  /** Headings of a table of contents: "table of contents", "in this article". */
  readonly tocHeading: Phrases;
  /** "view original", "read the original article", "back to top", "print this page", "font size", "was this helpful". */
  readonly furnitureLine: Phrases;
  readonly furnitureLead: Phrases;
}

/** A list of phrases, made when it is asked for: few of the languages are needed in a run. */
export type Phrases = () => readonly string[];

/** The phrases of a list that is written with bars between them, over as many lines as it takes. */
export function phrases(list: string): Phrases {
  return () => list.split('|').map((phrase) => phrase.trim());
}

/** Each of the forms with each of the words in place of its `{}`, for a list of phrases: "this {} ran in", "post | story". */
export function each(words: string, forms: string): string {
  const list = forms.split('|').map((form) => form.trim());
  return words
    .split('|')
    .flatMap((word) => list.map((form) => form.replace('{}', word.trim())))
    .join(' | ');
}
