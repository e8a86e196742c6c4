import { DAY_MS } from '../day-ms';
import { minuteNumber } from '../score/minute';
import type { JourneyReader } from './journey-reader';
import type { Grouping, NumbersRequest, Part } from './numbers-request';
import { weekAxis } from './week-axis';

/** A request in the units of packed journeys: minutes since 1970. */
export interface ReportTerms {
  by: Grouping;
  from: number;
  /** Before this. */
  to: number;
  /** How long each is given. */
  given: number;
  now: number;
  weekOf: (minute: number) => string;
}

export const DAY_MINUTES = 24 * 60;

export function reportTerms({ by, from, to, days, now, zone }: NumbersRequest): ReportTerms {
  const given = minuteNumber(days * DAY_MS);
  const bounds = { from: minuteNumber(from), to: minuteNumber(to), now: minuteNumber(now) };
  return { by, ...bounds, given, weekOf: weekAxis(zone) };
}

/**
 * Takes note of one thing that is counted: in which group, and what became of it. With how long it took, in minutes, and whether that
 * has come to an end.
 */
export type Count = (group: string, part: Part, took?: number, hasEnded?: boolean) => void;

/** Counts what one journey has to say to a report. */
export type Classify = (journey: JourneyReader, terms: ReportTerms, count: Count) => void;

export const isWithin = (minute: number, { from, to }: ReportTerms): boolean => minute >= from && minute < to;
