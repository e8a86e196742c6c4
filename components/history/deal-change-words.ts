import type { Event } from '@/storage/model/event';
import type { HistoryFacts } from '@/storage/queries/history-facts';
import { dayOfClose } from '../deal/day-of-close';
import { STEP_WORDS } from '../deal/deal-words';
import { fieldLabel } from '../field/field-labels';
import { amountText, moneyWords } from '../money/money-words';
import { firstWords } from './logged-words';

/** The fields of a deal that the rep sees, in the order in which they are told. */
const TOLD = ['name', 'amount', 'currency', 'expectedCloseOn', 'step', 'owner', 'contactIds'] as const;

type Row = Record<string, unknown>;

/** Which fields of a deal an event changed, from what to what; empty when none that the rep sees. */
export function dealChangeWords({ changes }: Event, { names }: HistoryFacts): string {
  const { before = {}, after = {} } = changes.find(({ table }) => table === 'deals') ?? {};
  const fields = TOLD.filter((field) => field in before || field in after);
  return fields
    .map((field) => (field === 'contactIds' ? peopleWords(before, after, names) : fieldWords(field, before, after)))
    .join(', ');
}

function fieldWords(field: string, before: Row, after: Row): string {
  const label = fieldLabel(field).toLowerCase();
  const [was, is] = [valueWords(field, before), valueWords(field, after)];
  if (was && is) return `${label} from ${was} to ${is}`;
  if (is) return `${label} to ${is}`;
  return was ? `${label}, took out ${was}` : label;
}

function valueWords(field: string, row: Row): string | undefined {
  const value = row[field];
  if (field === 'amount' && typeof value === 'number') return amountWords(value, row['currency']);
  if (typeof value !== 'string' || value === '') return undefined;
  if (field === 'expectedCloseOn') return dayOfClose(value);
  if (field === 'step') return (STEP_WORDS as Record<string, string | undefined>)[value];
  return field === 'currency' ? value : `“${firstWords(value)}”`;
}

/** The currency is said where it was changed along with the amount. */
function amountWords(amount: number, currency: unknown): string {
  return typeof currency === 'string' ? moneyWords(amount, currency) : amountText(amount);
}

function peopleWords(before: Row, after: Row, names: HistoryFacts['names']): string {
  const [was, are] = [idsOf(before), idsOf(after)];
  const nameOf = (id: string) => names.get(id) ?? 'somebody who was removed';
  const [came, went] = [are.filter((id) => !was.includes(id)), was.filter((id) => !are.includes(id))];
  const words = [
    ...(came.length > 0 ? [`with ${came.map(nameOf).join(' and ')}`] : []),
    ...(went.length > 0 ? [`without ${went.map(nameOf).join(' and ')}`] : []),
  ];
  return words.join(', ') || fieldLabel('contactIds').toLowerCase();
}

const idsOf = ({ contactIds }: Row): string[] =>
  Array.isArray(contactIds) ? contactIds.filter((id) => typeof id === 'string') : [];
