import { useLiveQuery } from 'dexie-react-hooks';
import { setOwner } from '@/storage/commands/set-owner';
import { setTags } from '@/storage/commands/set-tags';
import type { Contact } from '@/storage/model/contact';
import { labelsInUse } from '@/storage/queries/labels-in-use';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Section } from '../ui/Section';
import { WordsField } from '../ui/WordsField';
import { OwnerField } from './OwnerField';

/** The rep's own marks on a contact, and whose contact it is; each change is kept at once. */
export function LabelsSection({ contact }: { contact: Contact }) {
  const known = useLiveQuery(labelsInUse, []);
  const { run, failure } = useCommand();
  const keepTags = (tags: string[]) =>
    run(
      () => setTags({ contactId: contact.id, tags }),
      ({ eventId }) => (eventId ? { text: 'Tags saved', undo: [eventId] } : undefined),
    );
  const keepOwner = (owner: string) =>
    run(
      () => setOwner({ contactId: contact.id, owner }),
      ({ eventId }) =>
        eventId
          ? { text: owner ? `${contact.name} belongs to ${owner}` : 'Belongs to nobody now', undo: [eventId] }
          : undefined,
    );
  return (
    <Section title="Tags and owner">
      <div className="flex flex-wrap gap-2">
        <WordsField
          label="Tags"
          words={contact.tags ?? []}
          known={known?.tags ?? []}
          onChange={(tags) => void keepTags(tags)}
        />
        <OwnerField
          owner={contact.owner ?? ''}
          known={known?.owners ?? []}
          onOwner={(owner) => void keepOwner(owner)}
        />
      </div>
      <FailureAlert failure={failure} />
    </Section>
  );
}
