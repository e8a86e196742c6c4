import { screen, within } from '@testing-library/react';
import { useLiveQuery } from 'dexie-react-hooks';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { FollowUpItem } from '@/components/follow-up/FollowUpItem';
import { DraftSection } from '@/components/template/DraftSection';
import { type Writing, WritingContext } from '@/components/template/WritingContext';
import { archiveTemplate } from '@/storage/commands/archive-template';
import { editContact } from '@/storage/commands/edit-contact';
import { saveTemplate } from '@/storage/commands/save-template';
import { setDoNotContact } from '@/storage/commands/set-do-not-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { contactById } from '@/storage/queries/contact-by-id';
import { followUpsOf } from '@/storage/queries/follow-ups-of';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

let ada: ContactId;
let frost: string;
const insert = vi.fn<NonNullable<Writing['insert']>>();

beforeEach(async () => {
  await freshDatabase();
  insert
    .mockReset()
    .mockResolvedValue({ status: 'inserted', as: 'formatted', unaddressed: false, others: [], subject: 'none' });
  ada = await savedLead('Ada Vermeer', ['ada@vermeer.example']);
  const body = 'Hello {{firstName}}, at **{{company}}**?';
  frost = (await saveTemplate({ name: 'Frost', channel: 'email', subject: 'Frost', body, stages: [], personas: [] }))
    .templateId;
});

function Record() {
  const contact = useLiveQuery(() => contactById(ada));
  const followUps = useLiveQuery(() => followUpsOf(ada));
  if (!contact) return null;
  return (
    <WritingContext value={{ ownName: 'Noor', insert, beside: 'linkedin' }}>
      <ul>
        {followUps?.map((followUp) => (
          <FollowUpItem key={followUp.id} followUp={followUp} />
        ))}
      </ul>
      <DraftSection contact={contact} />
    </WritingContext>
  );
}

const open = async () => {
  const { rep } = show(<Record />);
  const draft = within(await screen.findByRole('region', { name: 'Draft' }));
  return { rep, draft };
};

