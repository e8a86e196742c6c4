import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { contactsNamed } from '@/storage/queries/contacts-named';
import { Button } from '../ui/Button';
import { Foreign } from '../ui/Foreign';

const SHOWN = 3;

interface SameNameProps {
  name: string;
  /** Whether a contact of that name may be the person at all. */
  canBe: (contact: Contact) => boolean;
  busy: boolean;
  onPick: (contact: Contact) => void;
}

/** Contacts of the same name, so that nobody is saved twice. A name alone proves nothing: the rep decides. */
export function SameName({ name, canBe, busy, onPick }: SameNameProps) {
  const found = useLiveQuery(() => contactsNamed(name), [name]);
  const shown = found?.filter(canBe).slice(0, SHOWN) ?? [];
  if (shown.length === 0) return null;
  return (
    <ul aria-label="Same name" className="flex flex-col gap-1.5 rounded-md border border-warn bg-warn-soft px-2.5 py-2">
      {shown.map((contact) => (
        <li key={contact.id} className="flex items-center justify-between gap-2">
          <p className="min-w-0 text-warn">
            You know somebody of this name: <Foreign text={knownAs(contact)} className="font-medium" />
          </p>
          <Button size="small" disabled={busy} onClick={() => onPick(contact)}>
            It is them
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** What tells people of one name apart. */
function knownAs({ name, companyName, emails, jobTitle }: Contact): string {
  return companyName ?? emails[0] ?? jobTitle ?? name;
}
