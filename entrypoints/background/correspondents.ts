import { normaliseAddress } from '@/storage/model/email-address';
import type { Participant, ThreadReading } from '@/storage/model/page-reading';

export interface Correspondent {
  address: string;
  name?: string;
}

/** Everybody in a thread but the viewer and machines, once each, in order of appearance. Empty while the viewer is unknown. */
export function correspondents(reading: ThreadReading): Correspondent[] {
  if (!reading.viewer) return [];
  const people = reading.messages.flatMap((message) =>
    message.kind === 'bounce' ? message.recipients : [message.sender, ...message.recipients],
  );
  const byAddress = new Map<string, Correspondent>();
  for (const person of people) addPerson(byAddress, person, normaliseAddress(reading.viewer.address));
  return [...byAddress.values()];
}

function addPerson(byAddress: Map<string, Correspondent>, person: Participant, own: string | undefined): void {
  const address = person.address ? normaliseAddress(person.address) : undefined;
  if (!address || address === own || person.isMe) return;
  const name = byAddress.get(address)?.name ?? person.name;
  byAddress.set(address, { address, ...(name ? { name } : {}) });
}
