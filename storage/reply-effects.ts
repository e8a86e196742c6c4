import { db } from './db';
import { afterReturn, startOfReturn } from './model/after-return';
import type { ContactId } from './model/contact';
import type { Interaction } from './model/interaction';
import type { ReplyEffect } from './model/log-input';
import { deadAddressesIn } from './model/reply/dead-address';
import { askedNotToWrite } from './model/reply/opt-out';
import { repeatKept } from './model/snoozed';
import { contactOrGone } from './or-gone';
import { stopWriting } from './stop-writing';
import { transact } from './transact';

/** One that has just been logged, with the address that it came from. */
export type FreshInteraction = Interaction & { from?: string | undefined };

/** Carries out what follows from messages that have just been logged. Call it within `together`. */
export async function replyEffects(contactId: ContactId, fresh: readonly FreshInteraction[]): Promise<ReplyEffect[]> {
  const effects: ReplyEffect[] = [];
  for (const interaction of fresh.filter(({ direction }) => direction === 'inbound')) {
    for (const carryOut of [moveFollowUps, markDead, markAlive, noteLeft, stopContact]) {
      const effect = await carryOut(contactId, interaction);
      if (effect) effects.push(effect);
    }
  }
  return effects;
}

type CarryOut = (contactId: ContactId, interaction: FreshInteraction) => Promise<ReplyEffect | undefined>;

/** An open follow-up that lies before the day of return would find nobody. */
const moveFollowUps: CarryOut = async (contactId, { id: evidenceId, absence }) => {
  const returnsOn = absence?.returnsOn;
  if (!returnsOn) return undefined;
  const dueAt = afterReturn(returnsOn);
  const { eventId, result } = await transact({ type: 'followUpMoved', contactId, evidenceId }, [], async (write) => {
    const open = await db.followUps.where('[contactId+status]').equals([contactId, 'open']).toArray();
    const before = dueAt > write.at ? open.filter((one) => one.dueAt < startOfReturn(returnsOn)) : [];
    const awayUntil = { day: returnsOn, evidenceId };
    for (const one of before) {
      const moved = { dueAt, when: undefined, awayUntil, notifiedAt: undefined, ...repeatKept(one) };
      await write.patch('followUps', one.id, moved);
    }
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

/** What somebody writes from an address that counted as dead shows that it works; an older message does not. */
const markAlive: CarryOut = async (contactId, { id: evidenceId, kind, from, at }) => {
  if (kind === 'bounce' || !from || (await hasBouncedSince(contactId, at))) return undefined;
  const { eventId } = await transact({ type: 'addressRevived', contactId, evidenceId }, [], async (write) => {
    const { deadEmails = [] } = await contactOrGone(contactId);
    if (!deadEmails.includes(from)) return;
    const rest = deadEmails.filter((one) => one !== from);
    await write.patch('contacts', contactId, { deadEmails: rest.length > 0 ? rest : undefined });
  });
  return eventId ? { what: 'addressRevived', eventId, address: from } : undefined;
};

async function hasBouncedSince(contactId: ContactId, at: number): Promise<boolean> {
  const later = db.interactions.where('[contactId+at]').between([contactId, at], [contactId, Infinity], false);
  return (await later.filter(({ kind }) => kind === 'bounce').count()) > 0;
}

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
  const { eventId, result } = await transact({ type: 'doNotContactSet', contactId, evidenceId }, [], (write) =>
    stopWriting(write, contactId, { at, words, evidenceId }),
  );
  return eventId ? { what: 'doNotContact', eventId, words, cancelled: result } : undefined;
};
