import { useLiveQuery } from 'dexie-react-hooks';
import { use } from 'react';
import type { Contact, ContactId } from '@/storage/model/contact';
import { type NextTouch, proposeNextTouch } from '@/storage/model/next-touch/propose-next-touch';
import { nextTouchFacts } from '@/storage/queries/next-touch-facts';
import { TouchPlanContext } from '../touch-plan/TouchPlanContext';
import { useNow } from '../ui/useNow';

/** What is proposed for each of these contacts, kept up to date; those for whom nothing is, are left out. */
export function useNextTouches(contacts: readonly Contact[]): ReadonlyMap<ContactId, NextTouch> {
  const plan = use(TouchPlanContext);
  const now = useNow();
  const key = contacts.map(({ id, updatedAt }) => `${id}:${updatedAt}`).join();
  const facts = useLiveQuery(async () => ({ key, facts: await nextTouchFacts(contacts) }), [key]);
  const touches = new Map<ContactId, NextTouch>();
  // The query answers once more with what it read of the contacts before these.
  if (!plan || facts?.key !== key) return touches;
  for (const [id, one] of facts.facts) {
    const proposed = proposeNextTouch(one, plan, now);
    if (proposed) touches.set(id, proposed);
  }
  return touches;
}
