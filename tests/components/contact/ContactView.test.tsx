import { screen, waitFor, waitForElementToBeRemoved, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ContactView } from '@/components/contact/ContactView';
import { changeStage } from '@/storage/commands/change-stage';
import { logInteraction } from '@/storage/commands/log-interaction';
import { saveDeal } from '@/storage/commands/save-deal';
import type { ContactId } from '@/storage/model/contact';
import { dealsOf } from '@/storage/queries/deals-of';
import { kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

let ada: ContactId;
const region = (name: string) => screen.findByRole('region', { name });

beforeEach(async () => {
  await freshDatabase();
  ada = await savedLead('Ada Vermeer', ['ada@vermeer.example']);
});

/** The button, once it is known whether there are deals. */
const removal = () =>
  waitFor(() => {
    const found = screen.getByRole<HTMLButtonElement>('button', { name: 'Remove contact' });
    expect(found.disabled).toBe(false);
    return found;
  });

const view = () => show(<ContactView contactId={ada} policy="engaged" />);

describe('ContactView', () => {
  it('says first that nothing came back yet, with the counts', async () => {
    await logInteraction({ contactId: ada, channel: 'email', kind: 'message', direction: 'outbound', at: 1_000 });
    view();
    const relationship = await region('Relationship');
    expect(relationship.textContent).toContain('One-way');
    expect(relationship.textContent).toContain('you wrote 1, no answer yet');
    expect(relationship.textContent).toContain('0 from them');
    expect(relationship.compareDocumentPosition(await region('Contact'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('turns two-way as soon as an answer is logged by hand, and back with Undo', async () => {
    const { rep, changed } = view();
    await rep.click(await screen.findByRole('button', { name: 'Log interaction' }));
    await rep.click(screen.getByRole('radio', { name: 'They → you' }));
    await rep.type(screen.getByRole('textbox', { name: 'Note' }), 'Wants a quote');
    await rep.click(screen.getByRole('button', { name: 'Log interaction' }));
    const timeline = await region('Timeline');
    expect(await within(timeline).findByText('Wants a quote')).toBeTruthy();
    expect(await screen.findByText('Two-way')).toBeTruthy();
    expect(changed).toHaveBeenCalledOnce();

    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await within(timeline).findByText('Nothing is logged yet.')).toBeTruthy();
    expect(await screen.findByText('One-way')).toBeTruthy();
  });

  it('offers the way back in when somebody in nurture writes, and moves nobody by itself', async () => {
    await changeStage({ contactId: ada, to: 'nurture' });
    const note = 'We changed our minds.';
    const { rep } = view();
    await region('Contact');
    expect(screen.queryByRole('region', { name: 'Sign of life' })).toBeNull();
    const at = Date.now();
    await logInteraction({ contactId: ada, channel: 'email', kind: 'message', direction: 'inbound', at, note });
    expect((await region('Sign of life')).textContent).toContain(note);
    expect(await kept(ada)).toMatchObject({ stage: 'nurture' });
    await rep.click(screen.getByRole('button', { name: 'Back to lead' }));
    await waitForElementToBeRemoved(() => screen.queryByRole('region', { name: 'Sign of life' }));
    expect(await kept(ada)).toMatchObject({ stage: 'lead' });
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await region('Sign of life')).toBeTruthy();
  });

  it('lets the rep say that a message is no real answer', async () => {
    await logInteraction({ contactId: ada, channel: 'email', kind: 'message', direction: 'inbound', at: 1_000 });
    const { rep } = view();
    await rep.click(await screen.findByRole('button', { name: 'Not a real answer' }));
    expect(await screen.findByText('Does not count: you said so')).toBeTruthy();
    expect(await screen.findByText('One-way')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'It is a real answer' })).toBeTruthy();
  });

  it('cuts no note: one that is too long stays as it is and is not logged', async () => {
    const { rep } = view();
    await rep.click(await screen.findByRole('button', { name: 'Log interaction' }));
    const note = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note' });
    await rep.click(note);
    await rep.paste('x'.repeat(5_003));
    expect(note.value).toHaveLength(5_003);
    expect(await screen.findByText(/^At most 5,000 characters are kept: shorten it by 3/)).toBeTruthy();
    expect(note.validationMessage).not.toBe('');
    await rep.keyboard('{Backspace>3}');
    expect(screen.queryByText(/^At most/)).toBeNull();
    expect(note.validationMessage).toBe('');
    await rep.click(screen.getByRole('button', { name: 'Cancel' }));
  });

  it('shows the time at which something by hand is logged, and says what none means', async () => {
    const { rep } = view();
    await rep.click(await screen.findByRole('button', { name: 'Log interaction' }));
    const when = screen.getByLabelText<HTMLInputElement>('When');
    expect(when.value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d$/);
    await rep.clear(when);
    expect(when.value).toBe('');
    expect(screen.getByText('Without a time it is logged as of now.')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Cancel' }));
  });

  it('keeps the fields open that the rep opened, while they look elsewhere', async () => {
    const { rep } = view();
    await rep.click(await screen.findByRole('button', { name: 'Edit' }));
    await rep.click(screen.getByRole('button', { name: 'Edit job title' }));
    await rep.type(screen.getByRole('textbox', { name: 'Job title' }), 'Head of Fr');
    view();
    expect(await screen.findByDisplayValue('Head of Fr')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Edit' }).getAttribute('aria-expanded')).toBe('true');
  });

  it('keeps what was typed but not saved', async () => {
    const { rep } = view();
    await rep.click(await screen.findByRole('button', { name: 'Log interaction' }));
    await rep.type(screen.getByRole('textbox', { name: 'Note' }), 'half a sent');
    view();
    expect(await screen.findByDisplayValue('half a sent')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Cancel' }));
  });

  it('marks a field that the rep typed', async () => {
    const { rep } = view();
    await rep.click(await screen.findByRole('button', { name: 'Edit' }));
    await rep.click(screen.getByRole('button', { name: 'Edit headline' }));
    await rep.type(screen.getByRole('textbox', { name: 'Headline' }), 'Runs six plants{Enter}');
    expect(await screen.findByText('Headline saved')).toBeTruthy();
    expect((await kept(ada)).provenance['headline']?.origin).toBe('typed');
    expect(screen.getAllByText('typed').length).toBeGreaterThan(0);
  });

  it('refuses what is no mail address in words, and keeps it in the box', async () => {
    const { rep } = view();
    await rep.click(await screen.findByRole('button', { name: 'Edit' }));
    await rep.click(screen.getByRole('button', { name: 'Edit mail' }));
    const box = screen.getByRole('textbox', { name: 'Mail, one a line' });
    await rep.clear(box);
    await rep.type(box, 'ada at vermeer');
    await rep.click(screen.getByRole('button', { name: 'Save' }));
    expect((await screen.findByRole('alert')).textContent).toContain('“ada at vermeer” is not a mail address.');
    expect((box as HTMLTextAreaElement).value).toBe('ada at vermeer');
    expect((await kept(ada)).emails).toEqual(['ada@vermeer.example']);
  });

  it('shows hostile text as text', async () => {
    const name = '<img src=x onerror=alert(1)>\u202E 👩‍💻';
    ada = await savedLead(name);
    view();
    const contact = await region('Contact');
    expect(within(contact).getByRole('heading').textContent).toContain('<img src=x onerror=alert(1)>');
    expect(document.querySelector('img')).toBeNull();
  });

  it('says so when the contact was removed', async () => {
    const { rep } = view();
    await rep.click(await removal());
    expect(await screen.findByText('This contact was removed.')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('heading', { name: 'Ada Vermeer' })).toBeTruthy();
  });

  it('asks before somebody with deals is removed, and says what becomes of the deals', async () => {
    const bob = await savedLead('Bob Tern');
    await saveDeal({ name: 'Looms', currency: 'EUR', contactIds: [ada] });
    await saveDeal({ name: 'Parts', currency: 'EUR', contactIds: [ada, bob] });
    const { rep } = view();
    await rep.click(await removal());
    const asked = await screen.findByRole('form', { name: 'Remove Ada Vermeer?' });
    expect(
      await within(asked).findByText('1 open deal goes along, since nobody else takes part: “Looms”.'),
    ).toBeTruthy();
    expect(within(asked).getByText('1 open deal stays with the others who take part: “Parts”.')).toBeTruthy();
    await rep.click(within(asked).getByRole('button', { name: 'Remove with all that is kept' }));
    expect(await screen.findByText('This contact was removed.')).toBeTruthy();
    expect((await dealsOf(bob)).map(({ name, contactIds }) => [name, contactIds])).toEqual([['Parts', [bob]]]);
  });
});
