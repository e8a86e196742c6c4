import { useState } from 'react';
import { everyContactId } from '@/storage/queries/every-contact-id';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { ExportDialog } from './ExportDialog';

/** Everybody as a file, for another program or for oneself. */
export function ExportEverybody() {
  const [ids, setIds] = useState<readonly string[]>();
  const { run, busy, failure } = useCommand();
  const open = async () => setIds(await run(everyContactId, () => undefined));
  return (
    <div className="flex flex-col gap-2">
      <p className="text-dim">
        Contacts, interactions and deals as files that spreadsheets, address books and other programs read. They are
        saved on this computer, and nothing is sent anywhere. To export some of your contacts, select them in the table.
      </p>
      <Button className="self-start" disabled={busy} onClick={open}>
        Export…
      </Button>
      <FailureAlert failure={failure} />
      {ids ? <ExportDialog ids={ids} onClose={() => setIds(undefined)} /> : null}
    </div>
  );
}
