import type { Facts } from '../../types.js';
import { isOnlyMarks, isWholeText } from '../patterns.js';
import { type BlockRule, type Page, type Sign, SURE } from '../rule.js';

/** What wire services, press offices and magazines print below a text: "###", "-30-", "(ENDS)", "■". */
const END_MARK =
  /^(?:(?:\[[+×xX]\]|#{1,4}|\*{1,3}|§|\/{2,3}|[■◼▪□◆●▲∎◊❖♦★☆✦][\uFE0E\uFE0F]?)(?:\s?[#*/■◆●▲])*|[-–—]\s?30\s?[-–—]|ENDS|[-–—([*]{1,3}\s?(?:[Ee]nds?|ENDS?|F[Ii][Nn]|E[Nn][Dd][Ee]|F[Ii][Nn][Ee]|КОНЕЦ|完|终|終|끝)\s?[-–—)\]*]{1,3}|(?:[＝=―—–-]{1,2}\s?|[（(])?(?:おわり|終わり)(?:\s?[＝=―—–-]{1,2}|[）)])?)$/u;
const MAX_END_MARK = 12;
/** "▶ Play video 1:02", "Bekijk video 13:47": a player's label and how long it plays. */
const PLAYER =
  /^(?:[▶►⏵▷]\uFE0F?\s*)?(?:\p{L}+\s){0,2}(?:video|vídeo|vidéo|wideo|видео|відео|відеo|βίντεο|فيديو|ویدیو|वीडियो|視頻|视频|影片|動画|영상|동영상|audio|áudio|аудио|аудіо)\p{L}*\s*[:(|·–-]?\s*\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?\/\s?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?)?\)?$/iu;
/** What players of web pages print: "Play Video Mute Current Time 0:00 / Duration 6:34 Fullscreen". */
const PLAYER_CONTROLS =
  /^(?:play|pause|video player)\b.{0,80}\b(?:current time|duration|loaded|remaining time|stream type|playback rate|fullscreen)\b/iu;
/** "Image 1 of 17". */
const PICTURE_NUMBER =
  /^(?:image|photo|picture|slide|foto|bild|imagen|imagem|immagine|afbeelding|zdjęcie|фото|kép|obrázek|billede)\s\d{1,3}\s?(?:of|\/|von|de|sur|di|van|av|af|z|из|з)\s?\d{1,3}$/iu;
/** "A− A A+": buttons for the size of letters. */
const TEXT_SIZE = /^(?:[-+−–]?[AaАа가あ字大中小][-+−–]?[\s/|]*){2,4}$/u;
/** "A- A A+ Print PDF"; "AAA Insurance" has no signs. */
const TEXT_SIZE_AND_MORE = /^(?=.{0,12}[-+−–])(?:[-+−–]?[AaАа][-+−–]?[\s/|]+){2,4}(?:\p{Lu}\p{L}+[\s/|]*){1,3}$/u;

/** Controls of the page: font size, print, back to top, "was this helpful", view original; and the marks below a text's end. */
export const pageFurniture: BlockRule = {
  id: 'page-furniture',
  label: 'other',
  scope: 'block',
  clues: ['furnitureLine', 'furnitureLead', 'mark', 'digit'],
  maxWords: 14,
  detect(page, index) {
    const { text, facts, startsLine, endsLine } = page.blocks[index];
    if (!endsLine && !isBeforeMark(page, index)) return null;
    if (facts.chars <= MAX_END_MARK && END_MARK.test(text))
      return { reason: 'end-mark', confidence: startsLine ? 0.7 : SURE };
    if (!startsLine) return gluedFurniture(page, index);
    if (facts.digits > 0 && PICTURE_NUMBER.test(text)) return { reason: 'picture-number', confidence: 0.82 };
    if (facts.digits > 0 && (PLAYER.test(text) || PLAYER_CONTROLS.test(text)))
      return { reason: 'player', confidence: 0.82 };
    if (facts.digits === 0 && (TEXT_SIZE.test(text) || TEXT_SIZE_AND_MORE.test(text)))
      return { reason: 'text-size', confidence: 0.85 };
    const lead = page.lead(index);
    // One word alone may be a heading.
    if (isWholeText(text, lead.furnitureLine))
      return { reason: 'whole-line', confidence: isSeveralWords(facts) ? SURE : 0.75 };
    if (lead.furnitureLead === undefined) return null;
    return { reason: 'lead', confidence: facts.words <= 8 && facts.end !== 'stop' ? 0.72 : 0.6 };
  },
};

function isSeveralWords({ words, unspaced }: Facts): boolean {
  return words > 1 || unspaced > 3;
}

/** Whether only a mark follows in the line. */
function isBeforeMark({ blocks }: Page, index: number): boolean {
  const next = blocks[index + 1];
  return next?.endsLine && isOnlyMarks(next.text);
}

/** Behind the last sentence of a text: "Back to top", "Read the full version at the Ledger." */
function gluedFurniture(page: Page, index: number): Sign | null {
  const { text, facts } = page.blocks[index];
  const { furnitureLine, furnitureLead } = page.lead(index);
  // A mark that closes what goes; behind a text that stays, it may be the writer's.
  if (ELLIPSIS_ALONE.test(text)) return { reason: 'end-mark', confidence: 0.6 };
  // "Weiterlesen …": one word without a mark may be a sentence of its own.
  const isLabel = isSeveralWords(facts) || LINK_MARK.test(text);
  if (isLabel && isWholeText(text, furnitureLine)) return { reason: 'glued', confidence: 0.75 };
  return furnitureLead !== undefined && facts.words <= MAX_GLUED_WORDS ? { reason: 'glued', confidence: 0.7 } : null;
}

const MAX_GLUED_WORDS = 12;
const LINK_MARK = /(?:…|\.{3}|[»→>])$/;
const ELLIPSIS_ALONE = /^(?:…|\.{3})$/;
