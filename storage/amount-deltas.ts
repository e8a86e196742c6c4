import { db } from './db';
import type { Contact, ContactId } from './model/contact';
import type { Deal } from './model/deal';
import { amountsByCounter, counterDeltas } from './model/deal-counters';
import type { Stage } from './model/stage';
import type { TouchedRow } from './model/touched-row';

/**
 * By how much the amounts of open deals by stage and currency change with what was written: deals, and the stages of those with whom
 * deals are. For use inside the command's transaction.
 */
export async function amountDeltas(touched: readonly TouchedRow[]): Promise<Map<string, number>> {
  const deals = touched.filter(({ table }) => table === 'deals');
  const moved = touched.filter((row) => row.table === 'contacts' && row.before?.['stage'] !== row.after?.['stage']);
  if (deals.length === 0 && moved.length === 0) return new Map();
  const concerned = new Set([...deals.flatMap(firstOnes), ...moved.map(({ id }) => id as ContactId)]);
  const now = (
    await db.deals
      .where('contactIds')
      .anyOf([...concerned])
      .distinct()
      .toArray()
  ).filter(isOfOne(concerned));
  const written = new Set(deals.map(({ id }) => id));
  const before = [...now.filter(({ id }) => !written.has(id)), ...deals.flatMap((row) => asDeal(row.before))];
  const stages = await stagesNow([...concerned]);
  const earlier = new Map(moved.map(({ id, before: row }) => [id, row?.['stage'] as Stage | undefined]));
  return counterDeltas(
    amountsByCounter(before, (id) => (earlier.has(id) ? earlier.get(id) : stages.get(id))),
    amountsByCounter(now, (id) => stages.get(id)),
  );
}

const asDeal = (row: TouchedRow['before']): Deal[] => (row ? [row as unknown as Deal] : []);
const firstOnes = ({ before, after }: TouchedRow): ContactId[] =>
  [...asDeal(before), ...asDeal(after)].flatMap(({ contactIds: [first] }) => first ?? []);
const isOfOne =
  (ids: ReadonlySet<string>) =>
  ({ contactIds: [first] }: Deal) =>
    first !== undefined && ids.has(first);

async function stagesNow(ids: ContactId[]): Promise<Map<string, Contact['stage']>> {
  const rows = await db.contacts.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row.stage]] : [])));
}
