import { editContact } from '@/storage/commands/edit-contact';
import { logInteraction } from '@/storage/commands/log-interaction';
import { saveLead } from '@/storage/commands/save-lead';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';

const DAY_MS = 86_400_000;

async function lead(name: string, companyName: string): Promise<ContactId> {
  const { contactId } = await saveLead({ person: { name, companyName, emails: [] }, source: 'manual', typed: true });
  return contactId;
}

/** Runs in a page of the extension: a day with one who answered, two overdue, one due today, and one for next week. */
async function fillDay(): Promise<void> {
  if (!db.isOpen()) await db.open();
  const now = Date.now();
  const ilse = await lead('Ilse Maes', 'Maes Looms');
  const message = { channel: 'email', kind: 'message' } as const;
  await logInteraction({ ...message, contactId: ilse, direction: 'outbound', at: now - 2 * DAY_MS, note: 'Looms?' });
  await logInteraction({
    ...{ ...message, contactId: ilse, direction: 'inbound', at: now - 3_600_000 },
    note: 'What would two of them cost?',
  });
  const oskar = await lead('Oskar Brandt', 'Brandt & Söhne');
  await editContact(oskar, { phones: ['+49 (0)555 0100 22'] });
  await logInteraction({
    ...message,
    contactId: oskar,
    direction: 'outbound',
    at: now - 5 * DAY_MS,
    note: 'A question',
  });
  await setFollowUp({
    contactId: oskar,
    dueAt: now - 3 * DAY_MS,
    note: 'Ask about the trial',
    why: 'noAnswer',
    touch: 'call',
  });
  await setFollowUp({ contactId: await lead('Priya Nair', 'Nair Dyes'), dueAt: now - 2 * DAY_MS });
  const meeting = await lead('Tomás Vela', 'Vela Textil');
  await setFollowUp({ contactId: meeting, dueAt: now + 1_000, touch: 'meeting' });
  await setFollowUp({ contactId: await lead('Una Kelly', 'Kelly Wool'), dueAt: now + 7 * DAY_MS });
  db.close();
}

Object.assign(globalThis, { dayFiller: { fill: fillDay } });
