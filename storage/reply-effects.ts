import { db } from './db';
import { afterReturn, startOfReturn } from './model/after-return';
import type { ContactId } from './model/contact';
import type { Interaction } from './model/interaction';
import type { ReplyEffect } from './model/log-input';
import { deadAddressesIn } from './model/reply/dead-address';
import { askedNotToWrite } from './model/reply/opt-out';
import { contactOrGone } from './or-gone';
import { transact } from './transact';

/** Carries out what follows from messages that have just been logged. Call it within `together`. */
export async function replyEffects(contactId: ContactId, fresh: readonly Interaction[]): Promise<ReplyEffect[]> {
  const effects: ReplyEffect[] = [];
  for (const interaction of fresh.filter(({ direction }) => direction === 'inbound')) {
    for (const carryOut of [moveFollowUps, markDead, noteLeft, stopContact]) {
      const effect = await carryOut(contactId, interaction);
      if (effect) effects.push(effect);
    }
  }
  return effects;
}

type CarryOut = (contactId: ContactId, interaction: Interaction) => Promise<ReplyEffect | undefined>;

/** An open follow-up that lies before the day of return would find nobody. */
const moveFollowUps: CarryOut = async (contactId, { id: evidenceId, absence }) => {
  const returnsOn = absence?.returnsOn;
  if (!returnsOn) return undefined;
  const dueAt = afterReturn(returnsOn);
  const { eventId, result } = await transact({ type: 'followUpMoved', contactId, evidenceId }, [], async (write) => {
    const open = await db.followUps.where('[contactId+status]').equals([contactId, 'open']).toArray();
    const before = dueAt > write.at ? open.filter((one) => one.dueAt < startOfReturn(returnsOn)) : [];
    const awayUntil = { day: returnsOn, evidenceId };
    for (const { id } of before) await write.patch('followUps', id, { dueAt, awayUntil, notifiedAt: undefined });
    return before.length;
  });
  return eventId ? { what: 'followUpMoved', eventId, dueAt, returnsOn, count: result } : undefined;
};

const markDead: CarryOut = async (contactId, { id: evidenceId, kind, subject, excerpt }) => {
  if (kind !== 'bounce') return undefined;
  const { eventId, result } = await transact({ type: 'addressDied', contactId, evidenceId }, [], async (write) => {
    const { emails, deadEmails = [] } = await contactOrGone(contactId);
    const dead = deadAddressesIn(`${subject ?? ''}\n${excerpt ?? ''}`, emails).filter(
      (one) => !deadEmails.includes(one),
    );
    if (dead.length > 0) await write.patch('contacts', contactId, { deadEmails: [...deadEmails, ...dead].sort() });
    return dead;
  });
  return eventId ? { what: 'addressDied', eventId, addresses: result } : undefined;
};

const noteLeft: CarryOut = async (contactId, { id: evidenceId, absence, at }) => {
  if (!absence?.leftCompany) return undefined;
  const { eventId } = await transact({ type: 'leftCompanyNoted', contactId, evidenceId }, [], async (write) => {
    const { companyName, leftCompany } = await contactOrGone(contactId);
    if (leftCompany?.companyName === companyName && leftCompany) return;
    await write.patch('contacts', contactId, { leftCompany: { at, ...(companyName && { companyName }), evidenceId } });
  });
  return eventId ? { what: 'leftCompany', eventId } : undefined;
};

const stopContact: CarryOut = async (contactId, { id: evidenceId, genuine, excerpt, at }) => {
  const words = genuine && excerpt ? askedNotToWrite(excerpt)?.slice(0, 300) : undefined;
  if (!words) return undefined;
  const { eventId } = await transact({ type: 'doNotContactSet', contactId, evidenceId }, [], async (write) => {
    const { doNotContact } = await contactOrGone(contactId);
    if (!doNotContact) await write.patch('contacts', contactId, { doNotContact: { at, words, evidenceId } });
  });
  return eventId ? { what: 'doNotContact', eventId, words } : undefined;
};
