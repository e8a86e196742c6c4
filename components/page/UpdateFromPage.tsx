import { RefreshCw } from 'lucide-react';
import type { Contact } from '@/storage/model/contact';
import type { ProfileReading } from '@/storage/model/page-reading';
import { useCommand } from '../command/useCommand';
import { FailureAlert } from '../failure/FailureAlert';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';
import type { PageActions } from './page-actions';
import { readingDifferences } from './reading-differences';
import { changeWords, saveNotice } from './save-notice';

interface UpdateFromPageProps {
  contact: Contact;
  reading: ProfileReading;
  actions: PageActions;
}

/** Offers to take over what the page says by now; silent while nothing differs. */
export function UpdateFromPage({ contact, reading, actions }: UpdateFromPageProps) {
  const { run, busy, failure } = useCommand();
  const changes = readingDifferences(contact, reading).filter(({ keptTyped }) => !keptTyped);
  if (changes.length === 0) return null;
  const update = () =>
    run(
      () => actions.save(),
      (result) => saveNotice(contact.name, result),
    );
  return (
    <div className="flex flex-col items-start gap-1.5 border-t border-line bg-raised px-3 py-2">
      <p className="text-small font-medium">The page says something new:</p>
      <ul className="flex flex-col text-small">
        {changes.map((change) => (
          <li key={change.field}>
            <Foreign text={changeWords(change)} className="line-clamp-2" />
          </li>
        ))}
      </ul>
      <Button size="small" disabled={busy} onClick={update}>
        <RefreshCw aria-hidden="true" size={13} />
        Update from page
      </Button>
      <FailureAlert failure={failure} />
    </div>
  );
}
