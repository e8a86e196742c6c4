import type { Content } from '../content';
import { plainAddress } from '../content/content-shares';
import { DAY_MS } from '../day-ms';
import { minuteNumber } from '../score/minute';
import { instantOf, wallClockAt } from '../when/wall-clock';
import { addressWord } from './journey';
import type { JourneyReader } from './journey-reader';
import type { Grouping, NumbersRequest, Part } from './numbers-request';
import { weekAxis } from './week-axis';

/** What of a piece of content tells whether it was shared. */
export type KnownContent = Pick<Content, 'id' | 'url'>;

/** A request in the units of packed journeys: minutes since 1970. */
export interface ReportTerms {
  by: Grouping;
  from: number;
  /** Before this. */
  to: number;
  /** How long each is given. */
  given: number;
  now: number;
  /** When the day of the zone began: what was due before it and is open is overdue, as in every list. */
  today: number;
  weekOf: (minute: number) => string;
  /** The content for which a word of a share stands: none, one, or all that has the same address. */
  contentsOf: (word: string) => readonly string[];
}

export const DAY_MINUTES = 24 * 60;

export function reportTerms(
  { by, from, to, days, now, zone }: NumbersRequest,
  contents: readonly KnownContent[],
): ReportTerms {
  const given = minuteNumber(days * DAY_MS);
  const bounds = { from: minuteNumber(from), to: minuteNumber(to), now: minuteNumber(now) };
  const today = minuteNumber(instantOf({ ...wallClockAt(now, zone), hour: 0, minute: 0 }, zone));
  return { by, ...bounds, given, today, weekOf: weekAxis(zone), contentsOf: contentReader(contents) };
}

/**
 * Takes note of one thing that is counted: in which group, and what became of it. With how long it took, in minutes, and whether that
 * has come to an end.
 */
export type Count = (group: string, part: Part, took?: number, hasEnded?: boolean) => void;

/** Counts what one journey has to say to a report. */
export type Classify = (journey: JourneyReader, terms: ReportTerms, count: Count) => void;

export const isWithin = (minute: number, { from, to }: ReportTerms): boolean => minute >= from && minute < to;

/** What an interaction says it shared was shared, also where nothing else is known of it any more. */
function contentReader(contents: readonly KnownContent[]): ReportTerms['contentsOf'] {
  const byAddress = new Map<string, string[]>();
  for (const { id, url } of contents) {
    const word = url === undefined ? '' : addressWord(plainAddress(url));
    if (word) byAddress.set(word, [...(byAddress.get(word) ?? []), id]);
  }
  return (word) => (word.startsWith('#') ? [word.slice(1)] : (byAddress.get(word) ?? NO_CONTENT));
}

const NO_CONTENT: readonly string[] = [];
