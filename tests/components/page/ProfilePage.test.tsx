import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ProfilePage } from '@/components/page/ProfilePage';
import { editContact } from '@/storage/commands/edit-contact';
import { saveLead } from '@/storage/commands/save-lead';
import type { ProfileReading } from '@/storage/model/page-reading';
import { contactOfReading } from '@/storage/queries/contact-of-reading';
import { profile, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';
import { actionsOn, failing } from './actions';

beforeEach(freshDatabase);

const ADA = profile('ada-vermeer', { headline: 'Cold chains', companyName: 'Vermeer BV' });

function open(reading: ProfileReading, actions = actionsOn(reading)) {
  return { ...show(<ProfilePage reading={reading} actions={actions} policy="engaged" />), actions };
}

describe('ProfilePage', () => {
  it('shows what was read of an unknown person, each with its source', async () => {
    open(ADA);
    expect(await screen.findByRole('heading', { name: 'Ada Vermeer' })).toBeTruthy();
    expect(screen.getByText('Cold chains').closest('[title]')?.getAttribute('title')).toBe('Read from topcard');
    expect(screen.getAllByText('could not be read')).toHaveLength(2);
  });

  it('shows the open contact details before they are saved, and says what is not kept', async () => {
    const source = 'contact link';
    const emails = { value: ['ada@vermeer.example'], source };
    const websites = { value: ['https://vermeer.example'], source };
    open({ ...ADA, fields: { ...ADA.fields, emails, websites, birthday: { value: '10 May', source } } });
    expect((await screen.findByText('ada@vermeer.example')).closest('dd')?.textContent).toBe('ada@vermeer.example');
    for (const shown of ['https://vermeer.example', '10 May'])
      expect(screen.getByText(shown).closest('dd')?.textContent).toContain('not saved');
    expect(screen.queryByText('Phone')).toBeNull();
  });

  it('saves at one press, and shows the contact at once', async () => {
    const { rep, actions } = open(ADA);
    await rep.click(await screen.findByRole('button', { name: 'Save as lead' }));
    expect(await screen.findByRole('region', { name: 'Relationship' })).toBeTruthy();
    expect(screen.getByText('Ada Vermeer is saved as a lead')).toBeTruthy();
    expect(actions.save).toHaveBeenCalledExactlyOnceWith();

    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByRole('button', { name: 'Save as lead' })).toBeTruthy();
  });

  it('saves what was typed in place of what could not be read, and undoes both', async () => {
    const { rep } = open(ADA);
    await rep.click(await screen.findByRole('button', { name: 'Type job title' }));
    await rep.type(screen.getByRole('textbox', { name: 'Job title' }), 'Head of cold');
    await rep.click(screen.getByRole('button', { name: 'Save as lead' }));
    await screen.findByText('Ada Vermeer is saved as a lead');
    const contact = await contactOfReading(ADA);
    expect(contact?.jobTitle).toBe('Head of cold');
    expect(contact?.provenance['jobTitle']?.origin).toBe('typed');
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(async () => expect(await contactOfReading(ADA)).toBeUndefined());
  });

  it('says what went wrong, and keeps what was typed', async () => {
    const actions = actionsOn(ADA);
    actions.save.mockRejectedValueOnce(failing('page-changed'));
    const { rep } = open(ADA, actions);
    await rep.click(await screen.findByRole('button', { name: 'Type location' }));
    await rep.type(screen.getByRole('textbox', { name: 'Location' }), 'Delft');
    await rep.click(screen.getByRole('button', { name: 'Save as lead' }));
    expect((await screen.findByRole('alert')).textContent).toContain('The tab shows another page now');
    expect(screen.getByRole('textbox', { name: 'Location' })).toHaveProperty('value', 'Delft');
    await rep.click(screen.getByRole('button', { name: 'Save as lead' }));
    await screen.findByText('Ada Vermeer is saved as a lead');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('asks whether a contact of the same name is meant, and joins them', async () => {
    const known = await savedLead('Áda VERMEER', ['ada@vermeer.example']);
    const { rep } = open(ADA);
    const same = await screen.findByRole('list', { name: 'Same name' });
    expect(same.textContent).toContain('ada@vermeer.example');
    await rep.click(within(same).getByRole('button', { name: 'It is them' }));
    expect(await screen.findByRole('region', { name: 'Relationship' })).toBeTruthy();
    expect((await contactOfReading(ADA))?.id).toBe(known);
  });

  it('takes nobody with another profile for the same person', async () => {
    await saveLead({ reading: profile('another-ada') });
    open(ADA);
    expect(await screen.findByRole('button', { name: 'Save as lead' })).toBeTruthy();
    await expect(screen.findByRole('list', { name: 'Same name' }, { timeout: 100 })).rejects.toThrow();
  });

  it('never offers the rep as a lead', async () => {
    open({ ...ADA, isSelf: true });
    expect(await screen.findByText('This is your own profile')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Save as lead' })).toBeNull();
  });

  it('lists what an update from the page changed, and what it left because it was typed', async () => {
    const { contactId } = await saveLead({
      reading: profile('ada-vermeer', { headline: 'Ice', companyName: 'Old BV' }),
    });
    await editContact(contactId, { companyName: 'Typed BV' });
    const { rep } = open(ADA);
    expect(await screen.findByText('Headline: Ice → Cold chains')).toBeTruthy();
    expect(screen.queryByText(/Vermeer BV/)).toBeNull();
    await rep.click(screen.getByRole('button', { name: 'Update from page' }));
    expect(await screen.findByText('Ada Vermeer was known already and is updated')).toBeTruthy();
    expect(screen.getByText('Company kept: you typed it')).toBeTruthy();
    expect(await contactOfReading(ADA)).toMatchObject({ headline: 'Cold chains', companyName: 'Typed BV' });
  });
});
