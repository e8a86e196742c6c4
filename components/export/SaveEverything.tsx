import type { Contact } from '@/storage/model/contact';
import { everythingAbout } from '@/storage/queries/everything-about';
import { saveFile } from '../calendar/save-file';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';

/** Saves all that is kept about a person as one file, for when they ask what is known of them. */
export function SaveEverything({ contact }: { contact: Pick<Contact, 'id' | 'name'> }) {
  const { run, busy, failure } = useCommand();
  const save = () =>
    run(
      async () => {
        const everything = await everythingAbout(contact.id);
        if (everything) saveFile('twoway-person.json', 'application/json', documentOf(everything));
        return everything;
      },
      (everything) => ({
        text: everything ? `All about ${contact.name} was saved as a file` : `${contact.name} is not there any more`,
      }),
    );
  return (
    <div className="flex flex-col gap-2 p-3">
      <Button size="small" className="self-start" disabled={busy} onClick={save}>
        Save all about this person
      </Button>
      <p className="text-small text-dim">One file with everything that is kept here, for when they ask for it.</p>
      <FailureAlert failure={failure} />
    </div>
  );
}

/** With the day on which it was written: what is kept may change. */
const documentOf = (everything: object): string =>
  `${JSON.stringify({ format: 'twoway-person', version: 1, writtenAt: new Date().toISOString(), ...everything }, undefined, 2)}\n`;
