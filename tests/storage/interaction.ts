import { contactIdSchema } from '@/storage/model/contact';
import type { Interaction } from '@/storage/model/interaction';

/** An interaction row: a genuine inbound mail unless told otherwise. */
export function interaction(over: Partial<Interaction> = {}): Interaction {
  return {
    id: 'one',
    contactId: contactIdSchema.parse('ada'),
    channel: 'email',
    kind: 'message',
    direction: 'inbound',
    genuine: true,
    at: 100,
    loggedAt: 100,
    ...over,
  };
}
