/** Function words of the most used languages written with spaces: they tell sentences from lists of names and labels. */
import { hashText } from '../../segment/word-hash.js';

const WORDS =
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

/** A bit for each of 65,536 hashes, then the words themselves by hash. */
const filter = new Uint8Array(1 << 13);
const hashes = new Set(WORDS.split(' ').map(hashText));
for (const hash of hashes) filter[(hash & 0xffff) >>> 3] |= 1 << (hash & 7);

/** Whether a word of this hash is a function word of some language. */
export function isStopWord(hash: number): boolean {
  return (filter[(hash & 0xffff) >>> 3] & (1 << (hash & 7))) !== 0 && hashes.has(hash);
}
