import { logThread } from '@/storage/commands/log-thread';
import type { ContactId } from '@/storage/model/contact';
import { normaliseAddress } from '@/storage/model/email-address';
import type { LogThreadResult } from '@/storage/model/log-input';
import type { ThreadMessage, ThreadReading } from '@/storage/model/page-reading';
import { StorageFailure } from '@/storage/storage-failure';
import { showContexts } from './page-context';
import { readTab } from './read-tab';

interface LogRequest {
  tabId: number;
  url: string;
  contactId: ContactId;
  address: string;
}

/**
 * Logs the open thread's messages from and to one address against one contact, each once.
 * Throws `no-direction` while the open account is unknown, `not-in-thread` when that address takes no part.
 */
export async function logFromTab(request: LogRequest): Promise<LogThreadResult> {
  const reading = await readTab(request.tabId, request.url);
  if (reading.pageKind !== 'mail-thread') throw new StorageFailure({ code: 'page-changed' });
  if (!reading.viewer) throw new StorageFailure({ code: 'no-direction' });
  const messages = messagesWith(reading, request.address);
  if (messages.length === 0) throw new StorageFailure({ code: 'not-in-thread', detail: request.address });
  const result = await logThread({
    contactId: request.contactId,
    threadId: reading.threadId,
    ...(reading.subject ? { subject: reading.subject.value } : {}),
    messages,
  });
  await showContexts();
  return result;
}

/** A person's messages: those they sent, those sent to them, and bounces of mail to them. */
function messagesWith(reading: ThreadReading, address: string): ThreadMessage[] {
  const wanted = normaliseAddress(address);
  const isThem = (candidate: string | undefined) =>
    candidate !== undefined && wanted !== undefined && normaliseAddress(candidate) === wanted;
  return reading.messages.filter((message) => {
    if (message.kind === 'bounce') return message.text?.toLowerCase().includes(wanted ?? '\0') ?? false;
    if (message.direction === 'inbound') return isThem(message.sender.address);
    return message.recipients.some((recipient) => isThem(recipient.address));
  });
}
