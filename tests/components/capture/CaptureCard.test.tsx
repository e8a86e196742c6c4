import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CaptureCard } from '@/components/capture/CaptureCard';
import { saveLead } from '@/storage/commands/save-lead';
import { saveOrganization } from '@/storage/commands/save-organization';
import { undoEvent } from '@/storage/commands/undo-event';
import { db } from '@/storage/db';
import type { CapturedPerson, KeptCapture, PageCapture } from '@/storage/model/page-capture';
import { contactList } from '@/storage/queries/contact-list';
import { notesOf } from '@/storage/queries/notes-of';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(freshDatabase);

const said = (value: string, source = 'ld+json') => ({ value, source });
const ADA: CapturedPerson = {
  name: said('Ada Vermeer'),
  jobTitle: said('Chief dyer'),
  companyName: said('Murex Colours'),
  email: said('ada@murex.example', 'mail link'),
};
const BOB: CapturedPerson = { name: said('Bob Osei', 'h-card') };
const PAGE = {
  url: 'https://loomdays.example/speakers',
  format: 'page',
  title: said('Speakers', 'title'),
  persons: [ADA, BOB],
} satisfies PageCapture;

let presses = 1_700_000_000_000;

/** The card of a press of its own: drafts of one press never meet those of another. */
function open(
  capture: Partial<PageCapture> | KeptCapture['outcome'] = {},
  beside?: Parameters<typeof CaptureCard>[0]['beside'],
) {
  presses += 1;
  const outcome = 'status' in capture ? capture : { status: 'read' as const, capture: { ...PAGE, ...capture } };
  const [onOpen, onClose] = [vi.fn(), vi.fn()];
  const kept = { windowId: 1, at: presses, outcome };
  return { ...show(<CaptureCard kept={kept} beside={beside} onOpen={onOpen} onClose={onClose} />), onOpen, onClose };
}

const button = (name: string | RegExp) => screen.findByRole<HTMLButtonElement>('button', { name });
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });

describe('the note', () => {
  it('is the selected text first; what is changed in one text does not touch the others', async () => {
    const { rep } = open({ selection: 'Selected.', text: said('An article.'), excerpt: said('A summary.') });
    expect(note().value).toBe('Selected.');
    await rep.type(note(), ' And more.');
    await rep.click(screen.getByRole('radio', { name: 'Summary' }));
    expect(note().value).toBe('A summary.');
    await rep.click(screen.getByRole('radio', { name: 'My words' }));
    expect(note().value).toBe('');
    await rep.click(screen.getByRole('radio', { name: 'Selected text' }));
    expect(note().value).toBe('Selected. And more.');
  });

  it('is added on a contact who is picked, with its source, and can be undone', async () => {
    const contactId = await savedLead('Zoë Park');
    const { rep, changed } = open({ text: said('An article.') });
    expect((await button('Add note')).disabled).toBe(true);
    await rep.click(await button('Pick a contact…'));
    await rep.type(screen.getByRole('searchbox'), 'zoe');
    await rep.click(await button(/Zoë Park/));
    await rep.click(await button('Add note'));
    expect(await screen.findByText('Noted on Zoë Park.')).toBeTruthy();
    expect(await notesOf({ contactId }, 9)).toMatchObject([
      { text: 'An article.', sourceUrl: PAGE.url, sourceTitle: 'Speakers', at: presses },
    ]);
    expect(changed).toHaveBeenCalled();
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await notesOf({ contactId }, 9)).toEqual([]));
  });

  it('is added on a company as well', async () => {
    const { companyId } = await saveOrganization({ name: 'Murex Colours', website: 'https://murex.example' });
    const { rep } = open({ text: said('An article.') });
    await rep.click(await button('Pick a company…'));
    await rep.type(screen.getByRole('searchbox'), 'mur');
    await rep.click(await button(/Murex Colours/));
    await rep.click(await button('Change'));
    await rep.click(await button('Pick a company…'));
    await rep.click(await button(/Murex Colours/));
    await rep.click(await button('Add note'));
    await screen.findByText('Noted on Murex Colours.');
    expect(await notesOf({ companyId }, 9)).toHaveLength(1);
  });

  it('is offered for the contact who is open, and for whom the page speaks of', async () => {
    const contactId = await savedLead('Zoë Park');
    await saveLead({ person: { name: 'Ada V.', emails: ['ada@murex.example'] }, source: 'manual', typed: true });
    await saveOrganization({ name: 'Loom Days Society' });
    open({ organization: { name: said('loom days society') } }, contactId);
    for (const name of ['On Zoë Park', 'On Ada V.', 'On Loom Days Society']) expect(await button(name)).toBeTruthy();
  });

  it('stays as it was typed when it could not be added', async () => {
    const contactId = await savedLead('Zoë Park');
    const { rep } = open({ text: said('An article.') }, contactId);
    await rep.click(await button('On Zoë Park'));
    await db.contacts.clear();
    await rep.click(await button('Add note'));
    expect((await screen.findByRole('alert')).textContent).toContain('This entry does not exist any more.');
    expect(note().value).toBe('An article.');
  });
});

