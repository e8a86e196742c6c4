import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FinderContext } from '@/components/finder/FinderContext';
import { ContactTable } from '@/components/table/ContactTable';
import { saveLead } from '@/storage/commands/save-lead';
import { setOwner } from '@/storage/commands/set-owner';
import { setTags } from '@/storage/commands/set-tags';
import { db } from '@/storage/db';
import type { Contact } from '@/storage/model/contact';
import type { Finder, FindRequest } from '@/storage/model/find/finder';
import { USUAL_COLUMNS } from '@/storage/model/table/table-columns';
import { freshDatabase } from '../../support/fresh-database';
import { stubLocks } from '../../support/stub-locks';
import { show } from '../show';

const NAMES = ['Ada Vermeer', 'Ben Okafor', 'Cleo Marsh'];

/** Finds everybody by name. */
const finder = {
  page: async ({ from, count }: FindRequest) => {
    const ids = await db.contacts.toCollection().sortBy('name');
    return { total: ids.length, ids: ids.slice(from, from + count).map(({ id }) => id) };
  },
  everyId: async () => db.contacts.toCollection().primaryKeys(),
  counts: async (queries: readonly string[]) => queries.map(() => 0),
  board: async () => [],
  onChange: () => () => undefined,
} as unknown as Finder;

beforeEach(async () => {
  stubLocks();
  await freshDatabase();
  for (const name of NAMES) await saveLead({ person: { name, emails: [] }, source: 'manual', typed: true });
  // A document without layout: the place of the rows is as large as is said.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1_200);
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(600);
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1_200);
});

async function showTable(isPreparing = false) {
  const onOpen = vi.fn<(contact: Pick<Contact, 'id'>) => void>();
  const shown = show(
    <FinderContext value={finder}>
      <ContactTable
        query=""
        columns={USUAL_COLUMNS}
        isPreparing={isPreparing}
        onColumns={() => undefined}
        onOpen={onOpen}
      />
    </FinderContext>,
  );
  await screen.findByText('Ada Vermeer', {}, { timeout: 4_000 });
  return { ...shown, onOpen, grid: screen.getByRole('grid', { name: 'Contacts' }) };
}

