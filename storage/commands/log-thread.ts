import { db } from '../db';
import { type ContactId, contactIdSchema } from '../model/contact';
import { normaliseAddress } from '../model/email-address';
import { isFromArchive, notYetKnown } from '../model/import/not-yet-known';
import type { Interaction } from '../model/interaction';
import type { LogThreadResult, ThreadLogInput } from '../model/log-input';
import { type Participant, threadMessageSchema } from '../model/page-reading';
import { askedNotToWrite } from '../model/reply/opt-out';
import {
  isLoggable,
  type LoggableMessage,
  type ThreadChannel,
  threadInteraction,
  threadInteractionId,
} from '../model/thread-interaction';
import { personKey } from '../model/thread-people';
import { isSignOfLife } from '../model/way-back-in';
import { countReasons, whyNotLogged } from '../model/why-not-logged';
import { z } from '../model/z';
import { contactOrGone } from '../or-gone';
import { parseInput } from '../parse-input';
import { cadenceEffectsOf } from '../queries/cadence-effects-of';
import { contactsOfPeople } from '../queries/contacts-of-people';
import { conversationOf } from '../queries/conversation-of';
import { mergedIdsOf } from '../queries/merged-ids-of';
import { type FreshInteraction, replyEffects } from '../reply-effects';
import { standardTouchPlan } from '../standard-touch-plan';
import { touchEffects } from '../touch-effects';
import { together, transact } from '../transact';

const inputSchema = z.object({
  contactId: contactIdSchema,
  channel: z.enum(['email', 'linkedin']).default('email'),
  threadId: z.string().min(1).max(300),
  subject: z.string().max(1_000).optional(),
  messages: z.array(threadMessageSchema).max(2_000),
});

/**
 * Logs a thread's messages against one contact, each once however often it is called; messages that arrived since
 * are added. An inbound message from another contact's address is that person's, and not logged here, nor is one that is
 * dated more than a few minutes after now: it has not been sent. `whyNot` tells of both. What follows from the
 * messages (a follow-up answered, or moved behind an absence, a dead address, the wish for no more mail) happens with it,
 * each as an event of its own; `plan` says how long one waits anew. Throws `gone`.
 */
export function logThread(input: ThreadLogInput, plan = standardTouchPlan()): Promise<LogThreadResult> {
  return together(async () => {
    const { fresh, ...result } = await logMessages(input);
    const onCadence = await cadenceEffectsOf(result.eventId);
    const onWaiting = await touchEffects(result.contactId, fresh, plan);
    const effects = [...onCadence, ...onWaiting, ...(await replyEffects(result.contactId, fresh))];
    return effects.length > 0 ? { ...result, effects } : result;
  });
}

async function logMessages(input: ThreadLogInput): Promise<LogThreadResult & { fresh: FreshInteraction[] }> {
  const { contactId, messages, ...thread } = parseInput(inputSchema, input);
  const { result, eventId } = await transact({ type: 'interactionsLogged', contactId }, [], async (write) => {
    const contact = await contactOrGone(contactId);
    const { emails } = contact;
    const lacking = messages.flatMap((message) => whyNotLogged(message, write.at) ?? []);
    const loggable = messages.filter(isLoggable).filter((message) => !whyNotLogged(message, write.at));
    const theirs = await withoutOthers(loggable, emails, contactId);
    const others = loggable.slice(theirs.length).map(() => 'somebodyElses' as const);
    const fresh = await notYetLogged(theirs, contactId, thread);
    const context = { ...thread, contactId, loggedAt: write.at };
    const rows = fresh.map((message) => threadInteraction(message, context));
    await write.add('interactions', ...rows);
    for (const { id, excerpt, genuine } of rows)
      if (genuine && excerpt && askedNotToWrite(excerpt)) write.askedToStop.add(id);
    const from = fresh.map(({ sender }) => normaliseAddress(sender.address ?? ''));
    const answers = rows.filter(({ direction, genuine }) => direction === 'inbound' && genuine);
    const alive = answers.some((one) => isSignOfLife(contact, one)) && { signOfLifeIn: contact.stage };
    return { rows, from, theirs: theirs.length, whyNot: [...lacking, ...others], alive };
  });
  const { rows, from, theirs, whyNot, alive } = result;
  const logged = rows.length;
  const counts = { logged, alreadyLogged: theirs - logged, notLoggable: whyNot.length };
  const reasons = whyNot.length > 0 && { whyNot: countReasons(whyNot) };
  const fresh = rows.map((row, index) => ({ ...row, from: from[index] }));
  return { contactId, ...counts, ...reasons, ...alive, ...(eventId && { eventId }), fresh };
}

/** Never the wrong person: what another contact wrote is left out. A mailbox that both share speaks for both. */
async function withoutOthers(
  messages: LoggableMessage[],
  emails: string[],
  contactId: ContactId,
): Promise<LoggableMessage[]> {
  const senders = messages.flatMap(({ sender }) => identified(sender));
  const holders = await contactsOfPeople(senders);
  return messages.filter(({ direction, sender }) => {
    const holder = identified(sender).map(({ key }) => holders.get(key))[0];
    const isShared = emails.includes(normaliseAddress(sender.address ?? '') ?? '');
    return direction === 'outbound' || isShared || !holder || holder.id === contactId;
  });
}

function identified({ address, memberId }: Participant) {
  const key = personKey({ address, memberId });
  return key ? [{ key, address: normaliseAddress(address ?? ''), memberId }] : [];
}

async function notYetLogged(
  messages: LoggableMessage[],
  contactId: ContactId,
  { channel, threadId }: { channel: ThreadChannel; threadId: string },
): Promise<LoggableMessage[]> {
  const oneEach = [...new Map(messages.map((message) => [message.id, message])).values()];
  const known = new Set<string>();
  // Rows that came with a merge keep the ids that they were logged by.
  for (const owner of [contactId, ...(await mergedIdsOf(contactId))]) {
    const rows = await db.interactions.bulkGet(oneEach.map(({ id }) => threadInteractionId(owner, id, channel)));
    for (const row of rows) if (row?.messageId && row.contactId === contactId) known.add(row.messageId);
  }
  const logged = (await conversationOf(contactId)).filter((one) => one.channel === channel);
  // Those that were logged on another contact and that the rep moved to this one.
  for (const { messageId } of logged) if (messageId) known.add(messageId);
  const fresh = oneEach.filter(({ id }) => !known.has(id));
  return withoutImported(fresh, logged.filter(isFromArchive), { channel, threadId });
}

/** The site's archive has the same messages without their ids. */
function withoutImported(
  fresh: LoggableMessage[],
  imported: readonly Interaction[],
  { channel, threadId }: { channel: ThreadChannel; threadId: string },
): LoggableMessage[] {
  if (imported.length === 0) return fresh;
  const said = fresh.map((message) => {
    const { id: messageId, sentAt: at, direction } = message;
    return { message, channel, threadId, messageId, at, direction };
  });
  return notYetKnown(said, imported).map(({ message }) => message);
}
