import type { SortKey } from '@/storage/model/find/find-query';
import type { ColumnId } from '@/storage/model/table/table-columns';
import { fieldLabel } from '../field/field-labels';

const LABELS: Partial<Record<ColumnId, string>> = {
  stage: 'Stage',
  nextFollowUpAt: 'Next follow-up',
  lastTouchAt: 'Last touch',
  way: 'Way',
  source: 'Source',
  createdAt: 'Added',
  updatedAt: 'Changed',
  score: 'Score',
  temperature: 'Temperature',
  amount: 'Open deals',
  stageChangedAt: 'In the stage since',
  awaitingReplySince: 'Waits for your answer',
  lastInboundAt: 'Last from them',
  lastOutboundAt: 'Last from you',
  inboundCount: 'Messages from them',
  outboundCount: 'Messages from you',
  doNotContact: 'Do not contact',
};

/** What stands over a column. */
export const columnLabel = (id: ColumnId): string => LABELS[id] ?? fieldLabel(id);

/** By what the table is sorted when the head of a column is pressed. */
export const COLUMN_SORTS: Partial<Record<ColumnId, SortKey>> = {
  name: 'name',
  companyName: 'company',
  stage: 'stage',
  nextFollowUpAt: 'next',
  lastTouchAt: 'last',
  createdAt: 'created',
  updatedAt: 'changed',
  score: 'score',
  amount: 'amount',
  stageChangedAt: 'entered',
};

/** Columns that are worked out, and not kept with the contact. */
export const RECKONED_COLUMNS: ReadonlySet<ColumnId> = new Set<ColumnId>([
  ...(['score', 'temperature', 'amount'] as const),
]);

/** Columns that can be typed into where they stand. */
export const TYPED_COLUMNS: ReadonlySet<ColumnId> = new Set<ColumnId>([
  ...([
    'name',
    'jobTitle',
    'companyName',
    'emails',
    'phones',
    'tags',
    'owner',
    'note',
    'location',
    'nextFollowUpAt',
  ] as const),
]);
