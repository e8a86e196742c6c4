import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RecentHistory } from '@/components/history/RecentHistory';
import { addNote } from '@/storage/commands/add-note';
import { changeContacts } from '@/storage/commands/change-contacts';
import { removeContact } from '@/storage/commands/remove-contact';
import { saveTemplate } from '@/storage/commands/save-template';
import { setTags } from '@/storage/commands/set-tags';
import { undoEvent } from '@/storage/commands/undo-event';
import { kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';
import { show } from '../show';

beforeEach(async () => {
  stubLocks();
  await freshDatabase();
});

const entries = () => screen.findAllByRole('listitem');
const entry = async (words: string) => {
  await screen.findByText(words);
  const found = (await entries()).find((one) => one.textContent?.includes(words));
  if (!found) throw new Error(`No entry says ${words}`);
  return found;
};

describe('the history of everything', () => {
  it('says what was done, about whom, newest first, and takes any of it back', async () => {
    const [ada, bob] = [await savedLead('Ada Vermeer'), await savedLead('Bob Tern')];
    await setTags({ contactId: ada, tags: ['rooms'] });
    await saveTemplate({ name: 'First words', channel: 'email', body: 'Hello', stages: [], personas: [] });
    const onOpen = vi.fn();
    const { rep } = show(<RecentHistory onOpen={onOpen} />);
    await entry('Saved a template: First words');
    expect((await entries())[0]?.textContent).toContain('First words');
    await rep.click(within(await entry('Saved as a lead: Bob Tern')).getByRole('button', { name: 'Bob Tern' }));
    expect(onOpen).toHaveBeenCalledWith({ id: bob });
    await rep.click(within(await entry('You edited tags to “rooms”')).getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('Undid: You edited tags to “rooms”')).toBeTruthy();
    expect((await kept(ada)).tags).toBeUndefined();
  });

  it('names who was removed, and brings them back', async () => {
    const ada = await savedLead('Ada Vermeer');
    await removeContact(ada);
    const { rep } = show(<RecentHistory onOpen={vi.fn()} />);
    const removed = await entry('Removed');
    expect(removed.textContent).toContain('Ada Vermeer');
    await rep.click(within(removed).getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undid: Removed');
    expect(await kept(ada)).toMatchObject({ name: 'Ada Vermeer' });
  });

  it('tells a change of many once, with how many they were', async () => {
    const ids = [await savedLead('Ada Vermeer'), await savedLead('Bob Tern'), await savedLead('Eve Osprey')];
    await changeContacts(ids, { what: 'owner', owner: 'Noor' });
    show(<RecentHistory onOpen={vi.fn()} />);
    const changed = await entry('You edited owner to “Noor”, for 3 contacts');
    expect(within(changed).getByRole('button', { name: 'Undo for all' })).toBeTruthy();
  });

  it('shows fifty, and more when asked; an undo of what is far back says what it undid', async () => {
    const ada = await savedLead('Ada Vermeer');
    const { eventId } = await setTags({ contactId: ada, tags: ['rooms'] });
    for (let count = 0; count < 50; count += 1) await addNote({ contactId: ada, text: `Note ${count}`, at: count });
    await undoEvent(eventId ?? '');
    const { rep } = show(<RecentHistory onOpen={vi.fn()} />);
    await screen.findByText('Undid: You edited tags to “rooms”');
    expect(await entries()).toHaveLength(50);
    await rep.click(screen.getByRole('button', { name: 'Show more' }));
    await screen.findByText('Saved as a lead: Ada Vermeer');
    expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
  });

  it('says so while there is nothing', async () => {
    show(<RecentHistory onOpen={vi.fn()} />);
    expect(await screen.findByText('Nothing was done yet.')).toBeTruthy();
  });
});
