import { db } from '../db';
import type { ContactId } from '../model/contact';
import type { FollowUp } from '../model/follow-up';
import { read } from '../read';

/** A contact's follow-ups: the open ones first, each by due time. */
export function followUpsOf(contactId: ContactId): Promise<FollowUp[]> {
  return read(async () => {
    const all = await db.followUps
      .where('[contactId+status]')
      .between([contactId, ''], [contactId, '\uffff'])
      .toArray();
    const rank = ({ status }: FollowUp) => (status === 'open' ? 0 : 1);
    return all.sort((one, other) => rank(one) - rank(other) || one.dueAt - other.dueAt);
  });
}
