import { changeContacts } from '@/storage/commands/change-contacts';
import { setOwner } from '@/storage/commands/set-owner';
import { undoBulk } from '@/storage/commands/undo-bulk';
import { db } from '@/storage/db';
import type { BulkChange } from '@/storage/model/bulk/bulk-change';
import type { ContactId } from '@/storage/model/contact';
import { fillPipeline } from '../../support/fill-pipeline';

/** How long it took, and the longest stretch in which the page could do nothing else; both in ms. */
interface Taken {
  ms: number;
  longest: number;
}

async function timed(work: () => Promise<unknown>): Promise<Taken> {
  let [longest, last, running] = [0, performance.now(), true];
  const start = last;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (running) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  await work();
  running = false;
  return { ms: performance.now() - start, longest };
}

let ids: ContactId[] = [];
let last = '';

Object.assign(globalThis, {
  bulkBench: {
    fill: async (contacts: number, many: number, now: number) => {
      if (!db.isOpen()) await db.open();
      await fillPipeline(contacts, 7, now);
      ids = (await db.contacts.toCollection().primaryKeys()).slice(0, many);
    },
    /** One change of all of them. */
    change: (change: BulkChange) =>
      timed(async () => {
        last = (await changeContacts(ids, change)).bulkId ?? '';
      }),
    undo: () => timed(() => undoBulk(last)),
    /** The command for one, for each of some of them. */
    oneByOne: (some: number, owner: string) =>
      timed(async () => {
        for (const contactId of ids.slice(0, some)) await setOwner({ contactId, owner });
      }),
  },
});
