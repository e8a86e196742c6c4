import { useLiveQuery } from 'dexie-react-hooks';
import type { Contact } from '@/storage/model/contact';
import { possibleDuplicates } from '@/storage/queries/possible-duplicates';
import { Disclosure } from '../ui/Disclosure';
import { DuplicateItem } from './DuplicateItem';
import { duplicateCountWords } from './likeness-words';

/** Nobody works through more at once; the next ones follow as these are answered. */
const SHOWN = 50;

/** Everybody who may be in the pipeline twice, folded away; the heading says how many. Not there when nobody is. */
export function DuplicatesDisclosure({ onOpen }: { onOpen: (contact: Contact) => void }) {
  const found = useLiveQuery(() => possibleDuplicates(SHOWN));
  if (!found || found.length === 0) return null;
  return (
    <Disclosure title={duplicateCountWords(found.length)}>
      <ul aria-label="Possible duplicates" className="flex flex-col gap-4 px-3 pb-3">
        {found.map(({ contact, duplicate }) => (
          <DuplicateItem
            key={`${contact.id}:${duplicate.contact.id}`}
            contact={contact}
            duplicate={duplicate}
            showBoth
            onMerged={onOpen}
          />
        ))}
      </ul>
    </Disclosure>
  );
}