describe('a draft', () => {
  it.each(['Hello {{{{firstName', 'Hello {{firstName}'])(
    'cannot be used with half a field in it: %s',
    async (typed) => {
      const { rep, draft } = await open();
      await rep.click(draft.getByRole('button', { name: 'Write draft' }));
      await rep.type(await draft.findByLabelText('Message'), typed);
      expect(draft.getByRole('status').textContent).toContain('is half a field');
      expect(draft.getByRole<HTMLButtonElement>('button', { name: 'Insert draft' }).disabled).toBe(true);
    },
  );

  it('cannot be used while a field is missing; typed over, it goes in and is remembered', async () => {
    const { rep, draft } = await open();
    await rep.click(draft.getByRole('button', { name: 'Write draft' }));
    await rep.selectOptions(await draft.findByLabelText('Template'), 'Frost');
    const message = draft.getByLabelText<HTMLTextAreaElement>('Message');
    expect(message.value).toBe('Hello Ada, at **{{company}}**?');
    expect(draft.getByRole('status').textContent).toContain('Company is not known of Ada Vermeer.');
    expect(draft.getByRole<HTMLButtonElement>('button', { name: 'Insert draft' }).disabled).toBe(true);
    await rep.clear(message);
    await rep.type(message, 'Hello Ada, at **home**?');
    await rep.click(draft.getByRole('button', { name: 'Insert draft' }));
    expect(await screen.findByText('The draft is in the message box')).toBeTruthy();
    expect(insert).toHaveBeenCalledWith(ada, {
      ...{ text: 'Hello Ada, at home?', html: '<p>Hello Ada, at <b>home</b>?</p>', subject: 'Frost' },
    });
    expect(await db.draftUses.toArray()).toMatchObject([
      { contactId: ada, templateId: frost, how: 'inserted', channel: 'email' },
    ]);
    await rep.click(draft.getByRole('button', { name: 'Discard' }));
  });

  it('says what did not agree, and remembers nothing then', async () => {
    await editContact(ada, { companyName: '<img src=x onerror=alert(1)> {{firstName}}' });
    insert.mockResolvedValue({ status: 'refused', because: 'other-person', who: 'bob@x.example' });
    const { rep, draft } = await open();
    await rep.click(draft.getByRole('button', { name: 'Write draft' }));
    await rep.selectOptions(await draft.findByLabelText('Template'), 'Frost');
    expect(
      within(draft.getByRole('region', { name: 'Preview' })).getByText('<img src=x onerror=alert(1)> {{firstName}}'),
    ).toBeTruthy();
    await rep.click(draft.getByRole('button', { name: 'Insert draft' }));
    expect((await draft.findByRole('alert')).textContent).toContain(
      'The message box goes to bob@x.example, and not to Ada Vermeer.',
    );
    expect(insert.mock.calls[0]?.[1].html).not.toContain('<img');
    expect(await db.draftUses.count()).toBe(0);
    await rep.click(draft.getByRole('button', { name: 'Discard' }));
  });

  it('offers what is in their language first, and marks what is in another or for others', async () => {
    await editContact(ada, { language: 'de' });
    const said = { channel: 'any' as const, body: 'x', stages: [] };
    await saveTemplate({ ...said, name: 'English', language: 'en', personas: [] });
    await saveTemplate({ ...said, name: 'Zu Deutsch', language: 'de', personas: [] });
    await saveTemplate({ ...said, name: 'Heads', personas: ['CTO'] });
    const { rep, draft } = await open();
    await rep.click(draft.getByRole('button', { name: 'Write draft' }));
    const offered = await draft.findByLabelText<HTMLSelectElement>('Template');
    expect([...offered.options].map(({ text }) => text)).toEqual([
      ...['None', 'Zu Deutsch', 'Frost', 'English (in English)', 'Heads (for others)'],
    ]);
    await rep.click(draft.getByRole('button', { name: 'Discard' }));
  });

  it('says that the page beside writes another way, and goes that way', async () => {
    const { rep, draft } = await open();
    await rep.click(draft.getByRole('button', { name: 'Write draft' }));
    await rep.selectOptions(await draft.findByLabelText('Template'), 'Frost');
    await rep.click(draft.getByRole('button', { name: 'Write it as a LinkedIn message' }));
    expect(draft.getByLabelText<HTMLSelectElement>('By').value).toBe('linkedin');
    expect(draft.queryByText(/The page beside takes/)).toBeNull();
    await rep.click(draft.getByRole('button', { name: 'Discard' }));
  });

  it('says of a step that its template was put away', async () => {
    const { followUpId } = await setFollowUp({ contactId: ada, dueAt: 1_000 });
    await db.followUps.update(followUpId, { templateId: frost, touch: 'email' });
    await archiveTemplate(frost);
    const { rep, draft } = await open();
    await rep.click(within(await screen.findByRole('listitem')).getByRole('button', { name: 'Write draft' }));
    expect(await draft.findByText(/The template of this was put away/)).toBeTruthy();
    await rep.click(draft.getByRole('button', { name: 'Discard' }));
  });

  it('gives back what was typed before another template was chosen', async () => {
    const { rep, draft } = await open();
    await rep.click(draft.getByRole('button', { name: 'Write draft' }));
    await rep.type(await draft.findByLabelText('Message'), 'My own words');
    await rep.selectOptions(draft.getByLabelText('Template'), 'Frost');
    expect(draft.getByLabelText<HTMLTextAreaElement>('Message').value).toContain('Hello Ada');
    await rep.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(draft.getByLabelText<HTMLTextAreaElement>('Message').value).toBe('My own words');
    await rep.click(draft.getByRole('button', { name: 'Discard' }));
  });

  it('opens with the template that a follow-up has ready', async () => {
    const { followUpId } = await setFollowUp({ contactId: ada, dueAt: 1_000 });
    await db.followUps.update(followUpId, { templateId: frost, touch: 'email' });
    const { rep, draft } = await open();
    const item = within(await screen.findByRole('listitem'));
    await rep.click(item.getByRole('button', { name: 'Write draft' }));
    const chosen = await draft.findByLabelText<HTMLSelectElement>('Template');
    expect(chosen.value).toBe(frost);
    expect(document.activeElement, 'What opened far away is brought into sight').toBe(chosen);
    await rep.click(draft.getByRole('button', { name: 'Discard' }));
  });

  it('is not there for one who is not to be written to, and warns of addresses that mail does not reach', async () => {
    await db.contacts.update(ada, { deadEmails: ['ada@vermeer.example'] });
    const { rep, draft } = await open();
    await rep.click(draft.getByRole('button', { name: 'Write draft' }));
    await rep.selectOptions(await draft.findByLabelText('By'), 'email');
    expect(await draft.findByText(/Mail reaches none of their addresses/)).toBeTruthy();
    await setDoNotContact({ contactId: ada, reason: 'asked on the phone' });
    expect(await draft.findByText('No draft: do not contact, because asked on the phone.')).toBeTruthy();
    expect(draft.queryByRole('button')).toBeNull();
  });
});
