import { beforeEach, describe, expect, it } from 'vitest';
import { completeFollowUp } from '@/storage/commands/complete-follow-up';
import { markNotified } from '@/storage/commands/mark-notified';
import { removeContact } from '@/storage/commands/remove-contact';
import { setFollowUp } from '@/storage/commands/set-follow-up';
import { snoozeFollowUp } from '@/storage/commands/snooze-follow-up';
import { contactOfFollowUp } from '@/storage/queries/contact-of-follow-up';
import { countDue } from '@/storage/queries/count-due';
import { dueFollowUps, type FollowUpRow } from '@/storage/queries/due-follow-ups';
import { followUpsOf } from '@/storage/queries/follow-ups-of';
import { nextDueAt } from '@/storage/queries/next-due-at';
import { unnotifiedDue } from '@/storage/queries/unnotified-due';
import { freshDatabase } from '../../support/fresh-database';
import { savedLead } from '../examples';

beforeEach(freshDatabase);

const at = (day: number, hour: number, minute = 0) => new Date(2026, 4, day, hour, minute).getTime();
const NOW = at(12, 10);
const setAt = async (...times: number[]) => {
  const contactId = await savedLead();
  const ids = [];
  for (const dueAt of times) ids.push((await setFollowUp({ contactId, dueAt })).followUpId);
  return { contactId, ids };
};
const times = (rows: FollowUpRow[]) => rows.map(({ followUp }) => followUp.dueAt);

describe('dueFollowUps', () => {
  it('sorts by local day: before today, today whether its hour has struck, later', async () => {
    await setAt(at(13, 0), at(12, 23, 59), at(11, 23, 59), at(12, 9), at(12, 0), at(30, 9), at(1, 9));
    const { overdue, today, next } = await dueFollowUps(NOW);
    expect(times(overdue)).toEqual([at(1, 9), at(11, 23, 59)]);
    expect(times(today)).toEqual([at(12, 0), at(12, 9), at(12, 23, 59)]);
    expect(times(next)).toEqual([at(13, 0), at(30, 9)]);
    expect(overdue[0]?.contact.name).toBe('Ada Vermeer');
  });

  it('leaves out what is done, moves what is put off, and forgets with the contact', async () => {
    const { contactId, ids } = await setAt(at(11, 9), at(12, 9));
    await completeFollowUp(ids[0] ?? '');
    await snoozeFollowUp(ids[1] ?? '', at(14, 9));
    expect(times((await dueFollowUps(NOW)).next)).toEqual([at(14, 9)]);
    await removeContact(contactId);
    expect(await dueFollowUps(NOW)).toEqual({ overdue: [], today: [], next: [] });
  });
});

describe('countDue, unnotifiedDue and nextDueAt', () => {
  it('agree on what is due: at its very millisecond', async () => {
    const { ids } = await setAt(NOW - 1, NOW, NOW + 1, NOW + 2);
    expect(await countDue(NOW)).toBe(2);
    expect((await unnotifiedDue(NOW)).map(({ dueAt }) => dueAt)).toEqual([NOW - 1, NOW]);
    expect(await nextDueAt(NOW)).toBe(NOW + 1);
    await markNotified([ids[0] ?? ''], NOW);
    expect((await unnotifiedDue(NOW)).map(({ dueAt }) => dueAt)).toEqual([NOW]);
    expect(await countDue(NOW)).toBe(2);
  });

  it('say nothing where nothing is set', async () => {
    expect([await countDue(NOW), await unnotifiedDue(NOW), await nextDueAt(NOW)]).toEqual([0, [], undefined]);
  });
});

describe('followUpsOf', () => {
  it("is a contact's own, the open ones first", async () => {
    const { contactId, ids } = await setAt(1_000, 3_000, 2_000);
    await setAt(500);
    await completeFollowUp(ids[0] ?? '');
    expect((await followUpsOf(contactId)).map(({ dueAt, status }) => [dueAt, status])).toEqual([
      [2_000, 'open'],
      [3_000, 'open'],
      [1_000, 'done'],
    ]);
  });
});

describe('contactOfFollowUp', () => {
  it('finds whom it is about, if they are still there', async () => {
    const { contactId, ids } = await setAt(1_000);
    expect((await contactOfFollowUp(ids[0] ?? ''))?.id).toBe(contactId);
    await removeContact(contactId);
    expect(await contactOfFollowUp(ids[0] ?? '')).toBeUndefined();
  });
});
