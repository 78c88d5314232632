/** Words of the lines that stand between the comments of a thread, and of the headings above one, by hash. */
import { hashText } from '../../segment/word-hash.js';

const BETWEEN =
  'reply replies replydelete permalink report flag upvote downvote says said wrote posted commented score quote like likes edited ' +
  'antworten antwort melden zitieren zitat schrieb sagt sagte gefällt kommentiert ' +
  'répondre signaler citer dit écrit réponse ' +
  'responder denunciar citar dijo dice escribió respuesta disse escreveu responde ' +
  'rispondi segnala scritto dice risposta ' +
  'reageer beantwoorden antwoord schreef zegt ' +
  'odpowiedz zgłoś napisał napisała ' +
  'ответить пожаловаться цитировать написал написала ' +
  'відповісти odpovědět nahlásit svara anmäl skrev svar vastaa cevapla yanıtla trả';
const ABOVE =
  'comment comments response responses reply replies discussion thoughts reviews ' +
  'kommentar kommentare leserkommentare diskussion commentaire commentaires comentario comentarios comentário comentários ' +
  'commento commenti reactie reacties komentarz komentarze комментарий комментарии комментария комментариев коментар коментарі ' +
  'komentář komentáře komentářů kommentarer kommentit yorum yorumlar';

const between = new Set(BETWEEN.split(' ').map(hashText));
const above = new Set(ABOVE.split(' ').map(hashText));

/** Whether a word of this hash is what a comment is answered, judged or signed with. */
export function isThreadWord(hash: number): boolean {
  return between.has(hash);
}

/** Whether a word of this hash opens the heading of a thread. */
export function isThreadHeading(hash: number): boolean {
  return above.has(hash);
}
