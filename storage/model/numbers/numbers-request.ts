/** The reports that count contacts by their journeys; won deals are counted by themselves. */
export const JOURNEY_REPORTS = ['conversion', 'replies', 'funnel', 'followUps', 'content'] as const;
export type JourneyReport = (typeof JOURNEY_REPORTS)[number];
export type ReportKind = JourneyReport | 'revenue';

/** By what contacts are grouped where a report leaves the choice. */
export const GROUPINGS = ['source', 'channel', 'template', 'week'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** What is to be counted. */
export interface NumbersRequest {
  report: ReportKind;
  /** Of `conversion` and `replies`. */
  by: Grouping;
  /** Epoch ms: from the first to before the second. */
  from: number;
  to: number;
  /** Days that each is given before it counts at all. Of `conversion` and `replies`. */
  days: number;
  /** Who is counted, as the rep writes it in the search box; empty: everybody. */
  query: string;
  /** Epoch ms. */
  now: number;
  /** IANA name: where weeks and months begin. */
  zone: string;
}

/**
 * What became of what is counted. `yes` and `no`: they did or did not, in the time they were given; `young`: the time is not over.
 * `theyWrote`: before the rep did. The others are of follow-ups (`ahead`: not due yet) and of deals.
 */
export const PARTS = [
  ...(['yes', 'no', 'young', 'theyWrote'] as const),
  ...(['onTime', 'late', 'open', 'settled', 'cancelled', 'ahead'] as const),
  ...(['won', 'lost'] as const),
] as const;
export type Part = (typeof PARTS)[number];
