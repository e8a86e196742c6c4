import { db } from '../db';
import { type ContactId, contactIdSchema } from '../model/contact';
import { normaliseAddress } from '../model/email-address';
import type { LogThreadResult, ThreadLogInput } from '../model/log-input';
import { threadMessageSchema } from '../model/page-reading';
import { isLoggable, type LoggableMessage, threadInteraction, threadInteractionId } from '../model/thread-interaction';
import { z } from '../model/z';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { contactsByAddress } from '../queries/contacts-by-address';
import { transact } from '../transact';

const inputSchema = z.object({
  contactId: contactIdSchema,
  threadId: z.string().min(1).max(300),
  subject: z.string().max(1_000).optional(),
  messages: z.array(threadMessageSchema).max(2_000),
});

/**
 * Logs a mail thread's messages against one contact, each once however often it is called; messages that arrived since
 * are added. An inbound message from another contact's address is that person's, and not logged here. Throws `gone`.
 */
export async function logThread(input: ThreadLogInput): Promise<LogThreadResult> {
  const { contactId, messages, ...thread } = parseInput(inputSchema, input);
  const { result, eventId } = await transact({ type: 'interactionsLogged', contactId }, [], async (write) => {
    const { emails } = await contactOrGone(contactId);
    const theirs = await withoutOthers(messages.filter(isLoggable), emails, contactId);
    const fresh = await notYetLogged(theirs, contactId);
    const context = { ...thread, contactId, loggedAt: write.at };
    await write.add('interactions', ...fresh.map((message) => threadInteraction(message, context)));
    return { logged: fresh.length, loggable: theirs.length };
  });
  const { logged, loggable } = result;
  const counts = { logged, alreadyLogged: loggable - logged, notLoggable: messages.length - loggable };
  return { contactId, ...counts, ...(eventId && { eventId }) };
}

/** Never the wrong person: what another contact wrote is left out. A mailbox that both share speaks for both. */
async function withoutOthers(
  messages: LoggableMessage[],
  emails: string[],
  contactId: ContactId,
): Promise<LoggableMessage[]> {
  const senderOf = ({ sender }: LoggableMessage) => normaliseAddress(sender.address ?? '') ?? '';
  const holders = await contactsByAddress(messages.map(senderOf));
  return messages.filter((message) => {
    const sender = senderOf(message);
    const holder = holders.get(sender);
    return message.direction === 'outbound' || emails.includes(sender) || !holder || holder.id === contactId;
  });
}

async function notYetLogged(messages: LoggableMessage[], contactId: ContactId): Promise<LoggableMessage[]> {
  const oneEach = [...new Map(messages.map((message) => [message.id, message])).values()];
  const known = await db.interactions.bulkGet(oneEach.map(({ id }) => threadInteractionId(contactId, id)));
  return oneEach.filter((_, index) => !known[index]);
}