describe('the table', () => {
  it('says how many rows there are, sorts by a head, and opens by Enter', async () => {
    const { rep, grid, onOpen } = await showTable();
    expect(grid.getAttribute('aria-rowcount')).toBe('4');
    await rep.click(screen.getByRole('button', { name: 'Company' }));
    expect(screen.getByRole('columnheader', { name: /Company/ }).getAttribute('aria-sort')).toBe('ascending');
    await screen.findByText('Ben Okafor', {}, { timeout: 4_000 });
    grid.focus();
    await rep.keyboard('{ArrowDown}{Enter}');
    const ben = (await db.contacts.toArray()).find(({ name }) => name === 'Ben Okafor');
    await waitFor(() => expect(onOpen.mock.calls[0]?.[0].id).toBe(ben?.id));
  });

  it('selects by Space and Ctrl+A, and changes all who are selected with one Undo', async () => {
    const { rep, grid } = await showTable();
    grid.focus();
    await rep.keyboard(' ');
    expect(screen.getByText('1 selected')).toBeTruthy();
    await rep.keyboard('{Control>}a{/Control}');
    await screen.findByText('3 selected');
    await rep.click(screen.getByRole('button', { name: 'Owner…' }));
    await rep.type(screen.getByRole('combobox', { name: 'Owner' }), 'Mara');
    await rep.click(screen.getByRole('button', { name: 'Set owner' }));
    await screen.findByText('3 contacts belong to Mara now');
    expect((await db.contacts.toArray()).map(({ owner }) => owner)).toEqual(['Mara', 'Mara', 'Mara']);
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone for 3 contacts', {}, { timeout: 5_000 });
    expect((await db.contacts.toArray()).map(({ owner }) => owner)).toEqual([undefined, undefined, undefined]);
  });

  it('takes text in a cell: Enter keeps it, Escape leaves it, and nonsense is said in words', async () => {
    const { rep, grid } = await showTable();
    grid.focus();
    await rep.keyboard('{F2}');
    const name = await screen.findByRole('textbox', { name: 'Name of Ada Vermeer' });
    await rep.clear(name);
    await rep.keyboard('{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('needs a name');
    await rep.keyboard('{Escape}');
    expect(screen.queryByRole('textbox', { name: 'Name of Ada Vermeer' })).toBeNull();
    await rep.keyboard('{ArrowRight}{F2}');
    await rep.type(await screen.findByRole('textbox', { name: 'Job title of Ada Vermeer' }), 'Weaver{Enter}');
    await screen.findByText('Job title of Ada Vermeer saved');
    expect((await db.contacts.toArray()).map(({ jobTitle }) => jobTitle)).toContain('Weaver');
  });

  it('refuses a tag that is too long in words, and offers tags and owners that others have', async () => {
    const [anybody] = await db.contacts.toArray();
    if (!anybody) throw new Error('Nobody is there.');
    await setTags({ contactId: anybody.id, tags: ['fair', 'vip'] });
    await setOwner({ contactId: anybody.id, owner: 'Mara Lind' });
    const { rep, grid } = await showTable();
    const offered = (field: HTMLElement) =>
      [...((field as HTMLInputElement).list?.options ?? [])].map(({ value }) => value);
    grid.focus();
    await rep.keyboard('{Control>}a{/Control}');
    await screen.findByText('3 selected');
    await rep.click(screen.getByRole('button', { name: 'Tags…' }));
    const add = screen.getByRole('combobox', { name: 'Add' });
    await waitFor(() => expect(offered(add)).toEqual(['fair', 'vip']));
    await rep.click(add);
    await rep.paste('x'.repeat(101));
    expect(screen.getByRole('alert').textContent).toBe('That is too long: 101 characters, of at most 100.');
    await rep.keyboard('{Enter}{Tab}');
    expect((add as HTMLInputElement).validity.customError).toBe(true);
    await rep.type(add, '{Backspace}{Enter}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByRole('button', { name: `Take out ${'x'.repeat(100)}` })).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Owner…' }));
    await waitFor(() => expect(offered(screen.getByRole('combobox', { name: 'Owner' }))).toEqual(['Mara Lind']));
    grid.focus();
    await rep.keyboard('{ArrowRight>6/}{F2}');
    const tags = await screen.findByRole('combobox', { name: 'Tags of Ada Vermeer' });
    await rep.clear(tags);
    await rep.type(tags, 'vip, ');
    await waitFor(() => expect(offered(tags)).toEqual(['vip, fair']));
  });

  it('selects nobody by "all" while not all can be found yet, and says so', async () => {
    const { rep, grid } = await showTable(true);
    const all = screen.getByRole<HTMLButtonElement>('button', { name: 'Select all, once all are prepared' });
    expect(all.disabled).toBe(true);
    grid.focus();
    await rep.keyboard('{Control>}a{/Control}');
    expect(await screen.findByText(/all can be selected in a moment$/)).toBeTruthy();
    expect(screen.getByText('Nobody selected')).toBeTruthy();
  });

  it('selects from the row on which it began, and takes back what goes too far', async () => {
    const { rep, grid } = await showTable();
    const selected = () =>
      screen
        .getAllByRole('row')
        .flatMap((row) => (row.getAttribute('aria-selected') === 'true' ? row.getAttribute('aria-rowindex') : []));
    grid.focus();
    await rep.keyboard('{ArrowDown}{Shift>}{ArrowDown}{/Shift}');
    await screen.findByText('2 selected');
    expect(selected()).toEqual(['3', '4']);
    await rep.keyboard('{Shift>}{ArrowUp}{ArrowUp}{/Shift}');
    await waitFor(() => expect(selected()).toEqual(['2', '3']));
    await rep.keyboard('{Escape}');
    expect(screen.getByText('Nobody selected')).toBeTruthy();
    await rep.keyboard('{Control>}{End}{/Control} ');
    expect(selected()).toEqual(['4']);
    await rep.keyboard('{Control>}{Home}{/Control}{ArrowRight}{F2}');
    expect(await screen.findByRole('textbox', { name: 'Name of Ada Vermeer' })).toBeTruthy();
  });
});
