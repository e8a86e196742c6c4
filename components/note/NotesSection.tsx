import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import type { NoteSubject } from '@/storage/model/note';
import { notesOf } from '@/storage/queries/notes-of';
import { Button } from '../ui/Button';
import { Section } from '../ui/Section';
import { NoteItem } from './NoteItem';

const PAGE = 10;

/** The notes on a contact or a company, newest first; nothing where there are none. */
export function NotesSection({ subject }: { subject: NoteSubject }) {
  const [limit, setLimit] = useState(PAGE);
  const id = subject.contactId ?? subject.companyId;
  const notes = useLiveQuery(() => notesOf(subject, limit + 1), [id, limit]);
  if (!notes || notes.length === 0) return null;
  return (
    <Section title="Notes">
      <ul className="flex flex-col">
        {notes.slice(0, limit).map((note) => (
          <NoteItem key={note.id} note={note} />
        ))}
      </ul>
      {notes.length > limit ? (
        <Button look="quiet" size="small" className="self-start" onClick={() => setLimit(limit + PAGE)}>
          Show more
        </Button>
      ) : null}
    </Section>
  );
}
