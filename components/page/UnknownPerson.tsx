import { editContact } from '@/storage/commands/edit-contact';
import type { ProfileReading } from '@/storage/model/page-reading';
import { useCommand } from '../command/useCommand';
import { useDraft } from '../draft/useDraft';
import { FailureAlert } from '../failure/FailureAlert';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import type { PageActions } from './page-actions';
import { ReadContactInfo } from './ReadContactInfo';
import { ReadFieldRow } from './ReadFieldRow';
import { READ_FIELDS, type ReadField } from './read-fields';
import { SamePerson } from './SamePerson';
import { saveNotice } from './save-notice';

interface UnknownPersonProps {
  reading: ProfileReading;
  actions: PageActions;
}

/** What was read of somebody who is not saved yet; what is missing can be typed and is saved along. */
export function UnknownPerson({ reading, actions }: UnknownPersonProps) {
  const [typed = {}, keep, drop] = useDraft<Partial<Record<ReadField, string>>>(`page:${reading.url}`);
  const { run, busy, failure } = useCommand();
  const name = reading.fields.name.value;
  const saveAll = async () => {
    const result = await actions.save();
    const patch = typedPatch(typed);
    const edited = Object.keys(patch).length > 0 ? await editContact(result.contactId, patch) : {};
    return { result, later: edited.eventId ? [edited.eventId] : [] };
  };
  const save = async () => {
    if (await run(saveAll, ({ result, later }) => saveNotice(name, result, later))) drop();
  };
  return (
    <section aria-label="Contact" className="flex flex-col gap-3 p-3">
      <div className="flex items-start gap-2.5">
        <Avatar name={name} />
        <div className="min-w-0 flex-1">
          <h2 className="text-lead font-semibold" title={`Read from ${reading.fields.name.source}`}>
            <Foreign text={name} className="line-clamp-4" />
          </h2>
          <p className="text-dim">Not saved yet</p>
        </div>
      </div>
      <dl className="flex flex-col rounded-md border border-line">
        {READ_FIELDS.map((field) => (
          <ReadFieldRow
            key={field}
            field={field}
            read={reading.fields[field]}
            typed={typed[field]}
            onType={(text) => keep({ ...typed, [field]: text })}
          />
        ))}
        <ReadContactInfo fields={reading.fields} />
      </dl>
      <SamePerson reading={reading} />
      <FailureAlert failure={failure} />
      <Button look="primary" size="big" disabled={busy} onClick={save}>
        Save as lead
      </Button>
    </section>
  );
}

function typedPatch(typed: Partial<Record<ReadField, string>>): Partial<Record<ReadField, string>> {
  const entries = Object.entries(typed).map(([field, text]) => [field, text.trim()]);
  return Object.fromEntries(entries.filter(([, text]) => text));
}
