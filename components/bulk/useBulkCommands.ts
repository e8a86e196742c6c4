import { type ChangeContactsResult, changeContacts } from '@/storage/commands/change-contacts';
import { type RemoveContactsResult, removeContacts } from '@/storage/commands/remove-contacts';
import type { BulkChange } from '@/storage/model/bulk/bulk-change';
import type { ContactId } from '@/storage/model/contact';
import { useBulk } from '../command/useBulk';
import type { Said } from '../command/useNotices';
import { leftOutWords, peopleWords } from './bulk-words';

/** Changes and removes many contacts, each with one Undo for all of it. */
export function useBulkCommands() {
  const { run, busy, failure } = useBulk();
  return {
    busy,
    failure,
    /** `did` says what became of them: "are prospects now". */
    change: (ids: readonly string[], change: BulkChange, did: string) =>
      run(
        'Changing contacts',
        (control) => changeContacts(ids as ContactId[], change, control),
        (result) => changedWords(result, did),
      ),
    remove: (ids: readonly string[]) =>
      run('Deleting contacts', (control) => removeContacts(ids as ContactId[], control), removedWords),
  };
}

function changedWords({ changed, leftOut, cancelled, failure, bulkId }: ChangeContactsResult, did: string): Said {
  const stopped = cancelled || failure ? 'Stopped: ' : '';
  const text = changed === 0 ? `${stopped}Nobody was changed` : `${stopped}${peopleWords(changed)} ${did}`;
  return { text, details: leftOutWords(leftOut), ...(bulkId && { undoBulk: bulkId }) };
}

function removedWords({ removed, cancelled, failure, bulkId }: RemoveContactsResult): Said {
  const text = `${cancelled || failure ? 'Stopped: ' : ''}${peopleWords(removed)} deleted`;
  return { text, ...(bulkId && { undoBulk: bulkId }) };
}
