import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { NotesSection } from '@/components/note/NotesSection';
import { addNote } from '@/storage/commands/add-note';
import type { NoteSubject } from '@/storage/model/note';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);

const open = (subject: NoteSubject) => show(<NotesSection subject={subject} />);

describe('NotesSection', () => {
  it('shows each note with its time and the way to its page, as text', async () => {
    const contactId = await savedLead();
    await addNote({ contactId, at: 5, text: '<b>Hall 3</b>', sourceUrl: 'https://x.example/a', sourceTitle: 'A & B' });
    open({ contactId });
    expect(await screen.findByText('<b>Hall 3</b>')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'A & B' }).getAttribute('href')).toBe('https://x.example/a');
    expect(screen.getByText('<b>Hall 3</b>').closest('li')?.querySelector('time')).toBeTruthy();
  });

  it('is not there without notes', async () => {
    const contactId = await savedLead();
    open({ contactId });
    await addNote({ contactId: await savedLead('Bob Osei'), at: 5, text: 'On somebody else' });
    expect(screen.queryByRole('region', { name: 'Notes' })).toBeNull();
  });

  it('removes a note, and brings it back', async () => {
    const contactId = await savedLead();
    await addNote({ contactId, at: 5, text: 'Hall 3' });
    const { rep } = open({ contactId });
    await rep.click(await screen.findByRole('button', { name: 'Remove note' }));
    await waitFor(() => expect(screen.queryByText('Hall 3')).toBeNull());
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Hall 3')).toBeTruthy();
  });

  it('shows ten at first', async () => {
    const contactId = await savedLead();
    for (let at = 1; at <= 12; at += 1) await addNote({ contactId, at, text: `note ${at}` });
    const { rep } = open({ contactId });
    expect((await screen.findAllByText(/^note/)).map(({ textContent }) => textContent)[0]).toBe('note 12');
    expect(screen.getAllByText(/^note/)).toHaveLength(10);
    await rep.click(screen.getByRole('button', { name: 'Show more' }));
    await waitFor(() => expect(screen.getAllByText(/^note/)).toHaveLength(12));
  });
});
