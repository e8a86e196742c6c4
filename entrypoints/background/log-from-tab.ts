import { logThread } from '@/storage/commands/log-thread';
import { keptTouchPlan } from '@/storage/kept-touch-plan';
import type { ContactId } from '@/storage/model/contact';
import type { LogThreadResult } from '@/storage/model/log-input';
import { allMessagesWith, type PersonKey } from '@/storage/model/thread-people';
import { StorageFailure } from '@/storage/storage-failure';
import { showContexts } from './page-context';
import { readTab, type TabToRead } from './read-tab';

interface LogRequest extends TabToRead {
  contactId: ContactId;
  person: PersonKey;
}

/**
 * Logs the open thread's messages from and to one person against one contact, each once.
 * Throws `no-direction` while the open account is unknown, `not-in-thread` when that person takes no part.
 */
export async function logFromTab(request: LogRequest): Promise<LogThreadResult> {
  const reading = await readTab(request);
  if (reading.pageKind !== 'thread') throw new StorageFailure({ code: 'page-changed' });
  if (!reading.viewer) throw new StorageFailure({ code: 'no-direction' });
  const messages = allMessagesWith(reading, request.person);
  if (messages.length === 0) throw new StorageFailure({ code: 'not-in-thread' });
  const thread = {
    contactId: request.contactId,
    channel: reading.site === 'linkedin' ? ('linkedin' as const) : ('email' as const),
    threadId: reading.threadId,
    ...(reading.subject ? { subject: reading.subject.value } : {}),
    messages,
  };
  const result = await logThread(thread, await keptTouchPlan());
  await showContexts();
  return result;
}
