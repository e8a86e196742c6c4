import type { Contact } from '@/storage/model/contact';
import type { SortKey } from '@/storage/model/find/find-query';
import type { ColumnId } from '@/storage/model/table/table-columns';
import { fieldLabel } from '../field/field-labels';
import { STAGE_WORDS } from '../stage/stage-words';
import { relativeDay, shortTime } from '../ui/time-words';

const LABELS: Partial<Record<ColumnId, string>> = {
  stage: 'Stage',
  nextFollowUpAt: 'Next follow-up',
  lastTouchAt: 'Last touch',
  way: 'Way',
  source: 'Source',
  createdAt: 'Added',
  updatedAt: 'Changed',
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
};

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

/** What stands in a cell; empty where nothing is known. `now` in epoch ms. */
export function cellWords(contact: Contact, id: ColumnId, now: number): string {
  switch (id) {
    case 'stage':
      return STAGE_WORDS[contact.stage];
    case 'way':
      return contact.twoWayAt === undefined ? 'One-way' : 'Two-way';
    case 'nextFollowUpAt':
      return contact.nextFollowUpAt === undefined ? '' : shortTime(contact.nextFollowUpAt);
    case 'lastTouchAt':
      return dayWords(lastTouchOf(contact), now);
    case 'createdAt':
    case 'updatedAt':
      return dayWords(contact[id], now);
    default:
      return textOf(contact, id);
  }
}

/** The same for a file: times as `2026-11-22T09:00:00.000Z`, which every program reads. */
export function fileWords(contact: Contact, id: ColumnId): string {
  if (id === 'stage' || id === 'way') return cellWords(contact, id, 0);
  if (id === 'nextFollowUpAt' || id === 'createdAt' || id === 'updatedAt') return isoTime(contact[id]);
  return id === 'lastTouchAt' ? isoTime(lastTouchOf(contact)) : textOf(contact, id);
}

/** What stands in the box when a cell is typed into; lists with commas. */
export function textOf(contact: Contact, id: ColumnId): string {
  const value = contact[id as keyof Contact];
  if (Array.isArray(value)) return value.join(', ');
  return typeof value === 'string' ? value : '';
}

function lastTouchOf({ lastInboundAt, lastOutboundAt }: Contact): number | undefined {
  const last = Math.max(lastInboundAt ?? 0, lastOutboundAt ?? 0);
  return last > 0 ? last : undefined;
}

const dayWords = (at: number | undefined, now: number) => (at === undefined ? '' : relativeDay(at, now));
const isoTime = (at: number | undefined) => (at === undefined ? '' : new Date(at).toISOString());
