import type { Journey } from './journey';
import { encodeJourney } from './journey-code';

/** The journeys of many contacts, packed, in the order of their ids. */
export interface JourneyPack {
  /** Where each begins; one more than there are contacts. */
  starts: Int32Array;
  numbers: Int32Array;
  /** Sources, templates and content, by the numbers that stand for them. */
  words: string[];
}

/** @param journeys one for each of the contacts, in their order */
export function packJourneys(journeys: readonly Journey[]): JourneyPack {
  const places = new Map<string, number>();
  const wordNumber = (word: string) => {
    const place = places.get(word) ?? places.size;
    places.set(word, place);
    return place;
  };
  const codes = journeys.map((journey) => encodeJourney(journey, wordNumber));
  const starts = new Int32Array(codes.length + 1);
  for (const [index, code] of codes.entries()) starts[index + 1] = (starts[index] ?? 0) + code.length;
  const numbers = new Int32Array(starts[codes.length] ?? 0);
  for (const [index, code] of codes.entries()) numbers.set(code, starts[index]);
  return { starts, numbers, words: [...places.keys()] };
}
