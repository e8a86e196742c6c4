import { CLASSIFY } from './classify';
import { eachJourney, type JourneyPart } from './journey-part';
import type { JourneyReport, NumbersRequest, Part } from './numbers-request';
import { type KnownContent, reportTerms } from './report-terms';
import { type WaitingTimes, waitingTimes } from './waiting-times';

/** How many of a group there are, by what became of them. A part of which there is none is absent. */
export type PartCounts = Partial<Record<Part, number>>;

export interface ReportGroup {
  /** A source, a channel, the id of a template or of content, a Monday, a stage; empty for those who have none. */
  key: string;
  counts: PartCounts;
  /** Where the report measures a time. */
  times?: WaitingTimes | undefined;
}

/** What was counted. The groups come in the order of their keys. */
export interface NumbersReport {
  groups: ReportGroup[];
  /** Of all groups together. */
  total: Omit<ReportGroup, 'key'>;
}

export type JourneyRequest = NumbersRequest & { report: JourneyReport };

class Tally {
  readonly counts: PartCounts = {};
  readonly ended: number[] = [];
  readonly waiting: number[] = [];

  add(part: Part, took: number | undefined, hasEnded: boolean): void {
    this.counts[part] = (this.counts[part] ?? 0) + 1;
    if (took !== undefined) (hasEnded ? this.ended : this.waiting).push(took);
  }

  result(): Omit<ReportGroup, 'key'> {
    const isTimed = this.ended.length + this.waiting.length > 0;
    return { counts: this.counts, ...(isTimed && { times: waitingTimes(this.ended, this.waiting) }) };
  }
}

/** Counts everybody whose journeys are given. In one pass; `parts` has each contact once. */
export function numbersReport(
  request: JourneyRequest,
  parts: Iterable<JourneyPart>,
  contents: readonly KnownContent[] = [],
): NumbersReport {
  const [classify, terms] = [CLASSIFY[request.report], reportTerms(request, contents)];
  const [groups, total] = [new Map<string, Tally>(), new Tally()];
  const count = (group: string, part: Part, took?: number, hasEnded = false) => {
    const tally = groups.get(group) ?? new Tally();
    groups.set(group, tally);
    tally.add(part, took, hasEnded);
    // Times in different stages are not one time, and to sort those of everybody is most of the work.
    total.add(part, request.report === 'funnel' ? undefined : took, hasEnded);
  };
  eachJourney(parts, (journey) => classify(journey, terms, count));
  const sorted = [...groups].sort(([one], [other]) => (one < other ? -1 : 1));
  return { groups: sorted.map(([key, tally]) => ({ key, ...tally.result() })), total: total.result() };
}

/** Which numbers of a report are meant: those of a group, or of all, and of what became of them. */
export interface NumbersCell {
  group?: string | undefined;
  parts: readonly Part[];
}

/** The number that a cell shows. */
export function countOf({ groups, total }: NumbersReport, { group, parts }: NumbersCell): number {
  const counts = group === undefined ? total.counts : groups.find(({ key }) => key === group)?.counts;
  return parts.reduce((sum, part) => sum + (counts?.[part] ?? 0), 0);
}

/** Who stands behind a number: each once, in the order of `parts`. */
export function numbersPeople(
  request: JourneyRequest,
  cell: NumbersCell,
  parts: Iterable<JourneyPart>,
  contents: readonly KnownContent[] = [],
): string[] {
  const [classify, terms, found] = [CLASSIFY[request.report], reportTerms(request, contents), new Set<string>()];
  eachJourney(parts, (journey, id) => {
    classify(journey, terms, (group, part) => {
      if ((cell.group === undefined || group === cell.group) && cell.parts.includes(part)) found.add(id);
    });
  });
  return [...found];
}
