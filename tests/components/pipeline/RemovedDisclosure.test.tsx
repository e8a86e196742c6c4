import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { RemovedDisclosure } from '@/components/pipeline/RemovedDisclosure';
import { removeContact } from '@/storage/commands/remove-contact';
import { db } from '@/storage/db';
import { kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);

describe('RemovedDisclosure', () => {
  it('brings back who was removed, long after the notice, and lists nobody else', async () => {
    const [ada, bob] = [await savedLead('Ada Vermeer'), await savedLead('Bob')];
    for (const id of [bob, ada]) await removeContact(id);
    const { rep } = show(<RemovedDisclosure />);
    await rep.click(await screen.findByText('Removed'));
    const buttons = await screen.findAllByRole('button', { name: /^Bring back / });
    expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
      'Bring back Ada Vermeer',
      'Bring back Bob',
    ]);
    await rep.click(screen.getByRole('button', { name: 'Bring back Ada Vermeer' }));
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Bring back Ada Vermeer' })).toBeNull());
    expect(await kept(ada)).toMatchObject({ name: 'Ada Vermeer' });
    expect(await db.contacts.count()).toBe(1);
  });
});
