import { editContact } from '@/storage/commands/edit-contact';
import { logInteraction } from '@/storage/commands/log-interaction';
import { promoteContact } from '@/storage/commands/promote-contact';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveLead } from '@/storage/commands/save-lead';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { db } from '@/storage/db';
import { buildIndex } from '@/storage/find/keep-index';
import { forgetIndex } from '@/storage/find/shards-built';
import type { ContactId } from '@/storage/model/contact';
import { fillPipeline } from '../../support/fill-pipeline';

const DAY_MS = 86_400_000;

async function lead(name: string, companyName: string): Promise<ContactId> {
  const { contactId } = await saveLead({ person: { name, companyName, emails: [] }, source: 'manual', typed: true });
  return contactId;
}

const mail = (contactId: ContactId, direction: 'inbound' | 'outbound', at: number) =>
  logInteraction({ contactId, direction, at, channel: 'email', kind: 'message', note: 'Two looms?' });

/** Runs in a page of the extension: Ilse answered and can be promoted, Bruno did not; Dario and Wen are prospects, Wen with a deal. */
async function fillBoard(): Promise<void> {
  if (!db.isOpen()) await db.open();
  const now = Date.now();
  const ilse = await lead('Ilse Maes', 'Maes Looms');
  await mail(ilse, 'outbound', now - 2 * DAY_MS);
  await mail(ilse, 'inbound', now - DAY_MS);
  await setFollowUp({ contactId: ilse, dueAt: now + DAY_MS });
  const bruno = await lead('Bruno Castell', 'Castell Fils');
  await mail(bruno, 'outbound', now - 20 * DAY_MS);
  for (const name of ['Dario Conti', 'Wen Zhao'])
    await promoteContact({ contactId: await lead(name, 'Conti Tessuti'), policy: 'manual' });
  const wen = await db.contacts.filter(({ name }) => name === 'Wen Zhao').first();
  const deal = {
    currency: 'EUR',
    step: 'demo',
    stepChangedAt: now,
    status: 'open',
    createdAt: now,
    updatedAt: now,
  } as const;
  if (wen) await db.deals.add({ id: 'deal-1', name: 'Looms', contactIds: [wen.id], amount: 1_250_000, ...deal });
  db.close();
}

async function idOf(name: string): Promise<ContactId> {
  if (!db.isOpen()) await db.open();
  const contact = await db.contacts.filter((one) => one.name === name).first();
  if (!contact) throw new Error(`Nobody is called ${name}.`);
  return contact.id;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  if (!db.isOpen()) await db.open();
  const start = performance.now();
  await work();
  return performance.now() - start;
}

Object.assign(globalThis, {
  boardBench: {
    fill: (contacts: number, now: number, scale: number) =>
      timed(async () => {
        await fillPipeline(contacts, 7, now, { scale });
        await forgetIndex();
        await buildIndex();
      }),
    /** All contacts read, as a board without an index has to. */
    naive: () => timed(() => db.contacts.toArray()),
    /** The row of a contact alone, without event, outbox, counters and index. */
    row: (id: ContactId) => timed(() => db.contacts.update(id, { note: crypto.randomUUID() })),
  },
  boardFiller: {
    fill: fillBoard,
    remove: async (name: string) => removeContact(await idOf(name)),
    rename: async (name: string, to: string) => editContact(await idOf(name), { name: to }),
  },
});
