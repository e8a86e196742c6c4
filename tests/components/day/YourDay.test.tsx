import { screen, waitFor, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fetchDayWrites } from '@/components/day/useDayCommands';
import { useDayView } from '@/components/day/useDayView';
import { YourDay } from '@/components/day/YourDay';
import { OpenDraftContext } from '@/components/template/OpenDraftContext';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { editContact } from '@/storage/commands/edit-contact';
import { logInteraction } from '@/storage/commands/log-interaction';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { settleAnswers } from '@/storage/commands/settle-answers';
import { db } from '@/storage/db';
import type { ContactId } from '@/storage/model/contact';
import { failureFrom, kept, savedLead } from '../../storage/examples';
import { freshDatabase } from '../../support/fresh-database';
import { show } from '../show';

const DAY_MS = 86_400_000;

// As the popup does once the day is on show.
beforeAll(() => fetchDayWrites());

beforeEach(async () => {
  await freshDatabase();
  useDayView.setState(useDayView.getInitialState());
});

const overdue = async (name: string): Promise<ContactId> => {
  const contactId = await savedLead(name);
  await setFollowUp({ contactId, dueAt: Date.now() - 2 * DAY_MS });
  return contactId;
};
const showDay = () => {
  const onOpen = vi.fn();
  return { onOpen, ...show(<YourDay onOpen={onOpen} />) };
};
const done = async () => (await db.followUps.toArray()).map(({ status, outcome }) => [status, outcome]);

describe('the day', () => {
  it('before anybody is saved says what to do first', async () => {
    showDay();
    expect(await screen.findByText('Your day begins with somebody')).toBeTruthy();
  });

  it('with nothing due says who is next', async () => {
    const ada = await savedLead();
    await setFollowUp({ contactId: ada, dueAt: Date.now() + DAY_MS });
    showDay();
    expect(await screen.findByText('Nothing is due. Next: tomorrow, Ada')).toBeTruthy();
  });

  it('with nobody due says so', async () => {
    await savedLead();
    showDay();
    expect(await screen.findByText('Nothing is due, and no follow-ups are set.')).toBeTruthy();
  });

  it('shows who answered, with their words, until it is dealt with', async () => {
    const ada = await savedLead();
    const mail = { channel: 'email', kind: 'message', direction: 'inbound' } as const;
    await logInteraction({ ...mail, contactId: ada, at: Date.now() - 5_000, note: 'Yes, please.' });
    const { rep } = showDay();
    const answered = within(await screen.findByRole('region', { name: 'Answered you' }));
    expect(answered.getByText('“Yes, please.”')).toBeTruthy();
    expect(answered.getByText('Two-way')).toBeTruthy();
    await rep.click(answered.getByRole('button', { name: 'Done' }));
    await rep.click(answered.getByRole('button', { name: 'Just done' }));
    expect(await screen.findByText('Nothing is due, and no follow-ups are set.')).toBeTruthy();
    expect((await kept(ada)).awaitingReplySince).toBeUndefined();
  });
});

describe('who answered', () => {
  const answer = { channel: 'email', kind: 'message', direction: 'inbound', note: 'Yes' } as const;

  it('is dealt with all at once, with one Undo; their follow-ups stay', async () => {
    const [ada, bob] = [await overdue('Ada Vermeer'), await savedLead('Bob Hale')];
    await logInteraction({ ...answer, contactId: ada, at: Date.now() - 9_000 });
    await logInteraction({ ...answer, contactId: bob, at: Date.now() - 5_000 });
    const open = await db.followUps.where('[contactId+status]').equals([ada, 'open']).count();
    const { rep } = showDay();
    await rep.click(await screen.findByRole('button', { name: 'All dealt with' }));
    expect(await screen.findByText('2 answers are dealt with')).toBeTruthy();
    expect((await kept(bob)).awaitingReplySince).toBeUndefined();
    expect(await db.followUps.where('[contactId+status]').equals([ada, 'open']).count()).toBe(open);
    await rep.click(screen.getByRole('button', { name: 'Undo' }));
    await screen.findByText('Undone');
    expect((await kept(ada)).awaitingReplySince).toBeDefined();
    expect(await screen.findByRole('region', { name: 'Answered you' })).toBeTruthy();
  });

  it('later than those on show waits on', async () => {
    const [ada, bob] = [await savedLead('Ada Vermeer'), await savedLead('Bob Hale')];
    await logInteraction({ ...answer, contactId: ada, at: 5_000 });
    await logInteraction({ ...answer, contactId: bob, at: 9_000 });
    expect((await settleAnswers(5_000)).count).toBe(1);
    expect((await kept(bob)).awaitingReplySince).toBe(9_000);
    expect(await failureFrom(settleAnswers(5_000))).toMatchObject({ code: 'gone' });
  });
});

