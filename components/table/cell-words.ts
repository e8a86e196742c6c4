import type { Contact } from '@/storage/model/contact';
import type { NamedStep } from '@/storage/model/find/find-moment';
import type { ColumnId } from '@/storage/model/table/table-columns';
import type { BoardCard } from '@/storage/queries/board-cards';
import { amountWords } from '../money/amount-words';
import { TEMPERATURE_WORDS } from '../score/temperature-words';
import { STAGE_WORDS } from '../stage/stage-words';
import { relativeDay, shortTime } from '../ui/time-words';

/** What a cell can show beside what is kept with the contact. */
export interface CellFacts extends Partial<Pick<BoardCard, 'score' | 'amounts'>> {
  /** The team's own steps. */
  steps?: readonly NamedStep[] | undefined;
}

const DAYS = [
  'createdAt',
  'updatedAt',
  'stageChangedAt',
  'awaitingReplySince',
  'lastInboundAt',
  'lastOutboundAt',
] as const;
type DayColumn = (typeof DAYS)[number];
const isDay = (id: ColumnId): id is DayColumn => DAYS.some((one) => one === id);

/** What stands in a cell; empty where nothing is known. `now` in epoch ms. */
export function cellWords(contact: Contact, id: ColumnId, now: number, facts: CellFacts = {}): string {
  if (isDay(id)) return dayWords(contact[id], now);
  if (id === 'lastTouchAt') return dayWords(lastTouchOf(contact), now);
  if (id === 'nextFollowUpAt') return contact.nextFollowUpAt === undefined ? '' : shortTime(contact.nextFollowUpAt);
  return plainWords(contact, id, facts);
}

/** The same for a file: times as `2026-11-22T09:00:00.000Z`, which every program reads. */
export function fileWords(contact: Contact, id: ColumnId, facts: CellFacts = {}): string {
  if (isDay(id) || id === 'nextFollowUpAt') return isoTime(contact[id]);
  return id === 'lastTouchAt' ? isoTime(lastTouchOf(contact)) : plainWords(contact, id, facts);
}

/** What is no time. */
function plainWords(contact: Contact, id: ColumnId, { score, amounts = {}, steps = [] }: CellFacts): string {
  switch (id) {
    case 'stage':
      return STAGE_WORDS[contact.stage];
    case 'way':
      return contact.twoWayAt === undefined ? 'One-way' : 'Two-way';
    case 'score':
      return score ? String(Math.round(score.overall)) : '';
    case 'temperature':
      return score ? TEMPERATURE_WORDS[score.temperature] : '';
    case 'amount':
      return amountWords(amounts);
    case 'subStage':
      return steps.find((step) => step.id === contact.subStage)?.title ?? '';
    case 'doNotContact':
      return contact.doNotContact ? 'Yes' : '';
    case 'inboundCount':
    case 'outboundCount':
      return String(contact[id]);
    default:
      return textOf(contact, id);
  }
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
