/** Words that tell what a line is, by the hash under which all words are known: one look-up serves every kind of them. */
import { hashText } from '../../segment/word-hash.js';

/** Function words of the most used languages written with spaces: they tell sentences from lists of names and labels. */
const STOP_WORDS =
  'the of and a to in is was he for it with as his on be at by i this had not are but from or have an they which one you were all her she ' +
  'there would their we him been has when who will no more if out so up said what its about than into them can only other time some could ' +
  'these two may first then do any like my now over such our me even most made after also did many off before must well back through where ' +
  'how your just because people those see ' +
  'der die das und ist nicht ein eine einer eines einem einen zu den dem des mit von sich auf für im es auch als wie nach bei aus wird sind ' +
  'war hat haben oder aber um am noch nur über werden kann dass daß wir ich sie er ihr zum zur durch wenn was bis sein ihre mehr vor man ' +
  'le la les un une du de et en que qui dans pour pas sur au aux avec ce cette ces il elle ils nous vous je se sont par plus ne ou mais comme ' +
  'son sa ses leur été être ont ' +
  'el los las una y es por con para del al lo como más pero sus su este esta fue cuando muy sin sobre también hasta hay donde ' +
  'o os um uma e é em não com da dos no na nos nas mais mas foi ao ele ela seu sua quando muito já está são pela pelo até isso ' +
  'gli di che è uno per non della dei delle nel nella sono si anche ma ha alla questo questa era i ed ' +
  'het van dat op te zijn met voor niet aan ook dan maar bij nog naar heeft hij wordt uit deze door ' +
  'и в не на что с по как это к но из у за от так же для его она он мы вы я бы был было все или до при если их то ' +
  'w nie się z do jest jak ale od przez dla jego są czy być tak przy oraz który która które był ' +
  'och att det som på är av den till har ett om jag så kan ' +
  'bir ve bu için ile çok gibi daha olan og er af ikke med han har';

/** Parts of addresses. */
const URL_WORDS = 'http https www com org net';
/** What stands before an author's name. */
const BY_WORDS = 'by von par por di door';
/** What a comment is answered, judged or signed with: words of the lines that stand between the comments of a thread. */
const BETWEEN_COMMENTS =
  'reply replies replydelete permalink report flag upvote downvote says said wrote posted commented score quote like likes edited ' +
  'antworten antwort melden zitieren zitat schrieb sagt sagte gefällt kommentiert ' +
  'répondre signaler citer dit écrit réponse ' +
  'responder denunciar citar dijo dice escribió respuesta disse escreveu responde ' +
  'rispondi segnala scritto dice risposta ' +
  'reageer beantwoorden antwoord schreef zegt ' +
  'odpowiedz zgłoś napisał napisała ' +
  'ответить пожаловаться цитировать написал написала ' +
  'відповісти odpovědět nahlásit svara anmäl skrev svar vastaa cevapla yanıtla trả';
/** What opens the heading of a thread. */
const ABOVE_COMMENTS =
  'comment comments response responses reply replies discussion thoughts reviews ' +
  'kommentar kommentare leserkommentare diskussion commentaire commentaires comentario comentarios comentário comentários ' +
  'commento commenti reactie reacties komentarz komentarze комментарий комментарии комментария комментариев коментар коментарі ' +
  'komentář komentáře komentářů kommentarer kommentit yorum yorumlar';

/** Bits of a word's kinds. */
export const STOP_WORD = 1;
export const URL_WORD = 2;
export const BY_WORD = 4;
export const BETWEEN_COMMENTS_WORD = 8;
export const ABOVE_COMMENTS_WORD = 16;

/** A bit for each low half of a hash: nearly all words end here, in a place that stays in the processor's first cache. */
const filter = new Uint8Array(1 << 13);
/** Open addressing: hashes, and the kinds of each; 0 where there is none. */
const SLOTS = 1 << 11;
const hashes = new Int32Array(SLOTS);
const kinds = new Uint8Array(SLOTS);

function add(words: string, kind: number): void {
  for (const word of words.split(' ')) {
    const hash = hashText(word);
    filter[(hash & 0xffff) >>> 3] |= 1 << (hash & 7);
    const slot = slotOf(hash);
    hashes[slot] = hash;
    kinds[slot] |= kind;
  }
}

add(STOP_WORDS, STOP_WORD);
add(URL_WORDS, URL_WORD);
add(BY_WORDS, BY_WORD);
add(BETWEEN_COMMENTS, BETWEEN_COMMENTS_WORD);
add(ABOVE_COMMENTS, ABOVE_COMMENTS_WORD);

function slotOf(hash: number): number {
  let slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  while (kinds[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}

/** Kinds of the word of this hash, 0 for most. */
export function kindsOf(hash: number): number {
  return (filter[(hash & 0xffff) >>> 3] & (1 << (hash & 7))) === 0 ? 0 : kinds[slotOf(hash)];
}
