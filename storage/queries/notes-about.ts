import Dexie, { type Collection } from 'dexie';
import type { Note, NoteSubject } from '../model/note';
import { tableOf } from '../stored-rows';

/** The notes on one contact or company, oldest first. For use inside queries and transactions. */
export function notesAbout({ contactId, companyId }: NoteSubject): Collection<Note, string> {
  const [index, id] = contactId ? ['[contactId+at]', contactId] : ['[companyId+at]', companyId];
  return tableOf('notes').where(index).between([id, Dexie.minKey], [id, Dexie.maxKey]);
}
