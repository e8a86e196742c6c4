import type { Contact } from '@/storage/model/contact';
import { useStageCommands } from '../stage/useStageCommands';

/** Where a "no" leads from the contact's stage: an open deal is lost, anybody else is disqualified; nowhere once that is so. */
export function useWayOut(contact: Contact) {
  const { move, busy, failure } = useStageCommands(contact);
  if (contact.stage === 'disqualified' || contact.stage === 'lost') return undefined;
  const isDeal = contact.stage === 'opportunity' || contact.stage === 'customer';
  const to = isDeal ? ('lost' as const) : ('disqualified' as const);
  return { label: isDeal ? 'Lost' : 'Disqualify', move: (reason: string) => move(to, reason), busy, failure };
}
