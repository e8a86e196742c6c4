import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UnknownContact } from '@/components/contact-page/UnknownContact';
import { mergeContacts } from '@/storage/commands/merge-contacts';
import { removeContact } from '@/storage/commands/remove-contact';
import { db } from '@/storage/db';
import type { Contact, ContactId } from '@/storage/model/contact';
import { kept, savedLead } from '../../storage/examples';
import { show } from '../show';

beforeEach(async () => {
  await db.delete();
  await db.open();
});

function unknown(id: ContactId) {
  const [onOpen, onBack] = [vi.fn<(contact: Contact) => void>(), vi.fn<() => void>()];
  return { ...show(<UnknownContact contactId={id} onOpen={onOpen} onBack={onBack} />), onOpen, onBack };
}

describe('the page of a contact who is not there', () => {
  it('leads to whom they were merged into, also over several', async () => {
    const [ada, twin, third] = [await savedLead(), await savedLead('A. Vermeer'), await savedLead('Vermeer')];
    await mergeContacts({ keepId: twin, mergeId: third });
    await mergeContacts({ keepId: ada, mergeId: twin });
    const { rep, onOpen } = unknown(third);
    await rep.click(await screen.findByRole('button', { name: /^Open / }));
    expect(onOpen.mock.calls[0]?.[0].id).toBe(ada);
  });

  it('brings back who was removed', async () => {
    const id = await savedLead();
    await removeContact(id);
    const { rep } = unknown(id);
    await screen.findByText('Ada Vermeer was removed.');
    await rep.click(screen.getByRole('button', { name: 'Bring back' }));
    await screen.findByText('Ada Vermeer is back');
    expect((await kept(id)).name).toBe('Ada Vermeer');
  });

  it('says that nobody is meant, with a way out', async () => {
    const { rep, onBack } = unknown('nobody' as ContactId);
    await screen.findByText('There is no such contact.');
    await rep.click(screen.getByRole('button', { name: 'Go back' }));
    expect(onBack).toHaveBeenCalled();
  });
});
