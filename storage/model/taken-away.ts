import type { Contact } from './contact';
import type { Event } from './event';

type TakenAway = Partial<Record<'emails' | 'phones', string[]>>;

/** What a merge brought to the contact's lists and the rep has taken away since. */
export function takenAway({ changes, contactId }: Event, now: Contact): TakenAway {
  const own = changes.find(({ table, id, op }) => table === 'contacts' && op === 'set' && id === contactId);
  const gone = (field: 'emails' | 'phones') =>
    listOf(own?.after?.[field]).filter(
      (one) => !listOf(own?.before?.[field]).includes(one) && !now[field].includes(one),
    );
  return { emails: gone('emails'), phones: gone('phones') };
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value : [];
}
