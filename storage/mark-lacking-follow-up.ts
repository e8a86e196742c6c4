import type { Transaction } from 'dexie';
import type { Contact } from './model/contact';
import { LACKING_COUNTER } from './model/lacking-delta';
import { lacksFollowUp } from './model/lacks-follow-up';
import type { Counter } from './schema';

/** Marks every contact that lacks a follow-up, and counts them. */
export async function markLackingFollowUp(tx: Transaction): Promise<void> {
  let value = 0;
  await tx
    .table<Contact>('contacts')
    .toCollection()
    .modify((contact) => {
      if (!lacksFollowUp(contact)) return;
      contact.lacksFollowUp = 1;
      value += 1;
    });
  await tx.table<Counter>('counters').put({ key: LACKING_COUNTER, value });
}
