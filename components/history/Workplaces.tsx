import { useLiveQuery } from 'dexie-react-hooks';
import type { ContactId } from '@/storage/model/contact';
import { workplacesOf } from '@/storage/queries/workplaces-of';
import { BUYING_ROLE_WORDS } from '../buying-group/buying-role-words';
import { Foreign } from '../ui/Foreign';
import { Time } from '../ui/Time';

/** Where somebody worked, once they have changed company: each with the time until which it was known. */
export function Workplaces({ contactId }: { contactId: ContactId }) {
  const places = useLiveQuery(() => workplacesOf(contactId), [contactId]);
  const former = places?.filter(({ until }) => until !== undefined) ?? [];
  if (former.length === 0) return null;
  return (
    <ul aria-label="Worked before" className="mx-3 mb-2 flex flex-col gap-0.5 text-small text-dim">
      {former.map(({ companyName, since, until = since, buyingRole }) => (
        <li key={`${companyName}:${since}`} className="flex flex-wrap gap-x-1">
          <span>
            Worked at <Foreign text={companyName} className="font-medium text-ink" />
            {buyingRole ? ` (${BUYING_ROLE_WORDS[buyingRole]})` : null} until
          </span>
          <Time at={until} />
        </li>
      ))}
    </ul>
  );
}
