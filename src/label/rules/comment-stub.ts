import { withAsciiDigits } from '../../segment/char-class.js';
import { isCited } from '../patterns.js';
import type { BlockRule, Page, Sign } from '../rule.js';

/** "12 thoughts on “The last ferry”", as WordPress heads the comments. */
const REPLIES = new RegExp(
  `^\\d[\\d.,]*\\s(?:${[
    'thoughts?|comments?|responses?|repl(?:y|ies)|réflexions?|commentaires?|réponses?|gedanken?|kommentare?|antwort(?:en)?',
    'pensamientos?|comentarios?|respuestas?|pensamentos?|comentários?|respostas?|pensier[oi]|comment[oi]|rispost[ae]',
    'gedachten?|reacties?|antwoord(?:en)?|мыс\\p{L}+|комментари\\p{L}+|ответ\\p{L}*|комент\\p{L}+|komentarz\\p{L}*|odpowied\\p{L}+',
    'myśl\\p{L}*|komentář\\p{L}*|svar|tankar|tanker|kommentarer?|reaktioner?|gânduri?|comentarii?',
  ].join(
    '|',
  )})\\s(?:on|to|sur|à|zu|auf|über|en|sobre|a|em|su|op|over|к|на|о|do|na temat|om|på|til|la|despre|u|k)\\s?[“"'‘«„‚].+[“”"'’»]$`,
  'iu',
);
/** The same where the title comes first. */
const REPLIES_BEHIND =
  /(?:的\s?\d+\s?(?:个想法|則想法|条评论|則留言|条回复)|(?:上|有)\s?\d+\s?[条條則个個](?:评论|評論|回复|回覆|留言|想法)|(?:に対して|への)\s?\d+\s?件の(?:コメント|フィードバック)(?:があります)?|에\s?(?:대한|대해|관한)\s?\d+\s?개의?\s?(?:생각|댓글|의견)|["”»]\s(?:üzerine|için)\s\d+\s(?:yorum|düşünce))\p{P}?$/u;

/** Comment forms, invitations to comment and their counts. */
export const commentStub: BlockRule = {
  id: 'comment-stub',
  label: 'comment',
  scope: 'block',
  clues: ['digit', 'commentLine', 'commentPhrase'],
  maxWords: 30,
  detect(page, index) {
    const { text, facts, startsLine } = page.blocks[index];
    if (!startsLine) return null;
    const end = page.lead(index).commentLine;
    if (end !== undefined && !/\p{L}/u.test(text.slice(end))) return { reason: 'whole-line', confidence: 0.85 };
    const wording = page.phrases(index).commentPhrase;
    // "Comments are closed, like the shop."
    if (wording !== undefined && !isCited(text, wording))
      return { reason: 'wording', confidence: /^\s*[,，]/.test(text.slice(wording)) ? 0.5 : 0.82 };
    if (facts.digits > 0 && (REPLIES.test(text) || REPLIES_BEHIND.test(text))) {
      return { reason: 'replies-to-title', confidence: 0.85 };
    }
    return countedComments(page, index);
  },
};

/** "12 Comments", "查看全部12条评论" are covered by their phrases; here a number before or after a comment line's words. */
function countedComments(page: Page, index: number): Sign | null {
  const { facts } = page.blocks[index];
  if (facts.digits === 0 || facts.words > 6) return null;
  const folded = withAsciiDigits(page.folded(index));
  const number = /^\D{0,3}\d[\d.,]*\s*/.exec(folded);
  if (number === null) return null;
  const hits = page.phrasesAt(folded, number[0].length);
  const end = hits.commentLine ?? hits.counterWord;
  return end !== undefined && !/\p{L}/u.test(folded.slice(end)) ? { reason: 'count', confidence: 0.8 } : null;
}
