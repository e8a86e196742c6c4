import { changeContacts } from '@/storage/commands/change-contacts';
import { setOwner } from '@/storage/commands/set-owner';
import { undoBulk } from '@/storage/commands/undo-bulk';
import { db } from '@/storage/db';
import type { BulkChange } from '@/storage/model/bulk/bulk-change';
import type { ContactId } from '@/storage/model/contact';
import { fillPipeline } from '../../support/fill-pipeline';
import { timedWithPauses } from '../../support/timed-with-pauses';

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
      timedWithPauses(async () => {
        last = (await changeContacts(ids, change)).bulkId ?? '';
      }),
    undo: () => timedWithPauses(() => undoBulk(last)),
    /** The command for one, for each of some of them. */
    oneByOne: (some: number, owner: string) =>
      timedWithPauses(async () => {
        for (const contactId of ids.slice(0, some)) await setOwner({ contactId, owner });
      }),
  },
});