describe('the draft of a follow-up', () => {
  it('is opened from its row, and offered only where one is ready', async () => {
    const ada = await overdue('Ada Vermeer');
    await overdue('Bob Hale');
    const followUp = await db.followUps.where('contactId').equals(ada).first();
    if (!followUp) throw new Error('None was set');
    await db.followUps.update(followUp.id, { templateId: 'frost' });
    const onDraft = vi.fn();
    const { rep } = show(
      <OpenDraftContext value={onDraft}>
        <YourDay onOpen={vi.fn()} />
      </OpenDraftContext>,
    );
    await rep.click(await screen.findByRole('button', { name: 'Write draft' }));
    expect(onDraft).toHaveBeenCalledWith({ ...followUp, templateId: 'frost' });
  });
});

describe('the keys of the day', () => {
  it.each([
    ['1', 'answered', 'Log what came from'],
    ['2', 'noAnswer', 'When is the next touch with'],
    ['3', 'meeting', 'Log what came from'],
    ['4', 'notNow', 'When to come back to'],
    ['5', 'notInterested', 'Disqualify'],
  ])('d and %s finish with the outcome %s, and offer what follows', async (key, outcome, words) => {
    await overdue('Ada Vermeer');
    const { rep } = showDay();
    await screen.findByRole('region', { name: 'Overdue' });
    await rep.keyboard('d');
    await rep.keyboard(key);
    expect((await screen.findByRole('region', { name: 'What next' })).textContent).toContain(words);
    expect(await done()).toEqual([['done', outcome]]);
    // Nothing is forced.
    await rep.click(screen.getByRole('button', { name: 'Nothing' }));
    expect(screen.queryByRole('region', { name: 'What next' })).toBeNull();
  });

  it.each(['1', '2', '3', '4', '5'])('Escape once leaves what follows the outcome %s', async (key) => {
    await overdue('Ada Vermeer');
    const { rep } = showDay();
    await screen.findByRole('region', { name: 'Overdue' });
    await rep.keyboard('d');
    await rep.keyboard(key);
    const card = await screen.findByRole('region', { name: 'What next' });
    await waitFor(() => expect(card.contains(document.activeElement)).toBe(true));
    await rep.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'What next' })).toBeNull();
  });

  it('move, select, open and undo', async () => {
    await overdue('Ada Vermeer');
    const eve = await overdue('Eve Nair');
    const { rep, onOpen } = showDay();
    await screen.findByRole('region', { name: 'Overdue' });
    await rep.keyboard('jj');
    expect(document.activeElement?.textContent).toBe('Eve Nair');
    await rep.keyboard('o');
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: eve }));
    await rep.keyboard('x');
    expect(screen.getByRole('region', { name: 'Selected' }).textContent).toContain('1 selected');
    await rep.keyboard('xa');
    expect(screen.getByRole('region', { name: 'Selected' }).textContent).toContain('2 selected');
    await rep.keyboard('s1');
    expect(await screen.findByText(/^2 follow-ups snoozed until/)).toBeTruthy();
    await rep.keyboard('u');
    expect(await screen.findByRole('region', { name: 'Overdue' })).toBeTruthy();
  });

  it('a selects all that is due, also what is not on show, and says how many', async () => {
    const eve = await savedLead('Eve Nair');
    for (let index = 0; index < 8; index += 1)
      await setFollowUp({ contactId: eve, dueAt: Date.now() - 2 * DAY_MS - index });
    const midnight = new Date().setHours(0, 0, 0, 0);
    for (let index = 0; index < 7; index += 1) await setFollowUp({ contactId: eve, dueAt: midnight + index });
    const { rep } = showDay();
    await screen.findByRole('region', { name: 'Today' });
    await rep.keyboard('a');
    expect(await screen.findByText('15 selected')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Select all of today' }));
    expect(await screen.findByText('7 selected')).toBeTruthy();
    await rep.click(screen.getByRole('button', { name: 'Select all overdue' }));
    expect(await screen.findByText('8 selected')).toBeTruthy();
    await rep.keyboard('as1');
    expect(await screen.findByText(/^15 follow-ups snoozed until/)).toBeTruthy();
  });

  it('leave the focus on the next row, and on the one that came back', async () => {
    for (const name of ['Ada Vermeer', 'Bo Lind', 'Cy Marsh', 'Di Roth']) await overdue(name);
    const { rep } = showDay();
    const focused = () => document.activeElement?.textContent;
    const names = () => screen.getAllByTitle('Open the contact (o)').map(({ textContent }) => textContent);
    await screen.findByRole('region', { name: 'Overdue' });
    const [first, second, third] = names();
    await rep.keyboard('jjs1');
    await screen.findByText(/^Snoozed until/);
    await waitFor(() => expect(focused()).toBe(third));
    await rep.keyboard('u');
    await waitFor(() => expect(focused()).toBe(second));
    await rep.keyboard('d6');
    await screen.findByText('Follow-up done');
    await waitFor(() => expect(focused()).toBe(third));
    await rep.keyboard('kx');
    expect(screen.getByRole('checkbox', { name: `Select ${first}` })).toHaveProperty('checked', true);
    await rep.keyboard('as1');
    await screen.findByText(/^3 follow-ups snoozed until/);
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
  });

  it('do not ask for the next touch again where the call has set it by the rule', async () => {
    const contactId = await savedLead();
    await setFollowUp({ contactId, dueAt: Date.now() - 2 * DAY_MS, why: 'noAnswer' });
    const { rep } = showDay();
    await screen.findByRole('region', { name: 'Overdue' });
    await rep.keyboard('c');
    await rep.click(screen.getByRole('button', { name: 'Voicemail' }));
    expect(await screen.findByText(/^You called: the follow-up waits until/)).toBeTruthy();
    expect(screen.queryByRole('region', { name: 'What next' })).toBeNull();
  });

  it('say that it is done already, where another window was first', async () => {
    await overdue('Ada Vermeer');
    const { rep } = showDay();
    await screen.findByRole('region', { name: 'Overdue' });
    await rep.keyboard('d');
    const [followUp] = await db.followUps.toArray();
    const second = rep.keyboard('2');
    await Promise.all([completeFollowUp(followUp?.id ?? ''), second]);
    expect(await screen.findByText('Nothing changed: the follow-up with Ada Vermeer is done already')).toBeTruthy();
    expect(await done()).toEqual([['done', undefined]]);
  });

  it('lead from the search into who was found, by name or number', async () => {
    await overdue('Ada Vermeer');
    const eve = await savedLead('Eve Nair');
    await editContact(eve, { phones: ['+49 (0)555 0100 22'] });
    const { rep, onOpen } = showDay();
    await screen.findByRole('region', { name: 'Overdue' });
    await rep.keyboard('/');
    await rep.keyboard('5550100');
    await screen.findByRole('button', { name: /Eve Nair/ });
    await rep.keyboard('{ArrowDown}');
    expect(document.activeElement?.textContent).toContain('Eve Nair');
    await rep.keyboard('{ArrowUp}');
    expect(document.activeElement?.tagName).toBe('INPUT');
    await rep.keyboard('{ArrowDown}{Enter}');
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: eve }));
  });

  it('do nothing while the rep types', async () => {
    const ada = await overdue('Ada Vermeer');
    const { rep } = showDay();
    await screen.findByRole('region', { name: 'Overdue' });
    await rep.keyboard('c');
    const note = screen.getByRole('textbox', { name: 'Note (optional)' });
    await rep.type(note, 'dsx1 2/?');
    expect((note as HTMLInputElement).value).toBe('dsx1 2/?');
    expect(await done()).toEqual([['open', undefined]]);
    await rep.click(screen.getByRole('button', { name: 'Voicemail' }));
    expect(await screen.findByText('Call logged: voicemail')).toBeTruthy();
    expect(await db.interactions.where('[contactId+at]').between([ada, 0], [ada, Infinity]).toArray()).toMatchObject([
      { callOutcome: 'voicemail', excerpt: 'dsx1 2/?', direction: 'outbound' },
    ]);
  });

  it('s and a digit snooze, Escape leaves', async () => {
    const ada = await overdue('Ada Vermeer');
    const { rep } = showDay();
    await screen.findByRole('region', { name: 'Overdue' });
    await rep.keyboard('s{Escape}');
    expect(screen.queryByRole('group', { name: 'Snooze until' })).toBeNull();
    await rep.keyboard('s3');
    expect(await screen.findByText(/^Snoozed until/)).toBeTruthy();
    expect((await kept(ada)).nextFollowUpAt).toBeGreaterThan(Date.now());
  });
});
