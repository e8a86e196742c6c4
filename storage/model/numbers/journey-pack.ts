import type { Journey } from './journey';
import { encodeJourney, FOLLOW_UP, HEAD, PLACE, SHARE, STEP } from './journey-code';

/** The journeys of many contacts, packed, in the order of their ids. */
export interface JourneyPack {
  /** Where each begins; one more than there are contacts. */
  starts: Int32Array;
  numbers: Int32Array;
  /** Sources, templates and content, by the numbers that stand for them. */
  words: string[];
}

/** Numbers of a journey, as they lie in a pack. */
export interface PackedJourney {
  pack: JourneyPack;
  index: number;
}

/** @param journeys one for each of the contacts, in their order; one that is packed already is taken over */
export function packJourneys(journeys: readonly (Journey | PackedJourney)[]): JourneyPack {
  const places = new Map<string, number>();
  const wordNumber = (word: string) => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const codes = journeys.map((one) => ('pack' in one ? takenOver(one, wordNumber) : encodeJourney(one, wordNumber)));
  const starts = new Int32Array(codes.length + 1);
  for (const [index, code] of codes.entries()) starts[index + 1] = (starts[index] ?? 0) + code.length;
  const numbers = new Int32Array(starts[codes.length] ?? 0);
  for (const [index, code] of codes.entries()) numbers.set(code, starts[index]);
  return { starts, numbers, words: [...places.keys()] };
}

/** The numbers of another pack, with the words of this one. */
function takenOver({ pack, index }: PackedJourney, wordNumber: (word: string) => number): Int32Array {
  const code = pack.numbers.slice(pack.starts[index], pack.starts[index + 1]);
  const at = (place: number) => code[place] ?? 0;
  const renumber = (place: number) => {
    if (at(place) >= 0) code[place] = wordNumber(pack.words[at(place)] ?? '');
  };
  renumber(PLACE.source);
  renumber(PLACE.template);
  const shares = HEAD + at(PLACE.steps) * STEP + at(PLACE.followUps) * FOLLOW_UP;
  for (let share = 0; share < at(PLACE.shares); share += 1) renumber(shares + share * SHARE);
  return code;
}
