import type { Deal } from '../deal';
import type { JourneyRequest, NumbersCell, NumbersReport } from './numbers-report';
import type { NumbersRequest } from './numbers-request';
import type { RevenueCell, RevenueGroup } from './revenue-report';

/** Counts, as often as it is asked; what changed in between is counted. */
export interface NumbersSource {
  report(request: JourneyRequest): Promise<NumbersReport>;
  /** Who stands behind a number. */
  people(request: JourneyRequest, cell: NumbersCell): Promise<string[]>;
  revenue(request: NumbersRequest): Promise<RevenueGroup[]>;
  /** The deals behind a number. */
  deals(request: NumbersRequest, cell: RevenueCell): Promise<Deal[]>;
}
