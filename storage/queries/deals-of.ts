import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { Deal } from '../model/deal';
import { read } from '../read';

/** The deals in which a contact takes part: the open ones first, by when they should close, then the closed ones, newest first. */
export function dealsOf(contactId: ContactId): Promise<Deal[]> {
  return read(async () => {
    const deals = await db.deals.where('contactIds').equals(contactId).toArray();
    const open = deals.filter(({ status }) => status === 'open').sort(byClose);
    const closed = deals.filter(({ status }) => status !== 'open');
    return [...open, ...closed.sort((one, other) => (other.closedAt ?? 0) - (one.closedAt ?? 0))];
  });
}

const UNDATED = '~';

function byClose(one: Deal, other: Deal): number {
  const [mine, theirs] = [one.expectedCloseOn ?? UNDATED, other.expectedCloseOn ?? UNDATED];
  if (mine !== theirs) return mine < theirs ? -1 : 1;
  return one.createdAt - other.createdAt;
}
