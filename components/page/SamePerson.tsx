import { editContact } from '@/storage/commands/edit-contact';
import type { Contact } from '@/storage/model/contact';
import type { ProfileReading } from '@/storage/model/page-reading';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { SameName } from './SameName';

/** Offers to give the open profile to a contact of the same name who has none yet, known from mail for example. */
export function SamePerson({ reading }: { reading: ProfileReading }) {
  const { run, busy, failure } = useCommand();
  const join = ({ id, name }: Contact) =>
    run(
      () =>
        editContact(id, {
          linkedinSlug: reading.slug,
          profileUrl: reading.url,
          ...(reading.memberId ? { linkedinMemberId: reading.memberId.value } : {}),
        }),
      ({ eventId }) => ({ text: `This is ${name}’s profile now`, ...(eventId ? { undo: [eventId] } : {}) }),
    );
  return (
    <>
      <SameName name={reading.fields.name.value} canBe={hasNoProfile} busy={busy} onPick={join} />
      <FailureAlert failure={failure} />
    </>
  );
}

function hasNoProfile({ linkedinSlug, linkedinMemberId, salesId, linkedinMemberNumber }: Contact): boolean {
  return !linkedinSlug && !linkedinMemberId && !salesId && !linkedinMemberNumber;
}
