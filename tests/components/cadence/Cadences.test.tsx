import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Cadences, SHOWN_KEY, type ShownCadences } from '@/components/cadence/Cadences';
import { amendDraft } from '@/components/draft/useDraft';
import { changeStage } from '@/storage/commands/change-stage';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { enrolContacts } from '@/storage/commands/enrol-contacts';
import { db } from '@/storage/db';
import { springCadence } from '../../storage/commands/cadence-example';
import { savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

beforeEach(async () => {
  await freshDatabase();
  amendDraft<ShownCadences>(SHOWN_KEY, () => ({ list: true }));
});

const button = (name: string | RegExp) => screen.findByRole('button', { name });
const cadences = () => db.cadences.toArray();

describe('writing a cadence', () => {
  it('begins with an example; steps are added, moved by buttons and keys, and removed', async () => {
    const { rep, changed } = show(<Cadences onOpen={vi.fn()} />);
    expect(await screen.findByText('No cadence yet')).toBeTruthy();
    await rep.click(await button('From the example: Personal'));
    const name = screen.getByRole('textbox', { name: 'Name' });
    await rep.clear(name);
    expect((await button('Save cadence')).hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('It needs a name.')).toBeTruthy();
    await rep.type(name, 'Warm');
    await rep.click(await button('Move step 2 up'));
    const [first] = within(screen.getByRole('list', { name: 'Steps' })).getAllByRole('listitem');
    if (!first) throw new Error('a step is there');
    expect(within(first).getByRole<HTMLSelectElement>('combobox', { name: 'What' }).value).toBe('call');
    within(first).getByRole('textbox', { name: 'Note' }).focus();
    await rep.keyboard('{Alt>}{ArrowDown}{/Alt}');
    await rep.click(await button('Remove step 3'));
    await rep.click(await button('Add a step'));
    const wait = screen.getByRole('spinbutton', { name: 'Working days to wait: step 4' });
    await rep.clear(wait);
    await rep.type(wait, '8');
    await rep.click(await button('Save cadence'));
    expect(await screen.findByRole('heading', { name: /Warm/ })).toBeTruthy();
    expect(await cadences()).toMatchObject([
      {
        name: 'Warm',
        audience: 'prospect',
        steps: [{ touch: 'email' }, { touch: 'call' }, { touch: 'email' }, { touch: 'email', waitDays: 8 }],
      },
    ]);
    expect(changed).toHaveBeenCalledOnce();
    await rep.click(await button('Undo'));
    await waitFor(async () => expect(await cadences()).toEqual([]));
  });

  it('does not take a wait that is none, and keeps what is written until it is cancelled', async () => {
    const { rep } = show(<Cadences onOpen={vi.fn()} />);
    await rep.click(await button('New cadence'));
    await rep.type(screen.getByRole('textbox', { name: 'Name' }), 'Warm');
    const wait = screen.getByRole('spinbutton', { name: 'Working days to wait: step 1' });
    await rep.clear(wait);
    await rep.type(wait, '400');
    expect(screen.getByText(/from 0 to 365/)).toBeTruthy();
    expect((await button('Save cadence')).hasAttribute('disabled')).toBe(true);
    await rep.click(await button('Cancel'));
    expect(await screen.findByText('No cadence yet')).toBeTruthy();
    expect(await cadences()).toEqual([]);
  });

  it('offers the templates for a step, and is put away and used again', async () => {
    await db.templates.add({
      id: 't',
      name: 'Hello',
      channel: 'email',
      body: 'Hi',
      stages: [],
      personas: [],
      createdAt: 1,
      updatedAt: 1,
    });
    await springCadence();
    const { rep } = show(<Cadences onOpen={vi.fn()} />);
    await rep.click(await button('Spring'));
    await rep.click(await button('Put away'));
    expect(await screen.findByText('Spring is put away; nobody is on it')).toBeTruthy();
    await rep.click(await button('Edit and use again'));
    const [template] = await screen.findAllByRole('combobox', { name: 'Template' });
    if (!template) throw new Error('a step is there');
    await rep.selectOptions(template, await within(template).findByRole('option', { name: 'Hello' }));
    await rep.click(await button('Save cadence'));
    expect(await button('Put away')).toBeTruthy();
    const [kept] = await cadences();
    expect(kept?.archivedAt).toBeUndefined();
    expect(kept?.steps[0]?.templateId).toBe('t');
    const table = await screen.findByRole('table');
    expect(await within(table).findByText('Hello')).toBeTruthy();
  });
});

describe('putting people on it', () => {
  it('shows who cannot be, takes all who can, and takes one off', async () => {
    await springCadence();
    for (const name of ['Ada', 'Bob', 'Eve']) await savedLead(name);
    await changeStage({ contactId: await savedLead('Gil'), to: 'prospect' });
    const onOpen = vi.fn();
    const { rep } = show(<Cadences onOpen={onOpen} />);
    await rep.click(await button('Spring'));
    await rep.click(await button('Put people on it…'));
    await rep.selectOptions(screen.getByRole('combobox', { name: 'Stage' }), 'any');
    const gil = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Gil.*Not a lead/ });
    expect(gil.disabled).toBe(true);
    await rep.click(await button('Select all shown'));
    await rep.click(screen.getByRole('checkbox', { name: /Eve/ }));
    expect(await screen.findByText('2 selected, 3 of 4 shown can be put on it')).toBeTruthy();
    await rep.click(await button('Put 2 on it'));
    expect(await screen.findByText('2 put on Spring')).toBeTruthy();
    const people = await screen.findByRole('region', { name: 'On it now' });
    expect(await within(people).findAllByText(/Step 1 of 3: LinkedIn message/)).toHaveLength(2);
    await rep.click(await button('Bob'));
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ name: 'Bob' }));
    await rep.click(await button('Take off: Bob'));
    await waitFor(() => expect(within(people).queryByText('Bob')).toBeNull());
    await rep.click(await button('Undo'));
    expect(await within(people).findByText('Bob')).toBeTruthy();
  });

  it('marks who was on it before, whom only the rep’s own choice puts on it again, and says who goes on', async () => {
    const spring = await springCadence();
    const [ada, bob] = [await savedLead('Ada'), await savedLead('Bob')];
    await enrolContacts(spring, [ada]);
    const [step] = await db.followUps.toArray();
    await completeFollowUp(step?.id ?? '', { outcome: 'notInterested' });
    const { rep } = show(<Cadences onOpen={vi.fn()} />);
    await rep.click(await button('Spring'));
    await rep.click(await button('Put people on it…'));
    const before = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Ada.*was on it: not interested/ });
    await rep.click(await button('Select all shown'));
    expect(before.checked).toBe(false);
    await rep.click(await button('Put 1 on it'));
    await waitFor(async () => expect(await db.enrolments.where('contactId').equals(bob).count()).toBe(1));
    await rep.click(await button('Edit'));
    await rep.click(await button('Remove step 1'));
    expect(await screen.findByText(/^1 waits on a step that you took out/)).toBeTruthy();
    await rep.click(await button('Save cadence'));
    await rep.click(await button('Put away'));
    expect(await screen.findByText('Spring is put away; 1 is on it and goes on')).toBeTruthy();
    const [open] = await db.followUps.where('[contactId+status]').equals([bob, 'open']).toArray();
    expect(open?.note).toBe('Step taken out of Spring: LinkedIn message');
  });
});
