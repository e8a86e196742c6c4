import { foldedWords } from '../search-words';

/** Of a longer text the beginning is compared: the rep edits greetings and endings, and quotes come last. */
const COMPARED = 3_000;
/** At least so much of a draft's words are found again in what was sent, else something else was sent. */
const ENOUGH = 0.5;

/**
 * Is what was sent the draft, maybe edited? Measured by the share of the draft's different words, of three letters and
 * more, that the text sent holds: half of them are enough. A draft without such words resembles nothing.
 */
export function resemblesDraft(sent: string, draft: string): boolean {
  const wanted = wordsOf(draft.slice(0, COMPARED));
  const there = wordsOf(sent.slice(0, COMPARED * 2));
  const found = [...wanted].filter((word) => there.has(word)).length;
  return wanted.size > 0 && found / wanted.size >= ENOUGH;
}

/** `foldedWords` stops after some sixty words, so it is given a line at a time. */
function wordsOf(text: string): Set<string> {
  const lines = text.split(/[\n.!?;]+/).flatMap(foldedWords);
  return new Set(lines.filter((word) => word.length >= 3));
}