describe('a person of the page', () => {
  it('is saved as a lead with what the page says, and a note of where; undo takes both back', async () => {
    const { rep, onOpen } = open();
    expect((await screen.findByText('Ada Vermeer')).closest('[title]')?.getAttribute('title')).toBe(
      'Read from ld+json',
    );
    await rep.click(await button('Save Ada Vermeer as lead'));
    await rep.click(await button('Open Ada Vermeer'));
    const [contact] = await contactList({ limit: 9 });
    expect(contact).toMatchObject({
      jobTitle: 'Chief dyer',
      companyName: 'Murex Colours',
      emails: ['ada@murex.example'],
      source: 'web-page',
      provenance: { name: { origin: 'page', source: 'web-page' } },
    });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ id: contact?.id }));
    const notes = await notesOf({ contactId: contact?.id ?? ('' as never) }, 9);
    expect(notes).toMatchObject([{ text: 'Found on “Speakers”', sourceUrl: PAGE.url }]);
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect([await db.contacts.count(), await db.notes.count()]).toEqual([0, 0]));
  });

  it('is being saved while the rep types on: no word of the note is lost', async () => {
    open({ text: said('An article.') });
    fireEvent.click(await button('Save Ada Vermeer as lead'));
    fireEvent.change(note(), { target: { value: 'Typed meanwhile.' } });
    await button('Open Ada Vermeer');
    await screen.findByText(/^Ada Vermeer is saved as a lead/);
    expect(note().value).toBe('Typed meanwhile.');
  });

  it('of whom only a name is known is not saved twice', async () => {
    const { rep } = open();
    await rep.click(await button('Save Bob Osei as lead'));
    expect(await button('Open Bob Osei')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save Bob Osei as lead' })).toBeNull();
    const [event] = await db.events.orderBy('at').reverse().toArray();
    await undoEvent(event?.id ?? '');
    expect(await button('Open Bob Osei')).toBeTruthy();
  });

  it('who is known by an address is shown as known', async () => {
    await savedLead('Ada V.', ['ada@murex.example']);
    open();
    const row = (await screen.findByText('Ada Vermeer')).closest('li');
    if (!row) throw new Error('no row');
    expect(within(row).getByText('Lead')).toBeTruthy();
    expect(within(row).queryByRole('button', { name: /^Save/ })).toBeNull();
  });

  it('of a known name may be that contact: the rep says so, and the note goes to them', async () => {
    await savedLead('Bob Osei', ['bob@elsewhere.example']);
    const { rep } = open();
    await rep.click(await button('It is them'));
    expect((await button('Change')).closest('p')?.textContent).toContain('Bob Osei');
    expect(await button('Save Bob Osei as lead')).toBeTruthy();
  });

  it('can be typed, from what the page suggests', async () => {
    const { rep } = open({ persons: [], byline: said('Ines V.'), organization: { name: said('Loose Leaf') } });
    await rep.click(await button('Type a person of this page…'));
    const name = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' });
    expect(name.value).toBe('Ines V.');
    await rep.type(name, 'alkenburg');
    await rep.click(await button('Save as lead'));
    await screen.findByText('Ines V.alkenburg is saved as a lead');
    expect(await contactList({ limit: 9 })).toMatchObject([
      { name: 'Ines V.alkenburg', companyName: 'Loose Leaf', provenance: { name: { origin: 'typed' } } },
    ]);
  });

  it('is one of many: five at first', async () => {
    const persons = Array.from({ length: 14 }, (_, at) => ({ name: said(`Person Number ${at}`) }));
    const { rep } = open({ persons });
    expect(await screen.findAllByRole('button', { name: /^Save Person/ })).toHaveLength(5);
    await rep.click(await button('Show all 14'));
    expect(await screen.findAllByRole('button', { name: /^Save Person/ })).toHaveLength(14);
  });
});

describe('the company of the page', () => {
  it('is saved by its name and website, and then known', async () => {
    const { rep } = open({ organization: { name: said('Kestrel'), website: said('https://kestrel.example/') } });
    await rep.click(await button('Save company'));
    expect(await screen.findByText('saved')).toBeTruthy();
    expect(await db.companies.toArray()).toMatchObject([{ name: 'Kestrel', domain: 'kestrel.example' }]);
  });
});

describe('a page that was not read', () => {
  it('says why, and a note can be written all the same', async () => {
    const contactId = await savedLead('Zoë Park');
    const { rep } = open(
      { status: 'failed', failure: 'pdf', url: 'https://x.example/a.pdf', title: 'a.pdf' },
      contactId,
    );
    expect(screen.getByRole('status').textContent).toContain('This is a PDF');
    expect(note().value).toBe('a.pdf');
    await rep.clear(note());
    await rep.type(note(), 'Page 3.');
    await rep.click(await button('On Zoë Park'));
    await rep.click(await button('Add note'));
    await screen.findByText('Noted on Zoë Park.');
    expect(await notesOf({ contactId }, 9)).toMatchObject([{ text: 'Page 3.', sourceUrl: 'https://x.example/a.pdf' }]);
  });

  it('says that it is being read', () => {
    open({ status: 'reading' });
    expect(screen.getByRole('status').textContent).toBe('Reading the page…');
  });
});

describe('the card', () => {
  it('is folded and put away; a page without an address of the web is no link', async () => {
    const { rep, onClose } = open({ url: 'file:///home/page.html' });
    expect(screen.queryByRole('link', { name: 'Speakers' })).toBeNull();
    await rep.click(await button('Fold'));
    expect(screen.queryByRole('textbox', { name: 'Note' })).toBeNull();
    await rep.click(await button('Unfold'));
    expect(note()).toBeTruthy();
    await rep.click(await button('Close'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
