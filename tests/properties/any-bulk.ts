import fc from 'fast-check';
import { changeContacts } from '@/storage/commands/change-contacts';
import { changeStage } from '@/storage/commands/change-stage';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { removeContact } from '@/storage/commands/remove-contact';
import { removeContacts } from '@/storage/commands/remove-contacts';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { setOwner } from '@/storage/commands/set-owner';
import { setTags } from '@/storage/commands/set-tags';
import { db } from '@/storage/db';
import type { BulkChange } from '@/storage/model/bulk/bulk-change';
import type { BulkControl, BulkEnd } from '@/storage/model/bulk/bulk-control';
import type { ContactId } from '@/storage/model/contact';
import { stageSchema } from '@/storage/model/stage-schema';

/** What may be done to many at once; a cadence is chosen among those that are there. */
export type AnyBulk =
  | Exclude<BulkChange, { what: 'cadence' }>
  | { what: 'cadence'; place: number }
  | { what: 'removal' };

const tag = fc.constantFrom('Fair', 'fair', 'Winter', 'Key account');

export const anyBulk: fc.Arbitrary<AnyBulk> = fc.oneof(
  fc.record({ what: fc.constant('stage' as const), to: fc.constantFrom(...stageSchema.options) }),
  fc.record({ what: fc.constant('tags' as const), add: fc.array(tag), remove: fc.array(tag) }),
  fc.record({ what: fc.constant('owner' as const), owner: fc.constantFrom('Mara', 'Jonas', undefined) }),
  fc.record({ what: fc.constant('followUp' as const), due: fc.integer({ min: 1, max: 50 }), note: fc.constant('Ask') }),
  fc.record({ what: fc.constant('cadence' as const), place: fc.nat(3) }),
  fc.constant({ what: 'removal' as const }),
);

const cadenceAt = async (place: number) => {
  const ids = await db.cadences.toCollection().primaryKeys();
  return ids[place % Math.max(1, ids.length)] ?? 'none';
};

/** Does it to all of them at once. */
export async function atOnce(
  bulk: AnyBulk,
  ids: ContactId[],
  control?: BulkControl,
): Promise<BulkEnd & { bulkId?: string }> {
  if (bulk.what === 'removal') return removeContacts(ids, control);
  if (bulk.what !== 'cadence') return changeContacts(ids, bulk, control);
  return changeContacts(ids, { what: 'cadence', cadenceId: await cadenceAt(bulk.place) }, control);
}

/** Does it to one, by the command for one. Nobody who is not to be contacted is offered a follow-up. */
export async function toOne(bulk: AnyBulk, contactId: ContactId): Promise<unknown> {
  const contact = await db.contacts.get(contactId);
  switch (bulk.what) {
    case 'removal':
      return removeContact(contactId);
    case 'stage':
      return contact?.stage === bulk.to ? undefined : changeStage({ contactId, to: bulk.to });
    case 'owner':
      return setOwner({ contactId, owner: bulk.owner });
    case 'followUp':
      return contact?.doNotContact ? undefined : setFollowUp({ contactId, dueAt: Number(bulk.due), note: bulk.note });
    case 'cadence':
      return enrolContacts(await cadenceAt(bulk.place), [contactId]);
    case 'tags': {
      const gone = (bulk.remove ?? []).map((one) => one.toLowerCase());
      const all = [...(contact?.tags ?? []), ...(bulk.add ?? [])];
      return setTags({ contactId, tags: all.filter((one) => !gone.includes(one.toLowerCase())) });
    }
  }
}
