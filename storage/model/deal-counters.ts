import type { Contact } from './contact';
import type { Deal } from './deal';
import type { Stage } from './stage';

const PREFIX = 'amount:';

/** The key of the counter of amounts of open deals in one currency, in hundredths, of contacts in one stage. */
export const amountCounterKey = (stage: Stage, currency: string): string => `${PREFIX}${stage}:${currency}`;

/** Is this the key of such a counter? */
export const isAmountCounter = (key: string): boolean => key.startsWith(PREFIX);

/**
 * The amounts of open deals by counter. A deal counts for the stage of the first of those who take part: with whom it is. `stageOf`
 * gives none for somebody who is not there.
 */
export function amountsByCounter(
  deals: readonly Deal[],
  stageOf: (contactId: Contact['id']) => Stage | undefined,
): Map<string, number> {
  const amounts = new Map<string, number>();
  for (const { status, amount, currency, contactIds } of deals) {
    const [first] = contactIds;
    const stage = first === undefined ? undefined : stageOf(first);
    if (status !== 'open' || amount === undefined || !stage) continue;
    const key = amountCounterKey(stage, currency);
    amounts.set(key, (amounts.get(key) ?? 0) + amount);
  }
  return amounts;
}

/** By how much each counter changes from the one to the other. */
export function counterDeltas(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Map<string, number> {
  const keys = new Set([...before.keys(), ...after.keys()]);
  const deltas = [...keys].map((key) => [key, (after.get(key) ?? 0) - (before.get(key) ?? 0)] as const);
  return new Map(deltas.filter(([, by]) => by !== 0));
}
