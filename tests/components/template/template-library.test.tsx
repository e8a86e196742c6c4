import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { TemplateLibrary } from '@/components/template/TemplateLibrary';
import { saveTemplate, type TemplateInput } from '@/storage/commands/save-template';
import { db } from '@/storage/db';
import { springCadence } from '../../storage/commands/cadence-example';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

const TEXT = 'Does frost cost you a shift each week?';
const DAY = 86_400_000;

beforeEach(freshDatabase);

/** So many drafts were sent, each to somebody else, and so many of them answered. */
async function send(templateId: string, sent: number, answered: number): Promise<void> {
  for (let at = 0; at < sent; at += 1) {
    const contactId = await savedLead(`Ada ${at}`);
    await db.draftUses.add({
      ...{ id: `${templateId}:${at}`, contactId, templateId, text: TEXT },
      channel: 'email',
      how: 'inserted',
      at: DAY,
    });
    const row = { contactId, channel: 'email', kind: 'message', genuine: true, loggedAt: DAY } as const;
    await db.interactions.add({
      ...row,
      id: `${templateId}:out:${at}`,
      direction: 'outbound',
      at: 2 * DAY,
      excerpt: TEXT,
    });
    if (at < answered)
      await db.interactions.add({ ...row, id: `${templateId}:in:${at}`, direction: 'inbound', at: 3 * DAY });
  }
}

const template = (name: string): TemplateInput => ({ name, channel: 'email', body: TEXT, stages: [], personas: [] });

describe('the template library', () => {
  it('names an interval from twenty sends on, and under that never a share', async () => {
    const { templateId: many } = await saveTemplate(template('Many'));
    const { templateId: few } = await saveTemplate(template('Few'));
    await send(many, 23, 4);
    await send(few, 3, 1);
    show(<TemplateLibrary ownName="" onOwnName={vi.fn()} />);
    expect(await screen.findByText('Answered 4 of 23 (7–37 %)')).toBeTruthy();
    const row = within(screen.getByRole('listitem', { name: 'Few' }));
    expect(row.getByText('Answered 1 of 3, too few to say')).toBeTruthy();
    expect(row.queryByText(/%/)).toBeNull();
  });

  it('keeps what is being written while another view is looked at, and copies', async () => {
    await saveTemplate(template('First'));
    const { rep } = show(<TemplateLibrary ownName="" onOwnName={vi.fn()} />);
    await rep.click(await screen.findByRole('button', { name: 'Copy' }));
    const name = await screen.findByLabelText<HTMLInputElement>('Name');
    expect(name.value).toBe('First (copy)');
    await rep.type(name, '!');
    const again = show(<TemplateLibrary ownName="" onOwnName={vi.fn()} />);
    expect((await screen.findByLabelText<HTMLInputElement>('Name')).value).toBe('First (copy)!');
    await again.rep.click(screen.getByRole('button', { name: 'Save template' }));
    expect(await screen.findByRole('listitem', { name: 'First (copy)!' })).toBeTruthy();
    expect(screen.getByRole('listitem', { name: 'First' })).toBeTruthy();
  });

  it('takes a language by its name, refuses what is none, and narrows down by it and by persona', async () => {
    await saveTemplate({ ...template('For heads'), personas: ['Head of IT'] });
    await saveTemplate({ ...template('For clerks'), personas: ['Clerk'], language: 'fr' });
    const { rep } = show(<TemplateLibrary ownName="" onOwnName={vi.fn()} />);
    await rep.click(await screen.findByRole('button', { name: 'New template' }));
    await rep.type(await screen.findByLabelText('Name'), 'Frost');
    await rep.type(screen.getByLabelText('Text'), 'Hallo');
    await rep.type(screen.getByLabelText('Language (optional)'), 'klingon!!');
    expect(screen.getByText('“klingon!!” is no language: write German, or de.')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save template' }).disabled).toBe(true);
    await rep.clear(screen.getByLabelText('Language (optional)'));
    await rep.type(screen.getByLabelText('Language (optional)'), 'German');
    await rep.click(screen.getByRole('button', { name: 'Save template' }));
    const saved = await screen.findByRole('listitem', { name: 'Frost' });
    expect(within(saved).getByText('German')).toBeTruthy();
    expect(
      await db.templates
        .where('id')
        .above('')
        .filter(({ name }) => name === 'Frost')
        .first(),
    ).toMatchObject({
      language: 'de',
    });
    await rep.selectOptions(screen.getByLabelText('Language'), 'German');
    await waitFor(() => expect(screen.queryByRole('listitem', { name: 'For clerks' })).toBeNull());
    await rep.selectOptions(screen.getByLabelText('Persona'), 'Clerk');
    await waitFor(() => expect(screen.queryByRole('listitem', { name: 'For heads' })).toBeNull());
    expect(screen.getByRole('listitem', { name: 'Frost' })).toBeTruthy();
  });

  it('says which cadence loses a template that is put away', async () => {
    const { templateId } = await saveTemplate(template('Frost'));
    await springCadence({ steps: [{ id: 'one', touch: 'email', waitDays: 0, templateId }] });
    const { rep } = show(<TemplateLibrary ownName="" onOwnName={vi.fn()} />);
    await rep.click(await screen.findByRole('button', { name: 'Put away' }));
    expect(await screen.findByText('Steps of Spring have no template now')).toBeTruthy();
  });

  it('tells while writing which link cannot be read', async () => {
    const { rep } = show(<TemplateLibrary ownName="" onOwnName={vi.fn()} />);
    await rep.click(await screen.findByRole('button', { name: 'New template' }));
    await rep.type(await screen.findByLabelText('Text'), '[[x](https://a.example/(a))');
    expect(screen.getByText(/is no link that can be read/)).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Cancel' }));
  });

  it('tells while writing what is no field', async () => {
    const { rep } = show(<TemplateLibrary ownName="" onOwnName={vi.fn()} />);
    await rep.click(await screen.findByRole('button', { name: 'New template' }));
    await rep.type(await screen.findByLabelText('Text'), 'Hi {{{{compny}}');
    expect((await screen.findByRole('status')).textContent).toContain('{{compny}} is no field.');
    await rep.click(screen.getByRole('button', { name: 'Cancel' }));
  });
});
